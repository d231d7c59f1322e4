// What is shown is said to be otherwise than wished: the wish stands, and homes that keep to it are offered.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const villas = [
  home({ id: 'v1', name: 'Villa 1', type: 'villa', locality: 'Hebbal', price: 30_000_000, bhk: 4 }),
  home({ id: 'v2', name: 'Villa 2', type: 'villa', locality: 'Hebbal', price: 32_000_000, bhk: 4 }),
];
const visitor = () => talk({ catalogue: catalogueOf([...HOMES, ...villas]), strict: false });

describe('a kind of home that was not wished', () => {
  test.each(['but this is a flat', 'these are all flats', 'ye to flat hai', 'ये तो फ्लैट है'])('%s', (line) => {
    const guest = visitor();
    guest.say('villa in Whitefield under 90 lakh');
    const { reply, session } = guest.say(line);
    expect(session.current_filters.type).toEqual(['villa']);
    expect(reply.text).toMatch(/2 (in Hebbal|homes from ₹3|at)|हेब्बाल|Hebbal|₹3/);
    expect(reply.cards).toEqual([]);
  });
});

test('a question, and a value that was wished, point nothing out', () => {
  const guest = visitor();
  guest.say('villa in Hebbal');
  expect(guest.say('is that a villa?').reply.text).toMatch(/villa/);
  expect(guest.session().objections_raised).toEqual([]);
});

test('a place that was never named and whose homes were shown is shown no more', () => {
  const guest = visitor();
  guest.say('2 bhk');
  const [first] = guest.session().memory.lists.at(-1)?.ids ?? [];
  expect(first).toBeDefined();
  guest.say('I never said Whitefield');
  expect(guest.session().current_filters).toEqual({ bhk: [2], exclude_locality: ['Whitefield'] });
});
