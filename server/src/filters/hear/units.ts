// Units: one home of a project, by what its name ends with: "Banni Enclave 302", "302 in Banni Enclave", "G3-1202", "plot 18".

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { wordSet } from '../../languages/words.ts';
import { isKnown, wordMeans } from '../../understand/lexicon.ts';
import { type Token, words } from '../../understand/normalise.ts';
import type { NameMatch } from './name.ts';

type Project = { name: string; ids: string[]; from: number; to: number };

/** "Kanagile Greens, G2-807", "kanagile greens g2 807", "banni enclave 302": the project, or the one unit of it. */
export function withUnit(
  { name, ids, from, to }: Project,
  tokens: readonly Token[],
  skip: Uint8Array,
  catalogue: Catalogue,
): NameMatch & { kind: 'project' } {
  const led = unitBefore({ ids, from }, tokens, skip, catalogue);
  if (led) return { kind: 'project', name, unit: true, to, ...led };
  let key = '';
  let best = { listing_ids: ids, unit: false, to };
  // Between half a name and the unit may stand the rest of the name.
  let start = to;
  const rest = words(name);
  while (rest.includes(tokens[start]?.text ?? '')) start++;
  for (let at = start; at < tokens.length && at < start + LONGEST_UNIT && !skip[at]; at++) {
    key += tokens[at]?.text ?? '';
    const listing_ids = catalogue.byUnit(key).filter((id) => ids.includes(id));
    if (listing_ids.length > 0) best = { listing_ids, unit: true, to: at + 1 };
  }
  return { kind: 'project', name, from, ...best };
}

/** "302 Banni Enclave", "706 in Banni Enclave": the unit right before the name. */
function unitBefore(
  { ids, from }: Pick<Project, 'ids' | 'from'>,
  tokens: readonly Token[],
  skip: Uint8Array,
  catalogue: Catalogue,
): { listing_ids: string[]; from: number } | undefined {
  let at = from - 1;
  if (tokens[from]?.breaks) return undefined;
  if (at > 0 && !tokens[at]?.breaks && (OF_NAME.has(tokens[at]?.text ?? '') || isIn(tokens[at]))) at--;
  const { text = '', value = 0 } = tokens[at] ?? {};
  if (skip[at] || value < LEAST_UNIT || !Number.isInteger(value)) return undefined;
  const listing_ids = catalogue.byUnit(text).filter((id) => ids.includes(id));
  return listing_ids.length > 0 ? { listing_ids, from: at } : undefined;
}
const OF_NAME = wordSet('of_home');
const isIn = (token: Token | undefined) => wordMeans(token?.text ?? '', 'place', 'in');
/** A lower number counts. */
const LEAST_UNIT = 100;

/** A unit is at most so many tokens: "1 RK, 503". */
const LONGEST_UNIT = 5;

/** "G3-1202", "d1003", "A 304", "plot no. 18": letters and digits that some unit here has. A number alone, or "a 4", is none. */
export function unitAlone(
  tokens: readonly Token[],
  from: number,
  skip: Uint8Array,
  catalogue: Catalogue,
): NameMatch | undefined {
  const first = tokens[from]?.text ?? '';
  const kind = first.length > 3;
  if (first.charCodeAt(0) > 0x7a || (kind && !wordMeans(first, 'type'))) return undefined;
  let key = '';
  let best: NameMatch | undefined;
  for (let at = from; at < tokens.length && at < from + LONGEST_UNIT && !skip[at]; at++) {
    const token = tokens[at] as Token;
    const spaced = at > from && !token.glued;
    if (kind) {
      if (at > from && wordMeans(token.text, 'refer', 'number')) continue;
      if (at > from && (token.value === undefined || isMeasured(tokens[at + 1]))) break;
    } else if (spaced && (token.value === undefined || (isKnown(first) && !/\d/.test(key)))) break;
    key += token.text;
    // "b 2" may be anything, "B-2" and "b12" are units.
    if ((key.length < 3 && token.gap !== '-') || !/[a-z]/.test(key) || !/\d$/.test(key)) continue;
    const listing_ids = catalogue.byUnit(key);
    const name = listing_ids.length > 0 ? catalogue.byId(listing_ids[0] as string)?.name : undefined;
    if (name !== undefined)
      best = { kind: 'project', name, listing_ids: [...listing_ids], unit: true, from, to: at + 1 };
  }
  return best;
}

/** "Villa 2 bhk", "plot 1200 sq ft": the number counts something. */
const isMeasured = (next: Token | undefined) =>
  next !== undefined &&
  !next.breaks &&
  ['room', 'scale', 'area_unit', 'time'].some((kind) => wordMeans(next.text, kind));
