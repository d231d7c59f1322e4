// Feelings and circumstances told; how an area is to live in; homes that are sold again.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });

describe('somebody tells how they live', () => {
  test.each([
    ['the man upstairs plays loud music all night and i cannot sleep', /How quiet/],
    ['i live alone and i am scared at night', /How safe/],
    ['just sad today', /sorry that you feel/],
    ['you are a machine, what do you know of people’s troubles', /program/],
    ['you do not listen to me at all', /did not follow/],
    ['padosi raat bhar shor karte hain, neend nahi aati', /shaant/],
    ['akeli rehti hoon, raat ko dar lagta hai', /safe/],
    ['ऊपर वाले पड़ोसी रात भर शोर करते हैं', /शांत/],
    ['ಪಕ್ಕದ ಮನೆಯವರ ಗಲಾಟೆ, ನಿದ್ದೆ ಬರಲ್ಲ', /ಶಾಂತ/],
    ['manassige bejaaragide ashte', /besara/],
  ])('one sentence fits, with no homes and no question after a budget: %s', (said, fitting) => {
    const { reply, session } = visitor().say(said);
    expect(reply.text).toMatch(fitting);
    expect(reply.text).not.toMatch(/budget|बजट|ಬಜೆಟ್/i);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({});
  });

  test('what is wished beside it is searched', () => {
    const { reply, session } = visitor().say(
      'raat ko akele aane mein dar lagta hai, gated society mein 2bhk dikhao whitefield',
    );
    expect(reply.text).toMatch(/safe/);
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  });

  test('told again it is said otherwise', () => {
    const guest = visitor();
    const first = guest.say('the neighbours shout all night').reply.text;
    expect(guest.say('the neighbours shout every day').reply.text).not.toBe(first);
  });

  test.each(['the first one, is it noisy?', 'is whitefield safe at night?'])(
    'a question stays one: %s',
    (said) => {
      const guest = visitor();
      guest.say('2 bhk in whitefield');
      expect(guest.say(said).reply.text).not.toMatch(/sorry|that matters/);
    },
  );
});

describe('how an area is', () => {
  test.each(['acha area hai?', 'locality kaisi hai', 'is it a good locality?'])(
    'is told of the place where the homes shown stand, with what they cost there: %s',
    (said) => {
      const guest = visitor();
      guest.say('homes in whitefield');
      const { reply } = guest.say(said);
      expect(reply.text).toMatch(/Whitefield/);
      expect(reply.text).toMatch(/₹/);
      expect(reply.cards).toEqual([]);
    },
  );
});

describe('homes that are sold again', () => {
  test.each([
    'resale only',
    'builder flats dont want',
    'naya nahi, resale wala',
    'रीसेल वाला, नया नहीं',
    'ಹೊಸದು ಬೇಡ',
  ])('is not stated, kept for the office, and sets nothing: %s', (said) => {
    const guest = visitor();
    const before = guest.say('2 bhk in whitefield').session.current_filters;
    const { session } = guest.say(said);
    expect(session.current_filters).toEqual(before);
    expect(session.memory.agenda).toContainEqual(expect.objectContaining({ untold: [said] }));
  });
});
