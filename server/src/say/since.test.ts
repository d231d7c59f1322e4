// Since a visitor was here: told from ids and prices of then and the catalogue of today.
import { expect, test } from 'vitest';
import { catalogueOf, HOMES } from '../turn/testing-homes.ts';
import { homesNow, since } from './since.ts';

const NOW = Date.parse('2026-11-29T10:00:00Z');
const filters = { bhk: [2] };
const before = homesNow(filters, catalogueOf());
const asked = { filters, homes: before, language: 'en', now: NOW } as const;

test('where nothing has changed there is nothing to tell', () => {
  expect(before.length).toBeGreaterThan(2);
  const { homes, ...news } = since(asked, catalogueOf());
  expect(homes).toEqual(before);
  expect(news).toEqual({ fresh: 0, gone: 0, cheaper: [], cards: [], searches: [] });
});

test('what is new, gone and cheaper is told, the most saved first, with the price of today', () => {
  const [first, second, third] = before.map(([id]) => id);
  const today = HOMES.flatMap((home) => {
    if (home.id === first) return [];
    const price = (home.price ?? 0) - ({ [second ?? '']: 100_000, [third ?? '']: 300_000 }[home.id] ?? 0);
    return [home.id === second || home.id === third ? { ...home, price } : home];
  });
  const added = HOMES.filter(({ id }) => id === second).map((home) => ({
    ...home,
    id: 'new-one',
    name: 'New one',
  }));
  const news = since({ ...asked, ids: [third ?? '', 'never-was'] }, catalogueOf([...today, ...added]));
  expect(news).toMatchObject({ fresh: 1, gone: 1 });
  expect(news.cheaper.map(({ id }) => id)).toEqual([third, second]);
  expect(news.cards.map(({ id }) => id)).toEqual([third]);
});

test('a search that was not made before has nothing new, nor has a list that was cut off', () => {
  expect(since({ ...asked, homes: undefined }, catalogueOf()).fresh).toBe(0);
  const long = Array.from({ length: 100 }, (_, n) => [`other-${n}`, 1] as [string, number]);
  expect(since({ ...asked, homes: long }, catalogueOf()).fresh).toBe(0);
});

test('the searches among the steps are told in the visitor’s language', () => {
  const steps = [{ bhk: [2] }, { bhk: [2], budget_max: 9_000_000 }, { type: ['plot' as const] }];
  const told = (language: 'en' | 'hi') =>
    since({ ...asked, language, steps }, catalogueOf()).searches.map(({ words }) => words);
  expect(told('en')).toEqual(['2 BHK · up to ₹90 L', 'plot']);
  expect(told('hi')[0]).toMatch(/₹90/);
  expect(told('hi')).not.toEqual(told('en'));
});
