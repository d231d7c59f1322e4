// Possession: when one can move in.
import { fact } from './fact.ts';

export const possession = fact({
  name: 'possession',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: true,
  only_of_homes: false,
  of_office: false,
  beside_loan: true,
  parts_from_loan: true,
  sent: 'no',
  told: 'short',
  near: ['availability', 'age'],
  in_detail: 'no',
  in_comparison: 70,
});
