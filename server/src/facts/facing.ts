// Facing: the direction of its door.
import { fact } from './fact.ts';

export const facing = fact({
  name: 'facing',
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
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['view'],
  in_detail: 20,
  in_comparison: 110,
});
