// Hours: "5 pm", "10.30", "saadhe 4 baje", "4 to 6", "after 5": the clock times that a message names.
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import { isFree, meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';

/** "7ರ ನಂತರ", "6ne tarikh": past the case ending on a number, where a word of days and times stands behind it. */
export function pastEnding(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  if (!token?.glued || token.value !== undefined || token.gap !== '') return at;
  const behind = reading.tokens[at + 1]?.breaks ? undefined : meaningOf(spanFrom(reading, at + 1), 'when');
  const own = meaningOf(spanFrom(reading, at), 'when');
  // "3cr tak", "70l tak": a unit is no ending.
  if (isUnit(spanFrom(reading, at))) return at;
  return own === undefined && behind !== undefined && BEHIND_A_NUMBER.has(behind) ? at + 1 : at;
}
const BEHIND_A_NUMBER = new Set(['date', 'oclock', 'after_it', 'before_it']);

/** Units that make a number something else than an hour. */
const NOT_HOURS = [
  'room',
  'scale',
  'area_unit',
  'time',
  'month',
  'currency',
  'loan',
  'home',
  'type',
  'refer',
] as const;

/** "11 in the morning" counts no time. */
export const isUnit = (span: Span | undefined): boolean =>
  NOT_HOURS.some((kind) => {
    const value = meaningOf(span, kind);
    return value !== undefined && !(kind === 'time' && (value === 'by' || value === 'within'));
  });

type Clock = {
  hour: number;
  minute: number;
  half?: 'am' | 'pm';
  marked: boolean;
  minutes?: boolean;
  from: number;
  to: number;
};

/** "4 to 5 pm" begins in the afternoon, "11 to 1 pm" before noon. */
export function startOf(first: Clock, second: Clock | undefined): string {
  if (first.half || !second?.half) return written(first, first.half);
  const alike = written(first, second.half);
  return alike <= written(second, second.half) ? alike : written(first, undefined);
}

/** "Not that one, the first": a home. */
function isThatOne(reading: Reading, at: number): boolean {
  if (!means(spanFrom(reading, at), 'point', 'one') || reading.tokens[at]?.breaks) return false;
  const before = spanBefore(reading, at);
  return means(before, 'refer', 'that') || means(before, 'correction', 'word');
}

/** "5", "5 pm", "10:30", "10.30 am", "5 baje", "saadhe 4 baje", "half past 4". */
export function clockAt(reading: Reading, at: number): Clock | undefined {
  const { tokens } = reading;
  const span = spanFrom(reading, at);
  if (span && means(span, 'when', 'half')) {
    const hour = clockAt(reading, span.to);
    return hour && { ...hour, minute: 30, marked: true, from: at };
  }
  if (!isFree(reading, at, at + 1)) return undefined;
  const number = readNumber(reading, at);
  if (!number || isThatOne(reading, at)) return undefined;
  let { value, to } = number;
  to = pastEnding(reading, to);
  let minute = 0;
  let marked = false;
  // Typed as a clock has them: "5.30", "5 30".
  let minutes = false;
  const colon = tokens[to];
  if (colon?.glued && colon.gap === ':' && colon.value !== undefined && colon.value < 60) {
    minute = colon.value;
    to++;
    marked = true;
  } else if (hasMinutes(reading, at, to)) {
    minute = colon?.value ?? 0;
    minutes = true;
    to++;
  } else if (!Number.isInteger(value)) {
    // "saadhe 4" is half an hour, "10.30" thirty minutes.
    const said = (tokens[at]?.text ?? '').split('.')[1];
    // "2.8" is no hour.
    if (said?.length === 1 && said !== '5') return undefined;
    minutes = said?.length === 2;
    minute = minutes ? Number(said) : Math.round((value - Math.floor(value)) * 60);
    value = Math.floor(value);
    if (minute > 59) return undefined;
  }
  const run = inDigits(tokens[at]?.text ?? '');
  if (run && to === at + 1) [value, minute] = run;
  if (!Number.isInteger(value) || value < 0 || value > 23 || (value === 0 && !marked)) return undefined;
  let half: Clock['half'];
  // "4 baje", "5 pm", "6 o clock pm".
  for (let steps = 0; steps < 2; steps++) {
    const next = tokens[to]?.breaks ? undefined : spanFrom(reading, to);
    const word = meaningOf(next, 'when');
    if (!next || (word !== 'am' && word !== 'pm' && word !== 'oclock')) break;
    if (word !== 'oclock') half = word;
    marked = true;
    to = next.to;
  }
  const unit = tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  if (
    !marked &&
    (value > 12 ||
      (isUnit(unit) && !(run && meaningOf(unit, 'refer'))) ||
      countsPeople(reading, to) ||
      TIMES.has(tokens[to]?.text ?? ''))
  )
    return undefined;
  return { hour: value, minute, ...(half && { half }), marked, minutes, from: at, to };
}

/** "530", "1130": hour and minutes typed together, of the quarters that are agreed on. */
function inDigits(text: string): [hour: number, minute: number] | undefined {
  const [, hour, minute] = /^(\d{1,2})(00|15|30|45)$/.exec(text) ?? [];
  const at = Number(hour);
  return hour !== undefined && at >= 1 && at <= 12 && !hour.startsWith('0')
    ? [at, Number(minute)]
    : undefined;
}

/** "3 log aayenge", "3 of us", "2 of my friends": who comes is counted. */
function countsPeople({ tokens }: Reading, to: number): boolean {
  const word = (at: number) => (tokens[at]?.breaks ? undefined : tokens[at]?.text) ?? '';
  const of = word(to) === 'of' ? to + 1 : to;
  return PEOPLE.has(word(of)) || (of > to && PEOPLE.has(word(of + 1)));
}
const PEOPLE = wordSet('people');
/** "3 bar phone kiya": how often. */
const TIMES = wordSet('times');

/** "5 30 baje", "monday 5 30", "5 30 ge": two digits of a clock behind an hour, where they count nothing else. */
function hasMinutes({ tokens, ...reading }: Reading, at: number, to: number): boolean {
  const [hour, minutes] = [tokens[at]?.value, tokens[to]];
  if (to !== at + 1 || hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return false;
  if (minutes?.gap !== '' || minutes.glued || minutes.breaks || !/^[0-5][05]$/.test(minutes.text))
    return false;
  return tokens[to + 1]?.breaks || !isUnit(spanFrom({ ...reading, tokens }, to + 1));
}

/** Homes are shown by day: without "am" or "pm" 1 to 7 are in the afternoon. */
export function written({ hour, minute }: Clock, half: Clock['half']): string {
  const late = half === 'pm' ? hour < 12 : half === undefined && hour >= 1 && hour <= 7;
  const early = half === 'am' && hour === 12;
  const hours = early ? 0 : late ? hour + 12 : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
