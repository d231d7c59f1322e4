// Each person's words: what is said for one and what for another, in whatever order: "2bhk for my mother in Hebbal and 1bhk for
// my brother in Hoodi, 30k for mother and 22k for brother".
import type { Party } from '../../languages/parties.ts';
import { means, type Reading } from '../reading.ts';
import { type PartyNamed, peopleIn } from './parties.ts';
import { ENDS } from './parts.ts';
import { byOrder, type Mark, type Piece, parted } from './which-search.ts';

/** Tokens [from, to); `own`: of this one and not of both. */
type Stretch = { from: number; to: number; own: boolean };

export type OfPerson = { party: Party; stretches: Stretch[] };

/**
 * The words of two people, in the order they are named: a stretch goes with who is named in it, or else with who was before; what
 * stands before both, or is of both, with each. Undefined where a stretch names two, or not two are named.
 */
export function wordsOfEach(
  reading: Reading,
  joins: ReadonlySet<number>,
  others: readonly PartyNamed[],
  standing: readonly Mark[] = [],
): [OfPerson, OfPerson] | undefined {
  const { tokens, spans } = reading;
  const [one, other, third] = [...new Set([...others, ...standing].map(({ party }) => party))];
  if (!one || !other || third) return undefined;
  const marks = [...ordered(reading, others, one, other), ...standing].sort((a, b) => a.from - b.from);
  const people = peopleIn(reading);
  const of: Record<string, Stretch[]> = { [one]: [], [other]: [] };
  let last: Party | undefined;
  const isIn = (who: PartyNamed, { from, to }: Piece) => who.from >= from && who.to <= to;
  const pieces = stretches(tokens, joins, others).flatMap((piece) =>
    others.some((who) => isIn(who, piece)) ? [piece] : parted(reading, piece, marks),
  );
  for (const piece of pieces) {
    const { from, to, ends } = piece;
    const within = (all: readonly PartyNamed[]) =>
      new Set(all.flatMap((who) => (isIn(who, piece) ? [who.party] : [])));
    const [meant, second] = within(others);
    if (second) return undefined;
    // "Mother 30k": once she is looked for, her bare name will do.
    const [bare, another] = within(people);
    const party = meant ?? piece.party ?? (!another && (bare === one || bare === other) ? bare : undefined);
    const both = spans.some((span) => span.from >= from && span.to <= to && means(span, 'refer', 'all'));
    // A sentence of its own goes on with nobody.
    last = party ?? (ends || both ? undefined : last);
    for (const who of last ? [last] : [one, other]) of[who]?.push({ from, to, own: last !== undefined });
  }
  return [
    { party: one, stretches: of[one] ?? [] },
    { party: other, stretches: of[other] ?? [] },
  ];
}

/** "Budget 80 lakh for the first, 1.3 crore for the other": in the order they were named, where no name stands beside it. */
function ordered(reading: Reading, others: readonly PartyNamed[], one: Party, other: Party): Mark[] {
  const last = others.at(-1)?.to ?? 0;
  const marks = byOrder(reading.tokens, one, other).filter(({ from }) => from >= last);
  return new Set(marks.map(({ party }) => party)).size === 2 ? marks : [];
}

function stretches(
  tokens: Reading['tokens'],
  joins: ReadonlySet<number>,
  named: readonly PartyNamed[],
): Piece[] {
  // "Mine: Whitefield friend: Hennur": the name begins it, and no pause parts it from what follows.
  const heads = named.filter(({ to }) => (tokens[to]?.gap ?? '').trimStart().startsWith(':'));
  const begins = (at: number) =>
    at === 0 ||
    heads.some(({ from }) => from === at) ||
    (tokens[at]?.breaks === true && !heads.some(({ to }) => to === at)) ||
    joins.has(at) ||
    joins.has(at - 1);
  // "Ammange 30k tammange 22k": whoever is named first in a stretch is the first of several.
  let leads = false;
  const starts = tokens.flatMap((_, at) => {
    const names = named.some((one) => one.from === at);
    if (begins(at)) leads = names;
    return at > 0 && ((begins(at) && !joins.has(at - 1)) || (leads && names)) ? [at] : [];
  });
  return [0, ...starts].map((from, at) => ({
    from: joins.has(from) ? from + 1 : from,
    to: starts[at] ?? tokens.length,
    ends: from > 0 && ENDS.test(tokens[from]?.breaks ? (tokens[from]?.gap ?? '') : ''),
  }));
}
