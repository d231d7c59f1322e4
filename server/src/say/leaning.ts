// Leaning: of homes side by side the one that fits better what the visitor said: the budget, the way to a place, a lift and a
// low floor for the old, a place to play for a child. By what the catalogue states alone, and with what would decide otherwise.
import type { Listing } from '../catalogue/listing.ts';
import { readyMonth } from '../catalogue/stated.ts';
import { wordSet } from '../languages/words.ts';
import type { Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';
import { distinctName } from './comparison.ts';
import { factText } from './fact-text.ts';
import { grouped, kilometres, money } from './money.ts';
import { amenityName, monthOf, placeName } from './phrases.ts';

const BETTER = wordSet('better');
const ELDERS = wordSet('elders');
const CHILDREN = wordSet('children');

/** "Which is better for my parents?" */
export const asksBetter = ({ whole }: Scene): boolean => says(whole.text, BETTER);

const says = (text: string, words: ReadonlySet<string>): boolean =>
  tokenise(text).some((token) => words.has(token.text));

/** By what homes are told apart: the least is the best; one that does not state it never wins. */
type Measure = {
  /** Something that the visitor said asks for it. */
  said: boolean;
  of(home: Listing): number | undefined;
  text(home: Listing): string | undefined;
  /** What was asked for, where each of them has it. */
  shared?(): string | undefined;
};

type Reason = { home: Listing; said: boolean; text: string };

/** In one sentence or two. */
export function leaning(homes: readonly Listing[], scene: Scene): string[] {
  const { lean } = scene.say.compare;
  const measures = measuresOf(homes, scene);
  const reasons = measures.flatMap((measure) => reasonOf(measure, homes) ?? []);
  const said = reasons.filter((reason) => reason.said);
  const weighed = said.length > 0 ? said : reasons;
  const favour = (home: Listing) => weighed.filter((reason) => reason.home === home).length;
  const [best, next] = homes.toSorted((a, b) => favour(b) - favour(a));
  const first = weighed[0]?.home;
  // Of as many reasons the one that was said first decides; of what nobody asked for, none does.
  const large = said.length > 0 || homes.length !== 2 ? undefined : littleForMuch(homes, scene);
  const chosen =
    large?.chosen ??
    (best && next && favour(best) > favour(next) ? best : said.length > 0 ? first : undefined);
  const name = (home: Listing) => distinctName(home, homes[home === homes[0] ? 1 : 0], scene);
  const listed = (home: Listing) =>
    reasons
      .filter((reason) => reason.home === home)
      .map(({ text }) => text)
      .join(', ');
  const others = homes.filter((home) => home !== chosen && listed(home) !== '');
  const unless = large
    ? [lean.only(name(large.other), large.more, large.cost)]
    : others.map((home) => lean.unless(name(home), listed(home)));
  const ask = asksWay(homes, scene) ? [lean.ask()] : [];
  // "For my children": that both have a place to play is told, though it decides nothing.
  const shared = measures.flatMap(({ shared }) => shared?.() ?? []);
  const alike = shared.length > 0 ? [lean.each(scene.say.and(shared))] : [];
  if (!chosen) return [...alike, lean.even(), ...unless, ...(unless.length > 1 ? [] : ask)];
  return [...alike, lean.to(name(chosen), listed(chosen)), ...(unless.length > 0 ? unless : ask)];
}

/** Times that a difference of price must be of that of space, each as its share, to outweigh it. */
const OUTWEIGHS = 3;

/** "25 sq ft more for ₹10 L more": a small plus against a large minus. */
function littleForMuch([a, b]: readonly Listing[], { say, facts }: Scene) {
  if (!a?.price || !b?.price || !a.area || !b.area || a.area_basis !== b.area_basis) return undefined;
  if ([a, b].some((one) => one.price_max ?? one.area_max ?? one.price_onwards)) return undefined;
  const [chosen, other] = a.price < b.price ? [a, b] : [b, a];
  const cost = (other.price ?? 0) - (chosen.price ?? 0);
  const more = (other.area ?? 0) - (chosen.area ?? 0);
  if (more <= 0 || a.purpose !== b.purpose || a.area_basis === undefined) return undefined;
  if (cost / (chosen.price ?? 1) < (OUTWEIGHS * more) / (chosen.area ?? 1)) return undefined;
  facts.rupees.push(cost);
  facts.areas.push(more);
  return {
    chosen,
    other,
    more: say.units.area(grouped(more), a.area_basis),
    cost: money(cost, say.units),
  };
}

/** No place is known yet, and the way to one could tell them apart. */
const asksWay = (homes: readonly Listing[], { session: { memory, current_filters } }: Scene): boolean =>
  (memory.works ?? []).length + (current_filters.near ?? []).length === 0 &&
  new Set(homes.map(({ locality, lat }) => (lat === undefined ? locality : lat))).size > 1;

function reasonOf({ said, of, text }: Measure, homes: readonly Listing[]): Reason | undefined {
  const known = homes.flatMap((home) => {
    const value = of(home);
    return value === undefined ? [] : [{ home, value }];
  });
  const [best, next] = known.sort((a, b) => a.value - b.value);
  const stated =
    best && known.length === homes.length && next && next.value > best.value ? text(best.home) : undefined;
  return best && stated !== undefined ? { home: best.home, said, text: stated } : undefined;
}

function measuresOf(homes: readonly Listing[], scene: Scene): Measure[] {
  const { say, session, catalogue, facts, now } = scene;
  const { lean } = say.compare;
  const { budget_max, near = [] } = session.current_filters;
  const { party, works = [] } = session.memory;
  const told = [
    scene.whole.text,
    ...session.messages.flatMap(({ role, text }) => (role === 'user' ? [text] : [])),
  ];
  const elders = party === 'parents' || told.some((text) => says(text, ELDERS));
  const children =
    party === 'child' || party === 'son' || party === 'daughter' || told.some((text) => says(text, CHILDREN));
  const has = (words: readonly string[]): Measure => {
    const one = ({ amenities = [] }: Listing) => amenities.find((word) => words.includes(word));
    const name = (word: string | undefined) => word && amenityName(word, scene);
    return {
      said: true,
      of: (home) => (one(home) ? 0 : 1),
      text: (home) => {
        const stated = name(one(home));
        return stated && lean.stated(stated);
      },
      shared: () => (homes.every(one) ? name(homes.map(one)[0]) : undefined),
    };
  };
  const budget: Measure = {
    said: true,
    of: ({ price }) =>
      price === undefined || budget_max === undefined ? undefined : Math.max(price - budget_max, 0),
    text: ({ price = 0 }) => {
      if (budget_max === undefined || price > budget_max) return undefined;
      facts.rupees.push(budget_max);
      return lean.within(money(budget_max, say.units, Math.floor));
    },
  };
  const ways = [...new Set([...near, ...works])].map(
    (place): Measure => ({
      said: true,
      of: (home) => catalogue.wayTo(home, place)?.km,
      text: (home) => {
        const km = catalogue.wayTo(home, place)?.km ?? 0;
        const there = placeName(place, scene);
        facts.kms.push(km);
        facts.names.push(there);
        return say.area.from(kilometres(km, say.units), there);
      },
    }),
  );
  const low: Measure = {
    said: true,
    of: ({ floor }) => floor,
    text: (home) => lean.lowerFloor(factText('floor', home, scene) ?? ''),
  };
  const basis = new Set(homes.map(({ area_basis }) => area_basis));
  const plain: Measure[] = [
    {
      said: false,
      of: ({ price, price_max }) => (price_max === undefined ? price : undefined),
      text: (home) => lean.cheaper(factText('price', home, scene) ?? ''),
    },
    {
      said: false,
      of: ({ area, area_max }) =>
        area === undefined || area_max !== undefined || basis.size > 1 ? undefined : -area,
      text: (home) => lean.larger(factText('area', home, scene) ?? ''),
    },
    ...(['bathrooms', 'balconies'] as const).map(
      (fact): Measure => ({
        said: false,
        of: ({ [fact]: n }) => (n === undefined ? undefined : -n),
        text: (home) => say.detail.lines.said[fact]?.(factText(fact, home, scene) ?? ''),
      }),
    ),
    {
      said: false,
      of: (home) => readyMonth(home, monthOf(now)),
      text: (home) => lean.sooner(factText('possession', home, scene) ?? ''),
    },
  ];
  return [
    budget,
    ...ways,
    ...(elders ? [has(['lift']), low] : []),
    ...(children ? [has(['play area', 'children play area']), has(['security', 'gated community'])] : []),
    ...plain,
  ];
}
