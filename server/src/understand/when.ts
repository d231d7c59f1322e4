// When: the day and the time of day that words say, in every language, day first: "next sat 11-12", "12/12", "kal sham 4 baje".
// What is said is kept as said; `calendar.ts` makes a date of it.
import type { PartOfDay, Weekday } from '../languages/cues.ts';
import { wordSet } from '../languages/words.ts';
import type { Day } from './calendar.ts';
import { clockAt, isUnit, pastEnding, startOf, written } from './clock.ts';
import { readMarkers } from './grammar/markers.ts';
import { type Span, wordMeans } from './lexicon.ts';
import {
  hasAny,
  hasSpan,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from './reading.ts';
import { isRefused } from './refused.ts';

/** Times are "HH:MM" of a day's 24 hours. */
export type Time = { from: string; to?: string; bound?: 'after' | 'before' };

/** `each`: several days are said, one for each home; `or`: of two that are offered the other one. */
export type When = { day?: Day; time?: Time; part?: PartOfDay; each?: true; or?: When; words: string };

/** Days with an hour each: "one on Saturday at 11 and the other on Sunday at 4". */
const haveEach = (parts: readonly Part[]): boolean =>
  parts.filter(({ is }, at) => is === 'day' && ['time', 'part'].includes(parts[at + 1]?.is ?? '')).length > 1;

/** Whether several times are said, one a day; before `readWhen` takes them. */
export function saysTimes(reading: Reading, expected = false): boolean {
  if (!hasAny(reading, ['when'])) return false;
  const parts = partsIn(reading, expected);
  return haveEach(parts.filter((part) => !isRefused(reading, part, parts) && !isPast(reading, part)));
}

const WEEKDAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];

/** What stands where in the message. */
export type Part = { from: number; to: number } & (
  | { is: 'day'; day: Day }
  | { is: 'time'; time: Time }
  | { is: 'part'; part: PartOfDay }
);

/**
 * The day and time said; undefined where none is. Takes their words, so that "thursday 6pm" is no price. Of two days the
 * later one holds ("not saturday, make it sunday"). `expected`: a time is asked for or stands, so "5" alone may be one.
 */
export function readWhen(reading: Reading, expected = false): When | undefined {
  if (!hasAny(reading, ['when', 'month', 'ordinal', 'number', 'fraction'])) return undefined;
  const parts = partsIn(reading, expected);
  const open = parts.filter((part) => !isRefused(reading, part, parts) && !isPast(reading, part));
  const [first, second] = offersIn(reading, open) ?? [];
  if (first && second) {
    const [one, or] = [whenOf(reading, first, parts), whenOf(reading, second, parts)];
    if (one && or) {
      for (const { from, to } of parts) take(reading, from, to);
      return { ...one, or };
    }
  }
  const when = whenOf(reading, open, parts);
  if (when) for (const { from, to } of parts) take(reading, from, to);
  return when;
}

/** "Tues 5:30 pm or wed 9": a day with its hour on either side of "or". */
function offersIn(reading: Reading, open: readonly Part[]): [readonly Part[], readonly Part[]] | undefined {
  const timed = (parts: readonly Part[]) =>
    parts.some(({ is }) => is === 'day') && parts.some(({ is }) => is !== 'day');
  const split = reading.tokens.findIndex(
    ({ text }, at) => EITHER.has(text) && timed(open.filter(({ to }) => to <= at)),
  );
  const [before, behind] = [open.filter(({ to }) => to <= split), open.filter(({ from }) => from > split)];
  return split >= 0 && timed(behind) ? [before, behind] : undefined;
}
const EITHER = wordSet('either');

/** What the parts that are open come to. */
function whenOf(reading: Reading, open: readonly Part[], parts: readonly Part[]): When | undefined {
  const day = laterThan(parts, dayOfTwo(open.filter((part) => part.is === 'day')));
  const time = open.filter((part) => part.is === 'time').at(-1);
  const beside = partBeside(open, time);
  const part = time && beside && isReason(reading, time, beside) ? undefined : beside;
  // "I come home at 2 at night": nobody visits then.
  if (time?.is === 'time' && part?.is === 'part' && part.part === 'night' && isSmallHours(time.time))
    return undefined;
  const used = [day, time, part].filter((one) => one !== undefined);
  if (used.length === 0) return undefined;
  const from = Math.min(...used.map((one) => one.from));
  const to = Math.max(...used.map((one) => one.to));
  return {
    ...(day && { day: day.day }),
    ...(time?.is === 'time' && { time: inPart(time, part?.is === 'part' ? part.part : undefined) }),
    ...(part?.is === 'part' && { part: part.part }),
    words: wordsOf(reading, from, to),
  };
}

/** "5 pm, we have a function in the morning": the hour says its own part of the day; "11 am. No, evening" puts it right. */
function isReason({ at, spans }: Reading, hour: Part, part: Part): boolean {
  const half = spans.some(
    (span) =>
      span.from >= hour.from &&
      span.to <= hour.to &&
      (means(span, 'when', 'pm') || means(span, 'when', 'am')),
  );
  const between = at.slice(hour.to, part.from);
  return (
    half &&
    !between.some((span) => meaningOf(span, 'negation') !== undefined || means(span, 'intent', 'deny'))
  );
}

/** The last; of several the one that an hour stands next to: "noon at 3, in the mornings I sleep". */
function partBeside(open: readonly Part[], time: Part | undefined): (Part & { is: 'part' }) | undefined {
  const said = open.filter((one) => one.is === 'part');
  if (!time || said.length < 2) return said.at(-1);
  return said.find(({ from, to }) => to === time.from || from === time.to) ?? said.at(-1);
}

function partsIn(reading: Reading, expected: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const part =
      dayAt(reading, at, parts.at(-1), expected) ??
      timeAt(reading, at, parts.at(-1), expected) ??
      partAt(reading, at);
    if (!part) continue;
    parts.push(part);
    at = part.to - 1;
  }
  return parts;
}

/** The days said, and which of them are refused. */
export function daysIn(reading: Reading): { day: Day; from: number; to: number; refused: boolean }[] {
  const parts = partsIn(reading, true);
  return parts.flatMap((part) =>
    part.is === 'day'
      ? [{ day: part.day, from: part.from, to: part.to, refused: isRefused(reading, part, parts) }]
      : [],
  );
}

/** "An hour ago", "ondu ghante hinde", "1.5 hrs behind India": a stretch of time, and no hour of the day. */
function isPast(reading: Reading, { to, is }: Part): boolean {
  const { tokens } = reading;
  const after = tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  // "Kal se 3 bar phone kiya": since then, so often.
  const since = is === 'day' && ORIGIN.has(tokens[to]?.text ?? '') && TIMES.has(tokens[to + 2]?.text ?? '');
  return since || means(after, 'when', 'ago');
}
const ORIGIN = wordSet('origin');
const TIMES = wordSet('times');

/** 1 to 5 at night. */
const isSmallHours = ({ from }: Time): boolean => {
  const hour = Number(from?.slice(0, 2)) % 12;
  return hour >= 1 && hour <= 5;
};

/** The last; of "next Sunday, the 6th" the date. */
function dayOfTwo(days: readonly (Part & { is: 'day' })[]): (Part & { is: 'day' }) | undefined {
  const [before, last] = days.slice(-2);
  if (!before || !last || last.from - before.to > MOST_BETWEEN) return last ?? before;
  // "Wednesday of next week", "agle hafte budhvaar".
  const inWeek = [before, last].some(({ day }) => 'span' in day && day.span === 'next_week');
  const named = [before, last].find(({ day }) => 'weekday' in day);
  if (inWeek && named && 'weekday' in named.day)
    return { is: 'day', day: { weekday: named.day.weekday, week: 'next' }, from: before.from, to: last.to };
  return 'date' in before.day && 'weekday' in last.day ? before : last;
}
/** Tokens. */
const MOST_BETWEEN = 1;

/** "Not this Sunday, next Sunday": of the same day of the week, the one behind the one refused. */
function laterThan(
  parts: readonly Part[],
  last: (Part & { is: 'day' }) | undefined,
): (Part & { is: 'day' }) | undefined {
  if (!last || !('weekday' in last.day) || !last.day.next) return last;
  const { weekday } = last.day;
  const earlier = parts.some(
    (part) => part !== last && part.is === 'day' && 'weekday' in part.day && part.day.weekday === weekday,
  );
  return earlier ? { ...last, day: { weekday, later: true } } : last;
}

// ---- days -----------------------------------------------------------------------------------------------------------

function dayAt(
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
  if (!ordinal || !(onDay || (expected && date > 4))) return undefined;
  if (named && (meaningOf(named, 'room') || meaningOf(named, 'refer') || meaningOf(named, 'home')))
    return undefined;
  return { is: 'day', day: { date }, from: at, to: at + 1 };
}

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

// ---- times ----------------------------------------------------------------------------------------------------------

function timeAt(
  reading: Reading,
  at: number,
  before: Part | undefined,
  expected: boolean,
): (Part & { is: 'time' }) | undefined {
  const first = clockAt(reading, at);
  if (!first) return undefined;
  // "11-12", "10 to 11", "11 se 12 baje".
  const joiner = spanFrom(reading, first.to);
  const joined =
    means(joiner, 'limit', 'to') && !reading.tokens[first.to]?.breaks ? (joiner?.to ?? first.to) : first.to;
  const dash = ['-', '–', '—'].includes(reading.tokens[joined]?.gap ?? '');
  const second = joined > first.to || dash ? clockAt(reading, joined) : undefined;
  const bound = boundAround(reading, at, (second ?? first).to);
  const beside = before !== undefined && nearby(reading, before.to, at);
  const after = partBehind(reading, (second ?? first).to);
  const marked = first.marked || second?.marked || beside || after !== undefined;
  const lone = reading.tokens.length <= 2 && !choosesHomes(reading);
  // "Can we come this Sunday with our daughter? Around 11.", "Saturday morning would suit me, around 11".
  const ends = first.to === reading.tokens.length || reading.tokens[first.to]?.breaks === true;
  const dated =
    (before?.is === 'day' || before?.is === 'part') &&
    (bound?.is === 'after' || (ends && meansAt(reading, at)));
  const told = first.minutes || meansAt(reading, at) || meansAtIt(reading, first.to);
  const alone =
    bound || told || lone || isChanged(reading) || isExchanged(reading, first) || isMade(reading, at);
  if (!marked && !dated && !(expected && alone)) return undefined;
  const time: Time = {
    from: startOf(first, second),
    ...(second && { to: written(second, second.half ?? first.half) }),
    ...(bound && !second && { bound: bound.is }),
  };
  const to = Math.max((second ?? first).to, bound?.to ?? 0);
  return { is: 'time', time, from: bound?.from ?? at, to };
}

/** "Remove 1", "only 2": of homes. */
const choosesHomes = (reading: Reading): boolean =>
  hasSpan(reading, 'drop', 'remove') ||
  readMarkers(reading.tokens, new Uint8Array(reading.tokens.length)).some(({ cue }) => cue === 'only');

/** "12 instead of 11", "11 nahi 12": of two hours, a word that refuses between them, one is for the other. */
function isExchanged(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const refuses = (span: Span | undefined) => meaningOf(span, 'negation') !== undefined;
  const behind = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  if (behind && refuses(behind)) return clockAt(reading, behind.to) !== undefined;
  const before = reading.tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  if (!before || !refuses(before)) return false;
  const first = clockAt(reading, before.from - 1);
  return first?.to === before.from;
}

/** "Make it 12 and call me before 9": right behind the word that changes it. */
function isMade(reading: Reading, at: number): boolean {
  const before = spanBefore(reading, at);
  return before?.to === at && means(before, 'correction', 'word');
}

/** "Change the time to 4", "make it 5": of little else said, and nothing of money. */
const isChanged = (reading: Reading): boolean =>
  reading.tokens.length <= FEW_WORDS &&
  (hasSpan(reading, 'request', 'time') || hasSpan(reading, 'correction', 'word')) &&
  !hasAny(reading, ['budget', 'refer', 'point', 'room', 'home']);
/** Tokens. */
const FEW_WORDS = 7;

/** "Subah 7 baje" is seven in the morning, "raat 8 baje" eight at night. */
function inPart({ time }: Part & { is: 'time' }, part: PartOfDay | undefined): Time {
  if (part === undefined) return time;
  const moved = (clock: string): string => {
    const hour = Number(clock.slice(0, 2));
    const to =
      part === 'morning' && hour > 12 && hour < 20
        ? hour - 12
        : (part === 'evening' || part === 'night') && hour < 12 && hour >= 4
          ? hour + 12
          : hour;
    return `${String(to).padStart(2, '0')}${clock.slice(2)}`;
  };
  return { ...time, from: moved(time.from), ...(time.to && { to: moved(time.to) }) };
}

/** "after 6", "6 ke baad", "before 5 pm". */
function boundAround(
  reading: Reading,
  from: number,
  to: number,
): { is: 'after' | 'before'; from: number; to: number } | undefined {
  for (const is of ['after', 'before'] as const) {
    const before = reading.at[from - 1];
    // "Call before 9": of a call, before nine.
    const behind = before?.to === from && !reading.tokens[from]?.breaks;
    const ends =
      before && means(before, 'visit', 'call') && wordMeans(reading.tokens[from - 1]?.text ?? '', 'when', is);
    if (behind && means(before, 'when', is)) return { is, from: before.from, to };
    if (behind && ends) return { is, from, to };
    const after = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
    if (after && means(after, 'when', `${is}_it`)) return { is, from, to: after.to };
  }
  return undefined;
}

const meansAt = (reading: Reading, at: number): boolean => {
  const before = reading.at[at - 1];
  return before?.to === at && means(before, 'when', 'at');
};

const meansAtIt = (reading: Reading, to: number): boolean =>
  !reading.tokens[to]?.breaks && means(spanFrom(reading, to), 'when', 'at_it');

/** Nothing but "at", "ko", "around" stands between. */
function nearby(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const span = reading.at[at];
    if (
      !(
        means(span, 'when', 'at') ||
        means(span, 'when', 'after') ||
        means(span, 'when', 'before') ||
        meaningOf(span, 'filler') ||
        meaningOf(span, 'place')
      )
    )
      return false;
  }
  return true;
}

function partAt(reading: Reading, at: number): (Part & { is: 'part' }) | undefined {
  const span = spanFrom(reading, at);
  const word = meaningOf(span, 'when') as PartOfDay | undefined;
  if (!span || !word || !PARTS.includes(word) || !isFree(reading, at, span.to)) return undefined;
  return { is: 'part', part: word, from: at, to: span.to };
}

/** "11 in the morning": the part of the day that an hour is in. */
function partBehind(reading: Reading, at: number): (Part & { is: 'part' }) | undefined {
  for (let from = at; from <= at + 2; from++) {
    const part = partAt(reading, from);
    if (part) return part;
    const span = spanFrom(reading, from);
    if (reading.tokens[from]?.breaks || !(meaningOf(span, 'place') || meaningOf(span, 'refer') === 'that'))
      return undefined;
  }
  return undefined;
}

// ---- dates ----------------------------------------------------------------------------------------------------------
