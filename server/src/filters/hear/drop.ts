// Dropping a filter: "any locality", "budget doesn't matter", "remove the gym", "koi bhi area chalega".
import type { FilterName } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { type Draft, negated, remove } from '../../understand/draft.ts';
import { type Span, wordMeans } from '../../understand/lexicon.ts';
import { isFree, meaningOf, means, type Reading, spanBefore, spanFrom } from '../../understand/reading.ts';
import { isOpeningAsked } from '../../understand/wishes.ts';
import type { AnyFilter } from '../index.ts';

/** What the names of facts drop, and the kinds of phrase that name a value. */
export type Droppable = Pick<AnyFilter, 'fact' | 'values' | 'fields'>;

export function drop(draft: Draft, filters: readonly Droppable[]): void {
  const { reading } = draft;
  for (const span of reading.spans) {
    const value = means(span, 'drop', 'anywhere') ? 'anywhere' : meaningOf(span, 'drop');
    if (!value || !isFree(reading, span.from, span.to)) continue;
    if (value === 'anywhere') {
      // "Anywhere near Hebbal" says where; "no photos anywhere" tells that there are none.
      if (!isPlaced(draft) && !negated(reading, span.from, span.to))
        dropAll(draft, filters, 'location', span.from, span.to);
    } else if (value === 'limitless' && isFigureBehind(reading, span.to)) {
      // "No, budget is 1 cr" has one.
    } else if (value === 'limitless') dropAll(draft, filters, 'price', span.from, span.to);
    else if (value === 'matter') {
      if (isOpeningAsked(reading, span)) continue;
      const named = namedBefore(reading, span.from, filters);
      const behind = named ? undefined : priceAfter(reading, span.to, filters);
      if (named) dropAll(draft, filters, named.subject, named.span.from, span.to);
      else if (behind) dropAll(draft, filters, behind.subject, span.from, behind.span.to);
    } else if (value !== 'any' || !isSome(reading, span)) {
      if (value === 'remove' && dropLeast(draft, span.to)) continue;
      const named = namedAfter(reading, span.to, filters);
      // "any furnished?", "any parking?" name what is wished for.
      if (
        named &&
        value === 'any' &&
        filters.some(
          ({ values }) => values !== 'none' && values !== 'purpose' && meaningOf(named.span, values),
        )
      )
        continue;
      if (named) dropAll(draft, filters, named.subject, span.from, named.span.to);
      else if (value === 'remove') dropBefore(draft, filters, span);
    }
  }
}

/** "Is 1 cr" stands right behind. */
const isFigureBehind = (reading: Reading, to: number): boolean =>
  !reading.tokens[to]?.breaks &&
  means(spanFrom(reading, to), 'ask', 'is') &&
  reading.tokens[to + 1]?.value !== undefined;

/** "Any of these", "do any have a gym?", "har ek ka kiraya": some or each of those shown, and nothing goes. */
const isSome = (reading: Reading, { from, to }: Span): boolean =>
  means(spanFrom(reading, to + 1), 'refer', 'these') ||
  means(spanBefore(reading, from), 'ask', 'is') ||
  (isOne(reading, to) && OF_HOME.has(reading.tokens[to + 1]?.text ?? ''));
const isOne = ({ tokens }: Reading, at: number): boolean =>
  !tokens[at]?.breaks && !tokens[at + 1]?.breaks && wordMeans(tokens[at]?.text ?? '', 'number', '1');
const OF_HOME = wordSet('of_home');

/** Whether the message names a place of its own, other than its city. */
const isPlaced = ({ changes, absent }: Draft): boolean =>
  absent.length > 0 ||
  changes.some(
    ({ op, ...change }) =>
      op !== 'remove' && 'filter' in change && (PLACES.has(change.filter) || isOfZones(change)),
  );
/** "Anywhere on the south or west side". */
const isOfZones = (change: object): boolean =>
  'value' in change && [change.value].flat().some((value) => String(value).startsWith('zone:'));
const PLACES = new Set<FilterName>(['locality', 'near', 'zone']);

export function dropAll(
  draft: Draft,
  filters: readonly Droppable[],
  subject: string,
  from: number,
  to: number,
): void {
  const standing = draft.context.session.current_filters;
  const about = filters.filter(({ fact }) => fact !== 'none' && fact.name === subject);
  const names = about.flatMap(({ fields }) => Object.keys(fields) as FilterName[]);
  const held = names.filter((name) => standing[name] !== undefined);
  for (const name of held.length > 0 ? held : names.slice(0, 1)) remove(draft, name, from, to);
}

/** "Drop the minimum": the least that stands goes, of the money first. */
function dropLeast(draft: Draft, from: number): boolean {
  const { reading } = draft;
  let at = from;
  for (let span = spanFrom(reading, at); span && meaningOf(span, 'filler'); span = spanFrom(reading, at))
    at = span.to;
  const span = spanFrom(reading, at);
  if (!span || !means(span, 'limit', 'min') || reading.tokens[span.to]?.value !== undefined) return false;
  const least = LEAST.find((name) => draft.context.session.current_filters[name] !== undefined);
  if (!least) return false;
  remove(draft, least, from, span.to);
  return true;
}
const LEAST = ['budget_min', 'area_min', 'bhk_min'] as const satisfies readonly FilterName[];

type Named = { subject: string; span: Span };

/** "remove the budget", "any bhk". */
function namedAfter(reading: Reading, from: number, filters: readonly Droppable[]): Named | undefined {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const span = spanFrom(reading, at);
    if (!span || reading.tokens[at]?.breaks) return undefined;
    const subject = subjectOf(span, filters);
    if (subject && isFree(reading, span.from, span.to)) return { subject, span };
    if (!SKIPPED.some((kind) => meaningOf(span, kind))) return undefined;
    at = span.to;
  }
  return undefined;
}

/** "No matter the price", "I don't care about the budget", where no amount is said. */
function priceAfter(reading: Reading, from: number, filters: readonly Droppable[]): Named | undefined {
  if (reading.tokens.some(({ value }) => value !== undefined && value >= LEAST_AMOUNT)) return undefined;
  const named = namedAfter(reading, from, filters);
  return named?.subject === 'price' ? named : undefined;
}
/** Smaller numbers are bedrooms. */
const LEAST_AMOUNT = 10;

/** "forget about the budget". */
const SKIPPED = ['filler', 'refer', 'drop', 'limit'] as const;

/** "budget doesn't matter", "location is flexible". */
function namedBefore(reading: Reading, to: number, filters: readonly Droppable[]): Named | undefined {
  let at = to;
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    const span = spanBefore(reading, at);
    if (!span) return undefined;
    const subject = subjectOf(span, filters);
    if (subject && isFree(reading, span.from, span.to)) return { subject, span };
    at = span.from;
  }
  return undefined;
}

export function subjectOf(span: Span, filters: readonly Droppable[]): string | undefined {
  const names = (value: string) => filters.some(({ fact }) => fact !== 'none' && fact.name === value);
  for (const meaning of span.meanings) {
    // "any budget" names a filter; "any hidden charges" is a question.
    const short = span.to - span.from === 1;
    // "Any area" is any place, whatever else an area is.
    if (short && means(span, 'fact', 'location') && names('location')) return 'location';
    if (meaning.kind === 'fact' && short && names(meaning.value)) return meaning.value;
    // "Photos of whatever you have", "do any of these have a lift?": who has something names no price.
    if (meaning.kind === 'budget' && !has(span)) return 'price';
    if (meaning.kind === 'room' && meaning.value === 'bhk') return 'bhk';
    if (meaning.kind === 'room' && meaning.value === 'floor') return 'floor';
  }
  return undefined;
}

/** "Have", and no name of money: "rent". */
const has = (span: Span): boolean =>
  means(span, 'marker', 'word') && !meaningOf(span, 'purpose') && !meaningOf(span, 'fact');

/** "budget hatao", "बजट हटा दो": in Hindi and Kannada what goes stands right before it. */
function dropBefore(draft: Draft, filters: readonly Droppable[], { from, to }: Span): void {
  const named = namedBefore(draft.reading, from, filters);
  if (named && named.span.to >= from - 1) dropAll(draft, filters, named.subject, named.span.from, to);
}
