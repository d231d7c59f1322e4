// Which search: of two in one message, the words that stand for the one and for the other: "80 lakh for the first", "ondakke 80
// lakh innondakke 1.3 koti"; once both are looked for, a place or a size that only one of them has: "the Jayanagar one 80 lakh".
import type { Filters } from '../../contract.ts';
import type { Party } from '../../languages/parties.ts';
import { wordSet } from '../../languages/words.ts';
import type { Token } from '../normalise.ts';
import type { Prepared } from '../prepare.ts';
import { hasSpan, meaningOf, means, type Reading } from '../reading.ts';
import { daysIn } from '../when.ts';

/** Tokens [from, to) that stand for somebody's search. */
export type Mark = { party: Party; from: number; to: number };
/** What is looked for, and for whom. */
export type Search = { party: Party; filters: Filters };
/** Part of a message, and whose it is where that is said. */
export type Piece = { from: number; to: number; ends: boolean; party?: Party };

const FIRST = wordSet('first_of_two');
const SECOND = wordSet('second_of_two');

/** "The first", "the other", where both are said. */
export function byOrder(tokens: readonly Token[], one: Party, other: Party): Mark[] {
  const marks = tokens.flatMap(({ text }, at): Mark[] => {
    const party = FIRST.has(text) ? one : SECOND.has(text) ? other : undefined;
    return party ? [{ party, from: at, to: at + 1 }] : [];
  });
  return marks;
}

/** "80 for the first, 1.3 for the other": the order tells whose. */
export const tellsOrder = (tokens: readonly Token[]): boolean =>
  [FIRST, SECOND].every((words) => tokens.some(({ text }) => words.has(text)));

/** Places and sizes that one search alone has, where both searches are marked so and no day is spoken of. */
export function bySearch({ places }: Prepared, reading: Reading, searches: readonly Search[]): Mark[] {
  if (searches.length < 2 || daysIn(reading).length > 0 || hasSpan(reading, 'visit')) return [];
  const mark = (from: number, to: number, has: (filters: Filters) => boolean | undefined): Mark[] => {
    const [one, other] = searches.filter(({ filters }) => has(filters));
    return one && !other ? [{ party: one.party, from, to }] : [];
  };
  const marks = [
    ...places.flatMap(({ place, from, to }) =>
      mark(from, to, ({ locality, near }) => locality?.includes(place.name) || near?.includes(place.name)),
    ),
    ...reading.spans.flatMap((span) => {
      const rooms = means(span, 'room', 'bhk') ? roomsBefore(reading, span.from) : undefined;
      return rooms === undefined ? [] : mark(span.from - 1, span.to, ({ bhk }) => bhk?.includes(rooms));
    }),
  ].sort((a, b) => a.from - b.from);
  return new Set(marks.map(({ party }) => party)).size === 2 ? marks : [];
}

/** "Now the plot, 60 lakh at most": what only the search of another looks for tells whose it is. */
export function byKind(reading: Reading, [present, ...others]: readonly Search[]): Party | undefined {
  const kinds = reading.spans.flatMap((span) => meaningOf(span, 'type') ?? []);
  const looks = ({ filters: { type = [] } }: Search) => type.some((kind) => kinds.includes(kind));
  const [one, more] = others.filter(looks);
  return present && one && !more && !looks(present) ? one.party : undefined;
}

const roomsBefore = ({ tokens }: Reading, at: number): number | undefined => tokens[at - 1]?.value;

/** The piece as it is marked: cut in two where it is marked for both, each with its amount behind the mark or before it. */
export function parted(reading: Reading, piece: Piece, all: readonly Mark[]): Piece[] {
  const marks = all.filter(({ from, to }) => from >= piece.from && to <= piece.to);
  const [first] = marks;
  if (!first) return [piece];
  const second = marks.find(({ party }) => party !== first.party);
  if (!second) return [{ ...piece, party: first.party }];
  const amount = (from: number, to: number) => hasAmount(reading, from, to);
  const cut = amount(piece.from, first.from)
    ? first.to
    : amount(first.to, second.from)
      ? second.from
      : undefined;
  if (cut === undefined) return [piece];
  return [
    { ...piece, to: cut, party: first.party },
    { from: cut, to: piece.to, ends: false, party: second.party },
  ];
}

/** "The Jayanagar one 80 lakh only" without what says whose it is: "80 lakh only". */
export function unmarked(
  reading: Reading,
  marks: readonly Mark[],
  from: number,
  to: number,
): { from: number; to: number } {
  const within = marks.filter((mark) => mark.from >= from && mark.to <= to);
  const [first] = within;
  const last = within.at(-1);
  if (!first || !last) return { from, to };
  if (!hasAmount(reading, last.to, to)) return { from, to: first.from };
  const { tokens, at } = reading;
  for (let start = last.to; start < to; start++)
    if (
      tokens[start]?.value !== undefined ||
      meaningOf(at[start], 'budget') !== undefined ||
      BOUNDS.some((bound) => means(at[start], 'limit', bound))
    )
      return { from: start, to };
  return { from: last.to, to };
}
const BOUNDS = ['max', 'min'] as const;

/** Money is said in tokens [from, to): "80 lakh", "1.3 cr". */
export const hasAmount = ({ tokens, at }: Reading, from: number, to: number): boolean =>
  tokens.some(
    ({ value }, token) =>
      token >= from &&
      token < to &&
      value !== undefined &&
      (value >= LEAST || meaningOf(at[token + 1], 'scale') !== undefined),
  );
/** Rupees: a smaller bare number is no amount. */
const LEAST = 5000;
