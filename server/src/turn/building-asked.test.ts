// Whether one may build on a plot is told as not stated, and is put to the office; a plot to build on is a wish.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const plot = (id: string, name: string) =>
  home({
    id,
    name,
    locality: 'Hebbal',
    price: 6_000_000,
    purpose: 'buy',
    type: 'plot',
    area: 1200,
    facing: 'east',
  });
const catalogue = catalogueOf([plot('neeru', 'Neeru Layout'), plot('tota', 'Tota Layout')]);

describe('whether one may build', () => {
  test.each([
    [
      'can we start building on it straight away, and which way does it face?',
      /build on Neeru Layout is not stated/,
    ],
    ['is there permission to build? facing?', /build on Neeru Layout is not stated/],
    ['ispe abhi makaan bana sakte hain kya? facing?', /Neeru Layout: ghar bana sakte/],
    ['इस पर अभी मकान बना सकते हैं क्या? फेसिंग?', /घर बना सकते हैं या नहीं/],
    ['idaralli koodale mane kattabahuda? facing?', /mane kattabahude/],
    ['ಇದರಲ್ಲಿ ಕೂಡಲೇ ಮನೆ ಕಟ್ಟಬಹುದಾ? ಫೇಸಿಂಗ್?', /ಮನೆ ಕಟ್ಟಬಹುದೇ/],
  ])('“%s”', (said, expected) => {
    const visitor = talk({ catalogue });
    visitor.say('plot in Hebbal');
    visitor.say('tell me about the first one');
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(expected);
    expect(reply.text).toMatch(/east|poorab|purab|poorv|पूर्व|पूरब|ಪೂರ್ವ/);
    expect(session.current_filters.possession).toBeUndefined();
  });

  test.each(['a plot in Hebbal to build a house', 'ghar banane ke liye plot chahiye Hebbal mein'])(
    '“%s” is a wish',
    (said) => {
      const { reply } = talk({ catalogue }).say(said);
      expect(reply.cards).toHaveLength(2);
      expect(reply.text).not.toMatch(/not stated|nahi likha/);
    },
  );
});
