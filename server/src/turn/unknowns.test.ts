// What no home states: said once, for all that was found, with one step that a yes takes.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home, NOBODY } from './testing-homes.ts';

const LAKH = 100_000;
const many = (amenities?: (n: number) => string[] | undefined) =>
  catalogueOf(
    Array.from({ length: 7 }, (_, n) => {
      const listed = amenities?.(n);
      return home({
        id: `h${n}`,
        name: `Fern ${n}`,
        price: (50 + n) * LAKH,
        locality: 'Hebbal',
        ...(listed && { amenities: listed }),
      });
    }),
  );
const shown = (catalogue = many()) => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk in hebbal');
  return visitor;
};

describe('what none of them states', () => {
  test.each([
    [
      'which of these has a gym, and the deposit?',
      /^None of the 7 listings .*gym.* or .*deposit/i,
      /Shall I ask/,
    ],
    ['inme se kisi mein gym aur power backup hai?', /^7 mein se kisi .*gym ya power backup/, /pooch loon\?$/],
    ['इनमें से किसी में जिम और लिफ्ट है?', /^7 में से किसी .*जिम या लिफ़्ट/, /पूछ लूँ\?$/],
    ['ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಜಿಮ್ ಮತ್ತು ಲಿಫ್ಟ್ ಇದೆಯಾ', /^ಈ 7 ಮನೆಗಳಲ್ಲಿ .*ಅಥವಾ/, /ಕೇಳಲೇ\?$/],
    ['ivugalalli yavudadaru gym mattu lift ideya', /^Ee 7 manegalalli .*gym athava lift/, /kelale\?$/],
  ])('“%s”: one sentence and one step', (said, told, step) => {
    const { text } = shown().say(said).reply;
    expect(text).toMatch(told);
    expect(text).toMatch(step);
  });

  test.each(['yes', 'haan', 'हाँ', 'ಹೌದು', 'howdu'])('“%s” has the office asked', (yes) => {
    const visitor = shown();
    visitor.say('do any of these have a lift?');
    const { reply } = visitor.say(yes);
    expect(reply.contact?.whatsapp?.text).toMatch(/lift/);
    expect(reply.contact?.whatsapp?.text).toMatch(/Fern 0/);
  });

  test('a yes after anything else asks nobody', () => {
    const visitor = shown();
    visitor.say('what does the first one cost?');
    expect(visitor.say('yes').reply.contact).toBeUndefined();
  });

  test('homes that are not on screen and have it are counted, with a button', () => {
    const visitor = shown(many((n) => (n > 5 ? ['lift'] : undefined)));
    const { reply } = visitor.say('do any of these have a lift?');
    expect(reply.text).toMatch(/None of the 4 listings .*lift.* Of all 7, 1 lists lift\./);
    expect(reply.suggestions[0]?.action).toMatchObject({ type: 'apply', filters: { amenities: ['lift'] } });
  });

  test('where nobody can be reached nothing is offered', () => {
    const visitor = talk({ catalogue: many(), site: NOBODY });
    visitor.say('2 bhk in hebbal');
    expect(visitor.say('do any of these have a lift?').reply.text).not.toContain('Shall I');
  });
});
