// Questions about who is here and what becomes of a number, asked in any language, first turn included.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../languages/index.ts';
import { talk } from '../turn/testing.ts';
import { SITE } from '../turn/testing-homes.ts';

describe('of us', () => {
  test.each([
    ['Before I start, is a human being reading this or a computer program?', 'who'],
    ['aap insaan ho ya machine', 'who'],
    ['ನೀವು ಮನುಷ್ಯರಾ ಯಂತ್ರನಾ?', 'who'],
    ['which company is this?', 'company'],
    ['यह किस कंपनी की साइट है', 'company'],
    ['For how many days will you keep my mobile number?', 'kept_for'],
    ['mera number kitne din rakhoge', 'kept_for'],
    ['ನನ್ನ ನಂಬರ್ ಎಷ್ಟು ದಿನ ಇಟ್ಕೋತೀರಾ', 'kept_for'],
    ['who would ring me then?', 'caller'],
    ['फ़ोन कौन करेगा मुझे', 'caller'],
    ['Will another broker come along?', 'between'],
    ['beech mein koi dalal to nahi hoga na', 'between'],
    ['ಮಧ್ಯೆ ಬ್ರೋಕರ್ ಇರ್ತಾರಾ', 'between'],
    ['madhye broker irtara', 'between'],
    ['How old is the information on this site?', 'fresh'],
    ['yeh data kab update hua', 'fresh'],
  ])('“%s” asks about %s and searches nothing', (text, topic) => {
    const { session, reply } = talk().say(text);
    expect(session.last_topic).toBe(topic);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({});
  });

  test('“can you delete it?” goes on from the number', () => {
    const ada = talk();
    ada.say('do you keep my number?');
    expect(ada.say('and can you delete it?').session.last_topic).toBe('kept_for');
  });

  test('asked again, it is said in other words', () => {
    const ada = talk();
    const first = ada.say('is another broker in between?').reply.text;
    expect(ada.say('you did not say whether another broker comes along').reply.text).not.toBe(first);
  });

  test('where the office is and when it is shut are asked of the office, not of a home', () => {
    const ada = talk({ site: { ...SITE, address: '4 Sampige Road' } });
    ada.say('2 bhk in Whitefield to buy');
    const { reply } = ada.say('Which street is your office situated on and which days is it closed?');
    expect(reply.text).toContain('4 Sampige Road');
    expect(reply.cards).toEqual([]);
  });

  test.each(['my office is in Whitefield, show 2 bhk to buy', 'which company built the first one?'])(
    '“%s” asks nothing of us',
    (text) => {
      expect(talk().say(text).session.last_topic).not.toBe('company');
      expect(talk().say(text).reply.text).not.toContain(LANGUAGES.en.replies.visit.addressUnknown());
    },
  );
});

describe('a language and a kind of building', () => {
  test('of two languages named, the one that is asked for', () => {
    const ada = talk();
    ada.say('namaskara');
    expect(ada.say('2 bhk beku whitefield alli').reply.lang).toBe('kn-Latn');
    expect(ada.say('english yake, kannada dalli heli').reply.lang).toBe('kn-Latn');
  });

  test('shops where there are homes alone: no, and no homes for them', () => {
    const { reply, session } = talk().say('commercial shop to buy in Whitefield?');
    expect(reply.text).toMatch(/^No, /);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters.type).toEqual(['commercial']);
  });
});
