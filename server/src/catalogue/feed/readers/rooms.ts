// Rooms of a feed: "3 BHK + 2T", "4 BHK Villa", "2, 3 & 4 BHK", "Studio", "1 RK".
import { cellWords } from '../../../languages/sheets.ts';
import { anyOf, fold, whole } from './text.ts';

export type Rooms = {
  /** One for each kind of home the text names, ascending. 0.5 is one room and a kitchen, or a studio. */
  bhk: number[];
  /** Of one kind: "3 BHK + 2T" has two. */
  bathrooms?: number;
  /** What stands after: "villa", "duplex", "+ study". */
  rest?: string;
};

const BHK = `(?:${anyOf(cellWords('bhk'))})`;
const ONE = '\\d{1,2}(?:\\.[05])?';
const JOIN = `\\s*(?:[,/&+]|${whole(anyOf(cellWords('and')))})\\s*`;
const TO = `\\s*(?:-|${whole('to')})\\s*`;
/** "3,5 BHK" of a sheet with decimal commas; "4,5 BHK" may be two. */
const DECIMAL_COMMA = /(?<![\d,])([1-3]),5(?![\d,])/;
const STUDIO = new RegExp(`^(?:${anyOf(cellWords('studio'))})$|^1?\\s*(?:${anyOf(cellWords('rk'))})$`, 'u');
const LIST = new RegExp(
  `^((?:${ONE})(?:\\s*${BHK})?(?:(?:${JOIN}|${TO})(?:${ONE})(?:\\s*${BHK})?(?=$|[\\s,/&+\\-]))*)\\s*(${BHK})?(?![\\p{L}\\p{M}])\\s*(.*)$`,
  'u',
);
const NAMES_BHK = new RegExp(BHK, 'u');
const EVERY_BHK = new RegExp(BHK, 'gu');
const RANGE = new RegExp(`^\\s*(${ONE})${TO}(${ONE})\\s*$`, 'u');
const TOILETS = /(?:\+\s*)?(\d)\s*(?:t|toilets?|bath(?:room)?s?|washrooms?)(?![a-z])/;
const WORD_FIRST = new RegExp(`^([\\p{L}\\p{M}][\\p{L}\\p{M} -]*?)[\\s\\-:]*(${ONE}\\s*${BHK})$`, 'u');
const BESIDE = /^\+\s*\p{L}/u;
/** "2B2T". */
const IN_LETTERS = /^(\d)\s?b\s?[+/]?\s?(\d)\s?t$/;
/** Nothing people live in has more. */
const MOST = 20;

/** Undefined for what names no number of rooms. */
export function readRooms(value: unknown): Rooms | undefined {
  if (typeof value === 'number')
    return value > 0 && value <= MOST && value % 0.5 === 0 ? { bhk: [value] } : undefined;
  if (typeof value !== 'string') return undefined;
  const text = fold(value)
    .replace(DECIMAL_COMMA, '$1.5')
    .replace(/[()]/g, ' ')
    .replace(IN_LETTERS, '$1 bhk $2t')
    .replace(/\s+/g, ' ')
    .trim();
  if (STUDIO.test(text)) return { bhk: [0.5] };
  const toilets = text.match(TOILETS);
  const said = text.replace(TOILETS, ' ').replace(/\s+/g, ' ').trim();
  // "Villa 4 BHK": the word may stand first.
  const list = said.match(LIST) ?? said.replace(WORD_FIRST, '$2 $1').match(LIST);
  if (!list) return undefined;
  const rest = (list[3] ?? '').trim();
  const named = NAMES_BHK.test(list[1] ?? '') || list[2] !== undefined;
  // A number with something else after it ("2 Acres", "3rd floor") counts no rooms; numbers alone do, and so does one
  // with a lesser room beside it: "3+SQ", "2 + Study".
  if (!named && rest !== '' && !BESIDE.test(rest)) return undefined;
  const bhk = roomsIn(list[1] ?? '');
  if (!bhk) return undefined;
  return {
    bhk,
    ...(toilets && bhk.length === 1 ? { bathrooms: Number(toilets[1]) } : {}),
    ...(rest === '' ? {} : { rest: rest.replace(/^[\s+,\-–:]+/, '') }),
  };
}

function roomsIn(list: string): number[] | undefined {
  const bare = list.replace(EVERY_BHK, ' ');
  const range = bare.match(RANGE);
  const numbers = range
    ? stepsOf(Number(range[1]), Number(range[2]))
    : (bare.match(/\d+(?:\.[05])?/g) ?? []).map(Number);
  const bhk = [...new Set(numbers)].sort((a, b) => a - b);
  return bhk.length > 0 && bhk.every((n) => n >= 0.5 && n <= MOST) ? bhk : undefined;
}

/** "2 - 4 BHK": 2, 3 and 4. */
function stepsOf(from: number, to: number): number[] {
  if (to <= from || to - from > 5) return to === from ? [from] : [];
  const steps: number[] = [];
  for (let n = from; n < to; n++) steps.push(n);
  return [...steps, to];
}
