// With a home spoken of, others like what is said are looked for: "anything", "any other", "the one in which" point at none.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const spoken = () => {
  const visitor = talk();
  visitor.say('2bhk to buy');
  visitor.say('does the first one have parking?');
  return visitor;
};

describe('others are looked for', () => {
  test.each([
    'That is a lot, is there any other furnished one with a gym?',
    'is there anything furnished with a gym that is ready to move',
    'that one is not for us, do you have any other furnished flats with a gym?',
    'show me flats with a gym that are furnished',
    'jisme gym ho wo dikhao aur furnished',
    'jo furnished ho aur jisme gym ho woh wala dikhaiye',
    'जिसमें जिम हो वो दिखाओ। और furnished',
    'जिन घरों में जिम हो और furnished हो वही दिखाइए',
  ])('%s', (line) => {
    const visitor = spoken();
    visitor.say(line);
    const { amenities, furnishing } = visitor.session().current_filters;
    expect([amenities, furnishing]).toEqual([['gym'], 'furnished']);
  });
});

describe('the home spoken of is asked about all the same', () => {
  test.each([
    'is that furnished?',
    'does that have a gym, and is it furnished',
    'that flat, is it furnished with a gym',
    'kya wo furnished hai',
    'isme gym hai kya',
    'वो furnished है क्या',
    'isme gym hai? jo flat dikhaya wo furnished hai na',
  ])('%s', (line) => {
    const visitor = spoken();
    const before = visitor.session().current_filters;
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual(before);
  });
});
