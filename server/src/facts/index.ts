// Facts: what a home can be asked for, the only list. Every language has words for each of them.
import { amenities } from './amenities.ts';
import { approvedBy } from './approved-by.ts';
import { area } from './area.ts';
import { availability } from './availability.ts';
import { balconies } from './balconies.ts';
import { bathrooms } from './bathrooms.ts';
import { bhk } from './bhk.ts';
import { brochure } from './brochure.ts';
import { brokerage } from './brokerage.ts';
import { charges } from './charges.ts';
import { deposit } from './deposit.ts';
import { description } from './description.ts';
import { developer } from './developer.ts';
import { distance } from './distance.ts';
import { facing } from './facing.ts';
import type { FactOf, Stated } from './fact.ts';
import { floor } from './floor.ts';
import { floorPlan } from './floor-plan.ts';
import { furnishing } from './furnishing.ts';
import { khata } from './khata.ts';
import { location } from './location.ts';
import { maintenance } from './maintenance.ts';
import { map } from './map.ts';
import { name } from './name.ts';
import { negotiation } from './negotiation.ts';
import { parking } from './parking.ts';
import { paymentPlan } from './payment-plan.ts';
import { photos } from './photos.ts';
import { possession } from './possession.ts';
import { price } from './price.ts';
import { pricePerArea } from './price-per-area.ts';
import { rera } from './rera.ts';
import { type } from './type.ts';
import { units } from './units.ts';

const ALL = [
  price,
  pricePerArea,
  area,
  bhk,
  possession,
  rera,
  khata,
  approvedBy,
  amenities,
  floorPlan,
  brochure,
  photos,
  map,
  location,
  distance,
  brokerage,
  deposit,
  maintenance,
  availability,
  developer,
  floor,
  facing,
  furnishing,
  parking,
  bathrooms,
  balconies,
  negotiation,
  charges,
  paymentPlan,
  units,
  type,
  name,
  description,
] as const satisfies readonly FactOf[];

type One = (typeof ALL)[number];
export type Fact = One['name'];
export const FACTS: readonly Fact[] = ALL.map(({ name }) => name);

/** `factsThat(({ paid }) => paid === 'once')`: in the order of the list. */
export const factsThat = (is: (fact: FactOf) => boolean): readonly Fact[] =>
  ALL.filter(is).map(({ name }) => name);

/** Those that have a place, by their places. */
export const inOrder = (place: (fact: FactOf) => number | 'no'): readonly Fact[] =>
  ALL.flatMap((one): { at: number; name: Fact }[] => {
    const at = place(one);
    return at === 'no' ? [] : [{ at, name: one.name }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);

const OF_PRICE = new Set(factsThat(({ about }) => about === 'price'));
/** Facts of what a home costs. */
export const isAboutPrice = (fact: Fact): boolean => OF_PRICE.has(fact);

const RANKED = new Set(factsThat(({ ranked }) => ranked));
/** Amounts beside the price, by which homes are told in order: "which has the lowest maintenance?". */
export const isRanked = (fact: Fact): boolean => RANKED.has(fact);

/** What comes on top of a price or a rent, as a sum. */
export const ON_TOP = factsThat(({ paid }) => paid === 'once' || paid === 'monthly');
export const BY_THE_MONTH = factsThat(({ paid }) => paid === 'monthly');
export const PAID_ONCE = factsThat(({ paid }) => paid === 'once');
/** Of those what a sum of all that is paid is made of. */
export const IN_A_MONTH = factsThat(({ paid, in_sum }) => in_sum && paid === 'monthly');
export const IN_THE_FIRST = factsThat(({ paid, in_sum }) => in_sum && paid === 'once');
/** Also what somebody else takes. */
export const PAID_BESIDE = factsThat(({ paid }) => paid !== 'no');
/** What is sent and looked at by a link of its own. */
export const PAPERS = factsThat(({ sent }) => sent === 'paper');

type As = Stated['as'];
type StatedAs<A extends As> = Extract<One, { stated: { as: A } }>;
export const factsStatedAs = <A extends As>(as: A): readonly StatedAs<A>[] =>
  ALL.filter((one): one is StatedAs<A> => one.stated.as === as);

/** Facts that are said by code of their own. */
export type OwnFact = StatedAs<'own'>['name'];

/** The fields of a listing and of a feed that hold what a fact states. */
export type StatedField<A extends As = 'money' | 'count' | 'text' | 'link'> = Extract<
  StatedAs<A>['stated'],
  { field: string }
>['field'];
export const STATED_FIELDS: readonly StatedField[] = ALL.flatMap(({ stated }) =>
  'field' in stated ? [stated.field] : [],
);
/** What a listing holds in them: rupees and whole numbers, the owner's words and addresses. */
export type StatedFields = { [F in StatedField<'money' | 'count'>]?: number } & {
  [F in StatedField<'text' | 'link'>]?: string;
};

/** Those that a project states by any of its homes, or by each. */
export const fieldsOfProject = (by: 'any' | 'each'): readonly StatedField[] =>
  ALL.flatMap(({ stated }) => ('field' in stated && stated.of_project === by ? [stated.field] : []));
