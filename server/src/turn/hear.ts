// Hearing a message: what was typed or clicked → Heard. Once a message, outside the turn: what was heard can be kept, and
// the pure turn run again on it.

import type { FilterName, Intent } from '../contract.ts';
import { fresh } from '../conversation/agenda.ts';
import { expected } from '../conversation/expected.ts';
import { messageLetGo } from '../conversation/message-let-go.ts';
import { otherOf, partiesKnown, searchesOf } from '../conversation/parties.ts';
import { resolve } from '../conversation/references.ts';
import { freshSession, type Session } from '../conversation/session.ts';
import { plain } from '../conversation/taken.ts';
import { yesToAsk } from '../conversation/taking-ask.ts';
import { takenOffer } from '../conversation/taking-offer.ts';
import type { Party } from '../languages/parties.ts';
import { lazily } from '../lazily.ts';
import type { Context } from '../understand/draft.ts';
import { headcountIn } from '../understand/grammar/headcount.ts';
import { type JointAmount, jointAmount } from '../understand/grammar/joint-amount.ts';
import {
  mentionedIn,
  oneEachWith,
  partyOf,
  saysThere,
  withoutTheirs,
  withoutThere,
} from '../understand/grammar/parties.ts';
import { studiesIn, toWorks } from '../understand/grammar/to-works.ts';
import { type TwoWishes, twoWishes } from '../understand/grammar/two-wishes.ts';
import { oneWork, type TwoEnds, twoWorks } from '../understand/grammar/two-works.ts';
import { byKind } from '../understand/grammar/which-search.ts';
import { hearWhole, hearWords } from '../understand/hear.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { maskPersonal } from '../understand/personal.ts';
import { type Prepared, prepare } from '../understand/prepare.ts';
import { read } from '../understand/reading.ts';
import { ofShortlist } from '../understand/shortlist.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';
import { hearAction } from './actions.ts';
import { choose } from './choose.ts';
import { forBoth } from './for-both.ts';
import { hearLetGo } from './hear-let-go.ts';
import { hearYes } from './hear-yes.ts';
import { withoutTheirPlace } from './their-place.ts';
import { pageOf, type TurnInput, type TurnResult, turn } from './turn.ts';
import { asksOfPlaces } from './works.ts';

export function hear(input: TurnInput): Heard {
  const { session, message, catalogue, now } = input;
  if (message.action) return hearAction(message.action, session, catalogue);
  const gone = messageLetGo(message.query, session);
  if (gone) return hearLetGo(gone, input);
  const yes = yesToAsk(message.query, session);
  const taking = yes && hearYes(yes, input);
  if (taking) return taking;
  // "4 without “near Koramangala”", typed: the button itself.
  const taken = takenOffer(message.query, session);
  // Whatever it is taken for, it is kept as it was typed.
  const text = () => maskPersonal(message.query).text;
  if (taken && 'action' in taken) return { ...hearAction(taken.action, session, catalogue), text: text() };
  const query = taken?.query ?? message.query;
  const page = message.page && pageOf(message.page, catalogue)?.id;
  const context = { catalogue, now, session, page, expects: expected(session) };
  const prepared = prepare(query, context);
  const { phone, email } = prepared.personal;
  const { tokens, taken: skip } = prepared;
  const known = partiesKnown(session);
  const ends = twoWorks(prepared, fresh(session, 'area')?.asks === 'works', session.memory.works);
  const reading = read(prepared.text, tokens, skip);
  const byName = partyOf(reading, otherOf(session) ?? mentionedLately(session), known);
  const kind = byName ? undefined : byKind(reading, searchesOf(session));
  const whose = byName ?? (kind && { of: kind });
  const placed = whose?.there ? withoutThere(prepared) : prepared;
  const one = lazily(() => hearWords(query, context, withoutTheirs(placed, known, whose?.of === 'letting')));
  const own = known.length > 0 ? withoutTheirPlace(one, reading, whose?.of, session) : undefined;
  // One home between two places is one wish.
  const apart = !(own || taken || phone || email || ends?.looked);
  const joint = apart ? jointAmount(reading) : undefined;
  if (joint && wishesTwo(joint, prepared, context, session)) return hearJoint(joint, prepared, input);
  const two = apart ? twoWishes(prepared, known, searchesOf(session)) : undefined;
  const named = two ? two.party && { of: two.party } : whose;
  const party = own ? undefined : named;
  const headcount = two ? undefined : headcountIn(reading);
  const whole = own ?? (two ? hearTwo(two, context, prepared.detected.language) : one());
  const told = two || taken ? undefined : worksTold(ends, prepared, whole);
  const turns = party && !two && known.includes(party.of) && party.of !== session.memory.party;
  const before = party && !two ? beforeParty(whole.acts, context, input, known) : whole.acts;
  const acts = turns ? before.map(asTheirs) : before;
  const ways = told || two ? undefined : waysAsked(acts, session.memory, context);
  const goneTo = told?.works ?? acts.flatMap(({ understanding }) => understanding.of);
  const studies = studiesIn(prepared, goneTo);
  const chosen = choose(
    {
      ...whole,
      acts: ways ?? acts,
      ...(ways && { alternatives: [] }),
      ...(party && { party }),
      ...(headcount && { headcount }),
      ...told,
      ...(goneTo.length > 0 && { studies }),
    },
    input,
  );
  const heard = two || taken ? chosen : ofShortlist(chosen, prepared.tokens, message.shortlist);
  const beside = known.length === 0 && !two && !taken ? oneEachWith(reading) : undefined;
  const said: Heard = beside
    ? { ...heard, later: { words: '', party: beside, changes: [] } }
    : two || taken
      ? heard
      : forBoth(heard, session);
  return two || taken ? { ...said, text: text() } : said;
}

/** Who was spoken of in the last messages: "he needs his own place" after "my brother also comes". */
const mentionedLately = ({ messages }: Session): Party | undefined =>
  mentionedIn(
    messages
      .filter(({ role }) => role === 'user')
      .slice(-LATELY)
      .map(({ text }) => text)
      .reverse(),
  );
const LATELY = 2;

/** Two homes are looked for, whatever both may cost. */
const wishesTwo = (joint: JointAmount, prepared: Prepared, context: Context, session: Session): boolean => {
  const searches = searchesOf(session);
  const rest = prepare(besideJoint(joint, prepared), context);
  return searches.length === 2 || twoWishes(rest, partiesKnown(session), searches)?.other !== undefined;
};

/** The message without what both may cost together, and that beside it. */
function hearJoint(joint: JointAmount, prepared: Prepared, input: TurnInput): Heard {
  const rest = besideJoint(joint, prepared);
  const { message } = input;
  const said = prepare(rest, { ...input, expects: expected(input.session) }).tokens.length > 0;
  const heard = hear({ ...input, message: { ...message, query: said ? rest : ANEW, action: undefined } });
  const acts = heard.acts.map(
    (act): Act =>
      said && !act.understanding.intents.every((intent) => NOTHING.has(intent))
        ? withoutBoth(act)
        : { ...act, kind: 'wish', understanding: { ...act.understanding, ...plain, intents: ['search'] } },
  );
  const there = saysThere(prepared);
  return {
    ...heard,
    text: maskPersonal(message.query ?? '').text,
    acts,
    residue: [],
    joint: { rupees: joint.rupees, ...(there && { there }) },
  };
}
/** "Both" was of the amount, and of no homes shown. */
function withoutBoth(act: Act): Act {
  const { references, facts, intents } = act.understanding;
  if (references.length === 0 || references.some(({ kind }) => kind !== 'all') || facts.length > 0)
    return act;
  const others = intents.filter((intent) => intent !== 'project_detail' && intent !== 'price_query');
  const wished = others.length > 0 ? others : (['search'] as Intent[]);
  return { ...act, understanding: { ...act.understanding, references: [], intents: wished } };
}
const ANEW = '-';
const NOTHING = new Set<Intent>(['not_understood', 'out_of_scope', 'smalltalk']);

function besideJoint({ from, to }: JointAmount, { text, tokens }: Prepared): string {
  const before = text.slice(0, tokens[from]?.from ?? 0).trimEnd();
  const after = text.slice(tokens[to - 1]?.to ?? text.length).trimStart();
  return [before, after].filter((part) => part !== '').join(' ');
}

/** Where two work. "How far is it from both?" asks; "6 km from both" wishes. */
function worksTold(
  ends: TwoEnds | undefined,
  prepared: Prepared,
  { acts }: Heard,
): Partial<Heard> | undefined {
  const asks =
    ends?.looked === 'from both'
      ? acts.some(({ understanding }) => understanding.intents.includes('compare'))
      : acts.some(asksOfPlaces);
  if (asks) return undefined;
  if (!ends) return oneWork(prepared);
  const { km, looked } = ends;
  // "Hebbal is too far from the school in Hennur": nobody goes to what is ruled out.
  const out = acts.flatMap(({ understanding }) => understanding.changes.flatMap(ruledOut));
  const works = ends.works.filter((name) => !out.includes(name));
  if (out.length > 0 && works.length < 2) return undefined;
  return { works, ...(km !== undefined && { works_km: km }), ...(looked && { between_works: true }) };
}

const ruledOut = (change: FilterChange): readonly string[] =>
  change.op === 'add' && change.filter === 'exclude_locality'
    ? change.value.map(String)
    : // "1.5 km is fine, so drop Hebbal".
      change.op === 'remove' && change.filter === 'locality' && change.value !== undefined
      ? [change.value].flat().map(String)
      : [];

/** "Is it near both?": of the works told before. */
function waysAsked(
  acts: readonly Act[],
  { works = [], studies = [] }: TurnInput['session']['memory'],
  context: Context,
): Act[] | undefined {
  return toWorks(acts, works, studies, (words) => prepare(words, context));
}

/** "Why is the second so cheap? And now the rental one": what is said before another is named is of the homes shown till then. */
function beforeParty(
  acts: Act[],
  context: Context,
  { session, catalogue }: TurnInput,
  known: readonly Party[],
): Act[] {
  if (acts.length < 2) return acts;
  const names = ({ words }: Act) => {
    const { text, tokens, taken } = prepare(words, context);
    return partyOf(read(text, tokens, taken), otherOf(session), known) !== undefined;
  };
  const first = acts.findIndex(names);
  return acts.map((act, at) => {
    const { references, changes } = act.understanding;
    if (at >= first || act.listing_ids || references.length === 0 || changes.length > 0) return act;
    const ids = resolve(references, { session, catalogue }).listings.map(({ id }) => id);
    return ids.length > 0 ? { ...act, listing_ids: ids } : act;
  });
}

/** "Second one for mother. Now nephew: 45 lakh": what may be spent on another home is bid for none. */
function asTheirs(act: Act): Act {
  const { offer, changes } = act.understanding;
  if (offer === undefined) return act;
  const budget: FilterChange = { op: 'set', filter: 'budget_max', value: offer, words: act.words };
  const understanding: Understanding = {
    ...act.understanding,
    offer: undefined,
    references: [],
    intents: ['search'],
    changes: [...changes, budget],
  };
  return { ...act, kind: 'wish', understanding };
}

/** The first of two wishes; where it says no place, or not whether to buy or to rent, the second says it for both. */
function hearTwo(
  { first, second, other }: TwoWishes,
  context: Context,
  language: Understanding['language'],
): Heard {
  const lone = (words: string, of: Context) => withoutTheirs(prepare(words, of), [], true);
  const heard = hearWords(first, context, lone(first, context));
  const anew = { ...context, session: { ...context.session, current_filters: {}, filter_words: {} } };
  const changes = hearWhole(second, anew, lone(second, anew)).changes;
  const [act, ...rest] = heard.acts as [Act, ...Act[]];
  const said = heard.acts.flatMap(({ understanding }) => understanding.changes);
  // "A plot for me, a flat for my daughter in Hebbal": land is looked for where it is said alone.
  const apart = said.some(isOfLand) !== changes.some(isOfLand);
  const places = apart || said.some(isPlace) ? [] : changes.filter(isPlace);
  const purpose = other && !said.some(isOfPurpose) ? changes.filter(isPurpose) : [];
  const { understanding } = act;
  const wished = {
    ...act,
    understanding: { ...understanding, changes: [...understanding.changes, ...places, ...purpose] },
  };
  const later = { words: second, ...(other && { party: other }), changes };
  // "Ammange 2bhk" alone could be of any language.
  const acts = [other ? wished : act, ...rest].map((one) => inLanguage(one, language));
  return { ...heard, ...(language && { language }), acts, later };
}

const inLanguage = (act: Act, language: Understanding['language']): Act =>
  language ? { ...act, understanding: { ...act.understanding, language } } : act;

const isPlace = (change: FilterChange): boolean => 'filter' in change && PLACES.has(change.filter);
const isOfLand = (change: FilterChange): boolean =>
  change.op === 'set' && change.filter === 'type' && change.value.includes('plot');
const isPurpose = (change: FilterChange): boolean => 'filter' in change && change.filter === 'purpose';
/** A budget tells it too. */
const isOfPurpose = (change: FilterChange): boolean =>
  isPurpose(change) || ('filter' in change && change.filter.startsWith('budget'));
const PLACES = new Set<FilterName>(['locality', 'zone', 'near']);

/** Hears a message of nobody's: what is learnt of words at the first is learnt before a visitor waits for it. */
export function rehearse(input: Pick<TurnInput, 'catalogue' | 'site' | 'now'>): void {
  const session = freshSession({ session_id: 'nobody00', epoch: 'rehearsal', now: input.now });
  hear({ ...input, session, message: { message_id: 'rehearsal', query: 'a flat, cheaper, near the lake?' } });
}

/** Hears a message and answers it. */
export const converse = (input: TurnInput): TurnResult => turn({ ...input, heard: hear(input) });
