import { expect, test } from 'vitest';
import { english as account } from '../account/labels-account.ts';
import { english } from '../extras/labels-extra.ts';
import { english as memory } from '../memory/labels-memory.ts';
import { english as first } from '../panel/labels.ts';
import { english as rest } from '../rest/labels-rest.ts';
import { specOf } from './card.tsx';

const card = { id: 'a', number: 1, name: 'A', locality: 'B', price_text: '₹1.2 Cr', why: [], sample: true };

test.each([
  [{ bhk: 2, area: 1150, area_basis: 'carpet' as const }, '2 BHK · 1,150 sq ft carpet'],
  [{ configuration: '3 BHK + 2T', bhk: 3, area: 1012, area_max: 1060 }, '3 BHK + 2T · 1,012–1,060 sq ft'],
  [{}, ''],
])('a card’s size is told as it is stated: %j', (facts, text) => {
  expect(
    specOf({ ...card, ...facts }, { ...first, ...english, ...rest, ...account, ...memory, about: '' }),
  ).toBe(text);
});
