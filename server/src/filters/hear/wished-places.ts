// Wished places: which of the places that a message names are looked in. "Only Jayanagar now", "JP Nagar, the 2nd phase",
// "these are in Whitefield, I want Hebbal".

import { wordSet } from '../../languages/words.ts';
import { type Draft, type Negation, placesShown } from '../../understand/draft.ts';
import { readMarkers } from '../../understand/grammar/markers.ts';
import { meaningOf, means, type Reading, spanFrom } from '../../understand/reading.ts';
import { isContent } from '../../understand/residue.ts';

export type Named = { name: string; from: number; to: number; not: Negation | 'drop'; also: boolean };

/** "Whitefield is for my nephew. Only Jayanagar now": those named before it are not wished beside it. */
export function onlyLast({ tokens, taken }: Reading, localities: readonly Named[]): readonly Named[] {
  const last = localities.findLastIndex(({ from, not }) => {
    const before = tokens[from - 1];
    if (!before || not || tokens[from]?.breaks || !(from === 1 || before.breaks)) return false;
    return readMarkers(tokens.slice(from - 1, from), taken.subarray(from - 1, from)).some(
      ({ cue }) => cue === 'only',
    );
  });
  return last > 0 ? localities.filter(({ not }, at) => at >= last || not) : localities;
}

/**
 * "Nearer to Hebbal than Hoodi", "Hoodi se zyada Hebbal ke paas", "Hoodiginta Hebbal hattira": what the place near which it is to
 * be is set against is ruled out.
 */
export function withCompared(reading: Reading, localities: readonly Named[]): readonly Named[] {
  const nearer = localities.filter((one) => !one.not && isNearer(reading, one));
  return localities.map((one, at) => {
    const [before, after] = [localities[at - 1], localities[at + 1]];
    if (one.not) return one;
    const ahead = before && nearer.includes(before) && isSetBehind(reading, before, one);
    const behind =
      after && nearer.includes(after) && isSetAgainst(reading, one) && after.from - one.to <= FEW;
    return ahead || behind ? { ...one, not: 'not' as const } : one;
  });
}
/** "Hoodi ke mukable mein Hebbal". */
const FEW = 4;

/** "Closer to Hebbal", "Hebbal ke paas". */
function isNearer({ tokens, at }: Reading, { from, to }: Named): boolean {
  const near = (word: number) => means(at[word], 'place', 'near') || means(at[word], 'place', 'near_after');
  return (!tokens[from]?.breaks && near(from - 1)) || (!tokens[to]?.breaks && near(to));
}

/** "Hebbal than Hoodi"; "Hebbal ke paas ho Hoodi se zyada". */
function isSetBehind(reading: Reading, nearer: Named, one: Named): boolean {
  const between = reading.tokens.slice(nearer.to, one.from);
  const than = between.length <= FEW && between.some(({ text }) => THAN.has(text));
  return than || (between.length <= FEW && isSetAgainst(reading, one));
}

/** "Hoodi ginta", "Hoodi se zyada", "Hoodi ke mukable". */
function isSetAgainst({ tokens, at }: Reading, { to }: Named): boolean {
  if (tokens[to]?.breaks) return false;
  const word = (n: number) => (tokens[n]?.breaks ? '' : (tokens[n]?.text ?? ''));
  const more = means(at[to], 'limit', 'min_after') && ABOVE.has(word(to + 1));
  return more || THAN.has(word(to)) || THAN.has(word(to + 1));
}
const THAN = wordSet('than');
const ABOVE = wordSet('above');

/** "Hebbal or near", "Hebbal aur aas paas", "Hebbal + nearby", "anywhere near Hebbal": what lies around it will do as well. */
export function isOrNear(reading: Reading, { from, to, not }: Named): boolean {
  const { tokens, at, text } = reading;
  const first = tokens[from]?.breaks ? undefined : at[from - 1];
  if (!not && means(first, 'place', 'near') && means(at[(first?.from ?? 0) - 1], 'drop', 'anywhere'))
    return true;
  let word = to;
  if (means(at[word], 'place', 'in_after') && !tokens[word]?.breaks) word = at[word]?.to ?? word;
  if (not) return false;
  const plus = /[+&]/.test(text.slice(tokens[word - 1]?.to, tokens[word]?.from));
  const joined = EITHER.has(tokens[word]?.text ?? '') || isAnd(reading, word);
  if (!plus && (!joined || tokens[word]?.breaks)) return false;
  const end = Math.min(word + FEW, tokens.length);
  let named = false;
  for (
    word += plus && !joined ? 0 : 1;
    word < end && !tokens[word]?.breaks && !isSomethingElse(reading, word);
    word++
  ) {
    const span = at[word];
    // "Hebbal or Xanadu ke paas": near a place that nobody knows.
    named ||= !span && isContent(tokens[word]?.text ?? '');
    if (means(span, 'place', 'near') || (!named && means(span, 'place', 'near_after'))) {
      const behind = span?.to ?? word + 1;
      if (behind >= tokens.length || tokens[behind]?.breaks) return true;
      return [behind, behind + 1].every((next) => tokens[next]?.breaks || !isSomethingElse(reading, next));
    }
  }
  return false;
}
const EITHER = wordSet('either');
const THROUGH = wordSet('through');
const isAnd = ({ at, tokens }: Reading, word: number): boolean =>
  means(at[word], 'limit', 'to') && !THROUGH.has(tokens[word]?.text ?? '');

/** "Or near the metro", "ya office ke paas" are near that. */
const isSomethingElse = ({ at, taken, tokens }: Reading, word: number): boolean =>
  taken[word] === 1 ||
  meaningOf(at[word], 'landmark') !== undefined ||
  meaningOf(at[word], 'amenity') !== undefined ||
  OFFICE.has(tokens[word]?.text ?? '');
const OFFICE = wordSet('office');

/** "JP Nagar, the 1st or 2nd phase": those parts of it, where they are wished. */
export function withoutWhole({ context }: Draft, named: readonly Named[]): readonly Named[] {
  const wanted = named.filter(({ not }) => !not);
  return wanted.filter(({ name }) => {
    const parts = context.catalogue.places.partsOf(name);
    return !wanted.some((other) => other.name !== name && parts.includes(other.name));
  });
}

/**
 * "These are in the 7th phase, I want the 2nd", "Marathahalli is south now? Jayanagar please": what is said of homes shown is
 * no wish beside the place that is wished after it.
 */
export function withoutSaidOfShown(draft: Draft, localities: readonly Named[]): readonly Named[] {
  if (localities.length < 2) return localities;
  const { reading, context } = draft;
  const { places } = context.catalogue;
  const shown = placesShown(context).map(({ name }) => name);
  if (shown.length === 0) return localities;
  const isShown = ({ name }: Named) => [name, ...places.partsOf(name)].some((one) => shown.includes(one));
  return localities.filter(({ from, not }) => {
    const stretch = stretchOf(reading, from);
    const within = localities.filter((one) => one.from >= stretch.begin && one.to <= stretch.end);
    const instead = localities.some((one) => !one.not && !one.also && one.from >= stretch.end);
    return not || !instead || !within.some(isShown) || !isSaid(reading, stretch, within);
  });
}

type Stretch = { begin: number; end: number };

/** The tokens about this one that no sentence or clause parts. */
function stretchOf({ tokens }: Reading, at: number): Stretch {
  let begin = at;
  while (begin > 0 && !tokens[begin]?.breaks) begin--;
  let end = at + 1;
  while (end < tokens.length && !tokens[end]?.breaks) end++;
  return { begin, end };
}

/** A stretch that says something of the place, or of homes that are pointed at, and wishes for nothing. */
function isSaid(reading: Reading, { begin, end }: Stretch, [first, other]: readonly Named[]): boolean {
  if (!first) return false;
  const spans = reading.spans.filter((span) => span.from >= begin && span.to <= end);
  if (spans.some((span) => means(span, 'ask', 'want') || means(span, 'ask', 'show'))) return false;
  if (spans.some((span) => span.to <= first.from && meaningOf(span, 'refer') !== undefined)) return true;
  const asks = /[?!]/.test(reading.tokens[end]?.gap ?? '') && end - first.to >= FEWEST_SAID;
  return !other && (asks || means(spanFrom(reading, first.to), 'ask', 'is'));
}
/** "Whitefield now?" names one to ask for homes of it. */
const FEWEST_SAID = 2;
