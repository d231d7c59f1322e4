// BHK: its rooms.
import { fact } from './fact.ts';

export const bhk = fact({
  name: 'bhk',
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
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: [],
  in_detail: 'no',
  in_comparison: 40,
});
