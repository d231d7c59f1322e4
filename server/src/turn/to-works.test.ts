// Ways to places told before: "near both", "my school", "the office".
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const TOLD = 'i teach in a school at hebbal and my husband works in whitefield, 2bhk between both';
const guest = () => {
  const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  visitor.say(TOLD);
  return visitor;
};

test.each([
  'is the first one near both?',
  'is the first one near both offices',
  'pehla wala dono office ke paas hai kya',
  'पहला दोनों के पास है क्या',
  'ಮೊದಲನೆಯದು ಎರಡೂ ಆಫೀಸ್ ಗೆ ಹತ್ತಿರ ಇದ್ಯಾ',
  'modalaneyadu eradu office hattira ideya',
])('both ways of that home alone: %s', (said) => {
  const { reply, session } = guest().say(said);
  expect(reply.text.match(/\d (?:km|किमी|ki\.mee|ಕಿ\.ಮೀ)/g)?.length).toBeLessThanOrEqual(2);
  expect(reply.text).toMatch(/\d (?:km|किमी|ki\.mee|ಕಿ\.ಮೀ)/);
  expect(session.current_filters.near).toBeUndefined();
});

test.each([
  'how far is the first one from my school?',
  'which is nearest to my school',
  'mere school se kaunsa paas hai',
  'मेरे स्कूल से पहला कितना दूर है',
  'ನನ್ನ ಶಾಲೆಗೆ ಮೊದಲನೆಯದು ಎಷ್ಟು ದೂರ',
])('the way to the school alone: %s', (said) => {
  const { text } = guest().say(said).reply;
  expect(text).toMatch(/Hebbal|हेब्ब|ಹೆಬ್ಬಾಳ/);
  expect(text).toMatch(/\d (?:km|किमी|ki\.mee|ಕಿ\.ಮೀ)/);
});

test('any school is no place that was told', () => {
  expect(guest().say('is there any school nearby').reply.text).toMatch(/school/);
});

test('the way to the office told, from places that are named', () => {
  const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  visitor.say('my husband works at itpl, show 3bhk to buy');
  const { reply, session } = visitor.say('so from whitefield how far is his office, and from hebbal?');
  expect(reply.text).toMatch(/Whitefield.*ITPL.*Hebbal/);
  expect(session.memory.works).toEqual(['ITPL']);
});
