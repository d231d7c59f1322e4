// Price: what a home is sold for, or let for a month.
import { fact } from './fact.ts';

export const price = fact({
  name: 'price',
  stated: { as: 'own' },
  about: 'price',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: true,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: true,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['rate'],
  in_detail: 'no',
  in_comparison: 10,
});
