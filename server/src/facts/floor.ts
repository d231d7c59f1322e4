// Floor: on which one it is, of how many.
import { fact } from './fact.ts';

export const floor = fact({
  name: 'floor',
  stated: { as: 'own' },
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
  parts_from_loan: true,
  sent: 'no',
  told: 'short',
  near: ['view'],
  in_detail: 30,
  in_comparison: 100,
});
