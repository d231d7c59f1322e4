// Approved by: the authorities and banks that approved it.
import { fact } from './fact.ts';

export const approvedBy = fact({
  name: 'approved_by',
  stated: { as: 'own' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: false,
  only_of_homes: false,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'no',
  told: 'short',
  near: ['documents', 'khata', 'rera', 'bank'],
  in_detail: 'no',
  in_comparison: 200,
});
