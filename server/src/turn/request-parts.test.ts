// Parts of the request taken out: who comes along, one question of several, all questions but one; the home stays.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const visit = (visitor: Talk) => frameOf(visitor.session(), 'visit');
const visiting = (...said: string[]): Talk => {
  const visitor = looking();
  visitor.say('can I visit the second one on Saturday at 11 with my brother?');
  for (const one of said) visitor.say(one);
  return visitor;
};

test.each(['remove my brother', 'leave out my brother, I come alone', 'bhai ko hata do', 'भाई को हटा दीजिए'])(
  'who comes along: %s',
  (said) => {
    const visitor = visiting();
    const { text, contact } = visitor.say(said).reply;
    expect(visit(visitor)?.along).toBeUndefined();
    expect(visit(visitor)?.listing_ids).toEqual(['lake-b']);
    expect(text).toContain('B-2');
    expect(contact?.whatsapp?.text).not.toMatch(/brother/);
  },
);

describe('questions', () => {
  const asked = ['are dogs allowed there?', 'is it noisy at night?'];
  test('one of them by its subject', () => {
    const visitor = visiting(...asked);
    visitor.say('remove the dogs qn from the msg');
    expect(visit(visitor)?.untold?.join()).toMatch(/noisy/);
    expect(visit(visitor)?.untold?.join()).not.toMatch(/dogs/);
  });

  test('all but one', () => {
    const visitor = visiting(...asked);
    visitor.say('not all these questions, only the dogs');
    expect(visit(visitor)?.untold?.join()).toMatch(/dogs/);
    expect(visit(visitor)?.untold?.join()).not.toMatch(/noisy/);
    expect(visit(visitor)?.listing_ids).toEqual(['lake-b']);
  });

  test.each(['who asked about dogs', 'dogs ka kisne pucha'])('what nobody asked: %s', (said) => {
    const visitor = visiting(...asked);
    visitor.say(said);
    expect(visit(visitor)?.untold?.join()).not.toMatch(/dogs/);
  });
});
