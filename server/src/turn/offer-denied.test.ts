// "I made no offer": what was taken for one is taken out of the message, said so, and what is asked beside it is answered.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

const offering = () => {
  const visitor = looking();
  visitor.say('first one, will they take 50 lakh?');
  return visitor;
};
const offerOf = (visitor: ReturnType<typeof looking>) =>
  visitor.session().memory.agenda.find((frame) => frame.kind === 'visit')?.offer;

test.each([
  'i did not make any offer, take it out',
  'offer? I offered nothing',
  'I did not offer 50 lakh, that is my loan',
  'what is my offer for Lakeside i never said that remove it',
  'i never gave an offer!! on which floor is it?',
  'maine koi offer nahi diya, kis floor par hai',
  'मैंने कोई ऑफ़र नहीं दिया। किस मंज़िल पर है?',
  'ನಾನು ಆಫರ್ ಕೊಟ್ಟಿಲ್ಲ!! ಎಷ್ಟನೇ ಮಹಡಿ?',
  'naanu offer kottilla, eshtane mahadi?',
])('%s', (line) => {
  const visitor = offering();
  expect(offerOf(visitor)).toBe(5_000_000);
  const { text, contact } = visitor.say(line).reply;
  expect(offerOf(visitor)).toBeUndefined();
  expect(contact).toBeUndefined();
  if (/floor|मंज़िल|ಮಹಡಿ|mahadi/.test(line)) expect(text).toMatch(/Lakeside/);
});

test.each(['no offer on this one?', 'did the owner give no offer?', 'will you not give an offer?'])(
  '%s asks of theirs',
  (line) => {
    const visitor = offering();
    visitor.say(line);
    expect(offerOf(visitor)).toBe(5_000_000);
  },
);
