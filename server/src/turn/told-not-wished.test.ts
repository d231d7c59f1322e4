// Told, not wished: how big the land was that was sold, and the shop that a home is to be near.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['we sold 5 acres, want a plot in Whitefield'],
  ['hamne 5 acre bech di gaon me, Whitefield me plot chahiye'],
  ['ಊರಲ್ಲಿ 5 ಎಕರೆ ಮಾರಿದ್ವಿ, ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಸೈಟ್ ಬೇಕು'],
  ['oorinalli 5 acre maaridvi, Whitefield alli site beku'],
])('land that was sold is no size of what is looked for: %s', (text) => {
  const { current_filters } = talk({ strict: false }).say(text).session;
  expect(current_filters).toMatchObject({ type: ['plot'], locality: ['Whitefield'] });
  expect(current_filters.area_min).toBeUndefined();
});

test('but the size of a plot is wished', () => {
  expect(
    talk({ strict: false }).say('1 acre plot in Whitefield').session.current_filters.area_min,
  ).toBeGreaterThan(0);
});

test.each([['shop ge hatra mane beku'], ['shop ke paas ghar chahiye']])(
  'a home near a shop is no shop: %s',
  (text) => {
    expect(talk({ strict: false }).say(text).session.current_filters.type).toBeUndefined();
  },
);

test('but a shop near the metro is one', () => {
  expect(talk({ strict: false }).say('shop near metro in Whitefield').session.current_filters.type).toEqual([
    'commercial',
  ]);
});
