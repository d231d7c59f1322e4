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

test.each([
  'let to a doctor 22-11',
  'Rented from 1 Dec, take down',
  'GIVEN 12/11',
  'given from 1.11',
  'leased 18 nov',
  '12/11 को दे दिया',
  '1/12 से किराये पर दिया',
  '12/11 ರಂದು ಕೊಡಲಾಗಿದೆ',
])('a home to let is gone by “%s”', (said) => {
  expect(isWithheld(said, true)).toBe(true);
});

test.each([
  'please remove from site',
  'take down',
  'हटा दें',
  'ತೆಗೆಯಿರಿ',
  '14/11 को बिक गया',
  '14/11 ರಂದು ಮಾರಾಟವಾಗಿದೆ',
])('any home is taken off by “%s”', (said) => {
  expect(isWithheld(said)).toBe(true);
});

test.each([
  'let us show it any day',
  'rented out flats near by',
  'remove shoes at the door',
  'given on lease to a bank earlier, vacant now',
  'keys given by owner',
])('no deal is told by “%s”', (said) => {
  expect(isWithheld(said, false)).toBe(false);
});

test('registry done ends an offer in a note, and is a title in what is told to buyers', () => {
  expect(isWithheld('3 BHK, registry done')).toBe(true);
  expect(isWithheld('Park facing 3 BHK with servant space, 2 covered parkings. Registry done.')).toBe(false);
  expect(isWithheld('Park facing 3 BHK with servant space, 2 covered parkings. Registry done 12/10.')).toBe(
    true,
  );
});
