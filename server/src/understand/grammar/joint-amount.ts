// Joint amount: "80 lakh for both together", "dono milake 80 lac", "ibbarigu seri 80 laksha": what two homes may cost in all.
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import { meaningOf, type Reading } from '../reading.ts';

/** Tokens [from, to) say it; rupees. */
export type JointAmount = { rupees: number; from: number; to: number };

const BOTH = wordSet('both');
const SUM = wordSet('sum');
const EACH = wordSet('singly');
/** In rupees an amount without a word of size behind it; a smaller one is of lakhs. */
const LEAST = 5000;
const LAKH = 100_000;
const MOST_BARE = 999;

/** The one amount that stands in a stretch beside "both" and "together". */
export function jointAmount(reading: Reading): JointAmount | undefined {
  for (const [from, to] of stretches(reading)) {
    const said = reading.tokens.slice(from, to);
    const both = said.some((_, at) => isBoth(reading, from + at));
    const sums = said.some(({ text }, at) => SUM.has(text) || (EACH.has(text) && isDenied(said, at)));
    if (!both || !sums) continue;
    const amounts = said.flatMap((_, at) => amountAt(reading, from + at) ?? []);
    const [one, other] = amounts;
    if (one && !other) return whole(reading, one, from, to);
  }
  return undefined;
}

/** "Not each". */
const isDenied = (said: Reading['tokens'], at: number): boolean =>
  [said[at - 1], said[at + 1]].some((token) => token !== undefined && wordMeans(token.text, 'negation'));

const isBoth = ({ tokens }: Reading, token: number): boolean => {
  const { text } = tokens[token] as Reading['tokens'][number];
  return BOTH.has(text) && !EACH.has(text);
};

function amountAt({ tokens, at }: Reading, token: number): JointAmount | undefined {
  const value = tokens[token]?.value;
  const next = at[token + 1];
  if (value === undefined || meaningOf(next, 'room') !== undefined) return undefined;
  const scale = meaningOf(next, 'scale');
  if (scale !== undefined) return { rupees: value * 10 ** Number(scale), from: token, to: token + 2 };
  if (value >= LEAST) return { rupees: value, from: token, to: token + 1 };
  const bare = value >= 10 && value <= MOST_BARE && Number.isInteger(value);
  return bare ? { rupees: value * LAKH, from: token, to: token + 1 } : undefined;
}

/** With the words of it on both sides: "budget 80 lakh for both total". */
function whole(reading: Reading, amount: JointAmount, first: number, end: number): JointAmount {
  const { tokens, at } = reading;
  const isOfIt = (token: number) =>
    isBoth(reading, token) ||
    SUM.has(tokens[token]?.text ?? '') ||
    OF_IT.some((kind) => meaningOf(at[token], kind) !== undefined) ||
    (tokens[token]?.value === undefined && meaningOf(at[token], 'filler') !== undefined);
  let { from, to } = amount;
  while (from > first && isOfIt(from - 1)) from--;
  while (to < end && isOfIt(to)) to++;
  return { rupees: amount.rupees, from, to };
}
const OF_IT = ['budget', 'currency', 'limit'] as const;

/** From pause to pause. */
function stretches({ tokens }: Reading): [number, number][] {
  const ends = tokens.flatMap(({ breaks }, at) => (breaks && at > 0 ? [at] : []));
  return [0, ...ends].map((from, at) => [from, ends[at] ?? tokens.length]);
}
