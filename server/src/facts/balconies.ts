// Balconies: how many.
import { fact } from './fact.ts';

export const balconies = fact({
  name: 'balconies',
  stated: { as: 'count', most: 60, none: false, field: 'balconies', of_project: 'each' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: true,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: true,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['rooms', 'view'],
  in_detail: 70,
  in_comparison: 90,
});
