// Removed by value: whatever is wished for where something is removed is given up. "remove the hospital", "forget the
// garden and Koramangala", "remove dec 2027", "gym aur garden hata do". Heard last, when every value has been found.
import type { FilterName } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Draft } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import { meaningOf, means, type Reading, take, wordsOf } from '../../understand/reading.ts';
import { stretchAt } from '../../understand/stretch.ts';
import type { FilterChange } from '../../understand/understanding.ts';

export function removed(draft: Draft): void {
  const { reading } = draft;
  for (const span of reading.spans) {
    if (!means(span, 'drop', 'remove')) continue;
    const scope = scopeOf(draft, span);
    if (scope === undefined) continue;
    const { from, to } = scope;
    const text = wordsOf(reading, from, to);
    draft.changes = draft.changes.flatMap((change) =>
      text.includes(change.words) ? asRemoved(draft, change) : [change],
    );
    landmarksIn(draft, from, to);
  }
}

/** "Remove the gym"; "gym rehne do" takes what stands before it, and "rehne do, Hebbal dikhao" is a no of its own. */
export const takesWhatFollows = (span: Span | undefined): boolean =>
  means(span, 'drop', 'remove') && !means(span, 'intent', 'deny');

/** What follows it, up to what is asked for next; in Hindi and Kannada what stands before it. */
function scopeOf({ reading }: Draft, span: Span): { from: number; to: number } | undefined {
  const { from, to } = span;
  const before = { from: startOf(reading, from), to: from };
  if (!takesWhatFollows(span)) return hasContent(reading, before.from, from) ? before : undefined;
  // "Pool chhod do, metro zaroori hai": the verb ends what it takes.
  if (reading.tokens[to]?.breaks && hasContent(reading, before.from, from)) return before;
  let end = to;
  while (
    end < reading.tokens.length &&
    !asksNext(reading, end) &&
    !(end > to && (beginsWish(reading, end) || isMust(reading, end)))
  )
    end++;
  if (end > to && hasContent(reading, to, end)) return { from: to, to: end };
  return from > 0 ? before : undefined;
}

/** "500 ಅಡಿ ಮೇಲೆ ಬೇಕು, ಲಿಫ್ಟ್ ಬಿಡಿ": behind what is wanted. */
function startOf(reading: Reading, to: number): number {
  for (let at = to; at > 0; at--)
    if (asksNext(reading, at - 1) && hasContent(reading, at, to)) return reading.at[at - 1]?.to ?? at;
  return 0;
}

const asksNext = (reading: Reading, at: number) => {
  const span = reading.at[at];
  return means(span, 'ask', 'show') || means(span, 'ask', 'want') || means(span, 'negation', 'instead');
};

/** "without a lift in Whitefield under 80 lakh": only the lift. */
const beginsWish = (reading: Reading, at: number) => {
  const span = reading.at[at];
  return (
    (['in', 'near'] as const).some((value) => means(span, 'place', value)) ||
    (['max', 'min', 'between', 'around'] as const).some((value) => means(span, 'limit', value))
  );
};

/** "Drop the pool, the metro is a must": a breath that says what has to be. */
const isMust = ({ tokens }: Reading, at: number): boolean => {
  if (!tokens[at]?.breaks) return false;
  const { from, to } = stretchAt(at, tokens);
  return tokens.slice(from, to).some(({ text }) => MUST.has(text));
};
const MUST = wordSet('must');

const hasContent = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const span = reading.at[at];
    if (reading.taken[at] || (span && !meaningOf(span, 'filler') && !meaningOf(span, 'ask'))) return true;
  }
  return false;
};

/** A wish for what stands is that wish given up; others stay what they are. */
function asRemoved({ context }: Draft, change: FilterChange): FilterChange[] {
  if (change.op === 'shift' || change.op === 'remove' || RULED_OUT.has(change.filter)) return [change];
  const { filter, value, words } = change;
  const { current_filters, memory } = context.session;
  // "Remove the ground floor filter", where none on it were wished.
  const stands = OTHER_END[filter];
  if (stands && current_filters[filter] === undefined && current_filters[stands] !== undefined)
    return [{ op: 'remove', filter: stands, words }];
  // "Take the ready to move filter out", where it is ruled out: it is so no more.
  const out = [value].flat().map((one) => `${filter}:${one}`);
  const back = out.filter((one) => current_filters.exclude?.includes(one));
  if (back.length > 0 && current_filters[filter] === undefined)
    return back.map((one) => ({ op: 'remove', filter: 'exclude', value: one, words }));
  if ((current_filters[filter] ?? memory.rather?.[filter]) === undefined) return [];
  if (!Array.isArray(value)) return [{ op: 'remove', filter, words }];
  return value.map((one) => ({ op: 'remove', filter, value: one, words }));
}

const OTHER_END: Partial<Record<FilterName, FilterName>> = { floor_max: 'floor_min', floor_min: 'floor_max' };

const RULED_OUT = new Set<FilterName>(['exclude_locality', 'exclude']);

/** "remove the hospital": a landmark that homes were to be near, without "near". */
function landmarksIn(draft: Draft, from: number, to: number): void {
  const { near = [] } = draft.context.session.current_filters;
  for (const span of draft.reading.spans) {
    const value = meaningOf(span, 'landmark') ?? meaningOf(span, 'amenity');
    if (span.from < from || span.to > to || value === undefined || !near.includes(value)) continue;
    const filter: FilterName = 'near';
    const words = wordsOf(draft.reading, span.from, span.to);
    if (
      draft.changes.some(
        (change) => change.op === 'remove' && change.filter === filter && change.value === value,
      )
    )
      continue;
    draft.changes.push({ op: 'remove', filter, value, words });
    take(draft.reading, span.from, span.to);
  }
}
