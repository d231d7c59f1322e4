// Homes whose type no owner wrote: land is told by what it is sold by, and a home's stated facts stay what they are.
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './build.ts';
import type { Listing } from './listing.ts';

const home = (id: string, rest: Partial<Listing>): Listing => ({
  id,
  purpose: 'buy',
  price: 5_000_000,
  locality: 'Whitefield',
  sample: false,
  ...rest,
});
const LAND = home('land', { area: 1200, area_basis: 'plot' });
const HOUSE = home('house', { area: 1500, area_basis: 'plot', bhk: 4 });
const FLAT = home('flat', { area: 1100, area_basis: 'super_built_up', bhk: 2 });
const SILENT = home('silent', { area: 900, area_basis: 'built_up' });
const ids = (homes: readonly { listing: Listing }[]) => homes.map(({ listing }) => listing.id).sort();

describe('in a catalogue that states no type', () => {
  const catalogue = buildCatalogue([LAND, HOUSE, FLAT, SILENT]);

  test('a plot is what has a plot area and no bedrooms, and none that has bedrooms', () => {
    const found = catalogue.find({ type: ['plot'] });
    expect(found).toMatchObject({ total: 1, never_stated: [] });
    expect(ids(found.top(4))).toEqual(['land', 'silent']);
    expect(catalogue.byId('land')?.type).toBeUndefined();
  });

  test('flats are found as before, less the land', () => {
    const found = catalogue.find({ type: ['apartment'] });
    expect(found).toMatchObject({ total: 3, never_stated: ['type'] });
    expect(ids(found.top(4))).toEqual(['flat', 'house', 'silent']);
    expect(catalogue.find({ type: ['apartment'], bhk: [2] })).toMatchObject({
      total: 1,
      never_stated: ['type'],
    });
  });

  test('land lacks bedrooms rather than leaving them out', () => {
    const found = catalogue.find({ bhk: [2] });
    expect(found.total).toBe(1);
    expect(ids(found.top(4))).toEqual(['flat', 'silent']);
  });

  test('what is ruled out is land where land is meant, and nothing else', () => {
    expect(catalogue.find({ exclude: ['type:plot'] }).total).toBe(2);
    expect(catalogue.find({ exclude: ['type:villa'] })).toMatchObject({
      total: 4,
      never_stated: ['exclude'],
    });
  });
});

test('where some homes state a type, land that states none is found beside them', () => {
  const catalogue = buildCatalogue([
    LAND,
    FLAT,
    home('villa', { type: 'villa', bhk: 3 }),
    home('site', { type: 'plot' }),
  ]);
  expect(ids(catalogue.find({ type: ['plot'] }).top(4))).toEqual(['land', 'site']);
  expect(catalogue.find({ type: ['villa'] })).toMatchObject({ total: 1, never_stated: [] });
  expect(ids(catalogue.find({ type: ['villa'] }).top(4))).toEqual(['flat', 'villa']);
});

test('a project of several kinds is no plot for the one area that it states', () => {
  const catalogue = buildCatalogue([
    home('p', {
      area: 1200,
      area_basis: 'plot',
      configurations: [
        { label: 'Sites', area: 1200, area_basis: 'plot' },
        { label: '3 BHK', bhk: 3 },
      ],
    }),
    FLAT,
  ]);
  expect(catalogue.find({ type: ['plot'] }).top(1)[0]?.listing.configuration).toBe('Sites');
  expect(catalogue.find({ bhk: [3], type: ['villa'] }).top(1)[0]?.listing.configuration).toBe('3 BHK');
});
