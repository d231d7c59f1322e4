// Map: a link to where it stands.
import { fact } from './fact.ts';

export const map = fact({
  name: 'map',
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
  beside_loan: false,
  parts_from_loan: false,
  sent: 'map',
  told: 'alone',
  near: ['address', 'photos'],
  in_detail: 'no',
  in_comparison: 'no',
});
