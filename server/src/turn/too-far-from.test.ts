// Too far from: the place that is complained of is ruled out, and where somebody works is no place to leave.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const catalogue = catalogueOf([
  ...HOMES,
  ...['Marathahalli', 'Hennur', 'Electronic City', 'JP Nagar'].map((locality, at) =>
    home({
      id: `far-${at}`,
      name: `Kere ${at}`,
      locality,
      purpose: 'rent',
      bhk: 2,
      price: 24_000 + at * 1_000,
    }),
  ),
]);

test.each([
  'Electronic City is too far from Jayadeva hospital where I work, what about the other ones?',
  'electronic city is so far away from the Sagar hospital where my wife works, show me any others',
  'electronic city jayadeva hospital se bahut door hai jahan main kaam karti hoon, baaki dikhao',
  'इलेक्ट्रॉनिक सिटी जयदेव अस्पताल से बहुत दूर है जहाँ मैं काम करती हूँ, और दिखाइए',
  'ಎಲೆಕ್ಟ್ರಾನಿಕ್ ಸಿಟಿ ಜಯದೇವ ಆಸ್ಪತ್ರೆಯಿಂದ ತುಂಬಾ ದೂರ, ನಾನು ಅಲ್ಲಿ ಕೆಲಸ ಮಾಡೋದು, ಬೇರೆ ಇದ್ಯಾ?',
])('%s', (words) => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk for rent up to 35000');
  const { reply, session } = visitor.say(words);
  expect(session.current_filters).toMatchObject({ bhk: [2], exclude_locality: ['Electronic City'] });
  expect(reply.cards.map(({ locality }) => locality)).not.toContain('Electronic City');
  expect(reply.cards.length).toBeGreaterThan(1);
});

test('where somebody works is told by a place, and is none to leave', () => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk for rent up to 35000');
  const { filters } = {
    filters: visitor.say('too far from my office in Marathahalli').session.current_filters,
  };
  expect(filters.exclude_locality).toBeUndefined();
});

describe('too far from the place near which they are looked for', () => {
  test.each([
    'the second one is too far from manyata',
    'manyata se bahut door hai ye',
    'btm is too far from manyata no? show only within 5 km',
  ])('that place stands: %s', (words) => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk for rent near manyata up to 35000');
    const { near, locality } = visitor.say(words).session.current_filters;
    expect(near ?? locality).toBeDefined();
  });

  test('so many km are of it', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk for rent near manyata up to 35000');
    expect(visitor.say('show only within 5 km').session.current_filters.locality).toContain('Hennur');
  });
});
