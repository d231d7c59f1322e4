// What is asked or wished beside a loan is answered beside it, and not swallowed by its figures.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const guest = () => {
  const visitor = talk();
  visitor.say('2bhk in whitefield to buy');
  visitor.say('emi for the first one with 15 lakh down');
  return visitor;
};

describe('beside another figure of the loan', () => {
  test.each([
    'make it 9 percent please. and are there any in Hebbal under 1 crore?',
    '9 percent pe karo. aur Hebbal mein 1 crore tak dikhao',
    '9 प्रतिशत पर करो। और हेब्बल में 1 करोड़ तक दिखाओ',
  ])('homes elsewhere are looked for, and the figure is of the home before: %s', (said) => {
    const { session, reply } = guest().say(said);
    expect(session.current_filters).toMatchObject({ locality: expect.arrayContaining(['Hebbal']) });
    expect(reply.text).toContain('9 %');
    expect(reply.text).toContain('₹40');
  });

  test.each([
    ['make it 15 years. and how much is the maintenance?', '3,200'],
    ['15 saal karo. aur maintenance kitna hai?', '3,200'],
  ])('a fact of the home is told: %s', (said, told) => {
    const { reply } = guest().say(said);
    expect(reply.text).toContain('15');
    expect(reply.text).toContain(told);
  });

  test.each([
    'leave it. emi for 40 lakh over 10 years and is there gst on it',
    'chhodo. 40 lakh ka emi 10 saal, aur gst lagega kya',
  ])('and tax is answered: %s', (said) => {
    const { reply } = guest().say(said);
    expect(reply.text).toContain('GST');
    expect(reply.text).toMatch(/₹30,996/);
  });
});

test('figures in several sentences stay one loan', () => {
  const { reply } = guest().say('and for 15 years? and for 10? at 9 percent');
  expect(reply.text).toContain('15');
  expect(reply.text).toContain('10');
  expect(reply.cards).toEqual([]);
});
