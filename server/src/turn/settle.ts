// What a message does to the filters of a scene: wishes applied, "cheaper" resolved, corrections and absences noted.

import { absentNotices } from '../answers/absent.ts';
import type { Order } from '../catalogue/catalogue.ts';
import type { FilterName, Filters, Intent } from '../contract.ts';
import { applyChanges, equal, sameFilters } from '../conversation/changes.ts';
import { purposeOf } from '../conversation/purpose.ts';
import { lessLiked, ratherAfter } from '../conversation/rather.ts';
import { addInterest, type FilterState, remember, setFilters } from '../conversation/session.ts';
import { applyShift, type Shift } from '../conversation/shift.ts';
import { money } from '../say/money.ts';
import { describeFilter, placeName } from '../say/phrases.ts';
import type { Act } from '../understand/heard.ts';
import { HIGHEST_RENT } from '../understand/money.ts';
import type { FilterChange, Reference, Understanding } from '../understand/understanding.ts';
import { withoutElsewhere } from './elsewhere.ts';
import { anchors, isVague, onlyLiked } from './only-liked.ts';
import { wishedAgain } from './repaired.ts';
import type { Scene } from './scene.ts';
import { towardPlace } from './toward.ts';

/** Changes `scene.session` and `scene.changed`. */
export function changeFilters(scene: Scene, heard: Act) {
  const { session } = scene;
  const understanding = onlyLiked(withoutDescriptions(scene), scene);
  scene.understanding = understanding;
  const standing: FilterState = { filters: session.current_filters, words: session.filter_words };
  const before = understanding.changes.length > 0 ? withoutUnoffered(standing, scene) : standing;
  const liked = understanding.rather ?? [];
  const wishes: Wish[] = lessLiked(liked);
  const shifts: Shift[] = [];
  const nearer = scene.action ? undefined : towardPlace(understanding.changes, scene);
  for (const change of nearer?.changes ?? understanding.changes) {
    if (isShift(change)) shifts.push(change);
    else if (isOffered(change, scene)) wishes.push(change);
  }
  let state =
    heard.state ??
    (wishes.length > 0
      ? applyChanges(withoutElsewhere(before, wishes, scene), wishes, understanding.correction)
      : before);

  let order: Order | undefined = superlativeOrder(scene);
  for (const shift of shifts) {
    const shifted = applyShift(state, shift, anchors(scene), scene, scene.now);
    state = shifted.state;
    order ??= shifted.order;
    for (const home of anchors(scene)) scene.facts.listings.add(home);
    if (shift.by) scene.facts.filters.push(standing.filters, state.filters);
    if (shifted.lead) scene.changed.notices.push(shifted.lead);
    if (shifted.stuck) {
      scene.changed.stuck = shifted.stuck;
      scene.facts.filters.push(shifted.stuck.wished);
    }
  }
  const purpose = purposeOf(state.filters, scene.catalogue);
  if (purpose && state !== standing) {
    const words = state.words.budget_max ?? state.words.budget_min ?? '';
    const { budget_min: low, ...filters } = state.filters;
    // A lowest rent is no lowest price.
    const kept = low !== undefined && !(purpose === 'buy' && low <= HIGHEST_RENT);
    state = {
      filters: { ...filters, ...(kept && { budget_min: low }), purpose },
      words: { ...state.words, purpose: words },
    };
  }
  const rather = ratherAfter(session.memory.rather ?? {}, liked, understanding.changes);
  const likes = !sameFilters(rather, session.memory.rather ?? {});
  scene.changed.filters = state === standing ? [] : differing(standing.filters, state.filters);
  scene.changed.notices.push(...notices(scene, heard, standing));
  if (understanding.restated) scene.changed.repaired = wishedAgain(scene, state);
  // Where the office is was told before.
  const told = (scene.session.memory.works ?? []).length > 0;
  if (!told && understanding.changes.some(isVague)) scene.changed.notices.push(scene.say.search.nearWhat());
  if (scene.changed.filters.length > 0 || likes) scene.session = setFilters(session, { ...state, rather });
  if (order) scene.session = remember(scene.session, { order });
  if (nearer) {
    if (nearer.toward !== undefined)
      scene.session = remember(scene.session, { toward: nearer.toward, order: null });
    scene.understanding = { ...understanding, changes: nearer.changes };
  }
  if (scene.action?.type === 'restore') {
    scene.session = addInterest(scene.session, scene.meant.listings);
  }
}

/**
 * "The first one, 1000 sq ft, 60 lakh: how many bathrooms?": what fits the very home that is asked of tells which one is
 * meant, and is no wish.
 */
function withoutDescriptions({ understanding, meant, catalogue, action }: Scene): Understanding {
  const { changes, intents, facts, topics } = understanding;
  const asks = facts.length + topics.length > 0 || intents.some((intent) => OF_A_HOME.has(intent));
  if (action || changes.length === 0 || meant.listings.length === 0 || !asks) return understanding;
  // What is refused beside it tells nothing of it: "not in Hebbal. The Kadugodi one".
  const fits = (change: FilterChange) =>
    (change.op === 'set' || change.op === 'add') &&
    change.filter !== 'exclude_locality' &&
    change.filter !== 'exclude' &&
    meant.listings.every(
      (home) => catalogue.explain(home, { [change.filter]: change.value } as Filters).met.length > 0,
    );
  const left = changes.filter((change) => !fits(change));
  if (left.length === changes.length) return understanding;
  return {
    ...understanding,
    changes: left,
    intents: left.length === 0 ? intents.filter((intent) => intent !== 'search') : intents,
  };
}
const OF_A_HOME = new Set<Intent>(['project_detail', 'price_query', 'book_visit', 'compare', 'financing']);

function differing(before: Filters, after: Filters): FilterName[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as FilterName[]);
  return [...names].filter((name) => !equal(before[name], after[name]));
}

type Wish = Exclude<FilterChange, Shift>;
const isShift = (change: FilterChange): change is Shift => change.op === 'shift';

/** Nothing to rent here has been said already: the next wish is not held to it, nor to the rent named with it. */
function withoutUnoffered(state: FilterState, { catalogue, understanding }: Scene): FilterState {
  const { purpose, ...rest } = state.filters;
  if (!purpose || catalogue.purposes.has(purpose)) return state;
  // "I do not want to buy", "I said rent": it is what is wished all the same.
  if (understanding.changes.some((change) => 'filter' in change && change.filter === 'purpose')) return state;
  const { budget_min, budget_max, ...others } = rest;
  const fits = (sum: number | undefined) => sum !== undefined && sum > HIGHEST_RENT === (purpose === 'rent');
  return {
    ...state,
    filters: {
      ...others,
      ...(fits(budget_min) && { budget_min }),
      ...(fits(budget_max) && { budget_max }),
    },
  };
}

/** A city without homes here is said to be absent; kept as a filter it would empty every later search. */
function isOffered(change: Wish, { catalogue }: Scene): boolean {
  if (isVague(change)) return false;
  return !(change.op === 'set' && change.filter === 'city' && !catalogue.cities.includes(change.value));
}

/** "The cheapest 2 BHK in Whitefield" asks for an order, not for one of the homes shown before. */
function superlativeOrder(scene: Scene): Order | undefined {
  const { understanding, session } = scene;
  const asked = understanding.references.find(
    (reference): reference is Reference & { kind: 'superlative' } => reference.kind === 'superlative',
  );
  if (!asked || asked.among !== undefined) return undefined;
  if (!asked.list && understanding.changes.length === 0 && session.memory.lists.length > 0) return undefined;
  if (
    asked.measure === 'distance' ||
    asked.measure === 'floor' ||
    (asked.measure === 'possession' && asked.direction === 'up')
  )
    return undefined;
  scene.meant = { ...scene.meant, listings: [], unclear: [], any: false };
  if (asked.measure === 'possession') return 'possession_up';
  return `${asked.measure}_${asked.direction === 'down' ? 'up' : 'down'}` as Order;
}

/** "I did not ask for 1200", where nothing is held to it. */
export const takesNothing = (
  { kind, understanding: { intents, changes } }: Act,
  { changed, action }: Scene,
): boolean =>
  !action &&
  (kind === 'dispute' || kind === 'drop' || kind === 'reject') &&
  intents[0] === 'search' &&
  changes.length > 0 &&
  // "I never said I do not want Hebbal", where it is looked in: it is part of the search.
  !(kind === 'dispute' && changes.every(({ op }) => op === 'set')) &&
  changed.filters.length === 0;

const isRefused = (place: string, { changes }: Act['understanding']): boolean =>
  changes.some(
    (change) => change.op === 'add' && change.filter === 'exclude_locality' && change.value.includes(place),
  );

/** What is said before the answer. */
function notices(scene: Scene, { dropped = [], understanding }: Act, before: FilterState): string[] {
  const { say, facts, action } = scene;
  const said: string[] = [];
  if (understanding.sensitive !== undefined) said.push(say.chat.sensitive());
  for (const { said: typed, taken } of understanding.corrected) {
    // "Not whitefeild": it is not shown.
    if (isRefused(taken, understanding)) continue;
    const place = placeName(taken, scene);
    facts.names.push(typed, taken, place);
    said.push(say.search.corrected(typed, place));
  }
  if (understanding.foreign) said.push(say.search.foreign[understanding.foreign]);
  said.push(...absentNotices(scene));
  if (understanding.unshown_price !== undefined) {
    facts.rupees.push(understanding.unshown_price);
    said.push(say.topic.noneCosts(money(understanding.unshown_price, say.units)));
  }
  said.push(...payable(understanding, scene));
  if (dropped.length > 0) {
    facts.names.push(...dropped);
    said.push(say.search.dropped(say.and(dropped)));
  }
  if (action?.type === 'remove_filter' && before.filters[action.filter] !== undefined) {
    facts.filters.push(before.filters);
    said.push(say.search.removed(describeFilter(action.filter, before.filters, scene, action.value)));
  }
  return said;
}

/** "45 lakh in hand and a loan of 40": what both come to. */
function payable({ loan, intents, changes }: Understanding, { say, facts }: Scene): string[] {
  const { down_payment: own, principal: lent } = loan ?? {};
  const budget = changes.find((change) => change.op === 'set' && change.filter === 'budget_max');
  if (own === undefined || lent === undefined || intents.includes('financing') || !budget) return [];
  facts.rupees.push(own, lent, own + lent);
  const [has, of, most] = [own, lent, own + lent].map((sum) => money(sum, say.units));
  return [say.loan.ownAndLoan(has ?? '', of ?? '', most ?? '')];
}
