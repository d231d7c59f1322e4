// Joined wishes: a word that joins two places or two sizes adds neither of them to what stood before.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (line: string) => {
  const visitor = talk();
  visitor.say('3 bhk in Hebbal to rent up to 80k');
  return visitor.say(line).session.current_filters;
};

test.each([
  'Whitefield aur Kadugodi mein 60 hazaar tak dikhao',
  'whitefield and kadugodi, up to 60k',
  'ವೈಟ್‌ಫೀಲ್ಡ್ ಮತ್ತು ಕಾಡುಗೋಡಿಯಲ್ಲಿ 60 ಸಾವಿರ ಒಳಗೆ ತೋರಿಸಿ',
  'व्हाइटफील्ड और काडुगोडी में 60 हज़ार तक दिखाओ',
  'whitefield mattu kadugodi alli 60 savira olage torsi',
])('two places take the place of the old one: %s', (line) => {
  expect(after(line)).toMatchObject({ locality: ['Whitefield', 'Kadugodi'], budget_max: 60_000 });
});

test.each(['Whitefield aur Kadugodi bhi dikhao', 'also whitefield and kadugodi', 'aur Whitefield bhi'])(
  'beside the old one where an also is said of them: %s',
  (line) => expect(after(line).locality).toContain('Hebbal'),
);

test.each([
  '2bhk bhi chalega, Whitefield ya Kadugodi mein dikhao',
  '2 bhk is also fine, whitefield or kadugodi',
  '2bhk koodaa sari, whitefield athava kadugodi alli torsi',
])('an also is said of the size alone: %s', (line) => {
  expect(after(line)).toMatchObject({ locality: ['Whitefield', 'Kadugodi'], bhk: [3, 2] });
});

test.each([
  'Whitefield mein 1 ya 2 BHK dikhao',
  'व्हाइटफील्ड में 1 या 2 बीएचके दिखाओ',
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 1 ಅಥವಾ 2 BHK ತೋರಿಸಿ',
])('two sizes, and no home of the list: %s', (line) => {
  expect(after(line)).toMatchObject({ locality: ['Whitefield'], bhk: [1, 2] });
});

test.each([
  'a friend says 2bhk is better, show me up to 45 thousand',
  'dost bol raha hai 2bhk sahi hai, 45 hazaar tak dikhao',
])('what is to be shown is a wish, whoever says the rest: %s', (line) =>
  expect(after(line).budget_max).toBe(45_000),
);

test.each(['must have a gym. my knees are bad', 'a gym is a must, my knees are bad'])(
  'what must be is wished, whatever is told beside it: %s',
  (said) => {
    const visitor = talk();
    visitor.say('2bhk in whitefield');
    expect(visitor.say(said).session.current_filters.amenities).toEqual(['gym']);
  },
);
