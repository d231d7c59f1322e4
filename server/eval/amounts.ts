// Labelled amounts of money: what a line states, and what was read of it.
import { limitAround } from '../src/understand/limits.ts';
import { readAmount, readRange } from '../src/understand/money.ts';
import { tokenise } from '../src/understand/normalise.ts';
import { read } from '../src/understand/reading.ts';
import { mendTypos } from '../src/understand/typos.ts';

export type Amount = {
  id: string;
  text: string;
  locale: string;
  indian: boolean;
  expected: {
    kind: string;
    value?: number;
    min?: number;
    max?: number;
    unit?: string;
    results?: { value: string }[];
  };
};

/** The least a month's rent or a home can be, rupees; the most a home can be. */
const LEAST = 10_000;
const MOST = 1_000_000_000;

export function scoreAmount({ text, expected }: Amount): {
  found: unknown;
  right: boolean;
  isProperty: boolean;
} {
  const wanted = bounds(expected);
  const found = readBounds(text);
  const largest = wanted.max ?? wanted.min ?? 0;
  return {
    found,
    right: found !== undefined && near(found.min, wanted.min) && near(found.max, wanted.max),
    isProperty: expected.unit === 'INR' && largest >= LEAST && largest <= MOST,
  };
}

type Bounds = { min?: number; max?: number };

function bounds({ value, min, max, results }: Amount['expected']): Bounds {
  const single = value ?? (results?.[0] ? Number(results[0].value) : undefined);
  return single === undefined
    ? { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
    : { min: single, max: single };
}

const near = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) < 1;

/** The first amount of a text, with the limit its words set. */
function readBounds(text: string): Bounds | undefined {
  const typed = tokenise(text);
  const tokens = mendTypos(typed, new Uint8Array(typed.length), 'en');
  const reading = read(text, tokens, new Uint8Array(tokens.length));
  for (let from = 0; from < tokens.length; from++) {
    const amount = readAmount(reading, from);
    if (!amount) continue;
    const range = readRange(reading, amount);
    if (range) return { min: range.low.value, max: range.high.value };
    const { kind } = limitAround(reading, amount.from, amount.to, false);
    if (kind === 'max') return { max: amount.value };
    if (kind === 'min') return { min: amount.value };
    return { min: amount.value, max: amount.value };
  }
  return undefined;
}
