// Questions about the site and complaints of it, by words that only say it together.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../languages/index.ts';
import { talk } from '../turn/testing.ts';

describe('of the site', () => {
  test.each([
    ['My aunt in Nagpur warned me that such portals sell mobile numbers, is it so?', 'passed_on'],
    ['If I leave my mobile with you, who gets to see it?', 'number'],
    ['If I give my number here, what do you do with it?', 'number'],
    ['meri behen bolti hai aisi website number bech deti hai', 'passed_on'],
    ['मेरा मोबाइल नंबर किस किस को मिलेगा?', 'number'],
    ['ನನ್ನ ನಂಬರ್ ಬೇರೆಯವರಿಗೆ ಕೊಡ್ತೀರಾ?', 'number'],
    ['nanna number yarige hogutte', 'number'],
    ['What commission do you take from a buyer?', 'fee'],
    ['aap log kitna commission lete ho', 'fee'],
    ['ನಿಮ್ಮ ಕಮಿಷನ್ ಎಷ್ಟು', 'fee'],
    ['neevu broker aa illa builder aa', 'who'],
    ['who owns this website', 'who'],
  ])('“%s” asks about it alone', (text, topic) => {
    const { session, reply } = talk().say(text);
    expect(session.last_topic).toBe(topic);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({});
  });

  test.each(["what is the owner's number?", 'RERA number of the first one', 'call me on Sunday'])(
    '“%s” does not',
    (text) => {
      expect(talk().say(text).session.last_topic).not.toBe('number');
    },
  );

  test('asked on, the rest is told, never the same twice in a row', () => {
    const ada = talk();
    const told = [
      'do you sell our numbers?',
      'who will see my number?',
      'is my number safe with others?',
      'and will strangers keep calling me all day?',
    ].map((text) => ada.say(text).reply.text);
    for (const [at, text] of told.slice(1).entries()) expect(text).not.toBe(told[at]);
  });
});

describe('a complaint of the chat', () => {
  const { sorry } = LANGUAGES.en.replies.site;

  test.each(['useless website', 'you people only say office office', 'still bad', 'same again!'])(
    '“%s” gets regret and a step',
    (text) => {
      const ada = talk();
      ada.say('2bhk in Whitefield to buy');
      const { reply, session } = ada.say(text);
      expect(reply.text).toContain(sorry[0]);
      expect(reply.suggestions.length).toBeGreaterThan(0);
      expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
    },
  );

  test('is answered otherwise each time', () => {
    const ada = talk();
    ada.say('2bhk in Whitefield to buy');
    const told = ['useless website', 'still bad', 'same again!'].map((text) => ada.say(text).reply.text);
    expect(new Set(told).size).toBe(told.length);
  });

  test('a site that is a plot is complained of as one', () => {
    const ada = talk();
    ada.say('bilkul bekaar site hai');
    expect(ada.session().current_filters.type).toBeUndefined();
  });
});
