// The quick filters: whatever is tapped, in whatever order, finds as many homes as it said, and comes off again.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filters, QUICK_FILTERS, type QuickFilter, type QuickValues } from '../src/contract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { quickFilters, quickValues } from '../src/say/quick.ts';
import { talk } from '../src/turn/testing.ts';
import { catalogueOf, HOMES, RENTED, SITE } from '../src/turn/testing-homes.ts';
import { openDoor } from './door.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);
const words = { catalogue, language: 'en', say: LANGUAGES.en.replies } as const;

const taps = fc.array(fc.tuple(fc.constantFrom(...QUICK_FILTERS), fc.nat(11)), { maxLength: 6 });

test('every tap finds as many homes as it said, through any others', () => {
  void fc.assert(
    fc.property(taps, (chosen) => {
      const visitor = talk({ catalogue });
      let filters: Filters = {};
      for (const [name, at] of chosen) {
        const { values } = quickValues(name, filters, words);
        for (const value of values) expect(value.n).toBe(catalogue.count(value.filters));
        const value = values[at % Math.max(1, values.length)];
        if (!value) continue;
        const { session } = visitor.tap({ type: 'apply', filters: value.filters, label: value.label });
        expect(session.current_filters).toEqual(value.filters);
        filters = session.current_filters;
        const again = quickValues(name, filters, words).values.filter((each) => each.chosen);
        expect(again.map(({ label }) => label)).toEqual([value.label]);
      }
    }),
    { numRuns: 25 },
  );
});

test('what was tapped is taken back by undo, and can be said as well', () => {
  const visitor = talk({ catalogue });
  const [value] = quickValues('bhk', {}, words).values;
  visitor.tap({ type: 'apply', filters: value?.filters ?? {}, label: value?.label });
  expect(visitor.tap({ type: 'undo', label: 'Undo' }).session.current_filters).toEqual({});
  expect(talk({ catalogue }).say(`${value?.label}`).session.current_filters).toEqual(value?.filters);
});

test('a catalogue in which nothing differs by it has no such filter', () => {
  const [home] = HOMES;
  const alike = catalogueOf(['a', 'b'].map((id) => ({ ...home, id }) as NonNullable<typeof home>));
  expect(quickFilters(alike)).toEqual([]);
  expect(quickFilters(catalogue)).toContain('bhk');
});

describe('the call', () => {
  const door = () => openDoor({ values: { catalogue: () => catalogue, site: () => SITE } });
  const ask = (query: Record<string, string>) =>
    door().call(`/api/site/values?${new URLSearchParams(query)}`);

  test('gives values in the page’s language, and creates nothing', async () => {
    const response = await ask({ filter: 'possession', locale: 'hi' });
    const { values } = (await response.json()) as QuickValues;
    expect(values.length).toBeGreaterThan(0);
    for (const { label } of values) expect(label).toMatch(/[\u0900-\u097f]/);
  });

  test.each([
    [{ filter: 'colour' }, 'filter'],
    [{ filter: 'bhk', filters: '{' }, 'filters'],
    [{ filter: 'bhk', filters: '{"bhk":"two"}' }, 'filters'],
    [{ filter: 'bhk', filters: `{"city":"${'x'.repeat(5000)}"}` }, 'filters'],
  ])('with %o names what is wrong', async (query, field) => {
    const response = await ask(query as Record<string, string> & { filter: QuickFilter });
    expect([response.status, ((await response.json()) as { field: string }).field]).toEqual([400, field]);
  });
});
