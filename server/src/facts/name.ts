// Name: what it is called.
import { fact } from './fact.ts';

export const name = fact({
  name: 'name',
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
  of_office: true,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'alone',
  near: ['developer'],
  in_detail: 'no',
  in_comparison: 'no',
});
