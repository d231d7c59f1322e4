// Or else: "add the flat, or forget it", "daalo warna rehne do": what is to become of it otherwise is asked for by nobody yet.
import { wordSet } from '../../languages/words.ts';
import { meaningOf, means, type Reading } from '../reading.ts';

/** Each stretch of tokens that only says so; none where nothing stands before it. */
export function orElse(reading: Reading): { from: number; to: number }[] {
  const { tokens } = reading;
  return tokens.flatMap(({ text }, from) => {
    if (from === 0 || !ELSE.has(text)) return [];
    let to = from + 1;
    let gives = false;
    for (; to < tokens.length && !tokens[to]?.breaks; to++) {
      const span = reading.at[to];
      const up = GIVES_UP.some(([kind, value]) => means(span, kind, value));
      gives ||= up;
      if (!up && !SMALL.some((kind) => meaningOf(span, kind) !== undefined)) return [];
    }
    return gives ? [{ from, to }] : [];
  });
}
const ELSE = new Set([...wordSet('either'), ...wordSet('reasons')]);
const GIVES_UP = [
  ['intent', 'cancel'],
  ['intent', 'deny'],
  ['intent', 'goodbye'],
  ['drop', 'remove'],
] as const;
const SMALL = ['filler', 'refer', 'marker', 'limit'] as const;
