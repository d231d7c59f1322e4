// A low floor, or not too high a one, is liked: homes up to there come first, and none is shut out.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  '2bhk to buy and not on a very high floor',
  'a 2bhk to buy, low floor, for my parents',
  'mummy ke liye 2bhk kharidna hai jo zyada upar na ho',
  'neeche ki manzil ka 2bhk kharidna hai',
  '2 बीएचके ख़रीदना है, ऊँची मंज़िल नहीं चाहिए',
  'ಖರೀದಿಗೆ 2 ಬಿಎಚ್‌ಕೆ, ಮೇಲಿನ ಮಹಡಿ ಬೇಡ',
  'kharidi ge 2bhk beku, thumba mele beda',
])('%s', (said) => {
  const { reply, session } = talk({ strict: false }).say(said);
  expect(session.memory.rather).toEqual({ floor_max: 4 });
  expect(session.current_filters.floor_max).toBeUndefined();
  expect(reply.text).toMatch(/4/);
});

test('refused beside a list, it is liked as well', () => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk to buy');
  const { memory, current_filters } = visitor.say('not too high up please').session;
  expect(memory.rather).toEqual({ floor_max: 4 });
  expect(current_filters.floor_max).toBeUndefined();
});

test.each(['2bhk on ground or first floor', '2bhk ground floor ya 1st floor', '2 बीएचके, ग्राउंड या पहली मंज़िल'])(
  'from the ground up to a floor: %s',
  (said) => {
    const { floor_min, floor_max } = talk({ strict: false }).say(said).session.current_filters;
    expect([floor_min, floor_max]).toEqual([undefined, 1]);
  },
);

test('which of them is higher is asked', () => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk to buy');
  expect(visitor.say('kaun zyada upar hai').session.memory.rather ?? {}).toEqual({});
});
