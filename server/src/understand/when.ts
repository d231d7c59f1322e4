// When: the day and the time of day that words say, in every language, day first: "next sat 11-12", "12/12", "kal sham 4 baje".
// What is said is kept as said; `calendar.ts` makes a date of it.
import type { PartOfDay } from '../languages/cues.ts';
import { wordSet } from '../languages/words.ts';
import type { Day } from './calendar.ts';
import { hasAny, meaningOf, means, type Reading, spanBefore, spanFrom, take, wordsOf } from './reading.ts';
import { isRefused } from './refused.ts';
import { stretchAt } from './stretch.ts';
import { dayAt } from './when-day.ts';
import { type Part, partAt, type Time } from './when-part.ts';
import { timeAt } from './when-time.ts';

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

/**
 * The day and time said; undefined where none is. Takes their words, so that "thursday 6pm" is no price. Of two days the
 * later one holds ("not saturday, make it sunday"). `expected`: a time is asked for or stands, so "5" alone may be one;
 * `stands`: an hour of a visit stands.
 */
export function readWhen(reading: Reading, expected = false, stands = false): When | undefined {
  if (!hasAny(reading, ['when', 'month', 'ordinal', 'number', 'fraction'])) return undefined;
  const parts = partsIn(reading, expected);
  const open = parts.filter(
    (part) =>
      (!isRefused(reading, part, parts) || putsRight(reading, part, stands)) && !isPast(reading, part),
  );
  const meant = withoutOwnHours(reading, open);
  const [first, second] = offersIn(reading, meant) ?? [];
  if (first && second) {
    const [one, or] = [whenOf(reading, first, parts), whenOf(reading, second, parts)];
    if (one && or) {
      for (const { from, to } of parts) take(reading, from, to);
      return { ...one, or };
    }
  }
  const when = whenOf(reading, meant, parts);
  if (when) for (const { from, to } of parts) take(reading, from, to);
  return when;
}

/** "At 5, I sleep till 4": of two hours the one that is told of a day of theirs is none to come. */
function withoutOwnHours(reading: Reading, open: readonly Part[]): readonly Part[] {
  const times = open.filter(({ is }) => is === 'time');
  const own = times.filter(({ from }) => {
    const breath = stretchAt(from, reading.tokens);
    const others = times.some(
      (other) => other.from !== from && other.from >= breath.from && other.from < breath.to,
    );
    return !others && reading.tokens.slice(breath.from, breath.to).some(({ text }) => OWN_HOURS.has(text));
  });
  return own.length < times.length ? open.filter((part) => !own.includes(part)) : open;
}
const OWN_HOURS = wordSet('own_hours');

/** "No 4 pm", said of a visit with an hour: the no is to what was said of it, and the hour behind it the one that is meant. */
function putsRight(reading: Reading, part: Part, stands: boolean): boolean {
  if (part.is !== 'time' || !stands) return false;
  const before = spanBefore(reading, part.from);
  return before?.from === 0 && means(before, 'intent', 'deny');
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

/** The hours said, "3 ಗಂಟೆಗೆ", in a message about a visit. */
export function timesIn(reading: Reading): { time: Time; from: number; to: number }[] {
  const parts = partsIn(reading, true);
  return parts.flatMap((part) =>
    part.is === 'time' && !isRefused(reading, part, parts)
      ? [{ time: part.time, from: part.from, to: part.to }]
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
