// No limit: "size limit beda", "no limit on the price": a limit that is named and denied goes. "1200 sqft mat rakho": so does an
// amount that is denied, where it stands; where it does not, nothing is wished by it.
import type { FilterName, Filters } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { type Draft, remove } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import { startsAnother } from '../../understand/not-wanted.ts';
import { isFree, meaningOf, means, type Reading, spanBefore, spanFrom } from '../../understand/reading.ts';
import { type Droppable, dropAll, subjectOf } from './drop.ts';

const BOUND = wordSet('bound');
/** Words between a limit and what it limits, or what denies it. */
const MOST_BETWEEN = 3;
/** "Around 85" stands as 76.5 to 93.5. */
const ABOUT = 0.15;

export function noLimit(draft: Draft, filters: readonly Droppable[]): void {
  const { reading } = draft;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!BOUND.has(reading.tokens[at]?.text ?? '')) continue;
    const named = limitedBy(reading, at, filters);
    if (!named) continue;
    const from = Math.min(named.from, at);
    const to = Math.max(named.to, at + 1);
    const denial = denialIn(reading.at[at]) ?? denialAfter(reading, to) ?? denialBefore(reading, from);
    if (denial) dropAll(draft, filters, named.subject, Math.min(from, denial.from), Math.max(to, denial.to));
  }
}

/** What a limit is said to be of: "size limit", "limit on the budget". */
function limitedBy(reading: Reading, at: number, filters: readonly Droppable[]) {
  const named = (span: Span | undefined) => {
    const subject = span && isFree(reading, span.from, span.to) ? subjectOf(span, filters) : undefined;
    return span && subject ? { subject, from: span.from, to: span.to } : undefined;
  };
  let before = at;
  for (let steps = 0; steps < MOST_BETWEEN && before > 0 && !reading.tokens[before]?.breaks; steps++) {
    const span = spanBefore(reading, before);
    const found = named(span);
    if (found) return found;
    if (!meaningOf(span, 'filler')) break;
    before = span?.from ?? before - 1;
  }
  let after = reading.at[at]?.to ?? at + 1;
  for (let steps = 0; steps < MOST_BETWEEN && !reading.tokens[after]?.breaks; steps++) {
    const span = spanFrom(reading, after);
    const found = named(span);
    if (found) return found;
    if (!meaningOf(span, 'filler') && !meaningOf(span, 'marker')) return undefined;
    after = span?.to ?? after + 1;
  }
  return undefined;
}

/** "No limit", in one phrase. */
const denialIn = (span: Span | undefined): Span | undefined =>
  means(span, 'drop', 'matter') ? span : undefined;

/** "… limit nahi chahiye", "… mat rakho": past fillers and a word for the limit itself. */
export function denialAfter(reading: Reading, to: number): Span | undefined {
  for (let at = to, steps = 0; steps < MOST_BETWEEN && at < reading.tokens.length; steps++) {
    // "Under 60 lakh and I don't want …": what is refused there is something else.
    if (reading.tokens[at]?.breaks || startsAnother(reading, at)) return undefined;
    const span = spanFrom(reading, at);
    // "40 हज़ार तक कुछ नहीं है क्या": homes for so much are asked for.
    if (span && meaningOf(span, 'home')) return undefined;
    if (span && (means(span, 'negation', 'after') || means(span, 'drop', 'remove'))) return span;
    // "70 लाख से नहीं".
    const passed = meaningOf(span, 'filler') || means(span, 'limit', 'to');
    if (!BOUND.has(reading.tokens[at]?.text ?? '') && !passed) return undefined;
    at = span?.to ?? at + 1;
  }
  return undefined;
}

/** "No size limit", "without a limit on the price". */
function denialBefore(reading: Reading, from: number): Span | undefined {
  let at = from;
  for (let steps = 0; steps < MOST_BETWEEN && at > 0 && !reading.tokens[at]?.breaks; steps++) {
    const span = spanBefore(reading, at);
    if (span && (means(span, 'negation', 'before') || means(span, 'negation', 'without'))) return span;
    if (!meaningOf(span, 'filler')) return undefined;
    at = span?.from ?? at - 1;
  }
  return undefined;
}

/** An amount that is denied, as what it may be of. */
export type Denied = { filter: FilterName; value: number };

/** Takes away the limit that stands at one of them; the first is not wished where none does. */
export function deny(draft: Draft, denied: readonly Denied[], from: number, to: number): void {
  const held = standingAt(draft.context.session.current_filters, denied);
  const [first] = denied;
  if (held) remove(draft, held.filter, from, to);
  else if (first) remove(draft, first.filter, from, to, first.value);
}

export const standingAt = (standing: Filters, denied: readonly Denied[]): Denied | undefined =>
  denied.find(({ filter, value }) => isAt(standing[filter], value));

/** A number without a measure, as each that it may be of. */
export const unmeasured = (number: number): Denied[] =>
  MEASURES.map(([filter, unit]) => ({ filter, value: number * unit }));
/** Square feet; rupees, lakh and crore. */
const MEASURES = [
  ['area_min', 1],
  ['area_max', 1],
  ...[1, 100_000, 10_000_000].flatMap(
    (unit) =>
      [
        ['budget_max', unit],
        ['budget_min', unit],
      ] as const,
  ),
] as const satisfies readonly (readonly [FilterName, number])[];

/** Whether a limit stands at this amount, as it was said or around it. */
export const isAt = (limit: unknown, amount: number): boolean =>
  typeof limit === 'number' && Math.abs(limit - amount) <= amount * ABOUT;
