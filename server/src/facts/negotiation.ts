// Negotiation: whether the price gives way.
import { fact } from './fact.ts';

export const negotiation = fact({
  name: 'negotiation',
  stated: { as: 'nothing' },
  about: 'price',
  paid: 'no',
  ranked: false,
  measured: false,
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
  in_detail: 'no',
  in_comparison: 'no',
});
