// Floor plan: a link to its drawing.
import { fact } from './fact.ts';

export const floorPlan = fact({
  name: 'floor_plan',
  stated: { as: 'link', field: 'floor_plan_url', of_project: 'each' },
  about: 'home',
  paid: 'no',
  ranked: false,
  measured: false,
  counts: false,
  in_sum: false,
  held_against: false,
  by_name: true,
  only_of_homes: true,
  of_office: false,
  beside_loan: true,
  parts_from_loan: false,
  sent: 'paper',
  told: 'alone',
  near: ['size', 'photos'],
  in_detail: 'no',
  in_comparison: 'no',
});
