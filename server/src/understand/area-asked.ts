// Area asked: what a message asks about areas: what they cost, which is cheaper, which there are within a budget or around a place,
// where to live; and the filters that are told with it.
import type { Filters } from '../contract.ts';
import type { AreaAsk, AreaWord } from '../languages/areas.ts';
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import { wordMeans } from './lexicon.ts';
import { hasSpan, means, type Reading } from './reading.ts';
import type { AreaQuestion, Reference, Understanding } from './understanding.ts';

export type Cue = AreaAsk | AreaWord;
/** Topics that the answer takes in. */
export const TOLD = new Set(['growth', 'families']);

export function questionOf(
  said: Understanding,
  cues: ReadonlySet<Cue>,
  reading: Reading,
  standing: Filters,
  named: readonly PlaceMatch[],
): AreaQuestion | undefined {
  const bare =
    cues.size === 0 &&
    !said.topics.includes('growth') &&
    !asksOfEach(reading, named) &&
    !said.intents.includes('compare') &&
    said.objections.length === 0;
  if (bare && !isAsked(reading) && !isOfPlace(said, reading, named) && !said.facts.includes('price'))
    return undefined;
  const filters = filtersOf(said);
  // "Jayanagar or Hebbal, which area is better?" names them for the topic.
  const ofTopic = said.of.length > 1 && said.topics.every((topic) => TOLD.has(topic)) ? said.of : [];
  // "Compare Jayanagar and Hoodi": what has no homes here is held against the other all the same.
  const away = said.absent.filter(({ city }) => !city).map(({ name }) => name);
  const { zone } = filters;
  const locality = [...(filters.locality ?? ofTopic), ...away];
  const before = standing.locality ?? [];
  const ask = askedOf(said, cues, reading, {
    here: locality,
    zone,
    before,
    rents: standing.purpose === 'rent',
    buys: standing.purpose === 'buy',
    named,
  });
  if (!ask) return undefined;
  const { purpose, ...others } = filters;
  const around = ask === 'which' ? aroundOf(reading, locality, before) : undefined;
  if (around !== undefined)
    return { ask, filters: { ...others, locality: undefined, near: [around], ...(purpose && { purpose }) } };
  // "Is it costlier than Kadugodi?" holds it against where homes are looked for.
  const both =
    COMPARING.has(ask) && (locality.length <= 1 || away.length > 0)
      ? [...(locality.length <= 1 ? before : []), ...locality]
      : undefined;
  // "Is this area good for families?"
  const pointed = said.references.some(({ kind }) => kind === 'it');
  const there =
    (ask === 'rate' || pointed) && locality.length === 0 && !zone && before.length > 0 ? before : undefined;
  return {
    ask,
    filters: {
      ...others,
      ...((both ?? there ?? ofTopic[0]) && { locality: [...new Set(both ?? there ?? ofTopic)] }),
      // A rent that is asked about is no wish to rent.
      ...(purpose && ask !== 'yield' && { purpose }),
    },
  };
}

/** "Which areas are near Hebbal?", "hattira yaava area ide?": the one place around which areas are asked for. */
export function aroundOf(
  reading: Reading,
  here: readonly string[],
  before: readonly string[],
): string | undefined {
  const near = hasSpan(reading, 'place', 'near') || hasSpan(reading, 'place', 'near_after');
  const [one, other] = here.length > 0 ? here : before;
  const kinds = hasSpan(reading, 'landmark');
  return near && !kinds && other === undefined ? one : undefined;
}

/** "Tell me about Hebbal", whatever homes are on the screen. */
export function aboutOne(
  said: Understanding,
  cues: ReadonlySet<Cue>,
  named: readonly string[],
): AreaQuestion | undefined {
  const only =
    cues.has('about') &&
    named.length === 1 &&
    said.changes.length === 0 &&
    said.references.length === 0 &&
    said.topics.length === 0 &&
    said.facts.every((fact) => fact === 'description' || fact === 'location');
  return only ? { ask: 'about', filters: { locality: [...named] } } : undefined;
}

export const COMPARING = new Set<AreaAsk>(['cheaper', 'dearer', 'choose']);

export const hasWhich = ({ tokens }: Reading): boolean =>
  tokens.some(({ text }) => wordMeans(text, 'ask', 'which'));

type Placed = {
  here: readonly string[];
  zone: string | undefined;
  before: readonly string[];
  rents: boolean;
  buys: boolean;
  named: readonly PlaceMatch[];
};

function askedOf(
  said: Understanding,
  cues: ReadonlySet<Cue>,
  reading: Reading,
  { here, zone, before, rents, buys, named }: Placed,
): AreaAsk | undefined {
  // "Which is safer, Hebbal or Hosur Road?" names them for the topic.
  const placed = here.length > 0 || zone !== undefined || said.of.length > 0;
  // Who looks for a home to rent asks what is paid for one.
  // "Which areas are near Hebbal?" asks of the places around it, "which area is the first one in?" of a home.
  const one = said.references.some(({ kind }) => kind === 'ordinal' || kind === 'name' || kind === 'it');
  if (cues.has('which') && cues.has('area') && !one && aroundOf(reading, here, before) !== undefined)
    return 'which';
  // "Will rent be good there, growth?", asked by who buys.
  const letOut = said.topics.includes('growth') && hasSpan(reading, 'purpose', 'rent') && buys;
  if ((cues.has('yield') || letOut) && !said.loan && !cues.has('area') && (placed || !rents)) return 'yield';
  // "Not the flats, the two areas": where homes are looked for.
  const held =
    said.intents.includes('compare') ||
    cues.has('better') ||
    cues.has('rate') ||
    said.facts.includes('price');
  const ofThem = here.length === 0 && said.references.every(({ kind }) => kind === 'all');
  if (cues.has('area') && held && ofThem && before.length > 1) return 'choose';
  // "Whitefield or Hebbal?" and nothing else.
  // "Whitefield or Hebbal, is there anything?" looks for homes.
  const any = reading.tokens.some(({ text }) => SOME.has(text));
  // "Malleshwaram, Peenya kade ideya?"
  const there =
    (hasSpan(reading, 'ask', 'is') || hasSpan(reading, 'ask', 'anywhere')) &&
    THERE.some((value) => hasSpan(reading, 'place', value));
  const bare =
    !any && !(there && !hasWhich(reading)) && isAsked(reading) && tokensOf(reading, named) <= here.length * 3;
  if (here.length > 1 && said.changes.length === 1 && (bare || asksOfEach(reading, named))) return 'choose';
  // "How do Hebbal and Hoodi compare, before I look at a home?"
  if (here.length >= 2 && said.intents.includes('compare') && said.references.every(isFirst)) return 'choose';
  // "Of Hebbal and Hoodi, which area is good?", "the rates of both": the two places.
  const ofBoth = here.length > 1 && (cues.has('area') || cues.has('which'));
  const points = (kind: string) => kind !== 'superlative' && kind !== 'it' && !(kind === 'all' && ofBoth);
  if (said.references.some(({ kind }) => points(kind))) return undefined;
  // "Which area is this in?" asks of a home, "is this area good for families?" does not.
  const it = said.references.some(({ kind }) => kind === 'it');
  if (it && !cues.has('for_family') && !cues.has('for_investment') && !cues.has('rate')) return undefined;
  // Homes are wanted, not figures.
  const wanted = hasSpan(reading, 'ask', 'show');
  if (wanted && !cues.has('which')) return undefined;
  if (cues.has('live')) return 'live';
  // "Whitefield or Hebbal"; "is it costlier than Hebbal?", of where homes are looked for.
  const several = here.length >= 2 || (here.length === 1 && before.length === 1 && before[0] !== here[0]);
  const asks = ['is', 'which', 'what'].some((word) => hasSpan(reading, 'ask', word));
  // "And compared to Yelahanka?": the place looked in is held against it, no homes are.
  if (several && here.length === 1 && said.intents.includes('compare') && said.references.length === 0)
    return 'cheaper';
  const compares = cues.has('dearer') ? 'dearer' : cues.has('cheaper') ? 'cheaper' : undefined;
  if (several && compares && (here.length >= 2 || asks)) return compares;
  // "I need a 2 BHK in Hebbal or Hoodi, near the metro if possible, good for a family" wants homes.
  const needs = hasSpan(reading, 'ask', 'want') && hasSpan(reading, 'room', 'bhk') && !hasWhich(reading);
  if (here.length >= 2 && (said.intents.includes('compare') || (cues.has('better') && !needs)))
    return 'choose';
  const ofAreas = cues.has('area') || (said.intents.includes('compare') && cues.has('better'));
  if (!placed && ofAreas && said.changes.every(({ op }) => op !== 'shift')) {
    // "Will rent rise in this area?" of who rents looks for nothing to let.
    if (cues.has('for_investment') && !rents) return 'invest';
    if (cues.has('for_family') && (cues.has('better') || cues.has('which'))) return 'family';
  }
  if (!placed && cues.has('area') && cues.has('cheap') && !hasSpan(reading, 'refer')) return 'cheapest';
  if (cues.has('which') && !placed) return 'which';
  const alone = said.changes.length === 1 && here.length === 1 && said.facts.length === 0;
  const asked = said.intents.every((intent) => PLAIN.has(intent));
  if (alone && asked && cues.has('about') && said.topics.every((topic) => TOLD.has(topic))) return 'about';
  // "Is Hebbal better?", of a place just told.
  if (alone && asked && cues.has('better') && asks && said.topics.length === 0) return 'choose';
  // "Is JP Nagar ok at night for women"
  if (alone && asked && isOfPlace(said, reading, named) && said.topics.length === 0) return 'about';
  // "Is JP Nagar costly?"
  const costly = said.objections.length === 1 && said.objections[0]?.topic === 'budget';
  if (alone && costly && means(reading.at[0], 'ask', 'is')) return 'rate';
  // "Rates of Jayanagar and Hebbal to rent?"
  const rates =
    here.length > 1 &&
    said.facts.every((fact) => fact === 'price' || fact === 'price_per_area') &&
    said.facts.length > 0 &&
    said.changes.every((change) => 'filter' in change && OF_A_RATE.has(change.filter));
  if (rates) return 'rate';
  const somewhere = placed || said.changes.length > 0 || before.length > 0;
  // "Which of these four has the best rate?" asks of homes.
  const these =
    here.length === 0 &&
    !cues.has('area') &&
    reading.tokens.some(({ text }) => wordMeans(text, 'refer', 'these'));
  return cues.has('rate') && somewhere && !these ? 'rate' : undefined;
}

/** "Compare the two areas first", before any home. */
const isFirst = (one: Reference): boolean => one.kind === 'ordinal' && one.n === 1;

/** "Is" and the place, and more than that is said of it. */
function isOfPlace({ absent }: Understanding, reading: Reading, named: readonly PlaceMatch[]): boolean {
  const [one, other] = named;
  return (
    one !== undefined &&
    other === undefined &&
    absent.length === 0 &&
    one.from === 1 &&
    one.to < reading.tokens.length &&
    means(reading.at[0], 'ask', 'is')
  );
}
const SOME = wordSet('some');
const THERE = ['in', 'near', 'in_after', 'near_after'];

const OF_A_RATE = new Set(['locality', 'purpose']);

/** Those of the sentence that the places are in. */
function tokensOf({ tokens }: Reading, named: readonly PlaceMatch[]): number {
  if (named.length === 0) return tokens.length;
  let [from, to] = [Math.min(...named.map((one) => one.from)), Math.max(...named.map((one) => one.to))];
  while (from > 0 && !tokens[from]?.breaks) from--;
  while (to < tokens.length && !tokens[to]?.breaks) to++;
  return to - from;
}

/** "Hebbal na Hoodi na", "ಹೆಬ್ಬಾಳ ನಾ ಹೂಡಿ ನಾ": the same question word behind each of them asks which. */
function asksOfEach({ tokens }: Reading, named: readonly PlaceMatch[]): boolean {
  const [first, ...others] = named.map(({ to }) => tokens[to]?.text ?? '');
  return first !== undefined && others.length > 0 && EACH.has(first) && others.every((one) => EACH.has(one));
}
const EACH = wordSet('asks_of_each');

const isAsked = ({ text }: Reading): boolean => /\?\s*$/u.test(text);

const PLAIN = new Set(['search', 'project_detail', 'topic_query', 'smalltalk', 'compare']);

/** What the values beside it say. */
export function filtersOf({ changes }: Understanding): Filters {
  const filters: Record<string, unknown> = {};
  for (const change of changes) {
    if (change.op === 'set') filters[change.filter] = change.value;
    if (change.op === 'add') {
      const before = filters[change.filter];
      filters[change.filter] = [...(Array.isArray(before) ? before : []), ...change.value];
    }
  }
  return filters as Filters;
}
