// No name: where a name is asked about or protested at, nobody is called so.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

const named = (said: string) => {
  const visitor = looking();
  visitor.say('can I visit the first one on Saturday at 11 am?');
  visitor.say(said);
  return frameOf(visitor.session(), 'visit')?.name;
};

describe('nobody is called so', () => {
  test.each([
    'You ignored Stilts. Does it stand on stilts or not?',
    'naam likhwane se kya fayda hoga?',
    'नाम बताने से क्या होगा?',
    'You missed Parking again, why?',
  ])('%s', (said) => expect(named(said)).toBeUndefined());
});

describe('who says a name is called so', () => {
  test.each([
    ['this is Farida', 'Farida'],
    ['this is farida', 'Farida'],
    ['my name is Joseph, not Josef', 'Joseph'],
    ['mera naam Kabir hai', 'Kabir'],
    ['मेरा नाम कबीर है', 'कबीर'],
    ['ನನ್ನ ಹೆಸರು ಕವಿತಾ', 'ಕವಿತಾ'],
    ['nanna hesaru kavita', 'Kavita'],
  ])('%s', (said, name) => expect(named(said)).toBe(name));
});

test('each of two homes has the hour behind it, whatever hour was named before', () => {
  const visitor = looking();
  visitor.say('I want to see the first and the second one on Saturday');
  visitor.say('not 10.30 for both: the first at 9 and the second at 4');
  expect(frameOf(visitor.session(), 'visit')?.hours?.map(({ time }) => time.from)).toEqual([
    '09:00',
    '16:00',
  ]);
});
