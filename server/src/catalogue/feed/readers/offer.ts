// Whether a home is on offer, and how far it is built: the words of a feed's status.
import { cellWords } from '../../../languages/sheets.ts';
import { readMonth } from './month.ts';
import { anyOf, fold, whole } from './text.ts';
import { isOfferedSo, isWithheld } from './withheld.ts';

const words = (value: string) =>
  fold(value)
    .replace(/^https?:\/\/schema\.org\//, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const OFFERED = new Set(cellWords('offered'));
const OFF = new Set(cellWords('off'));
/** "5 left", "2 units available". */
const LEFT = new RegExp(`^(\\d+) (?:\\p{L}+ )?(?:${anyOf(cellWords('left'))})$`, 'u');
/** "3 months": from then on. */
const IN_MONTHS = new RegExp(
  `^\\d{1,2} (?:${anyOf(cellWords('month').filter((word) => word.length > 3))})$`,
  'u',
);
const GONE = new RegExp(`^${whole(anyOf(cellWords('gone')))}`, 'u');
const GONE_LET = new RegExp(`^${whole(anyOf(cellWords('gone_let')))}`, 'u');

/** "SOLD", "HOLD - director": off wherever it stands, under "Price" too. */
export const saysGone = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_NOTE && GONE.test(words(value));
/** In a column beside the status: words that leave no doubt, or in short what ends an offer, "Expired". */
export const takesOff = (value: unknown): boolean =>
  saysGone(value) ||
  isWithheld(value) ||
  (typeof value === 'string' && /\p{L}{4}/u.test(value) && readOffer(value) === 'off');
/** "Let out on 20/11": of a home to let. */
export const saysLet = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_NOTE && GONE_LET.test(words(value));
const LONGEST_NOTE = 40;

/** 'on', 'off', or undefined for words that are of something else. */
export function readOffer(value: unknown): 'on' | 'off' | undefined {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value !== 'string') return undefined;
  const said = words(value);
  const left = said.match(LEFT);
  if (left) return Number(left[1]) > 0 ? 'on' : 'off';
  if (OFFERED.has(said) || IN_MONTHS.test(said)) return 'on';
  if (OFF.has(said) || GONE.test(said)) return 'off';
  // "Leased (a bank)".
  if (OFF.has(words(value.replace(/\([^()]*\)/g, ' ')))) return 'off';
  if (inShort(said)) return inShort(said);
  if (isWithheld(value)) return 'off';
  return isOfferedSo(value) || isOfferedAgain(value) ? 'on' : undefined;
}

/** "Booking cancelled, vacant again". */
const isOfferedAgain = (value: string): boolean => {
  const last = value.split(CLAUSES).at(-1) ?? '';
  return fold(last).search(AGAIN) >= 0 && OFFERED.has(words(lastSaid(value)));
};

/** Of "booking cancelled 19/11, available again" the last is so. */
export const lastSaid = (value: string): string =>
  value
    .split(CLAUSES)
    .map((one) => fold(one).replace(AGAIN, ' ').trim())
    .findLast((one) => OFFERED.has(words(one)) || OFF.has(words(one)) || GONE.test(words(one))) ?? value;
const CLAUSES = /\s*[,;]\s*/;
const AGAIN = new RegExp(whole(anyOf(cellWords('again'))), 'gu');

/** "BKD", "HLD", "AVLB": consonants of one such word, in their order. */
function inShort(said: string): 'on' | 'off' | undefined {
  if (!/^[bcdfghjklmnpqrstvwxz]{3,5}$/.test(said)) return undefined;
  const [on, off] = [ON_BONES, OFF_BONES].map((bones) => bones.some((word) => isOf(said, word)));
  return on === off ? undefined : on ? 'on' : 'off';
}
const bonesOf = (words: ReadonlySet<string>): string[] =>
  [...words].flatMap((word) => (/^[a-z]{4,}$/.test(word) ? [word.replace(/[aeiouy]/g, '')] : []));
const [ON_BONES, OFF_BONES] = [bonesOf(OFFERED), bonesOf(OFF)];
/** Its first and last letters are the word's, or it is its beginning. */
function isOf(short: string, bones: string): boolean {
  if (bones.startsWith(short)) return true;
  if (short[0] !== bones[0] || short.at(-1) !== bones.at(-1)) return false;
  let at = -1;
  return [...short].every((letter) => {
    at = bones.indexOf(letter, at + 1);
    return at >= 0;
  });
}

export type Possession = { possession?: 'ready' | 'under_construction' | 'new_launch'; date?: string };
const STATES = (['ready', 'under_construction', 'new_launch'] as const).map((state) => ({
  state,
  exact: new Set(cellWords(state)),
  within: new RegExp(whole(anyOf(cellWords(state).filter((word) => word.length > 3))), 'u'),
}));

/** "Ready to move", "Under construction - Dec 2027", "31/12/2027". Undefined for words of something else. */
export function readPossession(value: unknown): Possession | undefined {
  const date = readMonth(value);
  if (date) return { date };
  if (typeof value !== 'string') return undefined;
  const said = words(value);
  const bare = words(value.replace(/\([^()]*\)/g, ' '));
  const exact = STATES.find((one) => one.exact.has(said) || one.exact.has(bare));
  if (exact) return { possession: exact.state };
  const folded = fold(value);
  // Both within one cell: the words, then when.
  for (const { state, within } of STATES) {
    const found = folded.match(within);
    if (!found) continue;
    const rest = folded.replace(within, ' ').replace(/^[\s,:()\-/]+|[\s,:()\-/]+$/g, '');
    const when = readMonth(rest);
    if (when) return { possession: state, date: when };
    if (rest === '') return { possession: state };
  }
  return undefined;
}
