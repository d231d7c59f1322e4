// Photos: where its pictures are looked at.
import { fact } from './fact.ts';

export const photos = fact({
  name: 'photos',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: true,
  by_name: true,
  only_of_homes: false,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'paper',
  told: 'alone',
  near: [],
  in_detail: 'no',
  in_comparison: 'no',
});
