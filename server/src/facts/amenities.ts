// Amenities: what it has or has not, by name.
import { fact } from './fact.ts';

export const amenities = fact({
  name: 'amenities',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'alone',
  near: ['furnishing', 'safety', 'nearby', 'included', 'water', 'power', 'internet', 'noise'],
  in_detail: 'no',
  in_comparison: 140,
});
