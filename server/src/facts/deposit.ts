// Deposit: what is paid once, in rupees, before a home is let.
import { fact } from './fact.ts';

export const deposit = fact({
  name: 'deposit',
  stated: { as: 'money', field: 'deposit', of_project: 'each' },
  about: 'price',
  paid: 'once',
  ranked: true,
  measured: true,
  counts: false,
  in_sum: true,
  held_against: true,
  by_name: false,
  only_of_homes: true,
  of_office: false,
  beside_loan: false,
  parts_from_loan: true,
  sent: 'no',
  told: 'short',
  near: ['charges', 'terms'],
  in_detail: 'no',
  in_comparison: 160,
});
