// What a clause says of the chat itself: that nothing here can be trusted, that it should not ask, what it can do.
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { talk } from '../turn/testing.ts';

const first = (text: string) => talk().say(text);

describe('distrust of such sites', () => {
  test.each<[string, Language]>([
    ['ALL THESE WEBSITES ARE FAKE', 'en'],
    ['you people only lie on these portals', 'en'],
    ['sab website waale chor hain, ek bhi asli ghar nahi', 'hi-Latn'],
    ['वेबसाइटों में सब झूठ लिखा होता है', 'hi'],
    ['ವೆಬ್‌ಸೈಟ್‌ಗಳಲ್ಲಿ ಎಲ್ಲಾ ಸುಳ್ಳು ಹೇಳ್ತಾರೆ', 'kn'],
    ['ee website ella sullu helthare', 'kn-Latn'],
  ])('“%s” is answered as that', (text, language) => {
    const { reply, session } = first(text);
    expect(reply.text).toContain(LANGUAGES[language].replies.chat.objection.trust);
    expect(reply.suggestions.length).toBeGreaterThan(0);
    expect(session.current_filters).toEqual({});
  });
});

describe('told not to ask', () => {
  test.each<[string, Language]>([
    ["don't ask my budget again and again", 'en'],
    ['why are you asking so many questions', 'en'],
    ['budget budget mat pucho yaar', 'hi-Latn'],
    ['बजट मत पूछो', 'hi'],
    ['ಬಜೆಟ್ ಕೇಳಬೇಡಿ', 'kn'],
    ['budget kelbedi', 'kn-Latn'],
  ])('“%s” is told that nothing has to be answered', (text, language) => {
    const { heard, area } = LANGUAGES[language].replies;
    const { reply } = first(text);
    expect(reply.text).toContain(heard.unasked());
    expect(reply.text).toContain(heard.begin());
    expect(reply.text).not.toContain(area.ask.budget());
  });

  test('what is looked for stays', () => {
    const ada = talk();
    ada.say('2bhk in Whitefield to buy');
    const { reply, session } = ada.say('stop asking me things');
    expect(reply.text).toContain(LANGUAGES.en.replies.heard.unasked());
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  });
});

describe('what the chat can do', () => {
  test.each([
    'what all can you do',
    'aap kya kar sakte hain',
    'tum kya kya kar sakte ho',
    'आप क्या क्या कर सकते हैं',
    'ನೀನು ಏನು ಮಾಡ್ತೀಯ',
    'neenu yenu maadtiya',
    'neevu enu maadtiri',
  ])('“%s” is shown', (text) => {
    const { reply, session } = first(text);
    expect(session.last_intent).toBe('smalltalk');
    expect(reply.suggestions.some(({ group }) => group)).toBe(true);
  });

  test('what it does with a number is another matter', () => {
    expect(first('aap mere number ka kya karte hain').session.last_topic).toBe('number');
  });
});

test('a remark before anything is looked for is not met with a budget', () => {
  const { heard, area } = LANGUAGES.en.replies;
  const { reply } = talk().mean({ intents: ['smalltalk'], talk: 'remark' });
  expect(reply.text).not.toContain(area.ask.budget());
  expect(reply.text).toContain(heard.begin());
});
