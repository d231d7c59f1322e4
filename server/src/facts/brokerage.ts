// Brokerage: what an agent takes, in the owner's words: "none", "one month".
import { fact } from './fact.ts';

export const brokerage = fact({
  name: 'brokerage',
  stated: { as: 'text', most: 120, cells: 'any', field: 'brokerage', of_project: 'each' },
  about: 'home',
  paid: 'to_agent',
  ranked: false,
  measured: true,
  counts: false,
  in_sum: false,
  held_against: true,
  by_name: false,
  only_of_homes: false,
  of_office: true,
  beside_loan: false,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['charges', 'seller'],
  in_detail: 'no',
  in_comparison: 'no',
});
