// Golden dialogues: what visitors type, and what they are told, to the letter.
import { describe, expect, test } from 'vitest';
import type { Filters } from '../contract.ts';
import { type Talk, talk } from './testing.ts';
import { catalogueOf, HOMES, SITE } from './testing-homes.ts';

type Step = [said: string, told: string | RegExp];

function golden(visitor: Talk, steps: Step[]) {
  for (const [said, told] of steps) {
    const { text } = visitor.say(said).reply;
    if (typeof told === 'string') expect(text, said).toBe(told);
    else expect(text, said).toMatch(told);
  }
}

test('a first visit: search, refine, look, ask the price, leave', () => {
  golden(talk(), [
    ['hi', 'Hello! I can search the 13 homes on Acme Homes. What are you looking for?'],
    ['show me 2bhk in whitefield', '6 homes found: 2 BHK in Whitefield.'],
    ['under 90 lakh', '4 homes found: 2 BHK in Whitefield, up to ₹90 L.'],
    ['only ready to move', '2 homes found: 2 BHK in Whitefield, up to ₹90 L, ready to move.'],
    ['more', /^That was all 2 of them\. Close to it: /],
    [
      'tell me about the second one',
      /^Palm Grove in Whitefield: 2 BHK, 1,180 sq ft super built-up, ₹71 L, ready to move, gym\./,
    ],
    ["what's its price", /^Palm Grove costs ₹71 L\./],
    ['thanks', 'You are welcome. Anything else about these homes?'],
    ['bye', /^Goodbye/],
  ]);
});

test('in Hinglish', () => {
  golden(talk(), [
    ['bhai 2bhk chahiye whitefield me 90 lakh tak', '4 ghar mile: Whitefield mein 2 BHK, ₹90 lakh tak.'],
    ['ready wala hi', '2 ghar mile: Whitefield mein 2 BHK, ₹90 lakh tak, ready to move.'],
    ['dusra wala kitne ka hai', 'Palm Grove ka price ₹71 lakh hai.'],
    [
      'visit karna hai saturday ko',
      /^Visit ka time office confirm karega\. Palm Grove ke liye message \(Saturday 28 Nov\) neeche taiyaar hai/,
    ],
  ]);
});

test('in Hindi', () => {
  golden(talk(), [
    ['व्हाइटफील्ड में 2 बीएचके 80 लाख तक', '3 घर मिले: व्हाइटफील्ड में 2 BHK, ₹80 लाख तक।'],
    ['पहला वाला कितने का है', 'Palm Grove की क़ीमत ₹71 लाख है।'],
    ['धन्यवाद', 'आपका स्वागत है! इन घरों के बारे में और कुछ?'],
  ]);
});

test('in Kannada', () => {
  golden(talk(), [
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK 80 ಲಕ್ಷದ ಒಳಗೆ', '3 ಮನೆಗಳು ಸಿಕ್ಕಿವೆ: ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK, ₹80 ಲಕ್ಷದವರೆಗೆ.'],
    ['ಧನ್ಯವಾದ', 'ಪರವಾಗಿಲ್ಲ! ಈ ಮನೆಗಳ ಬಗ್ಗೆ ಇನ್ನೇನಾದರೂ?'],
  ]);
});

describe('the language of the reply', () => {
  test('follows the message; only numbers, places and BHK keep the last one', () => {
    const visitor = talk();
    const lang = (said: string) => visitor.say(said).reply.lang;
    expect(lang('मुझे घर चाहिए')).toBe('hi');
    expect(lang('2bhk whitefield')).toBe('hi');
    expect(lang('show me cheaper ones')).toBe('en');
    expect(lang('hindi mein')).toBe('hi-Latn');
    expect(lang('80 lakh')).toBe('hi-Latn');
    expect(lang('english please')).toBe('en');
  });

  test.each([
    ['english aksharadalli heli', 'kn-Latn'],
    ['hindi baralla, kannadadalli heli', 'kn-Latn'],
    ['hindi me bolo', 'hi-Latn'],
    ['हिंदी में बोलो', 'hi'],
    ['kannada!', 'kn-Latn'],
    ['ಕನ್ನಡದಲ್ಲಿ ಹೇಳಿ', 'kn'],
    ['i dont know kannada', 'en'],
    ['please reply in english', 'en'],
  ])('“%s” is answered in %s, and says so', (said, lang) => {
    const { reply, session } = talk().say(said);
    expect({ lang: reply.lang, intent: session.last_intent }).toEqual({ lang, intent: 'language' });
  });

  test('the widget’s locale is a hint for the first message only', () => {
    const visitor = talk({ locale: 'kn-IN' });
    expect(visitor.say('2bhk whitefield').reply.lang).toBe('kn');
    expect(visitor.say('show me cheaper ones').reply.lang).toBe('en');
    expect(visitor.say('2bhk').reply.lang).toBe('en');
  });

  test('stays within what the owner allows, and says so when asked for another', () => {
    const visitor = talk({ site: { ...SITE, languages: ['en', 'hi'] } });
    expect(visitor.say('ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK').reply.lang).toBe('en');
    expect(visitor.say('kannada please').reply.text).toBe('I can answer in English and Hindi here.');
  });
});

describe('repair, one dialogue each', () => {
  test.each<[string, Step[]]>([
    [
      'correction',
      [
        ['2bhk in whitefield', /^6 homes/],
        ['no, 3bhk', '2 homes found: 3 BHK in Whitefield.'],
      ],
    ],
    [
      'cancel',
      [
        ['2bhk in whitefield', /^6 homes/],
        ['cancel', 'Left as it was. What would you like instead?'],
        ['under 60 lakh', '1 home found: 2 BHK in Whitefield, up to ₹60 L.'],
      ],
    ],
    [
      'repeat',
      [
        ['2bhk in whitefield', /^6 homes/],
        ['say that again', 'Once more. 6 homes found: 2 BHK in Whitefield.'],
      ],
    ],
    [
      'undo',
      [
        ['2bhk in whitefield', /^6 homes/],
        ['3bhk', /^2 homes/],
        ['undo', 'Back to your earlier search. 6 homes found: 2 BHK in Whitefield.'],
      ],
    ],
    [
      'start over',
      [
        ['2bhk in whitefield', /^6 homes/],
        ['start over', 'We start afresh, with all 13 homes. What are you looking for?'],
      ],
    ],
    [
      'clarification',
      [
        ['2bhk in whitefield', /^6 homes/],
        ['tell me about this one', /^Which one do you mean:/],
        ['the second one', /^Lakeside Court, B-2 in Whitefield: 2 BHK/],
      ],
    ],
    [
      'interrupted',
      [
        ['what is the emi', /^For which amount\?/],
        ['2bhk in whitefield', /^6 homes/],
        ['thanks', /^You are welcome/],
      ],
    ],
    [
      'not understood',
      [
        ['asdf', /^Sorry, I did not get that\./],
        ['qwerty', /^I still did not get that\./],
        ['zxcvbn', /A person can help, see below/],
        ['2bhk in whitefield', /^6 homes/],
        ['asdf', /^Sorry, I did not get that\./],
      ],
    ],
    ['out of scope', [["what's the weather today", 'I can only help with the homes on Acme Homes.']]],
    ['handover', [['i want to talk to someone', /^Our team takes it from here\./]]],
    ['a condition on people', [['only for hindu families', /^I do not sort homes or people by religion/]]],
    [
      'a place that is absent',
      [
        ['flat in powai', /^Powai is not in this catalogue, which covers Bengaluru\./],
        ['2bhk', /^10 homes found: 2 BHK/],
      ],
    ],
  ])('%s', (_, steps) => golden(talk(), steps));
});

test('words that only look like yes, no or fine are not taken for them', () => {
  for (const said of [
    'book a site visit',
    'show me 2bhk in north bangalore',
    'Yeshwanthpur 2bhk',
    'refine to 3bhk',
  ]) {
    const { last_intent } = talk().say(said).session;
    expect(['affirm', 'deny'], said).not.toContain(last_intent);
  }
});

test('a phone number is no budget and is not kept', () => {
  const { session, reply } = talk().say('call me on 98765 43210');
  expect(session.current_filters).toEqual({});
  expect(JSON.stringify(session)).not.toMatch(/98765|43210/);
  expect(reply.contact).toBeDefined();
});

test('forty turns: what was said in the third still holds in the thirty-eighth', () => {
  const visitor = talk();
  const early = ['hello', '2bhk in whitefield', 'under 90 lakh', 'tell me about palm grove'];
  const middle = [
    'is it ready?',
    'does it have a gym',
    'what about the first one',
    "what's its rera number",
    'how much is the maintenance',
    'what floor is it on',
    'brokerage?',
    'is it still available?',
    'thanks',
    'too expensive',
    'only ready to move',
    'any possession is fine',
    'with swimming pool',
    'no pool needed',
    '3bhk',
    'no, 2bhk',
    'not in whitefield',
    'undo',
    "what's the weather today",
    'good morning',
    'tell me about orchid heights',
    'when is possession',
    'asdf',
    'the first one',
    'price?',
    'what is the emi',
    'more',
    'thanks',
    'repeat',
    'ok',
    'tell me about the second one',
    'which developer',
    'thank you',
  ];
  for (const said of [...early, ...middle]) visitor.say(said);
  expect(early.length + middle.length).toBe(37);

  // Turn 38: the budget of turn 3 holds in another place.
  const { reply, session } = visitor.say('in kadugodi');
  expect(reply.text).toBe('2 homes found: 2 BHK in Kadugodi, up to ₹90 L.');
  expect(session.current_filters).toEqual({
    bhk: [2],
    locality: ['Kadugodi'],
    budget_max: 9_000_000,
  } satisfies Filters);
  expect(session.filter_words).toMatchObject({ bhk: '2bhk', budget_max: 'under 90 lakh' });
  // The home of turn 4 is remembered, though its message has long gone.
  expect(session.interested_projects).toContain('Palm Grove');
  expect(session.messages).toHaveLength(10);
  expect(JSON.stringify(session.messages)).not.toContain('90 lakh"');
  expect(session.objections_raised).toEqual([
    expect.objectContaining({ topic: 'budget', words: 'too expensive' }),
  ]);

  visitor.say('tell me about palm grove');
  expect(visitor.say('book a visit').reply.contact?.whatsapp?.text).toContain('Palm Grove');
  expect(visitor.session().engagement_score).toBe(40);
  // All of a long conversation, as it is kept.
  expect(JSON.stringify(visitor.session()).length).toBeLessThan(8_000);
});

test('every phase of the sale is reached by talking', () => {
  const visitor = talk({ catalogue: catalogueOf(HOMES) });
  const phase = (said: string) => visitor.say(said).session.conversation_phase;
  expect(phase('2bhk in whitefield')).toBe('discovery');
  expect(phase('tell me about the first one')).toBe('evaluation');
  expect(phase('too expensive')).toBe('negotiation');
  expect(phase('2bhk in kadugodi')).toBe('evaluation');
  expect(phase('book a visit')).toBe('closing');
  expect(phase('no')).toBe('evaluation');
  expect(phase('start over')).toBe('discovery');
});
