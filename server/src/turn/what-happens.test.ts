// What comes of it: pressing a button is asked about and not done; calls, where a number goes, who we are and what it costs are each answered.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => {
  const guest = talk({ catalogue: catalogueOf([...HOMES]), strict: false });
  guest.say('2bhk in whitefield');
  return guest;
};

test.each([
  [
    'so if i press talk to person then what happens, who calls?',
    /goes only when you send it[\s\S]*Nobody rings you/,
  ],
  ['if i tap that button what will happen', /goes only when you send it/],
  ['what happens if i talk to a person?', /goes only when you send it/],
  ['agar main talk to person dabaun to kya hoga', /khud bhejein tabhi/],
  ['बटन दबाऊँ तो क्या होगा?', /ख़ुद भेजें तभी/],
  ['ತಂಡದ ಜೊತೆ ಮಾತಾಡಿ ಒತ್ತಿದರೆ ಏನಾಗುತ್ತೆ?', /ನೀವೇ ಕಳುಹಿಸಿದರೆ ಮಾತ್ರ/],
])('supposed: %s', (said, answer) => {
  const { reply } = visitor().say(said);
  expect(reply.text).toMatch(answer);
  expect(reply.text).not.toMatch(/takes it from here/);
});

test.each([
  [
    'if i give my number will ppl keep calling me? where does it go',
    /not kept[\s\S]*Nobody rings|Nobody rings[\s\S]*not kept/,
  ],
  ['agar number diya to roz call aayega kya? aur number kahan jaata hai', /save nahi hota/],
  ['ನಂಬರ್ ಕೊಟ್ಟರೆ ದಿನಾ ಕಾಲ್ ಬರುತ್ತಾ?', /ಯಾರೂ ಫೋನ್ ಮಾಡುವುದಿಲ್ಲ/],
  ['Neevu brokers aa, commission eshtu tagoltira?', /kamishan[\s\S]*brokaro/],
  ['are you brokers, how much commission do you take', /broker|agent/],
])('both: %s', (said, answer) => expect(visitor().say(said).reply.text).toMatch(answer));

test('their number asked for beside the owner’s', () => {
  const { reply } = visitor().say('send me the owner number of the first one');
  expect(reply.contact).toBeDefined();
  expect(reply.text).toMatch(/No owner’s name or number/);
});

test.each(['talk to a person please', 'call me tomorrow at 11', 'what happens if the loan is refused?'])(
  'left alone: %s',
  (said) => expect(visitor().say(said).reply.text).not.toMatch(/goes only when you send it/),
);

test.each(['are these real houses or samples', 'You did not answer. Are they real, yes or no?'])(
  'asked of all: %s',
  (said) => {
    const guest = visitor();
    const { text } = guest.say(said).reply;
    expect(text).not.toMatch(/I can only help/);
    expect(guest.session().current_filters.type).toBeUndefined();
  },
);
