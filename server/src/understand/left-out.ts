// Left out: the home that a no takes away by its number: "not number 3", "3 beda", "teesra nahi", "remove the third one".
import { readMarkers } from './grammar/markers.ts';
import { meaningOf, means, type Reading } from './reading.ts';

/** The only number of a home that is said, with a no or "remove" right beside it; undefined where another one is wanted. */
export function leftOutNumber(reading: Reading): number | undefined {
  const { tokens } = reading;
  if (readMarkers(tokens, new Uint8Array(tokens.length)).some(({ cue }) => cue === 'only')) return undefined;
  const counted = tokens.flatMap((_, at) => {
    const n = numberAt(reading, at);
    return n === undefined || isHour(reading, at) ? [] : [{ n, at }];
  });
  const [one, other] = counted;
  return one && !other && isRefused(reading, one.at) ? one.n : undefined;
}

/** The number of a home that stands here: "3", "third", "2nd". */
export function numberAt({ tokens, at: spans }: Reading, at: number): number | undefined {
  const { value, text = '' } = tokens[at] ?? {};
  const span = spans[at];
  // In "the third one" the last word stands for a home.
  if (span && span.from !== at) return undefined;
  const stands = meaningOf(span, 'point') ?? meaningOf(span, 'refer');
  const said = meaningOf(span, 'ordinal') ?? (stands === undefined ? meaningOf(span, 'number') : undefined);
  const n = value ?? (said === undefined ? Number.parseInt(text, 10) : Number(said));
  return Number.isInteger(n) && n >= 1 && n < MOST ? n : undefined;
}
/** No list shows as many. */
const MOST = 100;

export const isHour = ({ at: spans, tokens }: Reading, at: number): boolean =>
  [spans[at - 1], tokens[at + 1]?.breaks ? undefined : spans[at + 1]].some(
    (span) => meaningOf(span, 'when') !== undefined,
  );

/** Past "the", "number", "one". */
function isRefused({ tokens, at: spans }: Reading, at: number): boolean {
  const isNo = (i: number) =>
    meaningOf(spans[i], 'negation') !== undefined || means(spans[i], 'drop', 'remove');
  const isSmall = (i: number) => !isNo(i) && SMALL.some((kind) => meaningOf(spans[i], kind) !== undefined);
  let before = at - 1;
  while (before >= 0 && !tokens[before + 1]?.breaks && isSmall(before)) before--;
  if (before >= 0 && !tokens[before + 1]?.breaks && isNo(before)) return true;
  let after = at + 1;
  while (after < tokens.length && !tokens[after]?.breaks && isSmall(after)) after++;
  return after < tokens.length && !tokens[after]?.breaks && isNo(after);
}
const SMALL = ['filler', 'refer', 'point', 'home', 'type', 'place'] as const;
