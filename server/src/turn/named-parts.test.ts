// Named parts of places: phases, stages, blocks and sectors, in the words of the listings' own localities.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const PARTS = ['1st Phase JP Nagar', '2nd Phase JP Nagar', '7th Phase JP Nagar', '8th Phase JP Nagar'];
const catalogue = catalogueOf([
  ...HOMES,
  ...['JP Nagar', ...PARTS].map((locality, at) =>
    home({ id: `part-${at}`, name: `Kere ${at}`, locality, bhk: 3, price: 7_000_000 + at * 100_000 }),
  ),
]);
const [FIRST, SECOND, SEVENTH] = PARTS;

describe('parts of a place that is named beside them', () => {
  test.each([
    'i want a 3bhk in jp nagar 1st or 2nd phase, not 7th, up to 1.5 crore',
    '3 bhk in phase 1 or 2 of jp nagar but not the 7th phase, for my parents and me',
    '3bhk chahiye jp nagar mein phase 1 ya 2, 1.5 crore tak, phase 7 nahi',
    'जेपी नगर के पहले या दूसरे फेज़ में 3 bhk चाहिए, सातवाँ नहीं, 1.5 करोड़ तक',
    'ಜೆಪಿ ನಗರ 1ನೇ ಅಥವಾ 2ನೇ ಹಂತದಲ್ಲಿ 3 bhk ಬೇಕು, 7ನೇ ಹಂತ ಬೇಡ',
    'jp nagar 1ne athava 2ne phase alli 3 bhk beku, 7ne phase beda',
  ])('%s', (words) => {
    const filters = talk({ catalogue }).say(words).session.current_filters;
    expect(filters).toMatchObject({ locality: [FIRST, SECOND], exclude_locality: [SEVENTH] });
  });
});

test.each([
  ['these are in 7th and 8th phase, i want the 2nd phase only, not so far out', [SECOND]],
  ['ye to 7th phase mein hain, mujhe dusra phase chahiye', [SECOND]],
  ['ये सातवें फेज़ में हैं। मुझे दूसरे फेज़ में चाहिए', [SECOND]],
  ['ಇವು 7ನೇ ಹಂತದಲ್ಲಿವೆ, ನನಗೆ 2ನೇ ಹಂತದಲ್ಲಿ ಬೇಕು', [SECOND]],
])('they are of the place that is looked in: %s', (words, locality) => {
  const visitor = talk({ catalogue });
  visitor.say('3 bhk in jp nagar');
  expect(visitor.say(words).session.current_filters.locality).toEqual(locality);
});

test.each([
  ['en', '3 bhk in jp nagar phase 5, below 90 lakh', /“phase 5”/],
  ['hi', 'जेपी नगर के पाँचवें फेज़ में 3 bhk चाहिए', /“पाँचवें फेज़” नहीं लिखा/],
] as const)('one that no listing tells is said so, and the place is looked in: %s', (_, words, told) => {
  const { reply, session } = talk({ catalogue }).say(words);
  expect(reply.text).toMatch(told);
  expect(session.current_filters.locality).toEqual(['JP Nagar']);
});

test.each([['ye sab marathahalli mein hain, mujhe hennur mein chahiye, 2 crore tak', ['Hennur']]])(
  'what is said of a place shown is no wish beside another: %s',
  (words, locality) => {
    const homes = [
      home({ id: 'm', name: 'Mugil', locality: 'Marathahalli', bhk: 2 }),
      home({ id: 'h', name: 'Hasiru', locality: 'Hennur', bhk: 2 }),
      home({ id: 'j', name: 'Jeeva', locality: 'JP Nagar', bhk: 2 }),
    ];
    const visitor = talk({ catalogue: catalogueOf([...HOMES, ...homes]) });
    visitor.say('2 bhk in marathahalli');
    expect(visitor.say(words).session.current_filters.locality).toEqual(locality);
  },
);

test('places that are asked for together stay so', () => {
  const visitor = talk({ catalogue });
  visitor.say('3 bhk in jp nagar');
  const said = (words: string) => visitor.say(words).session.current_filters.locality;
  expect(said('jp nagar or hebbal? and also hennur')).toContain('JP Nagar');
  expect(said('2 bhk in electronic city, or in hebbal, phase does not matter')).not.toContain(
    '2nd Phase JP Nagar',
  );
});
