// "All except the second", "doosre ke alawa sab": the homes that are named are the ones that are not meant.
import type { Found } from './denied.ts';
import type { Span } from './lexicon.ts';
import { joins } from './numbered.ts';
import { hasSpan, meaningOf, means, type Reading, spanBefore, spanFrom, wordsOf } from './reading.ts';

/** One reference to all but those, where all are spoken of or compared. */
export function allBut(reading: Reading, found: readonly Found[]): readonly Found[] {
  const all = found.find(({ reference }) => reference.kind === 'all');
  if (!all && !hasSpan(reading, 'intent', 'compare') && !hasSpan(reading, 'drop', 'any')) return found;
  const but = found.filter((one, i) => one !== all && isExcepted(reading, found, i));
  const [first] = but;
  if (!first || found.some((one) => one !== all && !but.includes(one))) return found;
  const [at, to] = [Math.min(first.at, all?.at ?? first.at), but.at(-1)?.to ?? first.to];
  const words = wordsOf(reading, at, to);
  return [
    {
      at,
      to,
      reference: {
        kind: 'all',
        words,
        ...(all?.reference.kind === 'all' && all.reference),
        but: but.map(({ reference }) => reference),
      },
    },
  ];
}

/** "Except the second", or the last of "the second and third ke alawa": joined ones go with those beside them. */
function isExcepted(reading: Reading, found: readonly Found[], i: number): boolean {
  const one = found[i];
  if (!one) return false;
  const isJoined = (other: Found | undefined, next: Found | undefined) =>
    other && next && next.at - other.to <= 1 && joins(reading, other.to);
  if (excepts(beforeOf(reading, one.at)) || exceptsBefore(afterOf(reading, one.to))) return true;
  for (let k = i; isJoined(found[k - 1], found[k]); k--)
    if (excepts(beforeOf(reading, found[k - 1]?.at ?? 0))) return true;
  for (let k = i; isJoined(found[k], found[k + 1]); k++)
    if (exceptsBefore(afterOf(reading, found[k + 1]?.to ?? 0))) return true;
  return false;
}

const excepts = (span: Span | undefined): boolean => meaningOf(span, 'negation') !== undefined;
/** Behind what it excepts; "1 and 2 apart from the price" excepts neither. */
const exceptsBefore = (span: Span | undefined): boolean => means(span, 'negation', 'after');

function beforeOf(reading: Reading, at: number): Span | undefined {
  let span = spanBefore(reading, at);
  while (span && !excepts(span) && meaningOf(span, 'filler')) span = spanBefore(reading, span.from);
  return span;
}

function afterOf(reading: Reading, to: number): Span | undefined {
  if (reading.tokens[to]?.breaks) return undefined;
  let span = spanFrom(reading, to);
  while (span && !excepts(span) && (meaningOf(span, 'filler') || meaningOf(span, 'marker')))
    span = spanFrom(reading, span.to);
  return span;
}
