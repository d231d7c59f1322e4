// Joint: what two neighbouring stretches of a message do together, or that each does its own.
import { factsThat } from '../../facts/index.ts';
import type { ActCue } from '../../languages/acts.ts';
import type { Stretch } from '../learned/features.ts';
import { type Kind, meaningOf, means, type Reading, spanBefore } from '../reading.ts';
import { findTopics } from '../topics.ts';
import type { Cut } from './clauses.ts';
import { isOfHome, isOfLoan } from './loan-run.ts';
import { denialsLast } from './markers.ts';
import type { Part } from './parts.ts';
import { VALUES } from './values.ts';
import type { Voice } from './voice.ts';

/** What two neighbours do together; undefined: each does its own. */
export function joint(
  reading: Reading,
  last: Cut,
  next: Cut,
  { ends, topics = [] }: Pick<Part, 'ends'> & { topics?: Stretch['topics'] },
): Voice | undefined {
  const [a, b] = [last.voice, next.voice];
  // "Did you keep our limit? And is there a lift?": only what stands in its own sentence.
  if (ends && has(last, 'kept') !== has(next, 'kept') && !isSmall(a) && !isSmall(b)) return undefined;
  // "Who needs a 1 BHK?? And why is that one 55 lakh?": the second asks.
  if (ends && a === 'dispute' && b === 'dispute' && has(last, 'dispute') && !has(next, 'dispute'))
    return undefined;
  // "Gym illadiddaru paravagilla, any less for the 75 one?": what need not be is said by itself.
  if (endsNeedless(reading, last) && !isSmall(b)) return undefined;
  // "MINIMUM 55L. The first one, RERA approved?": what it may cost is a sentence of its own.
  if (ends && a === 'wish' && isBoundAlone(reading, last)) return undefined;
  // "At 9 percent please. And are there others in Hebbal above 1700 sq ft?": of a loan, and of homes.
  if (ends && isOfLoan(reading, last.from, last.to) && isOfHomes(reading, next)) return undefined;
  // "Why does it say up to 12 lakh? Is there a lift?": the second asks of something else.
  if (ends && has(last, 'why') && !has(next, 'why') && counts(reading, last) && !isSmall(b)) return undefined;
  // "3bhk in Hennur, is your office open today?": of homes, and of us.
  if (a === 'wish' && isOfOffice(reading, next) && !isOfOffice(reading, last)) return undefined;
  if (a === b) return a;
  // "98 lakh kisne bola | 3bhk chahiye": what was never said stands before.
  if (a === 'dispute' && deniesBefore(reading, last) && !(isSmall(b) && saysNoValue(reading, next)))
    return undefined;
  if (a === 'decline' && has(next, 'only')) return undefined;
  // "I said under 60 lakh, you did not write that": it is said again.
  if (a === 'correct' && b === 'dispute' && !saysNoValue(reading, last) && namesNothing(reading, next))
    return a;
  // "30 lakh is cash, not my budget".
  if (b === 'dispute' && !ends && !isSmall(a) && saysNoValue(reading, next)) return b;
  // "You said Hennur is 16 km away, then why show it?": what is shown all the same stands before.
  if (b === 'reject' && !ends && !isSmall(a) && has(next, 'again') && saysNoValue(reading, next)) return b;
  // "I did not ask that, what is the deposit": what is asked stands beside what was not.
  if (b === 'plain' && (a === 'dispute' || a === 'misread') && saysNoValue(reading, last)) {
    const topics = findTopics(reading, reading.tokens);
    const asks = (cut: Cut) =>
      says(reading, cut, ['fact']) || topics.some(({ from, to }) => from >= cut.from && to <= cut.to);
    if (asks(next) && !asks(last)) return undefined;
  }
  // A lone "ok", "hello", "yes" goes with what it opens or closes.
  // "Exact address?? And when is your office open?", "4 lakh deposit, too much. And the address": a fact by its name asks.
  if (ends && ((a === 'plain' && namesFact(reading, last)) || (b === 'plain' && namesFact(reading, next))))
    return undefined;
  if (isSmall(a)) return isSmall(b) ? (a === 'plain' ? b : a) : b;
  // "58,000 is over our budget, we can do 40": a number of its own beside the one complained of.
  if (b === 'plain' && (a === 'reject' || a === 'dispute') && counts(reading, last) && counts(reading, next))
    return undefined;
  // "I did not ask that, bachelors or only family? And the deposit": what is asked stands in words of its own.
  if (
    b === 'plain' &&
    a === 'dispute' &&
    saysNoValue(reading, last) &&
    asksByName(reading, last, next, topics)
  )
    return undefined;
  // "I never said that. Set it back to buying": a sentence that begins anew.
  if (b === 'plain' && a === 'dispute' && ends) return undefined;
  // "Forget the second, how is the first?"
  if (b === 'plain' && a === 'drop' && !startsWithAnd(next) && turnsTo(reading, last, next)) return undefined;
  if (b === 'plain' || isSmall(b)) return a;
  const pair = `${a} ${b}`;
  // "Not only Hebbal, Yelahanka too".
  if (pair === 'widen wish' && !ends && says(reading, next, ['also']) && isBare(reading, next)) return a;
  // "Who told you to stick | to 80k": what was never said stands behind.
  const unbroken = reading.tokens[next.from]?.breaks === false;
  // Nor "nobody told you | to remove Hebbal".
  if ((pair === 'dispute wish' || pair === 'dispute drop') && unbroken && saysNoValue(reading, last))
    return a;
  // "Too small, 500 sq ft": the size that is complained of.
  if (pair === 'reject wish' && isOfSize(last) && isSizeAlone(reading, next)) return a;
  if (pair === 'wish reject' && isOfSize(next) && isSizeAlone(reading, last)) return b;
  // "29 lakh for it? Is that not too much": the price that is doubted.
  if (a === 'wish' && isDear(next) && asksBefore(reading, next) && isPriceAlone(reading, last)) return b;
  switch (pair) {
    // "those are 1bhk and studios, too small"; "hsr and koramangala are too costly"; "Hebbal?? That is too far".
    case 'wish reject':
    case 'wish doubt':
      return describes(reading, last) ||
        ((!ends || (has(next, 'far') && asksBefore(reading, next) && saysNoValue(reading, next))) &&
          isBare(reading, last)) ||
        (b === 'doubt' && asksBefore(reading, next))
        ? b
        : undefined;
    case 'wish ask':
    case 'ask wish':
    case 'wish correct':
    case 'correct wish':
      if (pair.includes('correct')) return 'correct';
      return ends || wantsAHome(reading, last) ? undefined : 'ask';
    // "my office is in HSR and his is in Hebbal", "forget the garden and Hebbal", "you keep showing Hebbal and HSR".
    case 'drop wish':
      return !ends && startsWithAnd(next) && (isBare(reading, next) || isRoomsAlone(reading, next))
        ? a
        : undefined;
    // "BTM aur 2bhk hata do": the verb stands last, and both go.
    case 'wish drop':
      return !ends &&
        startsWithAnd(next) &&
        means(reading.at[next.to - 1], 'drop', 'remove') &&
        !says(reading, last, ['also']) &&
        (isBare(reading, last) || isRoomsAlone(reading, last))
        ? b
        : undefined;
    case 'tell wish':
    case 'reject wish':
    case 'dispute wish':
      return !ends && (a === 'tell' || startsWithAnd(next)) && isBare(reading, next) ? a : undefined;
    case 'ask doubt':
    case 'doubt ask':
      return 'doubt';
    case 'wish request':
    case 'request wish':
      // "Can I come tomorrow at 11, and also show me something similar in Hebbal?": a visit, and other homes.
      if (
        [last, next].some((cut) => visitsThen(reading, cut)) &&
        [last, next].some((cut) => showsOthers(reading, cut))
      )
        return undefined;
      return ends || wantsAHome(reading, last) || describesAWish(reading, last) ? undefined : 'request';
    default:
      return undefined;
  }
}

/** "No gym is fine", "gym na ho to bhi chalega": a value, and that it need not be. */
const endsNeedless = (reading: Reading, cut: Cut): boolean => {
  const last = reading.at[cut.to - 1];
  return (
    means(last, 'drop', 'matter') &&
    (means(last, 'negation', 'after') || means(spanBefore(reading, last?.from ?? 0), 'negation', 'after')) &&
    says(reading, cut, VALUES)
  );
};

const isOfHomes = (reading: Reading, { from, to }: Cut): boolean =>
  !isOfLoan(reading, from, to) && isOfHome(reading, from, to);

/** What goes is a home, and what is said next is of another or asks for a fact. */
const turnsTo = (reading: Reading, last: Cut, next: Cut): boolean =>
  !says(reading, last, OF_A_HOME) && says(reading, next, ['fact', 'ordinal']);

const OF_A_HOME = ['fact' as const, ...VALUES.filter((kind) => kind !== 'drop')];

const namesFact = ({ spans }: Reading, { from, to }: Cut): boolean =>
  spans.some(
    (span) => span.from >= from && span.to <= to && ASKED_BY_NAME.some((fact) => means(span, 'fact', fact)),
  );
/** Nobody names them but to ask. */
const ASKED_BY_NAME = factsThat(({ by_name }) => by_name);

/** A fact or a topic is named in it, and none before it. */
const asksByName = (reading: Reading, last: Cut, next: Cut, topics: Stretch['topics']): boolean => {
  const names = (cut: Cut) =>
    says(reading, cut, ['fact']) || topics.some(({ from, to }) => from >= cut.from && to <= cut.to);
  return names(next) && !names(last);
};

const isSmall = (voice: Voice) =>
  voice === 'plain' || voice === 'social' || voice === 'decline' || voice === 'take';

export const startsWithAnd = ({ markers, from }: Cut) =>
  markers.some((marker) => marker.cue === 'and' && marker.from === from);

const has = ({ markers }: Cut, cue: ActCue) => markers.some((marker) => marker.cue === cue);

/** "those are …", "these r …": tells of what is shown. */
function describes({ at }: Reading, { from, to }: Cut): boolean {
  for (let token = from; token < Math.min(to, from + 3); token++) {
    const span = at[token];
    if (meaningOf(span, 'filler') && !meaningOf(span, 'refer')) continue;
    return means(span, 'refer', 'these') || means(span, 'refer', 'it') || means(span, 'refer', 'all');
  }
  return false;
}

/** Places and kinds of home alone: no number, and nothing that is wanted. */
function isBare({ at, tokens }: Reading, { from, to }: Cut): boolean {
  for (let token = from; token < to; token++) {
    const wanted = means(at[token], 'ask', 'show') || means(at[token], 'ask', 'want');
    if (tokens[token]?.value !== undefined || wanted || meaningOf(at[token], 'room')) return false;
  }
  return true;
}

/** "And 2bhk pls": so many rooms and nothing that is wanted of them. */
const isRoomsAlone = ({ at, tokens, taken }: Reading, { from, to }: Cut): boolean =>
  tokens.slice(from, to).every(({ value }, i) => {
    const span = at[from + i];
    const small = meaningOf(span, 'filler') !== undefined && !WANTED.some((one) => means(span, 'ask', one));
    return !taken[from + i] && (value !== undefined || small || meaningOf(span, 'room') !== undefined);
  });
const WANTED = ['show', 'want'] as const;

const isOfSize = (cut: Cut): boolean => has(cut, 'small') || has(cut, 'big');

/** "500 sq ft", "its just 500 sq ft". */
function isSizeAlone({ at, taken }: Reading, { from, to }: Cut): boolean {
  let measured = false;
  for (let token = from; token < to; token++) {
    const span = at[token];
    if (meaningOf(span, 'area_unit')) measured = true;
    else if (taken[token] || meaningOf(span, 'limit') || meaningOf(span, 'room') || meaningOf(span, 'type'))
      return false;
    else if (means(span, 'ask', 'show') || means(span, 'ask', 'want') || meaningOf(span, 'scale'))
      return false;
  }
  return measured;
}

const isDear = (cut: Cut): boolean => has(cut, 'costly') || has(cut, 'why');

/** "29 lakh for it", "45k": an amount, and the home at most that asks it. */
function isPriceAlone({ at, taken }: Reading, { from, to }: Cut): boolean {
  let priced = false;
  for (let token = from; token < to; token++) {
    const span = at[token];
    if (meaningOf(span, 'scale') || meaningOf(span, 'currency')) priced = true;
    else if (taken[token] || BESIDE_PRICES.some((kind) => meaningOf(span, kind))) return false;
    else if (meaningOf(span, 'limit') && !means(span, 'limit', 'exact')) return false;
  }
  return priced;
}
const BESIDE_PRICES: readonly Kind[] = ['type', 'purpose', 'possession', 'area_unit', 'amenity', 'budget'];

/** "MINIMUM 55L", "60 lakh tak": a limit and its amount. */
function isBoundAlone({ at, tokens, taken }: Reading, { from, to }: Cut): boolean {
  let [bounds, counts] = [false, false];
  for (let token = from; token < to; token++) {
    const span = at[token];
    if (meaningOf(span, 'limit')) bounds = true;
    else if (tokens[token]?.value !== undefined) counts = true;
    else if (taken[token] || !(meaningOf(span, 'scale') || meaningOf(span, 'currency'))) return false;
  }
  return bounds && counts;
}

const saysNoValue = ({ at, tokens, taken }: Reading, { from, to }: Cut): boolean => {
  for (let token = from; token < to; token++)
    if (taken[token] || tokens[token]?.value !== undefined || meaningOf(at[token], 'type')) return false;
  return true;
};

/** Nor a limit, a fact or whose it is. */
const namesNothing = (reading: Reading, cut: Cut): boolean =>
  saysNoValue(reading, cut) && !says(reading, cut, ['budget', 'limit', 'fact', 'amenity', 'purpose']);

/** Its last words deny what stands before them. */
const deniesBefore = ({ tokens, taken }: Reading, { from, to }: Cut): boolean =>
  denialsLast(tokens, taken).some((denial) => denial.to === to && denial.from > from);

/** Holds a number in digits. */
const counts = ({ tokens }: Reading, { from, to }: Cut) =>
  tokens.slice(from, to).some(({ value }) => value !== undefined);

/** "32 lakh for a 2bhk?? is it a fraud": asked before it is doubted. */
const asksBefore = ({ tokens }: Reading, { from }: Cut) => tokens[from]?.gap.includes('?') === true;

/** "Looking for a 2bhk under 1 cr, …": who says that a home is wanted wishes for it, whatever is asked beside it. */
const wantsAHome = (reading: Reading, clause: Cut): boolean =>
  clause.voice === 'wish' &&
  clause.to - clause.from >= LEAST &&
  says(reading, clause, ['room', 'type']) &&
  (says(reading, clause, ['ask'], 'want') || says(reading, clause, ['ask'], 'show'));

/** Tokens. */
const LEAST = 4;

/** To come, on a day or at an hour. */
const visitsThen = (reading: Reading, cut: Cut): boolean =>
  (says(reading, cut, ['visit'], 'word') || says(reading, cut, ['intent'], 'book_visit')) &&
  saysWhen(reading, cut);

/** Homes of a place or a size are asked to be shown, or others, and no visit of them. */
const showsOthers = (reading: Reading, cut: Cut): boolean =>
  cut.voice === 'wish' &&
  (says(reading, cut, ['ask'], 'show') || says(reading, cut, ['intent'], 'more_results')) &&
  (reading.taken.subarray(cut.from, cut.to).includes(1) || says(reading, cut, ['room', 'shift'])) &&
  !says(reading, cut, ['visit']) &&
  // "My brother's home the same day."
  !says(reading, cut, ['request'], 'time') &&
  !saysWhen(reading, cut);

const saysWhen = ({ spans }: Reading, { from, to }: Cut): boolean =>
  spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      meaningOf(span, 'when') !== undefined &&
      !means(span, 'when', 'at'),
  );

/** "Gated ho aur e khata ho, …": what a home should be like, which is never said of a loan or a visit. */
const describesAWish = (reading: Reading, clause: Cut): boolean =>
  clause.voice === 'wish' &&
  says(reading, clause, ['amenity', 'khata', 'furnishing', 'facing', 'possession']);

const says = ({ spans }: Reading, { from, to }: Cut, kinds: readonly Kind[], value?: string): boolean =>
  spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      kinds.some((kind) => (value ? means(span, kind, value) : meaningOf(span, kind) !== undefined)),
  );

const isOfOffice = ({ spans }: Reading, { from, to }: Cut): boolean =>
  spans.some(
    (span) => span.from >= from && span.to <= to && OF_OFFICE.some((one) => means(span, 'visit', one)),
  );
const OF_OFFICE = ['office', 'open'] as const;
