// Facts: what a home can be asked for. Every language has words for each of them.

export const FACTS = [
  'price',
  'price_per_area',
  'area',
  'bhk',
  'possession',
  'rera',
  'khata',
  'approved_by',
  'amenities',
  'floor_plan',
  'brochure',
  'photos',
  'map',
  'location',
  'distance',
  'brokerage',
  'maintenance',
  'deposit',
  'availability',
  'developer',
  'floor',
  'facing',
  'furnishing',
  'parking',
  'bathrooms',
  'balconies',
  'negotiation',
  'charges',
  'payment_plan',
  'units',
  'type',
  'name',
  'description',
] as const;
export type Fact = (typeof FACTS)[number];

/** Facts of what a home costs. */
const OF_PRICE = new Set<Fact>([
  'price',
  'price_per_area',
  'negotiation',
  'charges',
  'payment_plan',
  'deposit',
]);
export const isAboutPrice = (fact: Fact): boolean => OF_PRICE.has(fact);

/** Amounts beside the price, by which homes are told in order: "which has the lowest maintenance?". */
const RANKED = new Set<Fact>(['price_per_area', 'maintenance', 'deposit']);
export const isRanked = (fact: Fact): boolean => RANKED.has(fact);
