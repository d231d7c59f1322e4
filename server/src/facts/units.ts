// Units: how many homes its project has.
import { fact } from './fact.ts';

export const units = fact({
  name: 'units',
  stated: { as: 'nothing' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: true,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'alone',
  near: ['availability'],
  in_detail: 'no',
  in_comparison: 'no',
});
