// What is held against one home asks nothing of the others; what no listing states is told of the home that is meant.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

describe('the first is put aside, the second is asked of', () => {
  test.each([
    'the first is too small, tell me the 2nd',
    'the first one is too small, what is the price of the second?',
    'pehla bahut chhota hai, doosre ka daam kitna hai',
    'पहला बहुत छोटा है, दूसरे का दाम कितना है',
    'modalaneyadu tumba chikkadu, eradane mane bele eshtu',
    'ಮೊದಲನೆಯದು ತುಂಬಾ ಚಿಕ್ಕದು, ಎರಡನೆಯದರ ಬೆಲೆ ಎಷ್ಟು',
  ])('%s', (line) => {
    const visitor = looking();
    const [, second] = visitor.session().memory.seen;
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(line);
    expect(visitor.session().memory.focus).toEqual([second]);
    expect(visitor.session().current_filters).toEqual(before);
    expect(reply.text).not.toMatch(/larger|bada|बड़ा|ದೊಡ್ಡ|dodda/);
  });

  test('one home alone that is too small asks for a larger one', () => {
    const visitor = looking();
    expect(visitor.say('the first is too small').reply.text).toMatch(/larger/);
  });
});

test.each([
  'tell me the second - gym there? parking?',
  'the first is too small, tell me about the 2nd. gym? parking?',
  'doosre ke baare mein batao. gym? parking?',
])('what is named in a question behind a home is asked of it: %s', (line) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  const { reply } = visitor.say(line);
  expect(visitor.session().current_filters).toEqual(before);
  expect(reply.text).toMatch(/parking/i);
  expect(reply.text).toMatch(/gym/i);
});

test('others with it are looked for all the same', () => {
  const visitor = looking();
  visitor.say('the second is too small. show any other homes with a gym?');
  expect(visitor.session().current_filters.amenities).toEqual(['gym']);
});

describe('what no listing states', () => {
  test.each([
    ['are the photos of it genuine?', /Who checked|right to be careful/],
    ['is it real or a fake listing?', /Who checked|check/],
    ['how old is this price?', /date of the listing/],
    ['when was it listed?', /date of the listing/],
    ['does the owner live there or a tenant?', /lives in Lakeside/],
    ['kya koi rehta hai wahan abhi', /koi rehta hai/],
    ['yeh rate purana hai kya', /daam kab ka/],
    ['अभी वहाँ कौन रहता है', /कोई रहता है/],
    ['ಅಲ್ಲಿ ಯಾರು ಇದ್ದಾರೆ', /ವಾಸವಿದ್ದಾರೆ/],
  ])('%s', (line, told) => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    const before = visitor.session().current_filters;
    expect(visitor.say(line).reply.text).toMatch(told);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('a number marked as a sample is no registration', () => {
    const [home] = HOMES;
    if (!home) throw new Error('no home');
    const visitor = talk({ catalogue: catalogueOf([{ ...home, rera_id: 'SAMPLE-001' }]) });
    visitor.say('2bhk in Whitefield');
    expect(visitor.say('what is its RERA number?').reply.text).toMatch(/SAMPLE-001.*marked as a sample/);
    expect(visitor.say('is the RERA number real?').reply.text).toMatch(/marked as a sample/);
  });
});
