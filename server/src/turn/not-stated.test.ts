// What no home here states: told once for each wish, of all of them where none was shown, and the list is not shown again.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

/** Homes as a bare sheet has them. */
const BARE = catalogueOf(HOMES.map(({ amenities: _amenities, images: _images, ...home }) => home));
const visitor = () => talk({ catalogue: BARE });

describe('a wish that no home here states', () => {
  test.each([
    ['need a gym also', 'and a pool', /gym/],
    ['gym bhi chahiye', 'aur swimming pool bhi', /gym/],
    ['जिम भी चाहिए', 'और स्विमिंग पूल भी', /जिम/],
    ['ಜಿಮ್ ಕೂಡ ಬೇಕು', 'ಸ್ವಿಮ್ಮಿಂಗ್ ಪೂಲ್ ಕೂಡ ಬೇಕು', /ಜಿಮ್/],
    ['gym kooda beku', 'swimming pool kooda beku', /gym/],
  ])('beside a list is said, and the list stands: %s', (said, more, told) => {
    const ada = visitor();
    ada.say('2bhk in whitefield to buy');
    const { reply, session } = ada.say(said);
    expect(reply.text).toMatch(told);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters.amenities).toHaveLength(1);
    expect(ada.say(more).reply.text).not.toMatch(told);
    expect(ada.say('tell me about the second one').reply.text).toContain('B-2');
  });

  test('is told beside what is found with the first wish, and not with the next', () => {
    const ada = visitor();
    expect(ada.say('2bhk in whitefield with gym').reply.text).toContain('do not state');
    expect(ada.say('under 90 lakh').reply.text).not.toContain('do not state');
  });
});

test.each([
  'do you have photos in your listings',
  'sab ghar ki photo hai kya',
  'क्या आपके घरों की फोटो हैं',
  'ನಿಮ್ಮ ಮನೆಗಳ ಫೋಟೋ ಇದೆಯಾ',
  'nimma manegala photo ideya',
])('asked before a home was shown, what none states is said of all: %s', (said) => {
  expect(visitor().say(said).reply.text).toContain(String(BARE.listings.length));
});
