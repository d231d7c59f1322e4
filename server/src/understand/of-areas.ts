// Of areas: "which of the two areas is cheaper per sq ft?", "not the homes, I asked for the areas": what is asked of areas that
// are named or were spoken of together, and of no home.
import { wordSet } from '../languages/words.ts';
import type { Cue } from './area-asked.ts';
import { cutEnding } from './endings.ts';
import { wordMeans } from './lexicon.ts';
import { hasSpan, type Reading } from './reading.ts';
import type { AreaQuestion, Understanding } from './understanding.ts';

type Measure = Pick<AreaQuestion, 'ask' | 'by'> & { of: string[] };
export type OfAreas = Measure & { places: string[]; also: Measure[] };

/** `here`: the localities that are named; `known`: those that were spoken of together. */
export function ofAreas(
  said: Understanding,
  reading: Reading,
  cues: ReadonlySet<Cue>,
  here: readonly string[],
  known: readonly string[] = [],
): OfAreas | undefined {
  // "Kahan sasta hai?"
  const where = hasSpan(reading, 'ask', 'where') && (cues.has('cheaper') || cues.has('dearer'));
  const points = pointsAtAreas(reading) || isInstead(said, reading) || (where && here.length === 0);
  const near = said.facts.includes('distance') || NEAR.some(([of, value]) => hasSpan(reading, of, value));
  // "How far is Manyata from the two areas?"
  const to = points && here.length === 1 && known.length > 1 && near ? here[0] : undefined;
  const places =
    here.length > 1
      ? [...here]
      : points
        ? [...new Set([...known, ...here])].filter((name) => name !== to)
        : [];
  if (places.length < 2 || said.loan || hasSpan(reading, 'visit')) return undefined;
  if (hasSpan(reading, 'ask', 'want') && !points) return undefined;
  // "Which area is the bigger one in?", "the second one" are homes.
  if (said.references.some((one) => isHome(one, places.length))) return undefined;
  const narrows = said.changes.some((change) => 'filter' in change && !OF_AREAS.has(change.filter));
  const shows = hasSpan(reading, 'ask', 'show') && !said.intents.includes('compare');
  if (narrows || (shows && !points)) return undefined;
  const asks = points || ASKS.some((word) => hasSpan(reading, 'ask', word));
  const [kind] = KINDS_KNOWN.filter((one) => hasSpan(reading, 'landmark', one));
  const measures: Measure[] = [];
  if (to !== undefined) measures.push({ ask: 'nearer', of: [to] });
  if (kind !== undefined && asks && near) measures.push({ ask: 'nearer', of: [kind] });
  if (said.facts.includes('price_per_area') && asks)
    measures.push({ ask: 'cheaper', by: 'per_area', of: [] });
  if (points && measures.every(({ ask }) => ask === 'nearer')) {
    const plain = plainly(said, reading, cues, measures.length > 0);
    if (plain) measures.push({ ...plain, of: [] });
  }
  const [first, ...also] = measures;
  return first && { ...first, also, places };
}

const isHome = (one: Understanding['references'][number], n: number): boolean =>
  one.kind === 'all' ? (one.n ?? n) !== n : one.kind !== 'superlative' || one.measure !== 'price';

function plainly(
  said: Understanding,
  reading: Reading,
  cues: ReadonlySet<Cue>,
  beside: boolean,
): Pick<AreaQuestion, 'ask' | 'by'> | undefined {
  if (cues.has('for_investment') || said.topics.includes('growth'))
    return { ask: 'choose', by: 'investment' };
  if (cues.has('dearer')) return { ask: 'dearer' };
  if (cues.has('cheaper') || cues.has('cheap')) return { ask: 'cheaper' };
  const other = said.facts.some((fact) => fact !== 'price' && fact !== 'description' && fact !== 'location');
  if (beside || other || said.topics.length > 0) return undefined;
  if (said.facts.includes('price') || cues.has('rate')) return { ask: 'rate' };
  const compares = said.intents.includes('compare') || cues.has('better');
  return compares || isInstead(said, reading) ? { ask: 'choose' } : undefined;
}

/** "Which areas", "both the areas": they have no name. */
function pointsAtAreas({ tokens }: Reading): boolean {
  return tokens.some(({ text }, at) => {
    // "Yaava kade", "both places": right behind it.
    const far = isAreaWord(text) ? FAR : LIKE.has(text) ? 1 : 0;
    const before = tokens.slice(Math.max(0, at - far), at).map((token) => token.text);
    return before.some((word) => TWO.has(word) || POINTS.some(([of, value]) => wordMeans(word, of, value)));
  });
}

/** "I asked for the areas, not the homes", and nothing else. */
function isInstead({ facts, topics, changes, intents }: Understanding, reading: Reading): boolean {
  const { tokens } = reading;
  if (facts.length + topics.length + changes.length > 0 || !tokens.some(({ text }) => isAreaWord(text)))
    return false;
  return (
    intents.includes('compare') ||
    hasSpan(reading, 'correction') ||
    tokens.some(({ text }) => ASKED.has(text))
  );
}

export const isAreaWord = (word: string): boolean =>
  AREA_NOUN.has(word) || AREA_NOUN.has(cutEnding(word)?.stem ?? '');
const AREA_NOUN = wordSet('area_noun');
const LIKE = wordSet('area_like');
const TWO = wordSet('both');
const ASKED = wordSet('asked');
/** Tokens before it: "which of the two areas". */
const FAR = 4;
const POINTS = [
  ['ask', 'which'],
  ['refer', 'both'],
  ['refer', 'these'],
] as const;
const ASKS = ['which', 'where', 'how_far', 'how_much'] as const;
const NEAR = [
  ['place', 'near'],
  ['place', 'near_after'],
  ['place', 'distance'],
  ['shift', 'distance_down'],
] as const;
/** What is wished of homes there is what they are told by. */
const OF_AREAS = new Set<string>(['locality', 'near', 'purpose', 'bhk', 'type']);
/** Kinds of place of which every one is known here. */
const KINDS_KNOWN = ['metro'] as const;
