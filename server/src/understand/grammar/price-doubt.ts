// A price that is doubted: "55 L for 566 sqft? is that right", "why is the first one so dear": what a home that was shown asks is
// asked about beside others like it; none of its figures is wished, and none of it complained of.
import type { Filters, Intent } from '../../contract.ts';
import type { Fact } from '../../facts/index.ts';
import type { AreaAsk } from '../../languages/areas.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { tokenise, words } from '../normalise.ts';
import { isYear } from '../numbers.ts';
import { type Figure, pointsAt } from '../points.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { isOfBudget } from './offer-again.ts';
import { type Amount, isAmount, isBareAmount } from './priced.ts';
import { rivalIn } from './rival.ts';

const FAIR = wordSet('fair');
/** Square feet; a smaller number is no home's size. */
const LEAST_AREA = 150;

export function asPriceDoubt(clause: Clause, heard: Understanding, context: Context): Understanding {
  const rival = rivalIn(clause, heard, context);
  const doubt = doubtOf(clause, besideOthers(clause, rival?.said ?? heard, context), context);
  if (doubt === undefined) return heard;
  return rival ? { ...doubt, rival: rival.id } : doubt;
}

/** "Is 46 a good price compared to the others?": held against those like it, side by side with none; 46 numbers no home. */
function besideOthers(
  { words: typed }: Clause,
  said: Understanding,
  { session: { memory } }: Context,
): Understanding {
  const { seen = [] } = memory;
  const isShown = (one: Reference) => one.kind !== 'ordinal' || one.n <= seen.length;
  const references = said.references.filter(isShown);
  if (!said.intents.includes('compare') || references.length > 1 || !isAsked(typed)) return said;
  if (references.length === said.references.length && references.length === 0) return said;
  if (!words(typed).some((word) => FAIR.has(word))) return said;
  return { ...said, references, intents: ['price_query'] };
}

function doubtOf(clause: Clause, said: Understanding, context: Context): Understanding | undefined {
  if (said.intents.some((intent) => OTHER.has(intent))) return undefined;
  // "Is it costly for the area?" asks for no address.
  const forArea = (fact: Fact) => fact === 'location' && said.facts.includes('area');
  if (said.facts.some((fact) => !OF_PRICE.has(fact) && !forArea(fact))) return undefined;
  // "The 60 lakh one looks fine, I am an OCI, can I buy?" doubts no price.
  if (said.topics.includes('nri')) return undefined;
  // "Will the rate rise in 5 years, of the 1010 sq ft one?" asks what it will do.
  if (said.topics.includes('growth')) return undefined;
  // Of a fraud its papers are told as well.
  if (clause.markers.some(({ cue }) => cue === 'doubt') || (said.area && !OF_PRICES.has(said.area.ask)))
    return undefined;
  // "Rate per sq ft of the first two, and the normal one?" asks for these.
  const several = said.references.some(({ kind }) => kind === 'first' || kind === 'all');
  if (several && said.facts.includes('price_per_area')) return undefined;
  // "Budget jaasti madthini, yavdu ide" raises what can be paid; "why is the Hebbal one priced so?" asks.
  const asksWhy = clause.markers.some(({ cue }) => cue === 'why') && said.references.length > 0;
  if (!asksWhy && tokenise(clause.words).some(isOfBudget)) return undefined;
  const home = doubtedHome(clause, said, context);
  if (!home || !isDoubt(clause, said, home.figures) || !fits(said.changes, home, context)) return undefined;
  // None costs about that: what those shown ask is told.
  const far = home.unshown !== undefined && home.ids.length === 0;
  return {
    ...said,
    intents: [far ? 'price_query' : 'topic_query'],
    topics: far ? [] : ['priced'],
    references: [home.reference],
    ...(home.unshown !== undefined && { unshown_price: home.unshown }),
    facts: far ? ['price'] : [],
    changes: [],
    unclear_amounts: [],
    objections: [],
    area: undefined,
    of: [],
    correction: false,
  };
}

const OTHER = new Set<Intent>(['book_visit', 'financing', 'human_handover', 'compare', 'cancel']);
const OF_PRICE = new Set<Fact>(['price', 'area', 'price_per_area', 'type', 'bhk']);

const OF_PRICES = new Set<AreaAsk>(['rate', 'about']);

/** `unshown`: rupees that no home shown costs; the ids are of the nearest, where one costs about as much. */
type Doubted = { reference: Reference; ids: readonly string[]; figures: number; unshown?: number };

/** The one home that is pointed at, else the one with these figures, else the one spoken of. */
function doubtedHome(
  clause: Clause,
  said: Understanding,
  { session, catalogue }: Context,
): Doubted | undefined {
  const { memory } = session;
  const shown = [...(memory.seen ?? []), ...memory.focus];
  const pointed = said.references.filter(({ kind }) => kind !== 'it' && kind !== 'all');
  if (shown.length === 0 || pointed.length > 1) return undefined;
  const price = said.changes.find(isAmount);
  const sizes = (clause.numbers ?? []).filter((number) => number >= LEAST_AREA && !isYear(number));
  // What the home spoken of costs is said back without being a budget.
  const saidBack = (clause.numbers ?? []).filter((number) => !sizes.includes(number));
  const prices: Figure[] = price
    ? [{ as: 'price', value: price.value }]
    : saidBack.map((value) => ({ as: 'bare', value }));
  const [reference] = pointed;
  const candidates: Figure[][] = [
    ...prices.flatMap((one) => sizes.map((value): Figure[] => [one, { as: 'area', value }])),
    ...sizes.map((value): Figure[] => [{ as: 'area', value }]),
    ...prices.map((one) => [one]),
  ];
  for (const figures of candidates) {
    const ids = pointsAt({ filters: {}, figures }, memory, catalogue).slice(0, 1);
    if (ids.length > 0)
      return {
        reference: reference ?? {
          kind: 'name',
          name: clause.words.slice(0, 60),
          listing_ids: ids,
          words: clause.words,
        },
        ids,
        figures: figures.length,
      };
  }
  // "Why is the Whitefield one costing 1.29?": the figure is among what tells the home.
  if (reference)
    return { reference, ids: [], figures: reference.kind === 'like' ? (reference.figures ?? []).length : 0 };
  if (price && isBareAmount(said)) return nearestTo(price, clause, { session, catalogue });
  return memory.focus.length === 1
    ? { reference: { kind: 'it', page: false, words: clause.words }, ids: memory.focus, figures: 0 }
    : undefined;
}

/** None shown costs that: the one that comes nearest, else all of the list. */
export function nearestTo(
  { value, words }: Pick<Amount, 'value' | 'words'>,
  clause: Clause,
  { session: { memory }, catalogue }: Pick<Context, 'session' | 'catalogue'>,
): Doubted {
  const apart = (id: string): number => {
    const price = catalogue.byId(id)?.price;
    return price ? Math.max(price / value, value / price) : Number.POSITIVE_INFINITY;
  };
  const listed = memory.lists?.at(-1)?.ids ?? memory.focus;
  const nearest = [...listed].sort((a, b) => apart(a) - apart(b)).find((id) => apart(id) < FARTHEST);
  return nearest === undefined
    ? { reference: { kind: 'all', words }, ids: [], figures: 1, unshown: value }
    : {
        reference: { kind: 'name', name: clause.words.slice(0, 60), listing_ids: [nearest], words },
        ids: [nearest],
        figures: 1,
        unshown: value,
      };
}
/** Times as much, or as little. */
const FARTHEST = 1.5;

/** "Why …", "is it fair?", and what it asks for what it is: its price, or its size for the price. */
function isDoubt({ markers, voice, words: typed }: Clause, said: Understanding, figures: number): boolean {
  const has = (cue: Clause['markers'][number]['cue']) => markers.some((marker) => marker.cue === cue);
  const asks = isMarkedAsked(said.text, typed) || isAsked(typed) || voice === 'ask' || voice === 'doubt';
  const why = has('why');
  const dear = said.objections.some(({ topic }) => topic === 'budget') || has('costly');
  // "How big is it?" doubts nothing.
  const sized =
    !said.facts.includes('area') &&
    (said.objections.some(({ topic }) => topic === 'size') || has('small') || has('big'));
  const moved = said.changes.some(({ op }) => op === 'shift');
  const ofPrice =
    figures > 0 || dear || moved || said.facts.includes('price') || said.topics.includes('priced');
  const fair = words(typed).some((word) => FAIR.has(word));
  if (why) return ofPrice || sized;
  // "45 lakh for 1204 sq ft is a joke": both figures are that home's.
  if (figures > 1 && has('bad')) return true;
  return (
    asks &&
    ((fair && ofPrice) ||
      (dear && isAsked(typed)) ||
      (figures > 0 && (dear || sized || moved)) ||
      figures > 1)
  );
}

/** A question mark ends its sentence: "58 thousand is too much. Nothing up to 40 thousand?" doubts no price. */
function isMarkedAsked(text: string, typed: string): boolean {
  const at = text.indexOf(typed);
  if (at < 0 || typed.includes('?')) return text.includes('?');
  return SENTENCE_END.exec(text.slice(at + typed.length))?.[0] === '?';
}
const SENTENCE_END = /\?|[.!।](?=\s)|\n/;

/** "Is the second one …", "… mehenga hai kya". */
function isAsked(typed: string): boolean {
  const all = words(typed);
  return wordMeans(all[0] ?? '', 'ask', 'is') || all.some((word) => wordMeans(word, 'ask', 'anywhere'));
}

/** Beside such a doubt a bare "too dear?" asks for nothing cheaper. */
export function besidePriceDoubt(acts: readonly Act[]): Act[] {
  const doubts = acts.some(
    ({ understanding: { intents, topics } }) => intents[0] === 'topic_query' && topics[0] === 'priced',
  );
  if (!doubts) return [...acts];
  return acts.filter(
    ({ words: said, understanding: { intents, changes, objections } }) =>
      !soldFor(said, intents, changes) &&
      !(
        intents.every((intent) => intent === 'objection') &&
        changes.length === 0 &&
        objections.every(
          ({ topic }) => topic === 'budget' || topic === 'size' || (topic === 'trust' && asksFair(said)),
        )
      ),
  );
}

/** "My land went for 40 lakh an acre": what was sold is no wish to buy. */
const soldFor = (said: string, intents: readonly Intent[], changes: readonly FilterChange[]): boolean =>
  intents.every((intent) => intent === 'search') &&
  changes.every((change) => 'filter' in change && change.filter === 'purpose') &&
  words(said).some((word) => SELLS.has(word));
const SELLS = wordSet('sells');

/** "Yeh rate sahi hai kya": of the price again, and of nobody's honesty. */
const asksFair = (said: string): boolean =>
  words(said).some((word) => FAIR.has(word)) && words(said).some((word) => wordMeans(word, 'fact', 'price'));

/** What else is said is true of the home: "why so cheap for a 3bhk"; what is not, is wished for. */
function fits(
  changes: readonly FilterChange[],
  { ids, unshown, figures }: Doubted,
  { catalogue }: Context,
): boolean {
  const sure = ids.length === 1 && unshown === undefined && figures > 0;
  const amount = changes.find(isAmount);
  return changes.every((change) => {
    // What the amount alone says of buying or renting.
    if (change.words === amount?.words) return true;
    if (change.op === 'shift' || isFigure(change)) return true;
    if (change.op === 'remove') return false;
    // "10 lakh in HSR?", of the one home for 10 lakh: the place is mistaken.
    if (change.filter === 'locality' && amount && sure) return true;
    return ids.every((id) => {
      const home = catalogue.byId(id);
      const filters = { [change.filter]: change.value } as Filters;
      return home !== undefined && catalogue.explain(home, filters).broken.length === 0;
    });
  });
}
const isFigure = (change: Exclude<FilterChange, { op: 'shift' }>): boolean =>
  isAmount(change) ||
  change.filter === 'area_min' ||
  change.filter === 'area_max' ||
  change.filter === 'area_basis';
