// Price per area: rupees a square foot.
import { fact } from './fact.ts';

export const pricePerArea = fact({
  name: 'price_per_area',
  stated: { as: 'own' },
  about: 'price',
  paid: 'no',
  ranked: true,
  measured: true,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['price'],
  in_detail: 10,
  in_comparison: 30,
});
