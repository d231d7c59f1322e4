// Parts of places: "the 4th Block home" where a home of 4th Block Jayanagar was shown: a numbered part by itself is the one
// place of it that is on screen.
import { placeKey, wordsOf } from '../places/key.ts';
import type { Place, PlaceMatch } from '../places/place.ts';
import type { Context } from './draft.ts';
import { meaningsOf, wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';

/** The parts named in these tokens, but for those that stand in a place's name already. */
export function partsShown(
  tokens: readonly Token[],
  taken: Uint8Array,
  { catalogue, session: { memory } }: Context,
): PlaceMatch[] {
  if (!tokens.some(({ text }) => partOf(text))) return [];
  const { focus, seen = [], lists = [] } = memory;
  const shown = new Map<string, Place>();
  for (const id of new Set([...focus, ...seen, ...lists.flatMap(({ ids }) => ids)])) {
    const { locality } = catalogue.byId(id) ?? {};
    const place = locality === undefined ? undefined : catalogue.places.byName(locality);
    if (place) shown.set(place.name, place);
  }
  const matches: PlaceMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = partAt(tokens, at);
    if (!read || taken.subarray(at, read.to).includes(1)) continue;
    const fitting = [...shown.values()].filter(({ name }) =>
      placeKey(wordsOf(name)).parts.includes(read.key),
    );
    const [place, other] = fitting;
    if (!place || other) continue;
    matches.push({ place, from: at, to: read.to, how: 'alias', rivals: [] });
    at = read.to - 1;
  }
  return matches;
}

/** "4th block", "block 4", "4ne block", "चौथे ब्लॉक" → block4. */
function partAt(tokens: readonly Token[], at: number): { key: string; to: number } | undefined {
  const written = partOf(tokens[at]?.text ?? '');
  const after = written && !tokens[at + 1]?.breaks ? numberOf(tokens[at + 1]) : undefined;
  if (written && after !== undefined) return { key: `${written}${after}`, to: at + 2 };
  const number = numberOf(tokens[at]);
  if (number === undefined) return undefined;
  const ends = tokens[at + 1]?.glued && wordMeans(tokens[at + 1]?.text ?? '', 'point', 'nth_after');
  const next = at + (ends ? 2 : 1);
  const part = tokens[next]?.breaks ? undefined : partOf(tokens[next]?.text ?? '');
  return part === undefined ? undefined : { key: `${part}${number}`, to: next + 1 };
}

const partOf = (word: string): string | undefined =>
  meaningsOf(word).find(({ kind }) => kind === 'part')?.value;

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.value !== undefined) return Number.isInteger(token.value) ? token.value : undefined;
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.text)?.[1];
  const word = meaningsOf(token.text).find(({ kind }) => kind === 'ordinal')?.value;
  const n = Number(written ?? word);
  return n > 0 ? n : undefined;
}
