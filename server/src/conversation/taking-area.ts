// A message as the same question of areas again, or as the choice of one of the places told.
import type { Filters } from '../contract.ts';
import { asksOfEachPlace } from '../understand/each-place.ts';
import type { Act } from '../understand/heard.ts';
import { meaningsOf, wordMeans } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';
import { KINDS_KNOWN } from '../understand/ways-between.ts';
import type { FrameOf } from './agenda.ts';
import { wordsFor } from './changes.ts';
import type { Session } from './session.ts';
import { onlyAbout, plain } from './taken.ts';

/** "And for rent?", "what about Hebbal?", "I work in Domlur": the same again, of that; "show the second": homes there. */
export function answerArea(heard: Act, frame: FrameOf<'area'>, session: Session): Act | undefined {
  const { understanding, words } = heard;
  if (heard.listing_ids || heard.state) return undefined;
  const ask = (area: Understanding['area']): Act => ({
    ...heard,
    understanding: {
      ...understanding,
      ...plain,
      references: [],
      objections: [],
      topics: [],
      intents: ['area_query'],
      area,
    },
  });
  const { filters } = frame;
  // Asked what it would be let for, those told before it are spoken of no more.
  const places = frame.ask === 'yield' ? (filters.locality ?? []) : frame.places;
  const { area } = understanding;
  if (area) {
    // "Which is better for investment?" of the places just told.
    const { locality = [], zone } = area.filters;
    // "Is Hebbal better?", beside the place just told.
    if (area.ask === 'choose' && locality.length === 1 && places.length > 0 && FEW.has(frame.ask))
      return ask({
        ask: 'choose',
        filters: { ...filters, ...area.filters, locality: [...new Set([...places, ...locality])] },
      });
    // "And what do 2 BHK cost there?"
    const last = places.at(-1);
    if (area.ask === 'rate' && locality.length === 0 && !zone && last !== undefined && FEW.has(frame.ask))
      return ask({ ask: 'rate', filters: { ...area.filters, locality: [last] } });
    const bare = locality.length === 0 && !zone && places.length > 1;
    return bare && FEW.has(frame.ask) && OF_SEVERAL.has(area.ask)
      ? ask({ ask: area.ask, filters: { ...filters, ...area.filters, locality: places } })
      : undefined;
  }
  const way = wayOfPlace(understanding, places, session);
  if (way) {
    const asked = ask({ ask: 'nearer', filters: { ...filters, locality: [way.from] } });
    return { ...asked, understanding: { ...asked.understanding, of: [way.to] } };
  }
  const kind = kindAsked(understanding, words, places.length);
  if (kind !== undefined && FEW.has(frame.ask)) {
    const asked = ask({ ask: 'nearer', filters: { ...filters, locality: places } });
    return { ...asked, kind: 'ask', understanding: { ...asked.understanding, of: [kind] } };
  }
  // "Which of the two has better water?", of the two places just told.
  if (
    FEW.has(frame.ask) &&
    understanding.topics.length > 0 &&
    isOfThem(understanding.references, places.length)
  )
    return {
      ...heard,
      understanding: { ...understanding, ...plain, references: [], of: places, intents: ['topic_query'] },
    };
  const few = places.length > 1 && (FEW.has(frame.ask) || (filters.locality ?? []).length > 1);
  if (heard.kind === 'tell' && understanding.of.length > 0)
    return few
      ? ask({ ask: 'nearer', filters: { ...filters, locality: places } })
      : ask({ ask: 'live', filters: withoutPlaces(filters) });
  // "Rent in both?" is of both places, not of two homes.
  const both = places.length > 1 && understanding.references.every(({ kind }) => kind === 'all');
  const topic = understanding.topics.find((one) => one === 'growth' || one === 'families');
  const pointless = understanding.changes.length === 0 && both;
  if (pointless && places.length > 1) {
    if (topic)
      return ask({
        ask: topic === 'growth' ? 'invest' : 'family',
        filters: { ...filters, locality: places },
      });
    if (understanding.intents.includes('compare'))
      return ask({ ask: 'choose', filters: { ...filters, locality: places } });
  }
  // "And which one is cheaper?", of the places just told.
  const measured = priceAsked(understanding);
  if (few && measured && session.memory.seen.length === 0)
    return ask({ ask: measured, filters: { ...filters, locality: places } });
  // "How many in each?", "2bhk eshtu, bere bere heli".
  const wished = wishIn(understanding.changes);
  if (few && both && wished && !wished.locality && asksOfEachPlace(words))
    return ask({ ask: 'rate', filters: { ...filters, ...rentSaid(words), ...wished, locality: places } });
  const work = frame.asks === 'work' && heard.kind !== 'tell' ? placeAlone(understanding) : undefined;
  // "ITPL", after "where do you work?"
  if (work !== undefined && places.length > 1 && !places.includes(work)) {
    const measured = ask({ ask: 'nearer', filters: { ...filters, locality: places } });
    return { ...measured, kind: 'tell', understanding: { ...measured.understanding, of: [work] } };
  }
  const said = tokenise(words);
  const theirs = placesIn(understanding.changes);
  // "Bellandur or Sarjapur Road, which has more 3 BHK?": of two of their own.
  if (theirs.length > 1 && said.some((token) => has(token, 'ask', 'which'))) {
    const { purpose, budget_max } = filters;
    const stands = { ...(purpose && { purpose }), ...(budget_max !== undefined && { budget_max }) };
    return ask({ ask: 'rate', filters: { ...stands, ...wished, locality: theirs } });
  }
  // "Which one is nearer to Koramangala?"
  const to = understanding.about?.landmark ?? theirs[0];
  const asksWhich =
    said.some((token) => has(token, 'ask', 'which')) || understanding.facts.includes('distance');
  if (asksWhich && to !== undefined && places.length > 1 && !places.includes(to)) {
    const measured = ask({ ask: 'nearer', filters: { ...filters, locality: places } });
    return { ...measured, kind: 'tell', understanding: { ...measured.understanding, of: [to] } };
  }
  const shows = said.some((token) => has(token, 'ask', 'show') || has(token, 'ask', 'want'));
  const place = placeMeant(understanding, places);
  const set = wishIn(understanding.changes);
  if (
    !set ||
    !onlyAbout(heard, ['search', 'price_query', 'not_understood', 'affirm', 'project_detail', 'compare'])
  )
    return undefined;
  // Between two works are told the places; a home of so many rooms is looked for near both.
  if (frame.ask === 'live' && (session.memory.works ?? []).length > 1 && set.bhk) return undefined;
  const { locality = place, ...others } = set;
  const [first] = said;
  const asks =
    (both && understanding.references.length > 0) ||
    heard.why.some(({ rule }) => rule === 'clause: ask') ||
    // "Rate? 2bhk".
    understanding.facts.includes('price') ||
    /\?\s*$/u.test(words) ||
    (first !== undefined && (wordMeans(first.text, 'also') || has(first, 'limit', 'to')));
  if (locality && (shows || !asks) && Object.keys(others).length === 0) {
    const { locality: _l, zone: _z, near: _n, exclude_locality: _e, ...stands } = session.current_filters;
    const { locality: _before, near: _near, ...wishes } = filters;
    const before = { filters: session.current_filters, words: session.filter_words };
    const whole = { ...stands, ...wishes, locality };
    return {
      ...heard,
      state: { filters: whole, words: wordsFor(whole, before, words) },
      understanding: { ...understanding, ...plain, references: [], intents: ['search'] },
    };
  }
  const there = places.at(-1);
  const wants = shows || !asks;
  // "3bhk chahiye", of the place just told.
  if (
    wants &&
    !locality &&
    there !== undefined &&
    PLACE.has(frame.ask) &&
    understanding.references.length === 0 &&
    wishesAKind(set)
  ) {
    const change: FilterChange = { op: 'set', filter: 'locality', value: [there], words: there };
    return { ...heard, understanding: { ...understanding, changes: [...understanding.changes, change] } };
  }
  if (shows || (understanding.references.length > 0 && !both) || Object.keys(set).length === 0)
    return undefined;
  if (!asks && Object.keys(set).some((name) => name !== 'purpose') && !LISTS.has(frame.ask)) return undefined;
  const again = frame.ask === 'nearer' ? 'choose' : frame.ask;
  const named = !locality ? again : locality.length > 1 ? 'choose' : FEW.has(frame.ask) ? 'rate' : again;
  return ask({
    ask: named,
    filters: {
      ...filters,
      ...(frame.ask === 'nearer' && { locality: places }),
      ...others,
      ...(locality && { locality }),
    },
  });
}

/** "Metro?", "which of the two has a metro near?": the kind of place that is asked for and nothing else. */
function kindAsked(
  { changes, references, about, facts, topics }: Understanding,
  words: string,
  n: number,
): string | undefined {
  if (topics.length > 0 || facts.some((fact) => fact !== 'distance')) return undefined;
  if (references.length > 0 && !isOfThem(references, n)) return undefined;
  const said = tokenise(words);
  const alone = said.length <= MOST_ALONE ? said : [];
  const kinds = alone.flatMap(({ text }) => meaningOfWord(text, 'landmark') ?? []);
  const named = facts.length > 0 || changes.length === 0 ? about?.landmark : undefined;
  const [kind, other] = new Set([
    ...kinds,
    ...(named !== undefined && KINDS_KNOWN.has(named) ? [named] : []),
  ]);
  return other === undefined && kind !== undefined && KINDS_KNOWN.has(kind) ? kind : undefined;
}
/** Tokens: "any metro?" */
const MOST_ALONE = 3;

/** "The two", "both", of so many places. */
const isOfThem = (references: Understanding['references'], n: number): boolean =>
  references.some((one) => one.kind === 'all') &&
  references.every((one) => one.kind === 'it' || (one.kind === 'all' && (one.n ?? n) === n));

/** "And how far from Hebbal?", of a place just told, to where somebody works. */
function wayOfPlace(
  { facts, about }: Understanding,
  places: readonly string[],
  { memory: { works: [to] = [] } }: Session,
): { from: string; to: string } | undefined {
  const from = about?.landmark;
  const measures = facts.length === 1 && facts[0] === 'distance';
  return measures && from !== undefined && to !== undefined && from !== to && places.includes(from)
    ? { from, to }
    : undefined;
}

/** "Dono mein kiraya kitna hai?" */
const rentSaid = (words: string): Filters =>
  tokenise(words).some((token) => has(token, 'purpose', 'rent')) ? { purpose: 'rent' } : {};

/** The cheaper or the dearer one, and nothing else. */
function priceAsked({ references, changes, facts }: Understanding): 'cheaper' | 'dearer' | undefined {
  const [one, other] = references;
  if (one?.kind !== 'superlative' || other || one.measure !== 'price' || changes.length > 0) return undefined;
  if (facts.some((fact) => fact !== 'price')) return undefined;
  return one.direction === 'down' ? 'cheaper' : 'dearer';
}

const withoutPlaces = ({ locality: _l, near: _n, zone: _z, ...rest }: Filters): Filters => rest;

const OF_SEVERAL = new Set(['cheaper', 'dearer', 'choose', 'family', 'invest', 'rate']);
/** Asked of places that were named. */
const FEW = new Set(['nearer', 'rate', 'about', 'cheaper', 'dearer', 'choose']);
/** Asked of one place. */
const PLACE = new Set(['rate', 'about']);
const wishesAKind = (set: Filters) =>
  set.bhk !== undefined ||
  set.bhk_min !== undefined ||
  set.type !== undefined ||
  set.budget_max !== undefined;
/** Answered by places: another wish asks for other places. */
const LISTS = new Set(['which', 'cheapest', 'family', 'invest', 'live']);

/** "The first one", of the places told. */
function placeMeant({ references, facts }: Understanding, places: readonly string[]): string[] | undefined {
  const [reference] = references;
  if (references.length !== 1 || facts.length > 0) return undefined;
  const n =
    reference?.kind === 'ordinal' || (reference?.kind === 'first' && reference.n === 1)
      ? reference.n
      : undefined;
  const name = n === undefined ? undefined : places.at(n > 0 ? n - 1 : n);
  return name === undefined ? undefined : [name];
}

/** The one place that is named, and nothing wished beside it. */
function placeAlone({ changes, facts, references }: Understanding): string | undefined {
  const [one, ...others] = placesIn(changes);
  const more = changes.some(
    (change) => !('filter' in change) || !(change.filter === 'near' || change.filter === 'locality'),
  );
  return others.length + facts.length + references.length > 0 || more ? undefined : one;
}

const placesIn = (changes: readonly FilterChange[]): string[] =>
  changes.flatMap((change) =>
    (change.op === 'set' || change.op === 'add') && (change.filter === 'locality' || change.filter === 'near')
      ? change.value.map(String)
      : [],
  );

/** What is wished anew; undefined where it is of another kind. */
function wishIn(changes: readonly FilterChange[]): Filters | undefined {
  const wish: Record<string, unknown> = {};
  for (const change of changes) {
    // Another place takes the standing ones away.
    if (change.op === 'remove' && PLACED.has(change.filter)) continue;
    if ((change.op !== 'set' && change.op !== 'add') || !OF_AREAS.has(change.filter)) return undefined;
    wish[change.filter] = change.value;
  }
  return wish as Filters;
}
const PLACED = new Set(['locality', 'near', 'zone']);
const OF_AREAS = new Set(['locality', 'purpose', 'bhk', 'bhk_min', 'type', 'budget_min', 'budget_max']);

const has = ({ text }: Token, kind: string, value: string): boolean => wordMeans(text, kind, value);

const meaningOfWord = (word: string, of: string): string | undefined =>
  meaningsOf(word).find(({ kind }) => kind === of)?.value;
