// Headings that owners write: what names a field, and what only looks like it.
import { expect, test } from 'vitest';
import type { SheetField } from '../../../languages/sheet.ts';
import { headingOf, wordScore } from './heading.ts';

const score = (heading: string, field: SheetField) => wordScore(headingOf(heading), field);

test.each<[string, SheetField]>([
  ['Property Types', 'type'],
  ['Property Cities', 'city'],
  ['Property Areas', 'locality'],
  ['How much?', 'price'],
  ['How big (sqft)', 'area'],
  ['When can they move in?', 'possession_date'],
  ['Still available?', 'status'],
  ['RERA Regn.', 'rera_id'],
  ['संपत्ति कोड', 'id'],
  ['मंज़िल', 'floor'],
  ['ಖಾತಾ', 'khata'],
  ['Base Price/Sft', 'rate'],
  ['Base Price psf', 'rate'],
  ['Bldg.', 'name'],
  ['Apt Name', 'project'],
  ['Pkg', 'parking'],
  ['Int. Area (m²)', 'area'],
  ['Carpet Area (Sq.ft) Max', 'area_max'],
  ['Carpet Area (Sq.ft) Min', 'carpet_area'],
  ['Price (Cr.) Max', 'price_max'],
  ['Where is the property? (Area, City)', 'locality'],
  ['Chargeable Area', 'super_built_up_area'],
  ['Monthly Rental', 'price'],
  ['Plot (m²)', 'plot_area'],
  ['कॉलोनी', 'locality'],
  ['ಕಾಲೋನಿ', 'locality'],
])('"%s" is the %s', (heading, field) => {
  expect(score(heading, field)).toBeGreaterThanOrEqual(0.7);
});

test.each<[string, SheetField]>([
  ['Total Units', 'price'],
  ['Total Towers', 'price'],
  ['Expected Visitors', 'price'],
  ['Payment Plan', 'price'],
  ['Base Price/Sft', 'price'],
  ['Price / sq.yd', 'price'],
  ['Maintenance/Sft', 'maintenance'],
  ['Plot', 'plot_area'],
])('"%s" is no %s', (heading, field) => {
  expect(score(heading, field)).toBeLessThan(0.45);
});
