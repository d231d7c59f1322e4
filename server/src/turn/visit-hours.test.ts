// Two homes of one visit, each at its own hour: the reply and the message say both.
import { describe, expect, test } from 'vitest';
import { looking, type Talk } from './testing.ts';

const hours = (visitor: Talk): unknown => {
  const { memory } = visitor.session();
  const frame = memory.agenda.find(({ kind }) => kind === 'visit');
  if (!frame || !('hours' in frame)) return undefined;
  return frame.hours?.map(({ id, time }) => [memory.seen.indexOf(id) + 1, time.from]);
};

describe('in one message', () => {
  test.each([
    'I want to see 1 and 2 on Saturday, first at 11 and second at 12:30',
    'pehla aur doosra shanivar ko dekhna hai, pehla 11 baje doosra 12:30 baje',
    'पहला और दूसरा शनिवार को देखना है, पहला 11 बजे और दूसरा 12:30 बजे',
    'ಮೊದಲನೇದು ಮತ್ತು ಎರಡನೇದು ಶನಿವಾರ ನೋಡಬೇಕು, ಮೊದಲನೇದು 11 ಗಂಟೆಗೆ ಎರಡನೇದು 12:30 ಗಂಟೆಗೆ',
    'modalnedu mattu eradnedu shanivara nodabeku, ondu 11 gantege innondu 12:30 gantege',
  ])('%s', (line) => {
    const visitor = looking();
    const { reply } = visitor.say(line);
    expect(hours(visitor)).toEqual([
      [1, '11:00'],
      [2, '12:30'],
    ]);
    expect(reply.text).toContain('12:30');
    expect(reply.contact?.whatsapp?.text).toContain('12:30');
    expect(reply.contact?.whatsapp?.text).toContain('11');
  });
});

describe('put so afterwards', () => {
  test.each([
    'no, the first at 3 pm and the second at 4 pm',
    'nahi, pehla 3 baje, doosra 4 baje',
    'एक 3 बजे और दूसरा 4 बजे',
    'ಇಲ್ಲ, ಮೊದಲನೇದು 3 ಗಂಟೆಗೆ, ಎರಡನೇದು 4 ಗಂಟೆಗೆ',
    '3 pm for the first and 4 pm for the second',
  ])('%s', (line) => {
    const visitor = looking();
    visitor.say('can I visit 1 and 2 on Saturday at 11 am?');
    visitor.say(line);
    expect(hours(visitor)).toEqual([
      [1, '15:00'],
      [2, '16:00'],
    ]);
  });

  test('another day keeps them, one hour for both takes their place', () => {
    const visitor = looking();
    visitor.say('can I visit 1 and 2 on Saturday, first at 11 and second at 12:30?');
    visitor.say('make it Friday');
    expect(hours(visitor)).toHaveLength(2);
    visitor.say('both at 4 pm');
    expect(hours(visitor)).toBeUndefined();
  });
});

test.each([
  'can I see 1 and 2 on Saturday at 11 am?',
  'can I see the first one on Saturday between 11 and 12?',
])('one hour is of all: %s', (line) => {
  const visitor = looking();
  visitor.say(line);
  expect(hours(visitor)).toBeUndefined();
});
