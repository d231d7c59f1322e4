// Agenda: what the conversation is about and what stands open in it: a small stack of frames, the newest last, one a kind.
// A frame keeps what was said for it and what we last asked or offered; a message fills the newest frame that takes it.
import type { AreaBasis, FilterName, Filters, Suggestion } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { AreaAsk } from '../languages/areas.ts';
import type { PartOfDay } from '../languages/cues.ts';
import type { ShortlistAct } from '../languages/shortlist.ts';
import type { Topic } from '../languages/topics.ts';
import type { Day } from '../understand/calendar.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import type { Time } from '../understand/when-part.ts';
import { remember, type Session } from './session.ts';

/** "Which one do you mean?", with what is to be answered once it is known. */
export type Waiting = {
  intents: ('project_detail' | 'price_query' | 'book_visit' | 'financing' | 'shortlist')[];
  facts: Fact[];
  shortlist?: ShortlistAct;
  about?: {
    amenity?: string;
    amenities?: string[];
    landmark?: string;
    landmarks?: string[];
    basis?: AreaBasis;
  };
};

/** The one request for a visit or a call, as far as it is known. Of a number only that one was given. */
export type VisitRequest = {
  listing_ids: string[];
  /** "2026-11-29", by the clock of the office. */
  day?: string | undefined;
  /** Of a span as said, "this weekend": `day` is its first. */
  span?: Extract<Day, { span: string }>['span'] | undefined;
  time?: Time | undefined;
  part?: PartOfDay | undefined;
  /** Of several homes each at an hour of its own. */
  hours?: { id: string; time: Time }[] | undefined;
  /** The other of two times that were offered. */
  or?: { day?: string; time?: Time; part?: PartOfDay } | undefined;
  name?: string;
  /** A phone number or an e-mail address was given, which is not kept. */
  number_given?: boolean;
  /** Wants to be called, and when, where that is not when the home is to be seen. */
  call?: boolean;
  call_at?: { time?: Time | undefined; part?: PartOfDay | undefined };
  /** Wants to be written to on WhatsApp, not called. */
  write?: boolean | undefined;
  /** Who comes besides, as it was said. */
  along?: string;
  /** Rupees offered, and for which homes; of no others. */
  offer?: number;
  offer_for?: string[];
  /** What was asked about the home and is not stated: goes with the request. */
  questions?: Fact[];
  /** Questions that nothing here answers, as they were typed: go with the request. */
  untold?: string[];
  /** Of which homes those were asked; empty or absent: of none in particular. */
  asked_of?: string[];
  /** Each of them with its own homes, a question by its fact or its words. */
  asked_each?: { what: string; of: string[] }[];
  /** What else the office should know, as it was typed. */
  notes?: string[];
};

export type Frame = { at: number } & (
  | {
      kind: 'search';
      /** What the last reply offered, each taken by its words, its number or "yes". */
      offers: Offer[];
    }
  | ({ kind: 'question' } & (
      | { asks: 'which'; waiting: Waiting; listing_ids: string[] }
      /** "By 80, do you mean …?" Each reading is a whole set of filters. */
      | { asks: 'choice'; options: { label: string; filters: Filters }[] }
    ))
  /** `asks`: "Would you like to see it?" stands. `wanted`: asked for by the visitor. `declined`: not to be suggested again.
      `sent`: a request for these homes went to the office from here. `instead`: the day we offered, as nobody is there on the one asked; `instead_time`: its hour, where that is another. `kept`: the day said again after that. */
  | ({
      kind: 'visit';
      asks?: boolean;
      wanted?: 'visit' | 'call';
      declined?: boolean;
      sent?: boolean;
      instead?: string;
      instead_time?: Time | undefined;
      kept?: string;
    } & VisitRequest)
  /** `answered`: another figure answers it again. */
  | {
      kind: 'loan';
      known: LoanFigures;
      answered?: boolean;
      /** What it can pay for, rupees. */
      budget?: number;
      /** The instalments that were told, rupees a month. */
      told?: number[];
      /** What an income or an instalment carries is asked, not the instalment of a sum. */
      carries?: boolean;
      asks?: 'income' | 'rate' | 'time' | 'dues';
    }
  /** `places` are those of the answer, in its order; another value asks the same again. */
  | {
      kind: 'area';
      ask: AreaAsk;
      filters: Filters;
      places: string[];
      /** Where somebody works. */
      asks?: 'work' | 'works';
      /** What was asked of them, where that is no figure: schools, water. */
      topics?: Topic[];
    }
  /** What was asked of a home and answered: another home answers it again. */
  | { kind: 'fact'; facts: Fact[]; about?: Waiting['about']; topics: Topic[] }
  /** One home is named, another is needed. */
  | { kind: 'compare'; listing_ids: string[] }
);
export type FrameKind = Frame['kind'];
export type FrameOf<K extends FrameKind> = Extract<Frame, { kind: K }>;

/** What can be taken of an offer: a search by what it changes, else a query or a click as it stands. */
export type Offer = {
  label: string;
  /** Of a search: what it sets of the filters that stand, and what it drops. */
  set?: Filters;
  drop?: FilterName[];
  /** Offered in the sentence itself: "yes" takes it. */
  said?: boolean;
  /** What typing it says, where that is not its label. */
  query?: string;
  /** Another click than a search, without its label. */
  action?: Exclude<Suggestion['action'], undefined>;
};

export const MOST_FRAMES = 6;
const MOST_OFFERS = 6;
const MOST_HOMES = 4;
export const MOST_QUESTIONS = 4;

/** What a frame is without the turn it was last spoken of in. */
type Said<F> = F extends Frame ? Omit<F, 'at'> : never;

/** The frame as the newest, in place of the one of its kind. */
export function open(session: Session, frame: Said<Frame>): Session {
  const at = session.engagement_score + 1;
  const others = session.memory.agenda.filter(({ kind }) => kind !== frame.kind);
  return remember(session, { agenda: [...others, { ...bounded(frame), at } as Frame].slice(-MOST_FRAMES) });
}

function bounded(frame: Said<Frame>): Said<Frame> {
  switch (frame.kind) {
    case 'search':
      return { ...frame, offers: frame.offers.slice(0, MOST_OFFERS) };
    case 'visit':
      return {
        ...frame,
        listing_ids: frame.listing_ids.slice(0, MOST_HOMES),
        ...(frame.questions && { questions: frame.questions.slice(-MOST_QUESTIONS) }),
      };
    case 'area':
      return { ...frame, places: frame.places.slice(0, MOST_OFFERS) };
    case 'compare':
      return { ...frame, listing_ids: frame.listing_ids.slice(0, MOST_HOMES) };
    case 'question':
      return frame.asks === 'which'
        ? { ...frame, listing_ids: frame.listing_ids.slice(0, MOST_HOMES) }
        : frame;
    default:
      return frame;
  }
}

export function frameOf<K extends FrameKind>(session: Session, kind: K): FrameOf<K> | undefined {
  return session.memory.agenda.find((frame): frame is FrameOf<K> => frame.kind === kind);
}

/** Without the frame of this kind: it is spoken of no more. */
export const close = (session: Session, kind: FrameKind): Session =>
  remember(session, { agenda: session.memory.agenda.filter((frame) => frame.kind !== kind) });

/** Turns for which a question that was passed over may still be answered. */
export const MOST_TURNS_OPEN = 2;

/** The frame, where the last reply spoke of it: what "yes" and a bare number can mean. */
export function fresh<K extends FrameKind>(session: Session, kind: K): FrameOf<K> | undefined {
  const frame = frameOf(session, kind);
  return frame?.at === session.engagement_score ? frame : undefined;
}

/** What the last reply left open, newest first. */
export function standing(session: Session): Frame[] {
  return session.memory.agenda.filter(({ at }) => at === session.engagement_score).reverse();
}

/** What was asked of a home, beside what else this turn has told of it: "and the second?" asks the same again. */
export function noteAsked(session: Session, asked: Partial<Omit<FrameOf<'fact'>, 'kind' | 'at'>>): Session {
  const told = frameOf(session, 'fact');
  const beside = told?.at === session.engagement_score + 1 ? told : { facts: [], topics: [] };
  return open(session, { ...beside, ...asked, kind: 'fact' });
}

/** What is offered: added to what this turn has offered already, each label once. */
export function offer(
  session: Session,
  offered: readonly (Suggestion & { filters?: Filters; said?: boolean })[],
): Session {
  const before = frameOf(session, 'search');
  const offers = before?.at === session.engagement_score + 1 ? [...before.offers] : [];
  for (const one of offered) {
    if (!offers.some(({ label }) => label === one.label)) offers.push(offerOf(one, session.current_filters));
  }
  return open(session, { kind: 'search', offers });
}

function offerOf(
  { label, query, action, filters, said }: Suggestion & { filters?: Filters; said?: boolean },
  standing: Filters,
): Offer {
  const whole = filters ?? (action?.type === 'apply' ? action.filters : undefined);
  if (whole) return { label, ...difference(standing, whole), ...(said && { said }) };
  if (!action) return { label, ...(query !== undefined && query !== label && { query }) };
  const { label: _label, ...click } = action as typeof action & { label?: string };
  return { label, action: click as Offer['action'] & object };
}

function difference(standing: Filters, whole: Filters): Pick<Offer, 'set' | 'drop'> {
  const same = (name: FilterName) => JSON.stringify(standing[name]) === JSON.stringify(whole[name]);
  const changed = (Object.keys(whole) as FilterName[]).filter((name) => !same(name));
  const drop = (Object.keys(standing) as FilterName[]).filter((name) => whole[name] === undefined);
  return {
    set: Object.fromEntries(changed.map((name) => [name, whole[name]])),
    ...(drop.length > 0 && { drop }),
  };
}

/** The filters that an offered search comes to, from those that stand. */
export function filtersOf({ set, drop = [] }: Offer, standing: Filters): Filters | undefined {
  if (!set) return undefined;
  const filters: Filters = { ...standing, ...set };
  for (const name of drop) delete filters[name];
  return filters;
}
