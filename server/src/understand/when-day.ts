// The day that stands here: a word for one, a day of the week, a date.
import type { Weekday } from '../languages/cues.ts';
import type { Day } from './calendar.ts';
import { isUnit, pastEnding } from './clock.ts';
import { hasAny, hasSpan, isFree, meaningOf, means, type Reading, spanFrom } from './reading.ts';
import type { Part } from './when-part.ts';

const WEEKDAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
export function dayAt(
  reading: Reading,
  at: number,
  before: Part | undefined,
  expected: boolean,
): (Part & { is: 'day' }) | undefined {
  const span = spanFrom(reading, at);
  const word = meaningOf(span, 'when');
  if (span && word && isFree(reading, at, span.to)) {
    const day = DAYS[word];
    if (day) return { is: 'day', day, from: at, to: span.to };
    const weekday = WEEKDAYS.indexOf(word as Weekday);
    if (weekday >= 0) return { is: 'day', day: { weekday }, from: at, to: span.to };
    // "next saturday", "this sunday", "agle shanivar".
    if (word === 'next' || word === 'this') {
      const next = spanFrom(reading, span.to);
      const named = WEEKDAYS.indexOf(meaningOf(next, 'when') as Weekday);
      if (next && named >= 0)
        return {
          is: 'day',
          day: { weekday: named, ...(word === 'next' ? { next: true } : { this: true }) },
          from: at,
          to: next.to,
        };
      // "This evening"; "is evening fine?" tells no day.
      if (word === 'this' && !means(span, 'ask', 'is') && PARTS.some((part) => means(next, 'when', part)))
        return { is: 'day', day: { in: 0 }, from: at, to: span.to };
    }
  }
  return dateAt(reading, at, before, expected);
}

const DAYS: Partial<Record<string, Day>> = {
  today: { in: 0 },
  tomorrow: { in: 1 },
  overmorrow: { in: 2 },
  weekend: { span: 'weekend' },
  this_week: { span: 'this_week' },
  next_week: { span: 'next_week' },
  next_month: { span: 'next_month' },
};

/** "12/12/2026", "12 dec", "dec 12", "12th", "12 tarikh". */
function dateAt(
  reading: Reading,
  at: number,
  before: Part | undefined,
  expected: boolean,
): (Part & { is: 'day' }) | undefined {
  if (!isFree(reading, at, at + 1)) return undefined;
  const { tokens } = reading;
  const numeric = slashed(reading, at, expected);
  if (numeric) return numeric;
  const month = Number(meaningOf(spanFrom(reading, at), 'month'));
  if (month) {
    const date = dayNumber(reading, at + 1);
    if (!date || tokens[at + 1]?.breaks) return undefined;
    return withYear(reading, { is: 'day', day: { date, month }, from: at, to: at + 2 });
  }
  const date = dayNumber(reading, at);
  if (!date) return undefined;
  const ordinal = /\d(st|nd|rd|th)$/.test(tokens[at]?.text ?? '');
  let next = pastEnding(reading, at + 1);
  // "12th of december".
  if (ordinal && tokens[next]?.text === 'of') next++;
  const named = tokens[next]?.breaks ? undefined : spanFrom(reading, next);
  const monthAfter = Number(meaningOf(named, 'month'));
  if (named && monthAfter)
    return withYear(reading, { is: 'day', day: { date, month: monthAfter }, from: at, to: named.to });
  if (named && means(named, 'when', 'date')) return { is: 'day', day: { date }, from: at, to: named.to };
  // "on 12th", "on the 14th", and where a day is looked for "12th" alone: not "the 2nd one", not "4th floor".
  // "On the 2nd, is there a lift?" may be of the second home.
  const on = tokens[at - 1]?.text === 'the' && date > 4 ? at - 2 : at - 1;
  const onDay = tokens[on]?.text === 'on' || (before?.is === 'day' && at - before.to <= 1);
  // "12th morning", "book 1 and 3 for the 12th": of so many homes none is the twelfth.
  const ofPart = PARTS.some((part) => means(named, 'when', part));
  const visits = date > 4 && (hasSpan(reading, 'visit') || hasSpan(reading, 'intent', 'book_visit'));
  if (!ordinal || !(onDay || ofPart || visits || (expected && date > 4))) return undefined;
  if (named && (meaningOf(named, 'room') || meaningOf(named, 'refer') || meaningOf(named, 'home')))
    return undefined;
  return { is: 'day', day: { date }, from: at, to: at + 1 };
}

const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;

function dayNumber(reading: Reading, at: number): number | undefined {
  const { text = '', value } = reading.tokens[at] ?? {};
  const n = /^\d{1,2}(st|nd|rd|th)?$/.test(text) ? Number.parseInt(text, 10) : value;
  return n !== undefined && Number.isInteger(n) && n >= 1 && n <= 31 ? n : undefined;
}

function withYear(reading: Reading, part: Part & { is: 'day' }): Part & { is: 'day' } {
  const year = reading.tokens[part.to]?.value;
  if (year === undefined || year < 2000 || year > 2100 || reading.tokens[part.to]?.breaks) return part;
  return { ...part, day: { ...part.day, year } as Day, to: part.to + 1 };
}

/** Day first, as here: "12/12/2026", "5-12-26", "12/12". */
function slashed(reading: Reading, at: number, expected: boolean): (Part & { is: 'day' }) | undefined {
  const { tokens } = reading;
  const [date, month, year] = [tokens[at]?.value, tokens[at + 1]?.value, tokens[at + 2]?.value];
  const gap = tokens[at + 1]?.gap;
  if (date === undefined || month === undefined || (gap !== '/' && gap !== '-' && gap !== '.'))
    return undefined;
  if (!Number.isInteger(date) || date < 1 || date > 31 || !Number.isInteger(month) || month < 1 || month > 12)
    return undefined;
  const full = tokens[at + 2]?.gap === gap && year !== undefined && Number.isInteger(year);
  // "11-12" and "10-11" are hours or sizes; with a slash, or with a year, it is a date.
  if (!full && gap !== '/') return undefined;
  // "2/3 bhk" and "24/7 security" are no days.
  const told = expected || tokens[at - 1]?.text === 'on' || hasAny(reading, ['when']);
  if (!full && (!told || isUnit(spanFrom(reading, at + 2)))) return undefined;
  const inYear = full ? { year: year < 100 ? 2000 + year : year } : {};
  return { is: 'day', day: { date, month, ...inYear }, from: at, to: at + (full ? 3 : 2) };
}
