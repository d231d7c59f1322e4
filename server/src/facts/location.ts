// Location: its locality, zone and city.
import { fact } from './fact.ts';

export const location = fact({
  name: 'location',
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
  of_office: true,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'alone',
  near: ['road'],
  in_detail: 'no',
  in_comparison: 60,
});
