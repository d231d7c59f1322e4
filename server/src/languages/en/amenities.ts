// Amenities in English: one list for what owners write and what visitors ask. `same` are true synonyms, read from a feed
// and heard; `asked` is only heard: who asks for CCTV wants security, but a feed's CCTV is not a guard.

import type { Fact } from '../../facts/index.ts';

type Words = {
  same: string;
  asked: string;
  /** The fact that counts it: "2 balconies" says what a list of amenities leaves out. */
  counted?: Fact;
  /** A field of a home and a column of a sheet that allow it or deny it; where neither does and no list has it, it is not stated. */
  field?: string;
};

const LIST = {
  'swimming pool': {
    same: 'pool, swimming pools, infinity pool, swiming pool, pools, swimmingpool, swimming',
    asked: 'kids pool',
  },
  gym: {
    same: `
      gymnasium, gyms, fitness centre, fitness center, fitness room, indoor gym, fitness,
      gymnasiums, workout area, health club
    `,
    asked: '',
  },
  clubhouse: {
    same: 'club house, club-house, community center, community centre, club',
    asked: 'community hall, party hall, banquet hall, multipurpose hall',
  },
  parking: {
    counted: 'parking',
    same: `
      car parking, parking space, parking facility, parking area, car park, covered parking,
      garage, vehicle parking, covered car parking, covered car parkings, open car parking,
      open parking, car parks, parking slot, parking spaces
    `,
    asked: 'visitor parking, visitors parking, two wheeler parking',
  },
  lift: {
    same: 'lifts, lift(s), elevator, elevators',
    asked: '',
  },
  security: {
    same: `
      24x7 security, 24 x 7 security, 24/7 security, 24 hour security, round the clock security,
      security guard, security guards, guards, watchman, watchmen, security personnel, security staff, 24 hours security, 24 7 security
    `,
    asked: 'cctv, gated security, secured, surveillance, gate, gates, main gate',
  },
  'power backup': {
    same: `
      power back up, power back-up, power-backup, full power backup, 100% power backup, dg backup,
      generator, electricity backup, genset, power back ups
    `,
    asked: 'backup power, power back, inverter, inverter backup, 24 hour power',
  },
  garden: {
    same: 'gardens, landscaped garden, landscaped gardens, landscape garden',
    asked: `
      terrace garden, lawn, lawns, green space, greenery, landscaping, green area, private garden,
      rooftop garden, green spaces
    `,
  },
  park: {
    same: 'parks',
    asked: 'kids park, childrens park',
  },
  'play area': {
    same: `
      childrens play area, children play area, kids play area, playground, childrens playground,
      play ground
    `,
    asked: 'kids area, playgrounds, kids zone',
  },
  'jogging track': {
    same: 'jogging path, walking track, jogging / walking track, jogger track, joggers track',
    asked: 'jogging, running track, walking path, cycling track',
  },
  'gated community': {
    same: 'gated, gated society, gated communities',
    asked: 'gated complex, gated layout, gated villa, gated plot, gated plots, gated villas',
  },
  'tennis court': {
    same: 'tennis, lawn tennis court, lawn tennis',
    asked: '',
  },
  'badminton court': {
    same: 'badminton, badminton courts',
    asked: 'shuttle court',
  },
  'basketball court': {
    same: 'basketball',
    asked: '',
  },
  'sports court': {
    same: '',
    asked: 'sports facilities, sports facility, sports complex, sports area, games, sports',
  },
  'indoor games': {
    same: 'games room, game room, indoor sports',
    asked: 'table tennis, snooker, billiards',
  },
  spa: {
    same: '',
    asked: 'sauna, jacuzzi, steam room',
  },
  balcony: {
    counted: 'balconies',
    same: 'balconies',
    asked: 'with balcony, sit out, sitout',
  },
  terrace: {
    same: 'private terrace, open terrace',
    asked: 'rooftop, roof top',
  },
  'servant room': {
    same: `
      servants room, maids room, maid room, servant quarter, servant quarters, maid quarters
    `,
    asked: 'helper room',
  },
  'study room': {
    same: '',
    asked: 'study, home office, office room, work from home room',
  },
  'pooja room': {
    same: 'puja room, prayer room, pooja space',
    asked: 'pooja, puja, mandir room',
  },
  'rainwater harvesting': {
    same: 'rain water harvesting',
    asked: '',
  },
  'water supply': {
    same: '24 hour water, 24x7 water, 24x7 water supply, 24 hours water supply, 24 hours water',
    asked: 'borewell, cauvery water, kaveri water, corporation water, bore well',
  },
  'gas pipeline': {
    same: 'piped gas, gas connection, piped gas connection',
    asked: 'gas line, png',
  },
  'air conditioning': {
    same: 'air conditioner, air conditioned, ac',
    asked: 'acs',
  },
  'modular kitchen': {
    same: 'modular kitchens',
    asked: '',
  },
  'pet friendly': {
    same: `
      pets allowed, pet-friendly, pet allowed, petfriendly, dog friendly, dogs allowed,
      dog allowed, cats allowed
    `,
    asked: `
      allows pets, allow pets, pet park, pets, keep a dog, keep my dog, keep my dogs, have a dog,
      keep pets, keep my pet, pet rakh, pets rakh, kutta rakh, have pets
    `,
  },
  vastu: {
    same: `
      vastu compliant, vaastu, vaastu compliant, vastu friendly, as per vastu, vasthu, vaasthu
    `,
    asked: 'vastu facing',
  },
  'ev charging': {
    same: `
      ev charger, ev charging point, ev charging points, electric vehicle charging, ev point
    `,
    asked: '',
  },
  intercom: {
    same: 'intercom facility',
    asked: '',
  },
  'fire safety': {
    same: '',
    asked: 'fire alarm, fire fighting, sprinklers',
  },
  solar: {
    same: 'solar panels, solar power',
    asked: 'solar water heater',
  },
  library: {
    same: '',
    asked: 'reading room',
  },
  amphitheatre: {
    same: 'amphitheater, open air theatre',
    asked: 'open theatre',
  },
  'mini theatre': {
    same: 'mini theater',
    asked: 'home theatre, theatre room, movie theatre, private theatre',
  },
  'convenience store': {
    same: '',
    asked: 'departmental store, in house shop',
  },
  creche: {
    same: 'day care, daycare',
    asked: '',
  },
  corner: {
    same: '',
    asked: '',
  },
  wifi: {
    same: 'wi fi, wi fi connectivity',
    asked: '',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const AMENITIES: Readonly<Record<string, Words>> = LIST;

type FieldOf<Row> = Row extends { readonly field: infer Field extends string } ? Field : never;
/** The fields that amenities have to themselves. */
export type AmenityField = FieldOf<(typeof LIST)[keyof typeof LIST]>;

/** As the cues have it: every word for each. */
export const AMENITY_CUES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(AMENITIES).map(([name, { same, asked }]) => [name, `${name}, ${same}, ${asked}`]),
);
