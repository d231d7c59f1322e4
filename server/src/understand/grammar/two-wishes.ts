// Two wishes: "1bhk on rent for me, 2bhk to buy for my brother" are two searches. The first is heard; the other is kept in
// its own words for afterwards.
import { negated } from '../draft.ts';
import { meaningOf, means, type Reading, read } from '../reading.ts';
import type { Prepared } from '../understand.ts';
import { readMarkers } from './markers.ts';

/** Code points: longer wishes make no button. */
const LONGEST = 80;
/** Tokens: two wishes are not said in fewer. */
const LEAST = 7;

/** The message in two, where it wishes for one home to rent and another to buy. What follows the second goes with the first. */
export function twoWishes({ text, tokens, taken }: Prepared): { first: string; second: string } | undefined {
  if (tokens.length < LEAST) return undefined;
  const reading = read(text, tokens, taken);
  const purposes = reading.spans.filter(
    (span) => meaningOf(span, 'purpose') && !negated(reading, span.from, span.to),
  );
  const [one, other] = [
    purposes[0],
    purposes.findLast((span) => meaningOf(span, 'purpose') !== purposeOf(purposes[0])),
  ];
  if (!one || !other) return undefined;
  const markers = readMarkers(tokens, reading.taken);
  // "Our 2bhk is on rent, we want to buy a 3bhk" is one wish.
  if (markers.some(({ cue }) => cue === 'own' || cue === 'live' || cue === 'dispute')) return undefined;
  const joins = new Set(markers.flatMap(({ cue, from }) => (cue === 'and' || cue === 'but' ? [from] : [])));
  for (let at = other.from; at > one.from; at--) {
    if (!tokens[at]?.breaks && !joins.has(at)) continue;
    const end = sentenceEnd(reading, other.to);
    if (!wishes(reading, 0, at, purposeOf(one)) || !wishes(reading, at, end, purposeOf(other))) continue;
    const start = joins.has(at) ? at + 1 : at;
    const words = (from: number, to: number) =>
      to > from ? text.slice(tokens[from]?.from, tokens[to - 1]?.to) : '';
    const second = words(start, end);
    if ([...second].length > LONGEST) return undefined;
    const rest = words(end, tokens.length);
    return { first: rest ? `${words(0, at)}. ${rest}` : words(0, at), second };
  }
  return undefined;
}

const purposeOf = (span: Parameters<typeof meaningOf>[0]) => meaningOf(span, 'purpose');

function sentenceEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.breaks && /[.?!;\n।…]/.test(tokens[at]?.gap ?? ''))) at++;
  return at;
}

/** It says how large the home is or of what kind, and only this purpose. */
function wishes(reading: Reading, from: number, to: number, purpose: string | undefined): boolean {
  const within = reading.spans.filter((span) => span.from >= from && span.to <= to);
  const said = within.flatMap((span) => meaningOf(span, 'purpose') ?? []);
  // "Our 2bhk is on rent" tells.
  if (
    within.some(
      (span) => span.to - span.from === 1 && means(span, 'ask', 'is') && !means(span, 'number', '2'),
    )
  )
    return false;
  return (
    said.includes(purpose as string) &&
    said.every((value) => value === purpose) &&
    within.some((span) => means(span, 'room', 'bhk') || meaningOf(span, 'type') !== undefined)
  );
}
