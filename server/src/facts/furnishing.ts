// Furnishing: what stands in it.
import { fact } from './fact.ts';

export const furnishing = fact({
  name: 'furnishing',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: true,
  of_office: false,
  beside_loan: true,
  parts_from_loan: true,
  sent: 'no',
  told: 'short',
  near: ['included'],
  in_detail: 40,
  in_comparison: 120,
});
