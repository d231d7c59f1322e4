// Brochure: a link to what is printed of it.
import { fact } from './fact.ts';

export const brochure = fact({
  name: 'brochure',
  stated: { as: 'link', field: 'brochure_url', of_project: 'any' },
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
  sent: 'paper',
  told: 'alone',
  near: ['photos'],
  in_detail: 'no',
  in_comparison: 'no',
});
