// RERA: its registration.
import { fact } from './fact.ts';

export const rera = fact({
  name: 'rera',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: true,
  only_of_homes: true,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['documents'],
  in_detail: 'no',
  in_comparison: 180,
});
