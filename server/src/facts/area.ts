// Area: how large a home is, by the basis that is stated.
import { fact } from './fact.ts';

export const area = fact({
  name: 'area',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: true,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: [],
  in_detail: 'no',
  in_comparison: 20,
});
