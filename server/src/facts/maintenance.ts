// Maintenance: what the upkeep costs a month, in rupees.
import { fact } from './fact.ts';

export const maintenance = fact({
  name: 'maintenance',
  stated: { as: 'money', field: 'maintenance', of_project: 'each' },
  about: 'home',
  paid: 'monthly',
  ranked: true,
  measured: true,
  counts: false,
  in_sum: true,
  held_against: true,
  by_name: true,
  only_of_homes: true,
  of_office: false,
  beside_loan: true,
  parts_from_loan: true,
  sent: 'no',
  told: 'short',
  near: ['charges', 'included'],
  in_detail: 80,
  in_comparison: 150,
});
