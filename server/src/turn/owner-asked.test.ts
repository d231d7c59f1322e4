// The owner of a home: neither a name nor a number of theirs is here, and who answers is said.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => {
  const guest = talk({ catalogue: catalogueOf([...HOMES]), strict: false });
  guest.say('2bhk in whitefield');
  return guest;
};

test.each([
  ['what is the owners name and number', /No owner’s name or number/],
  ['can i talk to the owner directly?', /No owner’s name or number/],
  ['malik ka naam kya hai', /Owner ka naam ya number yahan nahi/],
  ['owner ka number do seedha', /Owner ka naam ya number yahan nahi/],
  ['मालिक का नंबर दे दो', /मालिक का नाम या नंबर यहाँ नहीं/],
  ['ಮಾಲೀಕರ ಹೆಸರು ಮತ್ತು ಫೋನ್ ನಂಬರ್ ಕೊಡಿ', /ಮಾಲೀಕರ ಹೆಸರು ಅಥವಾ ನಂಬರ್ ಇಲ್ಲಿ ಇಲ್ಲ/],
  ['owner hesaru enu', /Maaleekara hesaru athava number illi illa/],
])('%s', (said, answer) => expect(visitor().say(said).reply.text).toMatch(answer));

test.each(['does the first one have a lift, and what is the owner’s name'])(
  'beside another question: %s',
  (said) => {
    const { text } = visitor().say(said).reply;
    expect(text).toMatch(/lift/);
    expect(text).toMatch(/No owner’s name or number/);
  },
);

test.each([
  'ask the owner whether pets are allowed',
  'what is the name of the first one',
  'is it owner direct?',
])('left alone: %s', (said) => expect(visitor().say(said).reply.text).not.toMatch(/No owner’s name/));
