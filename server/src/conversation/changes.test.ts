import { describe, expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { catalogueOf } from '../turn/testing-homes.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { applyChanges, checkFilters, wordsFor } from './changes.ts';
import type { FilterState } from './session.ts';

type Change = Exclude<FilterChange, { op: 'shift' }>;
const stand = (filters: Filters): FilterState => ({
  filters,
  words: Object.fromEntries(Object.keys(filters).map((name) => [name, `said ${name}`])),
});
const set = (filter: string, value: unknown) =>
  ({ op: 'set', filter, value, words: `now ${filter}` }) as Change;
const add = (filter: string, value: unknown[]) =>
  ({ op: 'add', filter, value, words: `also ${filter}` }) as Change;
const remove = (filter: string, value?: unknown) =>
  ({ op: 'remove', filter, value, words: 'drop' }) as Change;
const after = (filters: Filters, changes: Change[], correction = false) =>
  applyChanges(stand(filters), changes, correction).filters;

describe('changing one’s mind', () => {
  test('refines: what was said before stays, with its words', () => {
    const { filters, words } = applyChanges(stand({ bhk: [2], locality: ['Whitefield'] }), [
      set('budget_max', 9_000_000),
    ]);
    expect(filters).toEqual({ bhk: [2], locality: ['Whitefield'], budget_max: 9_000_000 });
    expect(words).toEqual({ bhk: 'said bhk', locality: 'said locality', budget_max: 'now budget_max' });
  });

  test('replaces, adds, and replaces again on correction', () => {
    expect(after({ bhk: [2] }, [set('bhk', [3])])).toEqual({ bhk: [3] });
    expect(after({ bhk: [2] }, [add('bhk', [3])])).toEqual({ bhk: [2, 3] });
    expect(after({ bhk: [2] }, [set('bhk', [3])], true)).toEqual({ bhk: [3] });
    // "I also said 3 BHK".
    expect(after({ bhk: [2] }, [add('bhk', [3])], true)).toEqual({ bhk: [2, 3] });
    expect(after({ bhk: [2] }, [add('bhk', [2])])).toEqual({ bhk: [2] });
  });

  test('removes one value, or the whole wish with its other half', () => {
    expect(after({ locality: ['Whitefield', 'Kadugodi'] }, [remove('locality', 'whitefield')])).toEqual({
      locality: ['Kadugodi'],
    });
    expect(after({ locality: ['Whitefield'] }, [remove('locality', 'Whitefield')])).toEqual({});
    expect(after({ budget_min: 1, budget_max: 2, bhk: [2] }, [remove('budget_max')])).toEqual({ bhk: [2] });
    expect(after({ possession: 'ready' }, [remove('possession', 'new_launch')])).toEqual({
      possession: 'ready',
    });
    expect(applyChanges(stand({ bhk: [2] }), [remove('bhk')]).words).toEqual({});
  });

  test('does not touch the state it was given', () => {
    const before = stand({ bhk: [2] });
    const copy = structuredClone(before);
    applyChanges(before, [add('bhk', [3]), set('budget_max', 1), remove('bhk')]);
    expect(before).toEqual(copy);
  });
});

describe('the later of two wishes that cannot both hold wins', () => {
  test.each<[string, Filters, Change[], Filters]>([
    ['3 BHK after 3 or more', { bhk_min: 3 }, [set('bhk', [3])], { bhk: [3] }],
    ['a minimum above the old maximum', { budget_max: 5 }, [set('budget_min', 8)], { budget_min: 8 }],
    ['a maximum below the old minimum', { area_min: 900 }, [set('area_max', 800)], { area_max: 800 }],
    [
      'a locality after a zone',
      { zone: 'North Bangalore' },
      [set('locality', ['Hebbal'])],
      { locality: ['Hebbal'] },
    ],
    [
      'a zone after a locality',
      { locality: ['Hebbal'] },
      [set('zone', 'North Bangalore')],
      { zone: 'North Bangalore' },
    ],
    ['plots have no rooms', { bhk: [2] }, [set('type', ['plot'])], { type: ['plot'] }],
    ['rooms after plots', { type: ['plot'] }, [set('bhk', [2])], { bhk: [2] }],
    [
      'rent after a price',
      { purpose: 'buy', budget_max: 9_000_000 },
      [set('purpose', 'rent')],
      { purpose: 'rent' },
    ],
    [
      'buying said again',
      { purpose: 'buy', budget_max: 9_000_000 },
      [set('purpose', 'buy')],
      { purpose: 'buy', budget_max: 9_000_000 },
    ],
    [
      'not there after there',
      { locality: ['Whitefield', 'Hebbal'] },
      [add('exclude_locality', ['Hebbal'])],
      { locality: ['Whitefield'], exclude_locality: ['Hebbal'] },
    ],
    [
      'there after not there',
      { exclude_locality: ['Hebbal'] },
      [set('locality', ['Hebbal'])],
      { locality: ['Hebbal'] },
    ],
  ])('%s', (_, before, changes, expected) => expect(after(before, changes)).toEqual(expected));

  test('but not when both are said in one breath', () => {
    expect(after({}, [set('purpose', 'rent'), set('budget_max', 30_000)])).toEqual({
      purpose: 'rent',
      budget_max: 30_000,
    });
    expect(
      after({ purpose: 'buy', budget_max: 9_000_000 }, [set('budget_max', 30_000), set('purpose', 'rent')]),
    ).toEqual({
      purpose: 'rent',
      budget_max: 30_000,
    });
  });
});

describe('filters that come by a click', () => {
  const catalogue = catalogueOf();

  test('are kept where the catalogue knows them and named where it does not', () => {
    const { filters, dropped } = checkFilters(
      {
        bhk: [2],
        locality: ['Whitefield', 'Powai'],
        amenities: ['gym', 'helipad'],
        developer: 'Nobody',
        zone: 'Whitefield',
      },
      catalogue,
    );
    expect(filters).toEqual({ bhk: [2], locality: ['Whitefield'], amenities: ['gym'] });
    expect(dropped).toEqual(['Powai', 'helipad', 'Nobody', 'Whitefield']);
  });

  test('cannot contradict themselves', () => {
    expect(checkFilters({ budget_min: 9, budget_max: 5 }, catalogue).filters).toEqual({ budget_max: 5 });
  });

  test('keep the words of what did not change', () => {
    const before = stand({ bhk: [2], locality: ['Whitefield'] });
    expect(wordsFor({ bhk: [2], locality: ['Kadugodi'] }, before, '5 in Kadugodi')).toEqual({
      bhk: 'said bhk',
      locality: '5 in Kadugodi',
    });
  });
});
