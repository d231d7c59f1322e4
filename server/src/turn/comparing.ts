// Comparing in a turn: what is set side by side where the words for it stand in another clause, or beside a home to be found.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Intent } from '../contract.ts';
import { resolve } from '../conversation/references.ts';
import type { Reference } from '../understand/understanding.ts';
import type { Scene } from './scene.ts';

/** "I see T1-205 and T1-604. What is the difference of the two?": the homes named before it, which are not told as well. */
export function namedBefore<S extends { intent: Intent; scene: Scene }>(steps: readonly S[]): S[] {
  const at = steps.findIndex(({ intent }) => intent === 'compare');
  const comparing = steps[at]?.scene;
  if (!comparing?.understanding.references.every(({ kind }) => kind === 'all' || kind === 'it'))
    return [...steps];
  const before = steps.findLast(
    ({ intent, scene: { understanding, meant } }, i) =>
      i !== at &&
      (intent === 'project_detail' || intent === 'search') &&
      understanding.changes.length === 0 &&
      homesOf(meant.listings).length > 1,
  );
  if (!before) return [...steps];
  comparing.meant = { ...before.scene.meant, listings: homesOf(before.scene.meant.listings) };
  const { facts, topics } = before.scene.understanding;
  return facts.length + topics.length > 0 ? [...steps] : steps.filter((step) => step !== before);
}

/** A project beside homes of it says only where they are. */
const homesOf = (listings: readonly Listing[]): Listing[] => {
  const single = listings.filter(({ units }) => !units);
  return single.length > 1 ? single : [...listings];
};

/** "Compare number 2 with the cheapest 2 BHK of Hebbal": that one is found beside it, and what is looked for stays. */
export function withFound(scene: Scene): Scene {
  const { understanding, catalogue } = scene;
  const { references, changes, intents } = understanding;
  const isFound = (one: Reference): one is Reference & { kind: 'superlative' } => one.kind === 'superlative';
  const [best] = references.filter(isFound);
  const others = references.filter((one) => !isFound(one));
  if (!best || others.length === 0 || !intents.includes('compare')) return scene;
  const order = ORDERS[best.measure]?.[best.direction];
  const filters: Filters = {};
  for (const change of changes) {
    if (change.op !== 'set' && change.op !== 'add') return scene;
    Object.assign(filters, { [change.filter]: change.value });
  }
  if (!order || changes.length === 0) return scene;
  const meant = resolve(others, scene);
  const purpose = filters.purpose ?? meant.listings[0]?.purpose;
  const found = catalogue
    .find({ ...filters, ...(purpose && { purpose }) }, { order })
    .top(FIRST)
    .find(({ unstated }) => unstated.length === 0);
  if (!found) return scene;
  return {
    ...scene,
    understanding: {
      ...understanding,
      changes: [],
      references: others,
      intents: intents.filter((intent) => intent !== 'search'),
    },
    meant: { ...meant, listings: [...meant.listings, found.listing] },
  };
}

/** Of these, the first that states all of it. */
const FIRST = 20;

const ORDERS: Partial<
  Record<string, Partial<Record<'up' | 'down', 'price_up' | 'price_down' | 'area_up' | 'area_down'>>>
> = {
  price: { down: 'price_up', up: 'price_down' },
  area: { down: 'area_up', up: 'area_down' },
};
