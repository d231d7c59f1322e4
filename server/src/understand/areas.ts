// Areas: a question about the market of a place, not about one home: "average rate of Hebbal", "Hebbal or Hosur Road, which
// is cheaper?", "which areas under 60 lakh?", "where should we live?". Its values tell what is asked of, and change no filter.
import type { FilterName, Filters } from '../contract.ts';
import { AREA_ASKS, AREA_WORDS, type AreaAsk, type AreaWord } from '../languages/areas.ts';
import { LANGUAGES } from '../languages/index.ts';
import { wordSet } from '../languages/words.ts';
import type { PlaceMatch } from '../places/place.ts';
import type { Context } from './draft.ts';
import { readMarkers } from './grammar/markers.ts';
import { wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { hasSpan, means, type Reading, take } from './reading.ts';
import type { AreaQuestion, FilterChange, Understanding } from './understanding.ts';

type Cue = AreaAsk | AreaWord;
const CUES: readonly Cue[] = [...AREA_ASKS, ...AREA_WORDS];

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, areas }) =>
    CUES.map((cue) => [areas[cue] ?? '', cue, code] as const),
  ),
);

type Around = {
  /** 1 at places and names. */
  skip: Uint8Array;
  standing: Context['session']['current_filters'];
  /** The places that are named, whatever became of them. */
  named: readonly PlaceMatch[];
  /** One home was spoken of last. */
  spoken: boolean;
};

/** What is said, as a question about areas where it is one. */
export function withAreas(
  said: Understanding,
  reading: Reading,
  tokens: readonly Token[],
  { skip, standing, named, spoken }: Around,
): Understanding {
  const found = find(tokens, skip);
  const cues = new Set(found.flatMap(({ meanings }) => meanings));
  const localities = localitiesIn(named);
  // "Yaava area aadru sari": any will do, and none is asked for.
  const around = aroundOf(reading, localities, standing.locality ?? []);
  if (cues.has('which') && around === undefined && said.changes.some(isAnyPlace))
    return { ...said, intents: said.intents.filter((intent) => intent !== 'area_query') };
  // "Per sqft rate?", once one home was spoken of: that one's.
  const ofHome = spoken && localities.length === 0 && said.facts.includes('price_per_area');
  if (ofHome && [...cues].every((cue) => cue === 'rate')) return said;
  const apart = apartOf(said, reading, named, tokens, cues, standing);
  const area =
    apart?.area ?? questionOf(said, cues, reading, standing, named) ?? aboutOne(said, cues, localities);
  if (!area) return said;
  for (const { from, to } of found) take(reading, from, to);
  const beside = said.intents.filter((intent) => BESIDE.has(intent));
  // "Looking to buy a 2bhk for rental income": the homes are wished for as well.
  if (area.ask === 'yield' && hasSpan(reading, 'ask', 'want') && said.intents.includes('search'))
    return { ...said, intents: [...beside, 'search', 'area_query'], area };
  // "It gives better yield. Look at 3 BHK there, up to 1.1 crore": a size and a price are wished, and to let is no wish to rent.
  // "Rental yield? And I said 55 lakh minimum": of a yield no price is asked.
  const wishes = (one: readonly FilterName[]) => one.some((filter) => sets(said, filter));
  if (area.ask === 'yield' && (said.correction || hasSpan(reading, 'ask', 'show')) && wishes(PRICED)) {
    // "Keep those two Honge Court ones in mind" looks for no more of them.
    const points = said.references.some(({ kind }) => kind === 'all');
    const changes = said.changes.filter(
      (change) =>
        !('filter' in change && (change.filter === 'purpose' || (points && change.filter === 'project'))),
    );
    return { ...said, intents: [...beside, 'search', 'area_query'], changes, area };
  }
  const topics = said.topics.filter((topic) => !TOLD.has(topic) || area.ask === 'yield');
  const { locality = [] } = area.filters;
  const wished = COMPARING.has(area.ask) && hasSpan(reading, 'ask', 'want');
  return {
    ...said,
    intents: [...beside.filter((intent) => intent !== 'topic_query' || topics.length > 0), 'area_query'],
    // "We want to compare Hebbal and Hoodi for a 3 BHK": the home is wished for, the place is not chosen yet.
    changes: wished
      ? said.changes.filter((change) => !('filter' in change && PLACED.has(change.filter)))
      : [],
    facts: [],
    about: said.about?.unit && { unit: said.about.unit },
    objections: [],
    unclear_amounts: [],
    topics: apart ? [] : topics,
    of: said.of.length > 0 ? said.of : [...locality],
    absent: said.absent.filter(({ name }) => !locality.includes(name)),
    ...(apart && { of: apart.of, absent: [] }),
    area,
  };
}

const PRICED: readonly FilterName[] = ['budget_max', 'budget_min'];

const sets = ({ changes }: Understanding, filter: FilterName): boolean =>
  changes.some((change) => change.op === 'set' && change.filter === filter);

const PLACED = new Set<string>(['locality', 'zone', 'near', 'purpose']);

const isAnyPlace = (change: FilterChange): boolean =>
  change.op === 'remove' && change.value === undefined && change.filter === 'locality';

/** Localities with homes here that are named. */
const localitiesIn = (named: readonly PlaceMatch[]): string[] =>
  named.flatMap(({ place }) => (place.kind === 'locality' && place.homes > 0 ? [place.name] : []));

/** "How far are Hebbal and Yelahanka from the airport?", "distance between HSR and Bellandur": of no home. */
function apartOf(
  said: Understanding,
  reading: Reading,
  named: readonly PlaceMatch[],
  tokens: readonly Token[],
  cues: ReadonlySet<Cue>,
  standing: Filters,
): { area: AreaQuestion; of: string[] } | undefined {
  const nears =
    hasSpan(reading, 'place', 'near') ||
    hasSpan(reading, 'place', 'near_after') ||
    hasSpan(reading, 'shift', 'distance_down') ||
    hasSpan(reading, 'most', 'distance_up');
  const ofThese = nears && hasWhich(reading) && cues.has('area') && !hasSpan(reading, 'ask', 'show');
  const measures =
    ofThese ||
    said.facts.includes('distance') ||
    hasSpan(reading, 'ask', 'how_far') ||
    hasSpan(reading, 'place', 'distance');
  const around = ofThese ? placesBefore(named, standing) : undefined;
  if (around) return around;
  const wishes = said.changes.some(
    (change) => change.op === 'shift' || !(change.filter === 'locality' || change.filter === 'near'),
  );
  if (!measures || wishes || said.references.some(({ kind }) => kind !== 'all')) return undefined;
  const known = [...new Set(named.flatMap(({ place }) => (place.kind === 'locality' ? [place.name] : [])))];
  const [landmark] = named.filter(({ place }) => !known.includes(place.name)).map(({ place }) => place.name);
  // "Manipal Hospital, Old Airport Road" is one place.
  const localities = known.filter((name) => !landmark?.includes(name));
  const pivot = pivotOf(named, tokens);
  if (pivot) return { area: { ask: 'nearer', filters: { locality: pivot.others } }, of: [pivot.to] };
  // Of localities alone the last is where the others are measured from; what is asked of one place is of the homes shown.
  // "EC to Bellandur and Whitefield to Bellandur": where both ways end.
  const twice = localities.find((name) => named.filter(({ place }) => place.name === name).length > 1);
  const to = landmark ?? twice ?? localities.at(-1);
  const locality = localities.filter((name) => name !== to);
  // "Closest to both offices, mine is ITPL and hers is Infosys."
  const ends = named.filter(({ place }) => place.kind !== 'locality').map(({ place }) => place.name);
  if (localities.length === 0 && ends.length > 1)
    return { area: { ask: 'live', filters: {} }, of: [...new Set(ends)] };
  const compared = said.intents.includes('compare') && landmark === undefined && localities.length > 1;
  if (compared) return { area: { ask: 'nearer', filters: { locality: localities } }, of: [] };
  return to === undefined || locality.length === 0
    ? undefined
    : { area: { ask: 'nearer', filters: { locality } }, of: [to] };
}

/** "Which of these areas is nearer to Hoodi?": of those where homes are looked for. */
function placesBefore(
  named: readonly PlaceMatch[],
  { locality = [] }: Filters,
): { area: AreaQuestion; of: string[] } | undefined {
  const [to, other] = new Set(named.map(({ place }) => place.name));
  const from = locality.filter((name) => name !== to);
  return to === undefined || other !== undefined || from.length < 2
    ? undefined
    : { area: { ask: 'nearer', filters: { locality: from } }, of: [to] };
}

/** "From Bellandur to Whitefield and Hebbal": of three or more, the one that no "and" joins to another, and those that are. */
function pivotOf(
  named: readonly PlaceMatch[],
  tokens: readonly Token[],
): { to: string; others: string[] } | undefined {
  const places = named.toSorted((a, b) => a.from - b.from);
  if (new Set(places.map(({ place }) => place.name)).size < 3) return undefined;
  // The "to" of "from Bellandur to Whitefield" joins nothing.
  const ands = readMarkers(tokens, new Uint8Array(tokens.length)).filter(
    ({ cue, from }) => cue === 'and' && !THROUGH.has(tokens[from]?.text ?? ''),
  );
  const joined = new Set<PlaceMatch>();
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    if (!next) continue;
    const comma = place.to === next.from && tokens[next.from]?.breaks === true;
    if (!comma && !ands.some(({ from, to }) => from >= place.to && to <= next.from)) continue;
    joined.add(place);
    joined.add(next);
  }
  const [alone, other] = places.filter((place) => !joined.has(place));
  if (!alone || other) return undefined;
  return { to: alone.place.name, others: [...new Set([...joined].map(({ place }) => place.name))] };
}

const THROUGH = wordSet('through');

/** Answered beside it. */
const BESIDE = new Set(['greet', 'thanks', 'topic_query', 'book_visit', 'human_handover']);
/** Topics that the answer takes in. */
const TOLD = new Set(['growth', 'families']);

function questionOf(
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
  if (bare && !isAsked(reading) && !said.facts.includes('price')) return undefined;
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
function aroundOf(reading: Reading, here: readonly string[], before: readonly string[]): string | undefined {
  const near = hasSpan(reading, 'place', 'near') || hasSpan(reading, 'place', 'near_after');
  const [one, other] = here.length > 0 ? here : before;
  const kinds = hasSpan(reading, 'landmark');
  return near && !kinds && other === undefined ? one : undefined;
}

/** "Tell me about Hebbal", whatever homes are on the screen. */
function aboutOne(
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

const COMPARING = new Set<AreaAsk>(['cheaper', 'dearer', 'choose']);

const hasWhich = ({ tokens }: Reading): boolean => tokens.some(({ text }) => wordMeans(text, 'ask', 'which'));

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
  const bare = isAsked(reading) && tokensOf(reading, named) <= here.length * 3;
  if (here.length > 1 && said.changes.length === 1 && (bare || asksOfEach(reading, named))) return 'choose';
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
function filtersOf({ changes }: Understanding): Filters {
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

/** "Hebbal or Hoodi, which is better? What are the rates?": what names no place is asked of those just asked of. */
export function withPlacesBefore(understood: readonly Understanding[]): Understanding[] {
  let before: string[] | undefined;
  return understood.map((said) => {
    const { area } = said;
    if (!area) return said;
    const { locality, zone } = area.filters;
    if (locality) before = locality;
    return before && !locality && !zone && OF_PLACES.has(area.ask)
      ? { ...said, area: { ...area, filters: { ...area.filters, locality: before } } }
      : said;
  });
}
const OF_PLACES = new Set<AreaAsk>(['rate', 'cheaper', 'dearer', 'choose']);
