// Area: square feet, whatever the unit said. "1200 sqft", "1000-1500 sq ft carpet", "30 gunta", "at least 150 gaj".

import type { AreaBasis } from '../../contract.ts';
import { type Draft, set } from '../../understand/draft.ts';
import { limitAround } from '../../understand/limits.ts';
import { readNumber } from '../../understand/numbers.ts';
import {
  freeSpans,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanFrom,
  take,
} from '../../understand/reading.ts';

/** Square feet in one of each. */
const SQUARE_FEET: Record<string, number> = {
  sqft: 1,
  sqm: 10.7639,
  sqyd: 9,
  acre: 43_560,
  hectare: 107_639,
  cent: 435.6,
  ground: 2400,
  gunta: 1089,
};
/** "1200 sq ft" without a limit is about that much. */
const ABOUT = 0.1;
/** Square feet; beyond it no home is meant. */
const MOST = 90_000_000;

export function area(draft: Draft): void {
  const { reading } = draft;
  for (let at = 0; at < reading.tokens.length; at++) {
    const read = readArea(reading, at);
    if (!read) continue;
    const { low, high, from, to } = read;
    at = to - 1;
    const limit = limitAround(reading, from, to, low !== high);
    if (limit.kind === 'max') set(draft, 'area_max', high, limit.from, limit.to);
    else if (limit.kind === 'min') set(draft, 'area_min', low, limit.from, limit.to);
    else if (saysPlus(reading, from, to)) set(draft, 'area_min', low, from, to);
    else {
      const slack = low === high ? ABOUT : 0;
      set(draft, 'area_min', Math.round(low * (1 - slack)), limit.from, limit.to);
      set(draft, 'area_max', Math.round(high * (1 + slack)), limit.from, limit.to);
    }
    basis(draft);
  }
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
  const unit = second ? unitAt(reading, second.to) : undefined;
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
  const factor = SQUARE_FEET[meaningOf(span, 'area_unit') ?? ''];
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
