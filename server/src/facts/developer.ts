// Developer: who built it.
import { fact } from './fact.ts';

export const developer = fact({
  name: 'developer',
  stated: { as: 'text', most: 200, cells: 'names', field: 'developer', of_project: 'any' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: true,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['seller', 'quality'],
  in_detail: 90,
  in_comparison: 170,
});
