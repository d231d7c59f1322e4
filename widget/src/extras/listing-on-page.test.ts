// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { listingOnPage } from './listing-on-page.ts';

const page = (...things: unknown[]) =>
  new DOMParser().parseFromString(
    things
      .map(
        (thing) =>
          `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`,
      )
      .join(''),
    'text/html',
  );

it('finds the home a page is about', () => {
  const home = {
    '@type': 'RealEstateListing',
    identifier: 'LP-12',
    url: 'https://h.example/12',
    name: 'Palm Court',
  };
  expect(listingOnPage(page({ '@type': 'WebSite' }, home))).toEqual({
    id: 'LP-12',
    url: 'https://h.example/12',
    name: 'Palm Court',
  });
  expect(listingOnPage(page({ '@graph': [{ '@type': 'Organization' }, home] }))?.id).toBe('LP-12');
  expect(listingOnPage(page({ '@type': ['Product', 'Apartment'], name: 'A' }))?.name).toBe('A');
});

it('finds none on a page about several, about none, or broken', () => {
  const home = { '@type': 'Apartment', name: 'A' };
  expect(listingOnPage(page(home, home))).toBeUndefined();
  expect(listingOnPage(page({ '@type': 'ItemList' }))).toBeUndefined();
  expect(listingOnPage(page('{broken', 'null', '[null]'))).toBeUndefined();
});
