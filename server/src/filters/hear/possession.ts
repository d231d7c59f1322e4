// Possession: ready, under construction, new launch, or ready by a date. "by Dec 2027", "within 2 years", "next year".

import type { Filters } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { type Draft, isAlso, negated, remove, set } from '../../understand/draft.ts';
import { readNumber } from '../../understand/numbers.ts';
import {
  freeSpans,
  hasAny,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
} from '../../understand/reading.ts';
import { ruleOut } from './rule-out.ts';

/** Years ahead that a possession date can lie. */
const HORIZON = 15;

export function possession(draft: Draft): void {
  const { reading } = draft;
  const sure = hasSpan(reading, 'possession', 'ready') && saysReadyToMove(reading);
  if (!sure) possessionBy(draft);
  const dated = draft.changes.some((change) => 'filter' in change && change.filter === 'possession_by');
  const otherIsFine = reading.spans.some(
    (span) => means(span, 'possession', 'under_construction') && isAlso(reading, span.from, span.to),
  );
  for (const { span, value } of freeSpans(reading, 'possession')) {
    // In "ready by 2027" the date says it all.
    if (dated && value === 'ready') continue;
    const { from, to } = span;
    // "Under construction bhi chalega, abhi shift nahi hona": neither is a must.
    if (value === 'ready' && otherIsFine && negated(reading, from, to)) remove(draft, 'possession', from, to);
    else if (negated(reading, from, to)) ruleOut(draft, 'possession', from, to, value);
    else set(draft, 'possession', value as NonNullable<Filters['possession']>, from, to);
  }
}

function saysReadyToMove(reading: Reading): boolean {
  return reading.spans.some((span) => means(span, 'possession', 'ready') && span.to - span.from > 1);
}

const DATED = ['time', 'month', 'possession', 'fact'] as const;

function possessionBy(draft: Draft): void {
  const { reading, context } = draft;
  if (!hasAny(reading, DATED)) return;
  const today = new Date(context.now);
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at]) continue;
    const found =
      absolute(reading, at, today) ?? monthAlone(reading, at, today) ?? relative(reading, at, today);
    if (!found) continue;
    const before = spanBefore(reading, found.from);
    const from =
      means(before, 'time', 'by') && before && isFree(reading, before.from, before.to)
        ? before.from
        : found.from;
    set(draft, 'possession_by', found.date, from, found.to);
    return;
  }
}

type Found = { date: string; from: number; to: number };

/** "Dec 2027", "2028", "q4 2028": by the end of it. A year alone needs "by" or a word of possession. */
function absolute(reading: Reading, from: number, today: Date): Found | undefined {
  const span = spanFrom(reading, from);
  const month = meaningOf(span, 'month') ?? quarterEnd(reading, from);
  const yearAt = month === undefined ? from : quarterEnd(reading, from) ? from + 2 : (span?.to ?? from + 1);
  const year = reading.tokens[yearAt]?.value;
  if (year === undefined || !isAhead(year, today) || !isFree(reading, from, yearAt + 1)) return undefined;
  const next = spanFrom(reading, yearAt + 1);
  if (meaningOf(next, 'area_unit') || meaningOf(next, 'scale')) return undefined;
  const prepared =
    means(spanBefore(reading, from), 'time', 'by') || meaningOf(spanBefore(reading, from), 'possession');
  const told =
    hasSpan(reading, 'fact', 'possession') || means(next, 'limit', 'max_after') || means(next, 'time', 'by');
  if (!prepared && !told && month === undefined) return undefined;
  const to =
    means(next, 'limit', 'max_after') || means(next, 'time', 'by') ? (next?.to ?? yearAt + 1) : yearAt + 1;
  return { date: month === undefined ? String(year) : `${year}-${month}`, from, to };
}

/** "by March", "agle saal December tak": the month named, this year or the next that has one ahead. */
function monthAlone(reading: Reading, from: number, today: Date): Found | undefined {
  const span = spanFrom(reading, from);
  const month = meaningOf(span, 'month');
  if (!span || month === undefined) return undefined;
  const [before, after] = [spanBefore(reading, from), spanFrom(reading, span.to)];
  const year = today.getUTCFullYear();
  if (means(before, 'time', 'next_year') && before)
    return { date: `${year + 1}-${month}`, from: before.from, to: endOfLimit(reading, span.to) };
  if (means(after, 'time', 'next_year') && after)
    return { date: `${year + 1}-${month}`, from, to: endOfLimit(reading, after.to) };
  const isLimit =
    means(after, 'limit', 'max_after') ||
    (means(before, 'time', 'by') && !LOOSE.has(reading.tokens[before?.from ?? 0]?.text ?? ''));
  if (!isLimit) return undefined;
  const ahead = Number(month) > today.getUTCMonth() ? year : year + 1;
  return { date: `${ahead}-${month}`, from, to: endOfLimit(reading, span.to) };
}
/** "in May", "around March" may be said of anything. */
const LOOSE = wordSet('loosely');

/** "December tak": the word belongs to the date. */
function endOfLimit(reading: Reading, to: number): number {
  const next = spanFrom(reading, to);
  return next && (means(next, 'limit', 'max_after') || means(next, 'time', 'by')) ? next.to : to;
}

function quarterEnd(reading: Reading, at: number): string | undefined {
  if (!means(spanFrom(reading, at), 'time', 'quarter')) return undefined;
  const quarter = reading.tokens[at + 1]?.value;
  return quarter && quarter >= 1 && quarter <= 4 ? String(quarter * 3).padStart(2, '0') : undefined;
}

const isAhead = (year: number, today: Date) =>
  Number.isInteger(year) && year >= today.getUTCFullYear() && year <= today.getUTCFullYear() + HORIZON;

/** "within 2 years", "in the next 6 months", "2 saal mein", "this year", "next year". */
function relative(reading: Reading, from: number, today: Date): Found | undefined {
  const span = spanFrom(reading, from);
  const year = today.getUTCFullYear();
  if (span && means(span, 'time', 'this_year')) return { date: String(year), from, to: span.to };
  const dated = meaningOf(spanFrom(reading, span?.to ?? from), 'month') !== undefined;
  if (span && means(span, 'time', 'next_year') && !dated)
    return { date: String(year + 1), from, to: span.to };
  if (!hasSpan(reading, 'fact', 'possession') && !means(spanBefore(reading, from), 'time', 'within')) {
    if (!afterNumberWithin(reading, from)) return undefined;
  }
  const number = readNumber(reading, from);
  const unit = number && spanFrom(reading, number.to);
  const months = means(unit, 'time', 'year') ? 12 : means(unit, 'time', 'month_unit') ? 1 : 0;
  if (!number || !unit || months === 0 || number.value > HORIZON * 12) return undefined;
  const due = new Date(Date.UTC(year, today.getUTCMonth() + Math.round(number.value * months), 1));
  const date = `${due.getUTCFullYear()}-${String(due.getUTCMonth() + 1).padStart(2, '0')}`;
  return { date, from, to: unit.to };
}

/** "2 saal mein", "6 mahine ke andar". */
function afterNumberWithin(reading: Reading, from: number): boolean {
  const number = readNumber(reading, from);
  const unit = number && spanFrom(reading, number.to);
  return (
    means(spanFrom(reading, unit?.to ?? -1), 'limit', 'max_after') ||
    means(spanFrom(reading, unit?.to ?? -1), 'time', 'within')
  );
}
