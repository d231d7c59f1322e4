// Parking: its car places.
import { fact } from './fact.ts';

export const parking = fact({
  name: 'parking',
  stated: { as: 'count', most: 50, none: true, field: 'parking', of_project: 'each' },
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
  parts_from_loan: true,
  sent: 'no',
  told: 'short',
  near: ['amenities'],
  in_detail: 50,
  in_comparison: 130,
});
