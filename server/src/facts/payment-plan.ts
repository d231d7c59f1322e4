// Payment plan: by which steps it is paid.
import { fact } from './fact.ts';

export const paymentPlan = fact({
  name: 'payment_plan',
  stated: { as: 'nothing' },
  about: 'price',
  paid: 'no',
  ranked: false,
  measured: true,
  counts: false,
  in_sum: true,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['terms'],
  in_detail: 'no',
  in_comparison: 'no',
});
