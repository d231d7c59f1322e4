// Area: square feet, whatever the unit said. "1200 sqft", "1000-1500 sq ft carpet", "30 gunta", "at least 150 gaj".

import { type AreaUnit, SQUARE_FEET } from '../../catalogue/area-units.ts';
import type { AreaBasis } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { type Draft, set } from '../../understand/draft.ts';
import { ABOUT } from '../../understand/inferred.ts';
import type { Span } from '../../understand/lexicon.ts';
import { limitAround } from '../../understand/limits.ts';
import { readAmount } from '../../understand/money.ts';
import { type NumberRead, readNumber } from '../../understand/numbers.ts';
import {
  freeSpans,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import { LEAST_LET } from './money-said.ts';
import { denialAfter, deny } from './no-limit.ts';
import { isOfAnArea } from './not-money.ts';
import { isCited, tellsSize } from './told-size.ts';
import { widened, widening } from './widen.ts';

const ROAD = wordSet('road');
/** Square feet; no home is smaller. */
const LEAST = 150;
/** Square feet; beyond it no home is meant. */
const MOST = 90_000_000;

export function area(draft: Draft): void {
  const { reading } = draft;
  for (let at = 0; at < reading.tokens.length; at++) {
    const read = readArea(reading, at);
    if (!read) continue;
    const { low, high, from, to } = read;
    at = to - 1;
    // "On a 40 feet road": how wide the road is; "ceiling 10 ft high": so few feet of anything are a length.
    if (high < LEAST && (ROAD.has(reading.tokens[to]?.text ?? '') || isLength(reading, from, to))) {
      take(reading, from, to);
      continue;
    }
    if (isConverted(reading, from, to) || (low === high && tellsSize(draft, low, from, to))) {
      take(reading, from, to);
      continue;
    }
    // "900 sqft carpet min": the limit may stand behind the measure.
    const measure = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
    const named = meaningOf(measure, 'area_basis') as AreaBasis | undefined;
    const limit = limitAround(reading, from, named && measure ? measure.to : to, low !== high);
    const denial = low === high ? denialAfter(reading, named && measure ? measure.to : to) : undefined;
    if (denial && !means(denial, 'drop', 'remove') && !meaningOf(denial, 'limit')) {
      const size = (['area_min', 'area_max'] as const).map((filter) => ({ filter, value: low }));
      deny(draft, size, from, denial.to);
      continue;
    }
    const than = limit.kind ? undefined : largerThan(reading, to);
    if (than?.kind === 'min') atLeast(draft, low, from, than.to);
    else if (than) set(draft, 'area_max', high, from, than.to);
    else if (limit.kind === 'max') set(draft, 'area_max', high, limit.from, limit.to);
    else if (limit.kind === 'min') atLeast(draft, low, limit.from, limit.to);
    else if (saysPlus(reading, from, to)) set(draft, 'area_min', low, from, to);
    else if (isCited(draft, low, from)) take(reading, from, to);
    else about(draft, low, high, limit.from, limit.to);
    if (named && measure && limit.to >= measure.to) {
      const words = wordsOf(reading, measure.from, measure.to);
      draft.changes.push({ op: 'set', filter: 'area_basis', value: named, words });
    }
    basis(draft);
  }
  dimensions(draft);
  sizes(draft);
  bare(draft);
}

/** "Feet" alone, which square feet are called as well, in whatever script. */
const isLength = (reading: Reading, from: number, to: number): boolean => {
  const number = readNumber(reading, from);
  return (
    number !== undefined &&
    number.to === to - 1 &&
    means(spanFrom(reading, number.to), 'area_unit', 'sqft') &&
    FEET.has(reading.tokens[to - 1]?.text ?? '')
  );
};
const FEET = wordSet('feet');

/** "1390 sqft matlab kitna gaj?": another unit is named without a number of its own, and nothing is wished. */
const isConverted = (reading: Reading, from: number, to: number): boolean =>
  reading.spans.some(
    (span) =>
      (span.to <= from || span.from >= to) &&
      (meaningOf(span, 'area_unit') ?? 'sqft') !== 'sqft' &&
      reading.tokens[span.from - 1]?.value === undefined &&
      meaningOf(spanBefore(reading, span.from), 'number') === undefined,
  );

/** "1200 sqft ya usse bada", "1500 ಗಿಂತ ದೊಡ್ಡದು": larger or smaller than what stands before it. */
function largerThan(reading: Reading, from: number): { kind: 'min' | 'max'; to: number } | undefined {
  for (let at = from; at <= from + MOST_BETWEEN && at < reading.tokens.length; at++) {
    if (reading.tokens[at]?.breaks) return undefined;
    const span = spanFrom(reading, at);
    const way = meaningOf(span, 'shift');
    if (span && (way === 'area_up' || way === 'area_down'))
      return at === from ? undefined : { kind: way === 'area_up' ? 'min' : 'max', to: span.to };
    if (span && !means(span, 'limit', 'to') && !meaningOf(span, 'filler')) return undefined;
  }
  return undefined;
}
const MOST_BETWEEN = 2;

/** "Above 1000, not 900", where an area stands; "1500 or bigger", "around 1100", which is no money: the number that is bounded. */
function bare(draft: Draft): void {
  const { reading } = draft;
  for (let at = 0; at < reading.tokens.length; at++) {
    const number = isFree(reading, at, at + 1) ? readNumber(reading, at) : undefined;
    if (!number) continue;
    const size = isNoMoney(draft, number);
    const end = size ? rangeTo(draft, number) : undefined;
    if (end) {
      const { from, to } = limitAround(reading, number.from, end.to, true);
      const [low, high] = [Math.min(number.value, end.value), Math.max(number.value, end.value)];
      about(draft, low, high, from, to);
      return;
    }
    if (!size && !isOfAnArea(draft, number.value)) continue;
    const limit = limitAround(reading, number.from, number.to, false);
    const than = size && !limit.kind ? largerThan(reading, number.to) : undefined;
    const kind = than?.kind ?? limit.kind;
    if (limit.budget) continue;
    if (!kind && widen(draft, number)) return;
    const to = than?.to ?? limit.to;
    if (kind === 'min') atLeast(draft, number.value, limit.from, to);
    else if (kind === 'max') set(draft, 'area_max', number.value, limit.from, to);
    else if (kind === 'around' && size) about(draft, number.value, number.value, limit.from, to);
    else continue;
    return;
  }
}

/** "1100 inda 1400", "between 1100 and 1400": the other end, which is no money either. */
function rangeTo(draft: Draft, { to }: NumberRead): NumberRead | undefined {
  const { reading } = draft;
  const joiner = spanFrom(reading, to);
  const joined = means(joiner, 'limit', 'to') ? (joiner?.to ?? to) : to;
  if (
    reading.tokens[joined]?.breaks ||
    (joined === to && !/^\s*[-–]\s*$/.test(reading.tokens[to]?.gap ?? ''))
  )
    return undefined;
  const other = readNumber(reading, joined);
  return other && isNoMoney(draft, other) ? other : undefined;
}

/** "1000 is also ok", where an area stands. */
function widen(draft: Draft, { value, from, to }: NumberRead): boolean {
  const { area_min: low, area_max: high } = draft.context.session.current_filters;
  const said = isOfAnArea(draft, value) ? widening(draft.reading, from, to) : undefined;
  if (!said) return false;
  const wide = widened({ low, high }, value, said);
  if (wide.low !== undefined) set(draft, 'area_min', wide.low, said.from, said.to);
  if (wide.high !== undefined) set(draft, 'area_max', wide.high, said.from, said.to);
  return true;
}

/** A number that a home can have in square feet, and that nobody pays for one. */
function isNoMoney({ reading, context }: Draft, number: NumberRead): boolean {
  const { value, from, to } = number;
  if (value < LEAST_ALONE || value >= LEAST_PAID || (value >= YEARS[0] && value <= YEARS[1])) return false;
  if (context.session.current_filters.purpose === 'rent' && value >= LEAST_LET) return false;
  // "After 1430", where an hour is open.
  if (context.expects?.when && value >= 1000 && value < 2400 && value % 100 < 60) return false;
  if (hasSpan(reading, 'purpose', 'rent') || hasSpan(reading, 'intent', 'financing')) return false;
  return (
    readAmount(reading, from)?.unit === 'bare' &&
    isSize(reading, number) &&
    !MEASURED.has(reading.tokens[to]?.text ?? '')
  );
}
/** Square feet, said without a unit. */
const LEAST_ALONE = 300;
/** Rupees a month, at the least. */
const LEAST_PAID = 5000;
/** When a home may be ready. */
const YEARS = [1990, 2050] as const;
const MEASURED = new Set([...wordSet('distance'), ...wordSet('measure'), 'm']);

/** "30x40", "40 by 60": the sides of a plot, in feet. */
function dimensions(draft: Draft): void {
  const { reading } = draft;
  for (let at = 0; at + 1 < reading.tokens.length; at++) {
    const sign = reading.tokens[at + 1];
    const joined =
      sign && /^(x|by)$/.test(sign.text) ? at + 2 : sign?.gap === '*' || sign?.gap === '×' ? at + 1 : 0;
    const [a, b] = [reading.tokens[at]?.value, reading.tokens[joined]?.value];
    if (
      joined === 0 ||
      a === undefined ||
      b === undefined ||
      Math.min(a, b) < SHORTEST ||
      Math.max(a, b) > LONGEST
    )
      continue;
    if (!isFree(reading, at, joined + 1)) continue;
    const asked = draft.context.session.current_filters.type ?? [];
    if (!asked.includes('plot') && !hasSpan(reading, 'type')) set(draft, 'type', ['plot'], at, joined + 1);
    about(draft, a * b, a * b, at, joined + 1);
    // Where the words are the name of a kind of home as well ("30x40 site"), they stay that.
    if (hasSpan(reading, 'type', 'plot')) reading.taken.fill(0, at, joined + 1);
  }
}
/** Feet; a room is shorter, a layout longer. */
const SHORTEST = 15;
const LONGEST = 500;

/** "size 1200", "carpet 900 to 1100": a number without a unit beside the word for it. */
function sizes(draft: Draft): void {
  const { reading } = draft;
  for (const span of reading.spans) {
    const named = meaningOf(span, 'area_basis');
    if ((!named && !means(span, 'fact', 'area')) || !isFree(reading, span.from, span.to)) continue;
    let at = span.to;
    for (let next = spanFrom(reading, at); next && isSmall(next); next = spanFrom(reading, at)) at = next.to;
    const first = reading.tokens[at]?.breaks ? undefined : readNumber(reading, at);
    if (!first || !isSize(reading, first)) continue;
    const joiner = spanFrom(reading, first.to);
    const joined = means(joiner, 'limit', 'to') ? (joiner?.to ?? first.to) : first.to;
    const dash = /^[-–]$/.test(reading.tokens[joined]?.gap ?? '');
    const second = joined > first.to || dash ? readNumber(reading, joined) : undefined;
    const last = second && isSize(reading, second) ? second : first;
    const [low, high] = [Math.min(first.value, last.value), Math.max(first.value, last.value)];
    const limit = limitAround(reading, first.from, last.to, low !== high);
    const [from, to] = [Math.min(span.from, limit.from), limit.to];
    if (limit.kind === 'max') set(draft, 'area_max', high, from, to);
    else if (limit.kind === 'min') atLeast(draft, low, from, to);
    else about(draft, low, high, from, to);
    if (named)
      draft.changes.push({
        op: 'set',
        filter: 'area_basis',
        value: named as AreaBasis,
        words: wordsOf(reading, from, to),
      });
  }
}

/** "of", "is", "around": between the word and its number. */
const isSmall = (span: Span) =>
  meaningOf(span, 'filler') !== undefined ||
  meaningOf(span, 'limit') !== undefined ||
  means(span, 'fact', 'area');

/** Square feet that a home can have, and no other unit behind it. */
function isSize(reading: Reading, { value, to, from }: NumberRead): boolean {
  const next = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  const other = (['scale', 'area_unit', 'room', 'time', 'month', 'currency'] as const).some(
    // "1400 olage" bounds, whatever else is within a time.
    (kind) =>
      meaningOf(next, kind) !== undefined && !(kind === 'time' && meaningOf(next, 'limit') !== undefined),
  );
  return value >= 200 && value <= 20_000 && !other && isFree(reading, from, to);
}

/** So much at the least; "more than 742 sq ft", which a home shown has, is more than that home. */
function atLeast(draft: Draft, value: number, from: number, to: number): void {
  const { reading, context } = draft;
  const { seen = [] } = context.session.memory;
  const said = reading.tokens.slice(from, to).map(({ text }) => text);
  const above = said.some((word) => ABOVE.has(word)) || /^[^=]*>\s*$/.test(reading.tokens[from]?.gap ?? '');
  // "742 or more".
  const strictly =
    above &&
    !said.some((word) => EITHER.has(word)) &&
    seen.some((id) => context.catalogue.byId(id)?.area === value);
  set(draft, 'area_min', strictly ? value + 1 : value, from, to);
}
const ABOVE = wordSet('above');
const EITHER = wordSet('either');

/** As much as that, give or take. */
function about(draft: Draft, low: number, high: number, from: number, to: number): void {
  const slack = low === high ? ABOUT : 0;
  set(draft, 'area_min', Math.round(low * (1 - slack)), from, to);
  set(draft, 'area_max', Math.round(high * (1 + slack)), from, to);
}

function readArea(reading: Reading, from: number) {
  const first = readNumber(reading, from);
  if (!first || !isFree(reading, from, first.to)) return undefined;
  let { value: low, to } = first;
  let factor = unitAt(reading, to);
  if (factor) to = factor.to;
  const joiner = spanFrom(reading, to);
  const joined = means(joiner, 'limit', 'to') ? (joiner?.to ?? to) : to;
  const dash = /[-–]/.test(reading.tokens[joined]?.gap ?? '');
  const second = joined > to || dash ? readNumber(reading, joined) : undefined;
  const unit = second ? unitAt(reading, pastBetween(reading, second.to)) : undefined;
  let high = low;
  if (second && unit) {
    low *= (factor ?? unit).factor;
    high = second.value * unit.factor;
    to = unit.to;
    factor = unit;
  } else if (factor) {
    low *= factor.factor;
    high = low;
  } else return undefined;
  return low > 0 && high <= MOST
    ? { low: Math.round(Math.min(low, high)), high: Math.round(Math.max(low, high)), from, to }
    : undefined;
}

/** "1000 se 1200 ke beech sqft". */
function pastBetween(reading: Reading, at: number): number {
  for (let to = at, steps = 0; steps < 2; steps++) {
    const span = spanFrom(reading, to);
    if (means(span, 'limit', 'between')) return span?.to ?? to;
    if (!span || !meaningOf(span, 'filler')) break;
    to = span.to;
  }
  return at;
}

/** "1200+ sq ft", "1200 sqft+". */
function saysPlus(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.tokens[at + 1]?.gap.startsWith('+')) return true;
  return reading.text
    .slice(reading.tokens[to - 1]?.to)
    .trimStart()
    .startsWith('+');
}

function unitAt(reading: Reading, at: number): { factor: number; to: number } | undefined {
  const span = spanFrom(reading, at);
  const unit = meaningOf(span, 'area_unit');
  const factor = unit && SQUARE_FEET[unit as AreaUnit];
  // "8000/sqft" is a price.
  if (!span || !factor || /[/,]/.test(reading.tokens[at]?.gap ?? '')) return undefined;
  return { factor, to: span.to };
}

/** "carpet", before the number or behind it. */
function basis(draft: Draft): void {
  for (const { span, value } of freeSpans(draft.reading, 'area_basis')) {
    set(draft, 'area_basis', value as AreaBasis, span.from, span.to);
    take(draft.reading, span.from, span.to);
    return;
  }
}
