// Areas: a question about the market of a place, not about one home: "average rate of Hebbal", "Hebbal or Hosur Road, which
// is cheaper?", "which areas under 60 lakh?", "where should we live?". Its values tell what is asked of, and change no filter.
import type { FilterName } from '../contract.ts';
import { AREA_ASKS, AREA_WORDS, type AreaAsk } from '../languages/areas.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { PlaceMatch } from '../places/place.ts';
import { aboutOne, aroundOf, COMPARING, type Cue, filtersOf, questionOf, TOLD } from './area-asked.ts';
import type { Context } from './draft.ts';
import type { Token } from './normalise.ts';
import { type OfAreas, ofAreas } from './of-areas.ts';
import { phraseBook } from './phrase-book.ts';
import { hasSpan, type Reading, take } from './reading.ts';
import type { AreaQuestion, FilterChange, Understanding } from './understanding.ts';
import { apartOf } from './ways-between.ts';

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
  /** Areas that were spoken of together. */
  known?: readonly string[] | undefined;
};

/** What is said, as a question about areas where it is one. */
export function withAreas(
  said: Understanding,
  reading: Reading,
  tokens: readonly Token[],
  { skip, standing, named, spoken, known }: Around,
): Understanding {
  // "How much will the rate rise?" asks for no rate.
  const grows = said.topics.includes('growth');
  const found = find(tokens, skip).filter(
    ({ from, to, meanings }) =>
      !(grows && meanings[0] === 'rate' && reading.taken.subarray(from, to).some((taken) => taken === 1)),
  );
  const cues = new Set(found.flatMap(({ meanings }) => meanings));
  const localities = localitiesIn(named);
  // "Yaava area aadru sari": any will do, and none is asked for.
  const around = aroundOf(reading, localities, standing.locality ?? []);
  if (cues.has('which') && around === undefined && said.changes.some(isAnyPlace))
    return { ...said, intents: said.intents.filter((intent) => intent !== 'area_query') };
  // "Per sqft rate?", once one home was spoken of: that one's.
  const ofHome = spoken && localities.length === 0 && said.facts.includes('price_per_area');
  if (ofHome && [...cues].every((cue) => cue === 'rate')) return said;
  const plain = ofAreas(said, reading, cues, localities, known);
  const apart = plain
    ? { area: areaOf(plain, said), of: plain.of }
    : apartOf(said, reading, named, tokens, cues, standing);
  const asked =
    apart?.area ?? questionOf(said, cues, reading, standing, named) ?? aboutOne(said, cues, localities);
  if (!asked) return said;
  // "Hebbal or Hoodi, which is better for investment?"
  const invests = asked.ask === 'choose' && (cues.has('for_investment') || cues.has('yield') || grows);
  const area = invests ? { ...asked, by: 'investment' as const } : asked;
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

/** Told of the kind of home that is named with it. */
function areaOf({ places, of: _of, also, ...asked }: OfAreas, said: Understanding): AreaQuestion {
  const { bhk, type, purpose } = filtersOf(said);
  const kind = { ...(bhk && { bhk }), ...(type && { type }), ...(purpose && { purpose }) };
  return { ...asked, filters: { ...kind, locality: places }, ...(also.length > 0 && { also }) };
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

/** Answered beside it. */
const BESIDE = new Set(['greet', 'thanks', 'topic_query', 'book_visit', 'human_handover']);
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
