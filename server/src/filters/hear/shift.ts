// Shifts: wishes that start from what was seen. "cheaper", "thoda bada", "closer", "sooner", "higher floor", "one more bedroom".

import { type Draft, negated } from '../../understand/draft.ts';
import { peopleAt } from '../../understand/household.ts';
import { type Span, wordMeans } from '../../understand/lexicon.ts';
import { isDear, wantsDear } from '../../understand/objection.ts';
import { freeSpans, meaningOf, means, type Reading, take, wordsOf } from '../../understand/reading.ts';
import { endsAsking, stretchAt } from '../../understand/stretch.ts';
import type { FilterChange } from '../../understand/understanding.ts';

type Shift = FilterChange & { op: 'shift' };

const OPPOSITE = { down: 'up', up: 'down' } as const;

export function shift(draft: Draft): void {
  const { reading } = draft;
  // "budget badha do, 1.2 cr": the amount says how far.
  if (draft.changes.some(isBudget)) draft.changes = draft.changes.filter((change) => !isBit(change));
  const people = peopleAt(reading.tokens);
  for (const { span, value } of freeSpans(reading, 'limit')) {
    const direction = thanOne(reading, span, value);
    if (!direction || draft.changes.some(isArea)) continue;
    take(reading, span.from, span.to);
    draft.changes.push({
      op: 'shift',
      measure: 'area',
      direction,
      words: wordsOf(reading, span.from, span.to),
    });
  }
  for (const { span, value } of freeSpans(reading, 'shift')) {
    const [measure, direction] = value.split('_') as [Shift['measure'] | 'bhk', 'down' | 'up'];
    // "A small child", "my elder brother": of somebody, and no size of a home.
    if (measure === 'area' && people[span.to] && !reading.tokens[span.to]?.breaks) continue;
    // "Only expensive homes everywhere" asks for none.
    if (isDear(span) && !wantsDear(reading, span)) continue;
    const not =
      negated(reading, span.from, span.to) !== undefined || (measure === 'area' && isOfShown(draft, span));
    take(reading, span.from, span.to);
    const words = wordsOf(reading, span.from, span.to);
    if (measure === 'price' && draft.changes.some(isBudget)) continue;
    // "A bit bigger, above 1100 sq ft": the figure says how large.
    if (measure === 'area' && draft.changes.some(isArea)) continue;
    if (measure === 'bhk') moreBedrooms(draft, direction, words);
    else
      draft.changes.push({ op: 'shift', measure, direction: not ? OPPOSITE[direction] : direction, words });
  }
}

/** "Ye to chhote hain", "ಇವು ಚಿಕ್ಕವು": said of those shown, and nothing wanted by it: the other way is wished. */
function isOfShown({ reading, context }: Draft, { from, to }: Span): boolean {
  const { focus, seen = [] } = context.session.memory;
  const { tokens, spans } = reading;
  if (focus.length + seen.length === 0) return false;
  const breath = stretchAt(from, tokens);
  if (endsAsking(breath.to, reading)) return false;
  const within = spans.filter((span) => span.from >= breath.from && span.to <= breath.to);
  const points = within.some(
    (span) => span.to <= from && (means(span, 'refer', 'it') || means(span, 'refer', 'these')),
  );
  const others = within.some((span) =>
    span.from < to && span.to > from
      ? false
      : ASKING.some((kind) => meaningOf(span, kind)) && !means(span, 'limit', 'to'),
  );
  return points && !others;
}
const ASKING = ['ask', 'limit', 'ordinal', 'negation', 'sort', 'room'] as const;

/** "Bigger than the second one", "dusre wale se bada": the limit is that home, where no number is. */
function thanOne(reading: Reading, { from, to }: Span, limit: string): 'up' | 'down' | undefined {
  const after = limit.endsWith('_after');
  const home = after ? from - 1 : to;
  const apart = reading.tokens[after ? from : to]?.breaks !== false;
  const points = reading.taken[home] === 1 || meaningOf(reading.at[home], 'refer') !== undefined;
  if (apart || !points || reading.tokens[home]?.value !== undefined) return undefined;
  const words = reading.tokens.slice(from, to);
  const says = (way: string) => words.some(({ text }) => wordMeans(text, 'shift', way));
  return says('area_up') ? 'up' : says('area_down') ? 'down' : undefined;
}

const isBudget = (change: FilterChange) =>
  change.op === 'set' && (change.filter === 'budget_max' || change.filter === 'budget_min');

const isArea = (change: FilterChange) =>
  change.op === 'set' && (change.filter === 'area_min' || change.filter === 'area_max');

/** Some more or less of the budget, by no amount. */
const isBit = (change: FilterChange) =>
  change.op === 'shift' && change.by !== undefined && 'share' in change.by;

/** One more or one fewer than asked for so far. */
function moreBedrooms(draft: Draft, direction: 'down' | 'up', words: string): void {
  const { bhk } = draft.context.session.current_filters;
  if (!bhk) return;
  const wanted = direction === 'up' ? Math.max(...bhk) + 1 : Math.min(...bhk) - 1;
  if (wanted >= 1) draft.changes.push({ op: 'set', filter: 'bhk', value: [wanted], words });
}
