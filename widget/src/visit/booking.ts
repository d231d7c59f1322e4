// Booking: what is being asked for, what was asked and how it stands; every decision about it. Nothing is sent before Send.
import type { Reply, RequestedVisit, VisitOffer, VisitsNow } from '@veranda/server/contract';
import type { ChatEvent, FailureCode, Visit } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import type { Session } from '../storage/session.ts';
import type { View } from '../ui/view.ts';
import { Asked } from './asked.tsx';
import { Form } from './form.tsx';
import { lastNumber } from './number.ts';
import { chosenIn } from './slot.ts';
import css from './visit.css?inline';

export type Asks = NonNullable<Reply['form']>;
export type Open = {
  asks: Asks;
  /** Of the homes, as the cards have them. */
  homes: string[];
  /** Absent while it is asked for; null: it cannot be had now. */
  offer?: VisitOffer | null;
  /** ISO date; '' is any day. */
  day?: string;
  /** ISO 8601, UTC. */
  slot?: string;
  /** All days are shown, not the first alone. */
  allDays?: boolean;
  name: string;
  phone: string;
  offers?: boolean;
  problem?: { code: FailureCode; field?: string };
};
type Now = VisitsNow['visits'][number];
export type Booking = {
  Form: typeof Form;
  Asked: typeof Asked;
  form?: Open;
  /** By reference; absent: not looked at yet; null: it is gone. */
  now?: Record<string, Now>;
  /** Something was asked, and can be taken back. */
  standing(view: View): boolean;
  change(change: Partial<Open>): void;
  close(): void;
  send(fields: HTMLFormElement): void;
};

/** As it stands in what was said, whether or not it is known how it stands now. */
const asked = ({ chat }: View): RequestedVisit[] =>
  chat.turns.flatMap(({ answer }) => answer?.reply.visit ?? []);

/** Nobody has taken it back, and it is not over. */
export const stands = (visit: RequestedVisit, now: Booking['now']) => {
  const state = now ? (now[visit.reference]?.state ?? 'cancelled') : visit.state;
  return state === 'asked' || state === 'fixed';
};

/** Ready to be used; what was asked is looked at now, and whenever the chat is. */
export function booking(desk: Desk): Booking {
  const there = desk.view().booking;
  if (there) {
    void look(desk);
    return there;
  }
  desk.addSheet(css);
  const made: Booking = {
    Form,
    Asked,
    standing: (view) => asked(view).some((visit) => stands(visit, view.booking?.now)),
    change: (change) => set(desk, { form: { ...(formOf(desk) as Open), ...change } }),
    close() {
      set(desk, { form: undefined });
      desk.focus('textarea');
    },
    send: (form) => send(desk, form),
  };
  desk.update({ booking: made });
  const again = () => document.hidden || void look(desk);
  document.addEventListener('visibilitychange', again, { signal: desk.signal });
  desk.host.element.addEventListener('veranda:open', again, { signal: desk.signal });
  desk.host.element.addEventListener('veranda:reset', () => set(desk, { form: undefined, now: undefined }), {
    signal: desk.signal,
  });
  void look(desk);
  return made;
}
const formOf = (desk: Desk) => desk.view().booking?.form;
function set(desk: Desk, change: Partial<Booking>) {
  const { booking } = desk.view();
  if (booking) desk.update({ booking: { ...booking, ...change } });
}
const keys = ({ id, token }: Session) => ({ 'X-Session-Id': id, 'X-Session-Token': token });
/** Of the last answer: the form speaks as the conversation does. */
const languageOf = (desk: Desk): string => {
  const { chat, lang } = desk.view();
  return chat.turns.findLast(({ answer }) => answer?.reply.lang)?.answer?.reply.lang ?? lang;
};

/** `by` hand: the keyboard goes to the form. */
export function open(desk: Desk, asks: Asks, by?: boolean, values?: Partial<Open>) {
  booking(desk);
  const before = formOf(desk);
  const { chat } = desk.view();
  const cards = chat.turns.flatMap(({ answer }) => answer?.reply.cards ?? []);
  set(desk, {
    form: {
      name: asks.name ?? before?.name ?? '',
      phone: before?.phone || lastNumber(chat.turns.map(({ query }) => query ?? '')) || '',
      ...values,
      asks,
      homes: asks.listing_ids.flatMap((id) => cards.find((card) => card.id === id)?.name ?? []),
    },
  });
  if (by) reveal(desk);
  void fresh(desk, asks).then(() => by && formOf(desk)?.asks === asks && reveal(desk));
}

/** The keyboard and the eye go to the form: to what is wrong in it, else to its beginning. */
function reveal(desk: Desk) {
  const wrong = '.visit [aria-invalid="true"]';
  const place = desk.root.querySelector(wrong) ?? desk.root.querySelector('.visit');
  desk.focus(place?.matches(wrong) ? wrong : '.visit');
  place?.scrollIntoView({ block: place.matches(wrong) ? 'center' : 'start' });
}

/** Times that are free now, and the notice as it reads now. What was chosen stays where it still can be. */
async function fresh(desk: Desk, asks: Asks) {
  const query = new URLSearchParams({
    listing_ids: asks.listing_ids.join(),
    kind: asks.kind,
    locale: languageOf(desk),
  });
  const answer = await desk.api.call<VisitOffer>(`chat/slots?${query}`);
  const form = formOf(desk);
  if (form?.asks !== asks) return;
  if (!answer.ok) return set(desk, { form: { ...form, offer: null } });
  const offer = answer.value;
  set(desk, { form: { ...form, offer, ...chosenIn(offer, form) } });
}

function send(desk: Desk, fields: HTMLFormElement) {
  const form = formOf(desk);
  const { offer, asks, slot, homes } = form ?? {};
  if (!form || !offer || !asks) return;
  const given = new FormData(fields);
  const text = (name: string) => `${given.get(name) ?? ''}`.trim();
  const [name, phone, offers] = [text('name'), text('phone'), given.has('offers')];
  // The server says whether it can be called; an empty field need not travel to be refused.
  const field = [!name && 'name', !/\p{Nd}/u.test(phone) && 'phone'].find(Boolean);
  if (field) {
    set(desk, { form: { ...form, name, phone, offers, problem: { code: 'invalid_request', field } } });
    return reveal(desk);
  }
  const day = offer.days.find(({ date }) => date === form.day);
  const time = day?.slots.find(({ start }) => start === slot);
  const visit: Visit = {
    kind: asks.kind,
    listing_ids: asks.listing_ids,
    slot,
    day: slot ? undefined : day?.date,
    name,
    phone,
    notice: offer.notice.hash,
    agreed: offers ? ['contact', 'offers'] : ['contact'],
    locale: offer.notice.lang,
  };
  set(desk, { form: undefined });
  const line = [offer.words.title, ...(homes ?? []), day?.label, time?.label];
  desk.sync.post({ visit, text: line.filter(Boolean).join(' · '), page: desk.place.page() });
  desk.focus('.panel');
}

/** The request is not kept: the form is there again as it was, and says what is wrong. */
export function refused(
  desk: Desk,
  id: string,
  { kind, listing_ids, slot, day, name, phone, agreed }: Visit,
  { code, field }: Extract<ChatEvent, { type: 'failed' }>,
) {
  desk.sync.drop(id);
  const offers = agreed.includes('offers');
  open(desk, { kind, listing_ids }, true, { name, phone, offers, slot, day, problem: { code, field } });
}

/** How it stands now, as the office has it. */
async function look(desk: Desk) {
  const session = desk.sync.session();
  if (!session || !asked(desk.view()).length) return;
  const query = new URLSearchParams({ locale: languageOf(desk) });
  const answer = await desk.api.call<VisitsNow>(`chat/visit?${query}`, { headers: keys(session) });
  if (answer.ok)
    set(desk, { now: Object.fromEntries(answer.value.visits.map((visit) => [visit.reference, visit])) });
}

export async function takeBack(desk: Desk): Promise<boolean> {
  const session = desk.sync.session();
  if (!session) return true;
  const gone = await desk.api.call('chat/visit', { method: 'DELETE', headers: keys(session) });
  if (gone.ok) set(desk, { now: {} });
  return gone.ok;
}
