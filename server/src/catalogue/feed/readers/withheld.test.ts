import { expect, test } from 'vitest';
import { readOffer } from './offer.ts';
import { isWithheld } from './withheld.ts';

test.each([
  'advance taken, ON HOLD',
  'sold on 2/10 to Mr. Shah',
  'corner unit, sold',
  'service area, not for sale',
  'owner is not selling now',
  'not yet launched - do not quote',
  'family matter - not to be shown',
  "don't offer before Diwali",
  'lake view; booked by director',
  'keep aside',
  'owner not interested now',
  'owner cancelled',
  'Regn. done 12/10',
  'east facing, token money received',
  'Wanted 3 BHK under 40k',
  'client wants 1BHK',
  'बयाना मिल चुका',
  'मालिक, बिक गया',
])('"%s" takes the home off', (note) => {
  expect(isWithheld(note)).toBe(true);
});

test.each([
  'reserved parking, corner',
  'price not to be quoted on phone',
  'not facing the road',
  'registered with the authority',
  'sold only to families',
  'not sold',
  'looking for a small family',
  'booking cancelled',
  'RERA registration done',
  'booking open',
  'advance 2 lakh',
  'owner abroad, key with watchman',
  'booking open, 3 left',
])('"%s" does not', (note) => {
  expect(isWithheld(note)).toBe(false);
});

test('"Let out on 3/11" is of a home to let', () => {
  expect(isWithheld('good tenant, let out on 3/11')).toBe(false);
  expect(isWithheld('good tenant, let out on 3/11', true)).toBe(true);
});

test('a status says more than that it is on offer', () => {
  expect(readOffer('Available - company lease only')).toBe('on');
  expect(readOffer('Avl (after 10 Jan 2027)')).toBe('on');
  expect(readOffer('Open both')).toBe('on');
  expect(readOffer('Available, token received')).not.toBe('on');
  expect(readOffer('by invitation, open')).toBeUndefined();
});
