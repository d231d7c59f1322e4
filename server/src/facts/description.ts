// Description: what the owner tells of it.
import { fact } from './fact.ts';

export const description = fact({
  name: 'description',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: true,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'alone',
  near: ['size', 'rooms', 'furnishing', 'age', 'included'],
  in_detail: 'no',
  in_comparison: 'no',
});
