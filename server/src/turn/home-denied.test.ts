// A home that is denied goes out of the request; the call stays, and nothing is searched by it.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

const called = () => {
  const visitor = looking();
  visitor.say('please call me tomorrow at noon about Lakeside Court');
  return visitor;
};

describe('it goes out', () => {
  test.each(['I never chose Lakeside Court, keep that home out of the message'])('%s', (said) => {
    const visitor = called();
    const before = frameOf(visitor.session(), 'visit')?.listing_ids ?? [];
    expect(before.length).toBeGreaterThan(0);
    const { reply } = visitor.say(said);
    expect(frameOf(visitor.session(), 'visit')).toMatchObject({ listing_ids: [], call: true });
    expect(reply.text).toMatch(/Removed/);
    expect(reply.cards).toEqual([]);
  });
});

test('a call that is asked for in the same breath is noted, without the home', () => {
  const visitor = called();
  visitor.say(
    'I did not choose Lakeside Court, so keep that home out of the message. Only a call, Friday at noon, name Rohan.',
  );
  expect(frameOf(visitor.session(), 'visit')).toMatchObject({ listing_ids: [], call: true, name: 'Rohan' });
});

test.each(['please put my name in the message, I am Ramesh', 'is Lakeside Court in the message?'])(
  'it stays: %s',
  (said) => {
    const visitor = called();
    visitor.say(said);
    expect(frameOf(visitor.session(), 'visit')?.listing_ids.length).toBeGreaterThan(0);
  },
);
