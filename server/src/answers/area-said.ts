// What the answers about areas share: what a line is about, amounts of sale and rent, the button that shows the homes.
import type { FilterName, Filters } from '../contract.ts';
import { money } from '../say/money.ts';
import { chipParts, placeName, stated } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { starters } from './search.ts';

export type Purpose = 'buy' | 'rent';

/** An answer about areas, with the places it named, in its order, and what it was asked of. */
export type AreaAnswer = Answer & { places?: string[]; filters?: Filters; asks?: 'work' | 'works' };

/** "Whitefield, 2 BHK, to buy". */
export function headOf(filters: Filters, scene: Scene): string {
  const { say, facts } = scene;
  const { locality, zone, city, ...rest } = stated(filters, scene);
  facts.filters.push({ locality, zone, city, ...rest });
  const names = locality ?? [zone ?? city].filter((name) => name !== undefined);
  const place = names.length > 0 ? say.or(names.map((name) => placeName(name, scene))) : undefined;
  return say.area.head(place, labelsOf(rest, scene));
}

/** The kind of home first: "2 BHK, to buy, up to ₹80 L". */
export const labelsOf = (filters: Filters, scene: Scene): string[] =>
  chipParts(filters, scene)
    .toSorted((a, b) => Number(b.filter in KIND) - Number(a.filter in KIND))
    .map(({ label }) => label);
const KIND: Partial<Record<FilterName, true>> = { bhk: true, bhk_min: true, type: true };

/** One after the other, as the parts of a longer list. */
export const listed = (places: readonly string[]): string => places.join('; ');

/** As a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "₹36,000 a month". */
export const asked = (rupees: number, purpose: Purpose, { say }: Scene): string =>
  purpose === 'rent' ? say.units.perMonth(money(rupees, say.units)) : money(rupees, say.units);

export function none(filters: Filters, scene: Scene): AreaAnswer {
  return {
    session: scene.session,
    text: scene.say.area.none(capital(headOf(filters, scene))),
    suggestions: starters(scene),
    zeroResult: true,
  };
}
