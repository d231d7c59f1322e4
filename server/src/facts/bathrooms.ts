// Bathrooms: how many.
import { fact } from './fact.ts';

export const bathrooms = fact({
  name: 'bathrooms',
  stated: { as: 'count', most: 60, none: false, field: 'bathrooms', of_project: 'each' },
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
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: [],
  in_detail: 60,
  in_comparison: 80,
});
