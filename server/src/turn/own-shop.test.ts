// What a visitor has is no wish: the shop that is shut before a visit, the school of a function; and a price that is not quite known.
import { expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

test.each([
  'I will shut my shop and come on Saturday at 11 for the first one',
  'meri dukaan band karke saturday 11 baje aaunga pehla wala dekhne',
  'मेरी दुकान बंद करके शनिवार 11 बजे पहला वाला देखने आऊँगा',
  'ನನ್ನ ಅಂಗಡಿ ಮುಚ್ಚಿ ಶನಿವಾರ 11 ಗಂಟೆಗೆ ಮೊದಲನೆಯದು ನೋಡಲು ಬರ್ತೀನಿ',
])('a shop of one’s own is neither looked for nor asked about: %s', (line) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  const { reply, session } = visitor.say(line);
  expect(session.current_filters).toEqual(before);
  expect(session.last_intent).toBe('book_visit');
  expect(reply.text).not.toMatch(/hops and|dukaanon|दुकानों|ಅಂಗಡಿ, /);
});

test('a place for it is looked for', () => {
  expect(talk().say('meri dukaan ke liye jagah chahiye').reply.text).toMatch(/commercial space/);
});

test.each(['70-75 lakh tak 2 bhk', 'सत्तर-पचहत्तर लाख तक 2 बीएचके'])(
  'two near ends and “up to” are the most: %s',
  (line) => {
    expect(talk().say(line).session.current_filters).toMatchObject({ bhk: [2], budget_max: 7_500_000 });
    expect(talk().say(line).session.current_filters.budget_min).toBeUndefined();
  },
);
