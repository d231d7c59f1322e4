// Charges: what comes on top of the price.
import { fact } from './fact.ts';

export const charges = fact({
  name: 'charges',
  stated: { as: 'nothing' },
  about: 'price',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: false,
  parts_from_loan: true,
  sent: 'no',
  told: 'alone',
  near: ['terms', 'price', 'maintenance', 'deposit'],
  in_detail: 'no',
  in_comparison: 'no',
});
