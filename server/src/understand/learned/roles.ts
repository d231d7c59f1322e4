// Roles: what each number of a message is of, as it was learned from labelled turns: what a home may cost, what it costs, what is
// offered, a size, an hour, a unit. Its features are the words around it, its size and its unit.
import { readFileSync } from 'node:fs';
import { lazily } from '../../lazily.ts';
import type { AmountRole, RoleGuess } from '../amount-role.ts';
import type { Token } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './features.ts';
import { lettersOf } from './letters.ts';
import { type Model, scorer } from './linear.ts';

/** Words to each side. */
const REACH = 5;
/** Words whose letters are looked at. */
const NEAR = 2;
const LETTERS = { shortest: 3, longest: 4, most: 12 };

const learned = lazily(() =>
  scorer(JSON.parse(readFileSync(new URL('./roles.json', import.meta.url), 'utf8')) as Model),
);

/** Where a number stands that is no part of a name or place. */
export const numbersIn = ({ tokens, taken }: Reading): number[] =>
  tokens.flatMap(({ value }, at) => (value !== undefined && !taken[at] ? [at] : []));

/** `weights`: how many times as likely what is on screen makes a role. */
export function roleOf(
  reading: Reading,
  at: number,
  situation: Situation,
  weights: ReadonlyMap<AmountRole, number> = new Map(),
): RoleGuess {
  const { labels } = learned()(roleFeatures(reading, at, situation));
  const weighed = labels.map(({ label, share }) => ({
    role: label as AmountRole,
    share: share * (weights.get(label as AmountRole) ?? 1),
  }));
  const total = weighed.reduce((sum, { share }) => sum + share, 0);
  const shares = new Map(
    weighed.sort((a, b) => b.share - a.share).map(({ role, share }) => [role, share / total]),
  );
  const [[role, share] = ['other', 0] as const] = shares;
  return { role, share, shares };
}
/** The tokens, each number with what it is of. */
export function withRoles(
  reading: Reading,
  situation: Situation,
  weightsAt: (at: number) => ReadonlyMap<AmountRole, number>,
): readonly Token[] {
  const numbers = new Set(numbersIn(reading));
  if (numbers.size === 0 || numbers.size > MOST_NUMBERS) return reading.tokens;
  return reading.tokens.map((token, at) =>
    numbers.has(at) ? { ...token, role: roleOf(reading, at, situation, weightsAt(at)) } : token,
  );
}
/** With more it is a table of figures. */
const MOST_NUMBERS = 30;

/** Each feature once, as a word that can be read. `at`: the number's token. */
export function roleFeatures(reading: Reading, at: number, situation: Situation): Set<string> {
  const { tokens, text } = reading;
  const token = tokens[at];
  const size = sizeOf(token?.value ?? 0);
  const digits = token !== undefined && token.text.charCodeAt(0) < 0x3a;
  const found = new Set<string>([`n ${size}`, `after ${situation}`, `n ${size} after ${situation}`]);
  if (!digits) found.add(`word ${token?.text}`);
  const next = tokens[at + 1];
  const behind = next ? next.gap : text.slice(token?.to);
  for (const [side, gap] of [
    ['<', token?.gap ?? ''],
    ['>', behind],
  ] as const)
    for (const sign of gap.replaceAll(/\s+/g, '')) found.add(`sign ${side}${sign}`);
  if (next?.glued && !next.gap) found.add('glued >');
  if (token?.glued && !token.gap && at > 0) found.add('< glued');
  sideOf(reading, at, 1, size, found);
  sideOf(reading, at, -1, size, found);
  const others = tokens.filter(({ value }, one) => value !== undefined && one !== at).length;
  found.add(`others ${Math.min(others, 3)}`).add(`length ${lengthOf(tokens.length)}`);
  return found;
}

/** The words to one side: near by place and letters, all by themselves, until what the next number is of begins. */
function sideOf(reading: Reading, at: number, step: 1 | -1, size: string, found: Set<string>): void {
  const { tokens } = reading;
  const side = step > 0 ? '>' : '<';
  let ended = false;
  let last = '';
  for (let away = 1; away <= REACH; away++) {
    const one = at + step * away;
    const token = tokens[one];
    if (!token) {
      found.add(`${side}${Math.min(away, 3)} $`);
      break;
    }
    if ((step > 0 ? token : tokens[one + 1])?.breaks) ended = true;
    const word = standIn(reading, one);
    const place = ended ? `${side}/` : away <= NEAR ? `${side}${away}` : side;
    found.add(`${place} ${word}`);
    if (away === 1) found.add(`n ${size} ${place} ${word}`);
    if (away <= NEAR && !ended) {
      found.add(`${side} ${word}`);
      if (!word.startsWith('#'))
        for (const letters of lettersOf(word, LETTERS)) found.add(`${side}c ${letters}`);
      if (last) found.add(`${side}b ${last} ${word}`);
    }
    last = word;
    for (const { kind, value } of reading.at[one]?.meanings ?? []) {
      found.add(`${place} k ${kind}`).add(`${place} k ${kind} ${value}`);
      if (!ended) found.add(`${side} k ${kind} ${value}`);
      if (away === 1) found.add(`n ${size} ${side} k ${kind} ${value}`);
    }
  }
}

/** A name and a number stand for any. */
function standIn({ tokens, taken }: Reading, at: number): string {
  if (taken[at]) return '#name';
  const { value, text } = tokens[at] ?? { value: undefined, text: '' };
  return value === undefined || text.charCodeAt(0) >= 0x3a ? text : `#${sizeOf(value)}`;
}

const STEPS = [
  1, 2, 4, 6, 10, 13, 25, 32, 60, 100, 200, 500, 1000, 2000, 2019, 2045, 6000, 20_000, 100_000, 1_000_000,
];

/** In steps that tell bedrooms, hours, days, lakhs, square feet, years and rents apart. */
function sizeOf(value: number): string {
  const step = STEPS.findLast((one) => value >= one) ?? 0;
  return Number.isInteger(value) ? `${step}` : `${step}.`;
}

const lengthOf = (tokens: number): string =>
  tokens <= 2 ? `${tokens}` : tokens <= 5 ? '3' : tokens <= 10 ? '6' : '11';
