// BHK: how many bedrooms. "2bhk", "2 or 3 bhk", "4+", "at least three bedroom", "1 RK" (0.5), "3BHK+2T".
import { wordSet } from '../../languages/words.ts';
import { type Draft, isAlso, negated, set } from '../../understand/draft.ts';
import { readNumber } from '../../understand/numbers.ts';
import {
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import { ruleOut } from './rule-out.ts';

const LARGEST = 20;

type Rooms = { values: number[]; from: number; to: number; open?: 'max' | 'min' | 'above' };

export function bhk(draft: Draft): void {
  const { reading } = draft;
  const wanted: Rooms[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const rooms = readRooms(reading, at);
    if (!rooms) continue;
    at = rooms.to - 1;
    // "Har ek room": each of those there are.
    if (rooms.values[0] === 1 && EVERY.has(reading.tokens[rooms.from - 1]?.text ?? '')) continue;
    const not = negated(reading, rooms.from, rooms.to);
    if (not && rooms.values[0] !== undefined) {
      for (const value of rooms.values) ruleOut(draft, 'bhk', rooms.from, rooms.to, value);
      if (rooms.values.includes(1) && !rooms.values.includes(SMALLEST)) withSmallest(draft, rooms);
      correctedTo(draft, rooms);
    } else {
      // "I said 2bhk, but now 1 is enough."
      const before = wanted.at(-1);
      if (before && turns(reading, before.to, rooms.from)) wanted.pop();
      if (before && isOneOfThem(reading, before, rooms)) continue;
      wanted.push(rooms);
    }
  }
  const last = wanted.at(-1) ?? corrected(draft);
  if (!last) return;
  if (wanted.length === 0) wanted.push(last);
  const first = wanted[0] as Rooms;
  if (last.open === 'min' || last.open === 'above') {
    const least = Math.min(...last.values) + (last.open === 'above' ? 0.5 : 0);
    set(draft, 'bhk_min', least, last.from, last.to);
    return;
  }
  const values = [...new Set(wanted.flatMap(upTo))].sort((a, b) => a - b).slice(0, 10);
  for (const rooms of wanted) take(reading, rooms.from, rooms.to);
  if (isAlso(reading, first.from, last.to)) {
    draft.changes.push({
      op: 'add',
      filter: 'bhk',
      value: values,
      words: wordsOf(reading, first.from, last.to),
    });
  } else set(draft, 'bhk', values, first.from, last.to);
}

const SMALLEST = 0.5;
const EVERY = wordSet('every');
const PEOPLE = wordSet('people');

/** "1bhk beda": then no 1 RK either, where there is any. */
function withSmallest(draft: Draft, { from, to }: Rooms): void {
  const refused = draft.changes.some(
    ({ op, ...one }) => op === 'add' && 'filter' in one && one.filter === 'exclude',
  );
  if (!refused || draft.context.catalogue.count({ bhk: [SMALLEST] }) === 0) return;
  const words = wordsOf(draft.reading, from, to);
  draft.changes.push({ op: 'add', filter: 'exclude', value: [`bhk:${SMALLEST}`], words });
}

/** "2bhk, one room can be an office": a room of that home, and no other number of them. */
function isOneOfThem(reading: Reading, before: Rooms, { values, from }: Rooms): boolean {
  if (reading.tokens[from]?.value !== undefined || values[0] !== 1 || before.values.every((n) => n <= 1))
    return false;
  return !reading.tokens.slice(before.to, from).some(({ text }) => EITHER.has(text));
}
const EITHER = wordSet('either');

const TURNING = wordSet('turning');
const turns = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => TURNING.has(text));

/** "Make it 3", where bedrooms stand and nothing else is said. */
function corrected({ reading, context, changes }: Draft): Rooms | undefined {
  // Where an hour is open, "make it 5" is one.
  if (!context.session.current_filters.bhk || changes.length > 0 || context.expects?.when) return undefined;
  let rooms: Rooms | undefined;
  let corrects = false;
  for (let at = 0; at < reading.tokens.length; at++) {
    const span = reading.at[at];
    const number = readNumber(reading, at);
    if (
      number &&
      !rooms &&
      number.value <= MOST_BARE &&
      isRooms(number.value) &&
      isFree(reading, at, number.to)
    )
      rooms = { values: [number.value], from: at, to: number.to };
    else if (meaningOf(span, 'correction')) corrects = true;
    else if (!PASSED.some((kind) => meaningOf(span, kind))) return undefined;
  }
  return corrects ? rooms : undefined;
}
/** A larger bare number is an amount. */
const MOST_BARE = 5;
const PASSED = ['filler', 'intent', 'refer'] as const;

/** "up to 3 bhk" is 1, 2 or 3. */
function upTo({ values, open }: Rooms): number[] {
  const most = Math.max(...values);
  return open === 'max' && most <= 10 ? Array.from({ length: Math.floor(most) }, (_, n) => n + 1) : values;
}

/** "3bhk nahi 2 hi", "not 3 bhk but 2": the bare number after it is the one wanted. */
function correctedTo(draft: Draft, rooms: Rooms): void {
  const { reading } = draft;
  for (let at = rooms.to; at < Math.min(rooms.to + 4, reading.tokens.length); at++) {
    if (readRooms(reading, at)) return;
    const number = readNumber(reading, at);
    if (!number || meaningOf(spanFrom(reading, number.to), 'scale')) continue;
    // "1bhk nahi chahiye, 4 log hain": so many people.
    if (PEOPLE.has(reading.tokens[number.to]?.text ?? '')) return;
    if (isRooms(number.value)) set(draft, 'bhk', [number.value], number.from, number.to);
    return;
  }
}

function readRooms(reading: Reading, from: number): Rooms | undefined {
  const bare = spanFrom(reading, from);
  if (bare && means(bare, 'room', 'rk') && isFree(reading, from, bare.to))
    return { values: [0.5], from, to: bare.to };
  if (bare && means(bare, 'room', 'bhk')) return labelled(reading, from, bare.to);
  const list = readNumbers(reading, from);
  if (!list || !isFree(reading, from, list.to)) return undefined;
  const room = spanFrom(reading, list.to);
  const kind = meaningOf(room, 'room');
  if (!room || (kind !== 'bhk' && kind !== 'rk') || !list.values.every(isRooms)) return undefined;
  const { to, toilets } = afterRooms(reading, room.to);
  const values = kind === 'rk' && list.values[0] === 1 ? [0.5] : list.values;
  take(reading, room.to, toilets);
  return { values, from, to, ...openEnded(reading, from, to, list.plus) };
}

/** "BHK: 3", "bedrooms - 2 or 3", "bhk 2", as forms and lists have it. */
function labelled(reading: Reading, from: number, at: number): Rooms | undefined {
  const list = readNumbers(reading, at);
  const token = reading.tokens[at];
  if (!list || !isFree(reading, from, list.to) || !list.values.every(isRooms)) return undefined;
  if (token?.breaks && !token.gap.startsWith('-')) return undefined;
  const unit = reading.tokens[list.to]?.breaks ? undefined : spanFrom(reading, list.to);
  if (unit && UNITS.some((kind) => meaningOf(unit, kind))) return undefined;
  return { values: list.values, from, to: list.to, ...(list.plus && { open: 'min' }) };
}
const UNITS = ['scale', 'area_unit', 'room', 'time', 'month', 'currency'] as const;

const isRooms = (value: number) => value >= 0.5 && value <= LARGEST && Number.isInteger(value * 2);

/** "2", "2 or 3", "2/3", "2,3", "2-4", "4+". */
function readNumbers(reading: Reading, from: number) {
  const first = readNumber(reading, from);
  if (!first) return undefined;
  const values = [first.value];
  const digits = isDigits(reading, from);
  let to = first.to;
  for (let n = 0; n < 8; n++) {
    const gap = reading.tokens[to]?.gap ?? '';
    const joiner = spanFrom(reading, to);
    const joined = means(joiner, 'limit', 'to') ? (joiner?.to ?? to) : to;
    if (joined === to && !/^[-–/,&]$/.test(gap)) break;
    const next = readNumber(reading, joined);
    if (!next || !isRooms(next.value)) break;
    // "family of four, 3 bedrooms", "floor 5, 2 bhk": what a comma parts is one list only where it counts up, written alike.
    if (gap === ',' && !(next.value > (values.at(-1) as number) && isDigits(reading, next.from) === digits))
      break;
    const through =
      /^[-–]$/.test(gap) || THROUGH.has(joiner?.from === to ? (reading.tokens[to]?.text ?? '') : '');
    const before = values.at(-1) as number;
    if (through && next.value - before <= 6) for (let v = before + 1; v < next.value; v++) values.push(v);
    values.push(next.value);
    to = next.to;
  }
  const plus =
    reading.tokens[to]?.gap.startsWith('+') ?? reading.text.slice(reading.tokens[to - 1]?.to).startsWith('+');
  return { values, to, plus };
}
const isDigits = (reading: Reading, at: number) => reading.tokens[at]?.value !== undefined;
const THROUGH = wordSet('through');

/** "3BHK+2T": two toilets say how the home is laid out, no wish of their own. "2bhk+" is two or more. */
function afterRooms(reading: Reading, to: number): { to: number; toilets: number } {
  const toilets = readNumber(reading, to);
  if (toilets && means(spanFrom(reading, toilets.to), 'room', 'toilet'))
    return { to: toilets.to + 1, toilets: toilets.to + 1 };
  return { to, toilets: to };
}

function openEnded(reading: Reading, from: number, to: number, plus: boolean): Pick<Rooms, 'open'> {
  // "3bhk+" is three or more; "3bhk+study" and "3bhk + study" have a study.
  const after = reading.tokens[to];
  if (plus || (after && !after.glued && reading.text[reading.tokens[to - 1]?.to ?? 0] === '+'))
    return { open: 'min' };
  if (to === reading.tokens.length && reading.text.slice(reading.tokens[to - 1]?.to).startsWith('+'))
    return { open: 'min' };
  const before = spanBefore(reading, from);
  if (means(before, 'limit', 'min') && !reading.tokens[from]?.breaks) {
    return { open: STRICT.has(reading.tokens[before?.from ?? 0]?.text ?? '') ? 'above' : 'min' };
  }
  if (means(before, 'limit', 'max') && !reading.tokens[from]?.breaks) return { open: 'max' };
  const next = spanFrom(reading, to);
  // "2 BHK, minimum 900 sqft": the limit is of what follows it.
  const isOwn = next && !reading.tokens[to]?.breaks && !readNumber(reading, next.to);
  return isOwn && means(next, 'limit', 'min_after') ? { open: 'min' } : {};
}
const STRICT = wordSet('above');
