// When a visit is to be: two times offered, a day kept with "no" before it, hours asked beside it, and dates that are none of its.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const request = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const visiting = () => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  return visitor;
};

describe('of two times the first holds, and the other is written beside it', () => {
  test.each([
    'no mon i sleep. tues 1st 530 pm? or wed 2 pm',
    'mangalvar sham 5.30 ya budhvar dopahar 2 baje',
    'ಮಂಗಳವಾರ ಸಂಜೆ 5:30 ಅಥವಾ ಬುಧವಾರ ಮಧ್ಯಾಹ್ನ 2 ಗಂಟೆ',
  ])('%s', (said) => {
    const visitor = visiting();
    visitor.say(said);
    expect(request(visitor)).toMatchObject({ time: { from: '17:30' }, or: { time: { from: '14:00' } } });
  });
});

test.each([
  ['tues 530 first', '17:30'],
  ['make it sunday 1130', '11:30'],
])('hour and minutes typed together: %s', (said, from) => {
  const visitor = visiting();
  visitor.say(said);
  expect(request(visitor)?.time?.from).toBe(from);
});

test.each([
  'noon at 3 tomorrow, in the morning i am asleep',
  'kal dopahar 3 baje, subah sota hu',
  'ನಾಳೆ ಮಧ್ಯಾಹ್ನ 3ಕ್ಕೆ, ಬೆಳಗ್ಗೆ ಮಲಗಿರ್ತೀನಿ',
])('why not another part of the day moves no hour: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(request(visitor)?.time?.from).toBe('15:00');
});

test.each([
  ['beda, shanivarane ok', 6],
  ['ಬೇಡ, ಭಾನುವಾರವೇ ಸರಿ', 0],
])('a day said with emphasis: %s', (said, weekday) => {
  const visitor = visiting();
  visitor.say('make it friday');
  visitor.say(said);
  expect(new Date(`${request(visitor)?.day}T00:00:00Z`).getUTCDay()).toBe(weekday);
});

test.each([
  'can i shift by 20 dec?',
  'kya 20 dec tak shift ho sakti hu',
  'is it possible to move in before 20 december',
])('until when somebody moves in is no visit: %s', (said) => {
  const visitor = visiting();
  const before = request(visitor)?.day;
  visitor.say(said);
  expect(request(visitor)?.day).toBe(before);
});

test.each(['sunday till wat time u r open', 'Sunday ko khula rehta hai kya office'])(
  'hours that are asked change no visit: %s',
  (said) => {
    const visitor = visiting();
    const before = request(visitor)?.day;
    visitor.say(said);
    expect(request(visitor)?.day).toBe(before);
  },
);
