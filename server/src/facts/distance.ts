// Distance: how far it is from what the visitor names.
import { fact } from './fact.ts';

export const distance = fact({
  name: 'distance',
  stated: { as: 'nothing' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: true,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: true,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'alone',
  near: ['address', 'nearby', 'schools', 'hospitals', 'commute'],
  in_detail: 'no',
  in_comparison: 'no',
});
