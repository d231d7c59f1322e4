import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/runs.ts';
import type { FilterName, Filters } from '../../contract.ts';
import { homes, NOW, TOWN, wishes } from '../arbitraries.test-support.ts';
import { buildCatalogue } from '../build.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Listing } from '../listing.ts';

const catalogueOf = (listings: Listing[]) => buildCatalogue(listings, { gazetteers: [TOWN], now: NOW });

/** Every home asked every filter, the slow way. */
function bruteForce(catalogue: Catalogue, filters: Filters) {
  const asked = Object.keys(filters) as FilterName[];
  const answers = catalogue.listings.map((listing) => catalogue.explain(listing, filters));
  const noneStatesType = catalogue.listings.every(({ type }) => type === undefined);
  // What other fields tell of a type rules homes out, and is no statement of theirs.
  const isUntold = (filter: FilterName) =>
    noneStatesType &&
    (filter === 'type'
      ? answers.every(({ met }) => !met.includes(filter))
      : filter === 'exclude' &&
        (filters.exclude ?? []).every((item) => item.startsWith('type:')) &&
        answers.every(({ broken }) => !broken.includes(filter)));
  const never = asked.filter(
    (filter) => answers.every(({ unstated }) => unstated.includes(filter)) || isUntold(filter),
  );
  const unstated = answers.map((answer) => answer.unstated.filter((filter) => !never.includes(filter)));
  const unbroken = answers.map(({ broken }) => broken.length === 0);
  const ids = (fits: (at: number) => boolean) =>
    catalogue.listings.flatMap(({ id }, at) => (fits(at) ? [id] : []));
  return {
    never,
    full: ids((at) => unbroken[at] === true && unstated[at]?.length === 0),
    open: ids((at) => unbroken[at] === true && unstated[at]?.length !== 0),
    unstated: new Map(catalogue.listings.map(({ id }, at) => [id, unstated[at]])),
  };
}

describe('search', () => {
  test('finds exactly what asking every home finds', () => {
    fc.assert(
      fc.property(homes(), wishes, (listings, filters) => {
        const catalogue = catalogueOf(listings);
        const expected = bruteForce(catalogue, filters);
        const found = catalogue.find(filters);
        const shown = found.top(listings.length);
        const full = shown.slice(0, found.total);
        const open = shown.slice(found.total);
        expect(found.total).toBe(expected.full.length);
        expect(found.unstated_total()).toBe(expected.open.length);
        expect([...found.never_stated].sort()).toEqual(expected.never.sort());
        expect(full.map(({ listing }) => listing.id).sort()).toEqual(expected.full.sort());
        expect(open.map(({ listing }) => listing.id).sort()).toEqual(expected.open.sort());
        for (const { listing, unstated } of shown)
          expect([...unstated].sort()).toEqual([...(expected.unstated.get(listing.id) ?? [])].sort());
      }),
      { numRuns: runs(100) },
    );
  });

  test('counts what it finds, and what it would find without each filter', () => {
    fc.assert(
      fc.property(homes(), wishes, (listings, filters) => {
        const catalogue = catalogueOf(listings);
        expect(catalogue.count(filters)).toBe(catalogue.find(filters).total);
        for (const { filter, value, total } of catalogue.withoutEach(filters)) {
          const { [filter]: values, ...rest } = filters;
          const others = Array.isArray(values) ? values.filter((one) => one !== value) : [];
          const without = others.length > 0 ? { ...rest, [filter]: others } : rest;
          expect({ filter, value, total }).toEqual({ filter, value, total: catalogue.find(without).total });
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('counts a further wish among what it finds', () => {
    fc.assert(
      fc.property(homes(), wishes, wishes, (listings, filters, further) => {
        const catalogue = catalogueOf(listings);
        for (const [filter, wanted] of Object.entries(further)) {
          // An area is compared on the basis that is asked for, which is another search.
          if (filter in filters || filter.startsWith('area')) continue;
          const wish = { [filter]: wanted };
          expect(catalogue.narrowing(filters)(wish)).toBe(catalogue.count({ ...filters, ...wish }));
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('goes on where the last list ended, never showing a home twice', () => {
    fc.assert(
      fc.property(homes(), wishes, fc.integer({ min: 1, max: 7 }), (listings, filters, size) => {
        const found = catalogueOf(listings).find(filters);
        const whole = found.top(listings.length).map(({ listing }) => listing.id);
        const seen: string[] = [];
        for (let page = found.top(size); page.length > 0; page = found.top(size, new Set(seen)))
          seen.push(...page.map(({ listing }) => listing.id));
        expect(seen).toEqual(whole);
      }),
      { numRuns: runs(40) },
    );
  });

  const home = (id: string, rest: Partial<Listing>): Listing => ({
    id,
    purpose: 'buy',
    price: 5_000_000,
    locality: 'Whitefield',
    sample: false,
    ...rest,
  });

  test('finds the phases of a locality under its name, and each phase under its own', () => {
    const catalogue = catalogueOf([
      home('a', { locality: 'Electronic City' }),
      home('b', { locality: 'Electronic City Phase 2' }),
      home('c', { locality: 'Hebbal' }),
    ]);
    expect(catalogue.count({ locality: ['Electronic City'] })).toBe(2);
    expect(catalogue.count({ locality: ['Electronic City Phase 2'] })).toBe(1);
    expect(catalogue.count({ exclude_locality: ['Electronic City'] })).toBe(1);
    expect(catalogue.places.byName('electronic city')?.homes).toBe(2);
  });

  test('never compares an area with one on another basis', () => {
    const catalogue = catalogueOf([
      home('carpet', { area: 900, area_basis: 'carpet' }),
      home('super', { area: 1200, area_basis: 'super_built_up' }),
      home('none', { area: 1300 }),
    ]);
    const found = catalogue.find({ area_min: 1000, area_basis: 'carpet' });
    expect(found.total).toBe(0);
    expect(found.top(3).map(({ listing }) => listing.id)).toEqual(['none', 'super']);
    expect(catalogue.count({ area_min: 1000 })).toBe(2);
    const largest = catalogue.find({}, { order: 'area_down' }).top(3);
    expect(new Set(largest.map(({ listing }) => listing.area_basis)).size).toBe(3);
  });

  test('takes a home that was due before today for neither ready nor upcoming', () => {
    const catalogue = catalogueOf([
      home('late', { possession_date: '2018-12' }),
      home('late too', { possession: 'under_construction', possession_date: '2018-12' }),
      home('coming', { possession_date: '2027-06' }),
      home('there', { possession: 'ready', possession_date: '2018-12' }),
    ]);
    expect(catalogue.find({ possession: 'ready' }).total).toBe(1);
    expect(catalogue.find({ possession: 'under_construction' }).top(1)[0]?.listing.id).toBe('coming');
    expect(catalogue.find({ possession: 'under_construction' }).unstated_total()).toBe(2);
    expect(catalogue.count({ possession_by: '2027' })).toBe(2);
    expect(catalogue.byId('late too')?.possession).toBeUndefined();
  });

  test('says a filter that nothing here states, and does not let it empty the list', () => {
    const found = catalogueOf([home('a', {}), home('b', {})]).find({
      facing: 'east',
      locality: ['Whitefield'],
    });
    expect(found).toMatchObject({ total: 2, never_stated: ['facing'] });
    expect(found.unstated_total()).toBe(0);
  });

  test('"near metro" means any station, and says the same of one home as of the list', () => {
    const close = home('close', { lat: 12.996, lng: 77.757 });
    const far = home('far', { lat: 13.4, lng: 77.9 });
    const catalogue = buildCatalogue([close, far], { now: NOW });
    const filters = { near: ['metro'] };
    expect(
      catalogue
        .find(filters)
        .top(5)
        .map(({ listing }) => listing.id),
    ).toEqual(['close']);
    expect(catalogue.explain(close, filters).met).toEqual(['near']);
    expect(catalogue.explain(far, filters).broken).toEqual(['near']);
  });

  test('shows the nearest to a landmark first, and only those within five kilometres', () => {
    const catalogue = catalogueOf([
      home('far', { locality: 'Whitefield' }),
      home('three', { locality: 'Hebbal', price: 1 }),
      home('one', { locality: 'Hebbal', lat: 13.046, lng: 77.62, price: 9 }),
      home('where', { locality: 'Unmapped' }),
    ]);
    const found = catalogue.find({ near: ['Manyata Tech Park'] });
    expect(found.total).toBe(2);
    expect(found.top(4).map(({ listing }) => listing.id)).toEqual(['one', 'three', 'where']);
  });

  test('shows a home with picture, page and RERA before a cheaper one without', () => {
    const full = home('full', { images: [{ url: '/a.svg' }], url: '/a', rera_id: 'R', name: 'A', price: 9 });
    const bare = home('bare', { price: 1 });
    const catalogue = catalogueOf([bare, full]);
    expect(
      catalogue
        .find({})
        .top(2)
        .map(({ listing }) => listing.id),
    ).toEqual(['full', 'bare']);
    expect(catalogue.find({}, { order: 'price_up' }).top(1)[0]?.listing.id).toBe('bare');
  });

  test('with a budget begins at 85 % of it, then goes down from there', () => {
    const ids = (prices: (number | undefined)[], budget: number) =>
      catalogueOf(prices.map((price, at) => home(`${price}#${at}`, { price })))
        .find({ budget_max: budget })
        .top(99)
        .map(({ listing }) => listing.price);
    expect(ids([30, 60, 80, 85, 86, 95, 100, 101], 100)).toEqual([86, 95, 100, 85, 80, 60, 30]);
    expect(ids([30, 40], 100)).toEqual([40, 30]);
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), { maxLength: 150 }),
        fc.integer({ min: 1, max: 60 }),
        (prices, budget) => {
          const within = prices.filter((price): price is number => (price ?? budget + 1) <= budget);
          const near = within.filter((price) => price > budget * 0.85).sort((a, b) => a - b);
          const below = within.filter((price) => price <= budget * 0.85).sort((a, b) => b - a);
          const open = prices.filter((price) => price === undefined);
          expect(ids(prices, budget)).toEqual([...near, ...below, ...open].slice(0, 99));
        },
      ),
    );
  });

  test('puts a home whose due date is gone by after one that is ready', () => {
    const ready = home('ready', { price: 9, possession: 'ready' });
    const late = home('late', { price: 1, possession: 'under_construction', possession_date: '2018-12' });
    expect(
      catalogueOf([late, ready])
        .find({})
        .top(2)
        .map(({ listing }) => listing.id),
    ).toEqual(['ready', 'late']);
  });

  test('puts homes of no stated price last, whichever price comes first', () => {
    const catalogue = catalogueOf([
      home('open', { price: undefined }),
      home('low', { price: 1 }),
      home('high', { price: 2 }),
    ]);
    const ids = (order: 'price_up' | 'price_down') =>
      catalogue
        .find({}, { order })
        .top(3)
        .map(({ listing }) => listing.id);
    expect(ids('price_up')).toEqual(['low', 'high', 'open']);
    expect(ids('price_down')).toEqual(['high', 'low', 'open']);
  });

  test('knows a home by its page, whatever the query, the host or the slash', () => {
    const catalogue = catalogueOf([
      home('a', { url: '/homes/a/', name: 'Alder Court' }),
      home('b', { url: 'https://www.example.com/homes/b', name: 'Birch Court', project: 'Birch' }),
      home('c', { name: 'Birch Court', project: 'Birch' }),
    ]);
    expect(catalogue.byPage({ url: 'https://site.example/homes/a?utm=1#top' })?.id).toBe('a');
    expect(catalogue.byPage({ url: 'https://example.com/homes/b/' })?.id).toBe('b');
    expect(catalogue.byPage({ url: 'https://other.example/homes/b' })).toBeUndefined();
    expect(catalogue.byPage({ name: 'alder court' })?.id).toBe('a');
    expect(catalogue.byPage({ name: 'Birch Court' })?.units?.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(catalogue.byName('alder')).toEqual({ name: 'Alder Court', ids: ['a'] });
    expect(catalogue.byName('birch court')?.ids).toEqual(['b', 'c']);
    expect(catalogue.byName('court')).toBeUndefined();
  });

  test('offers what is nearest in price when nothing else helps', () => {
    const catalogue = catalogueOf([10, 20, 30, 40].map((price) => home(String(price), { price })));
    const near = catalogue.nearestByPrice({ budget_max: 24 }, 3);
    expect(near.map(({ price }) => price)).toEqual([20, 30, 10]);
    expect(catalogue.nearestByPrice({ purpose: 'rent' }, 3)).toEqual([]);
  });
});
