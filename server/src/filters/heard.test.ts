// Wishes as people type them: ends said the wrong way round, sizes without a unit, sides of a plot; and any chip removed by words.
import { describe, expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { corpus } from '../languages/corpus.ts';
import { catalogueOf, HOMES, MONDAY } from '../turn/testing-homes.ts';
import { understand } from '../understand/understand.ts';

const LAKH = 100_000;

describe('values', () => {
  const { said } = corpus('en');
  said({ budget_min: 70 * LAKH, budget_max: 90 * LAKH }, [
    'between 90 and 70 lakhs',
    '90-70 lakh',
    '90 to 70 lakh',
  ]);
  said({ budget_min: 80 * LAKH, budget_max: 120 * LAKH }, ['80 to 1.2 cr']);
  said({ bhk: [2], budget_max: 70 * LAKH }, [
    '2bhk max 70 lakh am a teacher',
    '2 bhk under 70l am in a hurry',
  ]);
  said({ area_min: 810, area_max: 990, area_basis: 'carpet' }, ['carpet 900', 'carpet area of 900']);
  said({ bhk: [2], area_min: 810, area_max: 990, area_basis: 'carpet' }, ['2bhk carpet 900']);
  said({ area_min: 900, area_max: 1100, area_basis: 'carpet' }, [
    'carpet area 900 to 1100',
    'carpet 1100-900',
  ]);
  said({ area_min: 1080, area_max: 1320 }, ['size 1200', 'size around 1200']);
  said({ type: ['plot'], area_min: 1080, area_max: 1320 }, [
    '30x40',
    '30x40 site',
    '30*40 plot',
    '30 by 40 site',
  ]);
  said({ type: ['plot'], area_min: 2160, area_max: 2640 }, ['40x60 plots', 'plot 40 x 60']);
  said({ bhk: [2], area_min: 900 }, ['2 BHK, minimum 900 sqft', '2bhk min 900 sqft']);
  said({ bhk_min: 2 }, ['2 bhk minimum', '2bhk or more']);
  said({ bhk: [2], near: ['metro'] }, ['2bhk within 800m of the metro', '2bhk 2 km from a metro']);
  corpus('hi-Latn').said({ budget_max: 20_000, bhk: [2] }, ['20-20 hazar me 2bhk']);
});

test('a PIN code is no money, and said to be none of the places here', () => {
  const { changes, absent } = understand('flats in 560066', context({}));
  expect(changes).toMatchObject([{ filter: 'type' }]);
  expect(absent).toMatchObject([{ name: '560066' }]);
});

const context = (current_filters: Filters) => ({
  catalogue: catalogueOf([...HOMES]),
  now: MONDAY,
  session: { current_filters, memory: { language: 'en' as const, pending: null, focus: [] } },
});

describe('any chip is removed by words', () => {
  const hinglish = corpus('hi-Latn');
  const { said } = corpus('en');
  const all: Filters = {
    near: ['hospital'],
    amenities: ['garden', 'gym'],
    locality: ['Whitefield', 'Hebbal'],
    possession_by: '2027-12',
    budget_max: 80 * LAKH,
    bhk: [2],
    facing: 'east',
  };
  const less = (...names: (keyof Filters)[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name as keyof Filters)));
  said(less('near'), ['remove the hospital', 'remove near hospital'], all);
  hinglish.said(less('near'), ['hospital hata do'], all);
  said({ ...all, amenities: ['gym'], locality: ['Hebbal'] }, ['forget the garden and Whitefield'], all);
  said(less('possession_by'), ['remove dec 2027', 'any time possession'], all);
  said(less('bhk'), ['remove 2 bhk', 'drop the bhk'], all);
  said(less('budget_max'), ['forget 80 lakh', 'remove the budget'], all);
  said(less('facing'), ['drop east facing'], all);
  said(less('amenities'), ['remove garden and gym'], all);
  hinglish.said({ ...all, amenities: ['gym'] }, ['garden hata do'], all);
  // What is asked for beside it is asked for.
  said({ type: ['apartment'], locality: ['Hebbal'] }, ['flats without lift in Hebbal']);
  said({ type: ['villa'] }, ['remove the gym and show villas'], { amenities: ['gym'] });
});
