// The hour of a call beside a visit is of the call alone: the visit keeps its day, its hour and its home.
import { describe, expect, test } from 'vitest';
import { looking, type Talk } from './testing.ts';

const visit = ({ session }: Talk) => session().memory.agenda.find(({ kind }) => kind === 'visit');

describe('once a visit is asked for', () => {
  test.each([
    'call me after 6 pm',
    'please call me only after 6 pm, I am in meetings',
    'call after 6 in the evening and not before',
    'sham 6 ke baad call karna',
    'मुझे शाम 6 बजे के बाद कॉल करना',
    'sanje 6 gante mele call madi',
    'ಸಂಜೆ 6 ಗಂಟೆ ನಂತರ ಕಾಲ್ ಮಾಡಿ',
    'you can call me after 6 pm, my name is Aadre',
  ])('%s', (line) => {
    const visitor = looking();
    visitor.say('can I visit the second one on Saturday at 11 am?');
    const asked = visit(visitor);
    const { reply } = visitor.say(line);
    expect(visit(visitor)).toMatchObject({
      listing_ids: (asked as { listing_ids: string[] }).listing_ids,
      day: '2026-11-28',
      time: { from: '11:00' },
      call: true,
      call_at: { time: { from: '18:00' } },
    });
    expect(reply.contact?.whatsapp?.text).toContain('11');
  });
});

test.each([
  'can I see the first one on Saturday at 11 am? Call me after 6 pm',
  'pehla wala shanivar 11 baje dekhna hai, sham 6 ke baad call karna',
  'ಮೊದಲ ಮನೆ ಶನಿವಾರ ಬೆಳಿಗ್ಗೆ 11 ಗಂಟೆಗೆ ನೋಡಬಹುದಾ? ಸಂಜೆ 6 ಗಂಟೆ ನಂತರ ಕಾಲ್ ಮಾಡಿ',
])('both in one message: %s', (line) => {
  const visitor = looking();
  visitor.say(line);
  expect(visit(visitor)).toMatchObject({ time: { from: '11:00' }, call_at: { time: { from: '18:00' } } });
});

test('the message to the office says both hours', () => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 am?');
  const { text = '' } = visitor.say('call me after 6 pm').reply.contact?.whatsapp ?? {};
  expect(text).toContain('Sat 28 Nov, 11 am');
  expect(text).toContain('after 6 pm');
});

test('where only a call is wanted, the hour is its own', () => {
  const visitor = looking();
  visitor.say('call me tomorrow at 5 pm about the first one');
  expect(visit(visitor)).toMatchObject({ wanted: 'call', time: { from: '17:00' } });
});
