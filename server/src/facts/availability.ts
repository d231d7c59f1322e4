// Availability: whether it is still to be had.
import { fact } from './fact.ts';

export const availability = fact({
  name: 'availability',
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
  near: ['possession'],
  in_detail: 'no',
  in_comparison: 'no',
});
