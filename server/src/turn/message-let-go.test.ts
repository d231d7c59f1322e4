// The message to the office let go: what was written unasked, or is wanted no more, is taken out and stays out.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { talk } from './testing.ts';

function asking() {
  const visitor = talk();
  visitor.say('2 bhk in whitefield to buy');
  visitor.say('is the first one negotiable?');
  visitor.say('yes ask');
  return visitor;
}

describe('a message that is let go', () => {
  test.each([
    'forget the message',
    'ok leave it',
    "please don't send anything to the office",
    'message mat bhejo',
    'rehne do',
    'संदेश मत भेजो',
    'ಸಂದೇಶ ಬೇಡ',
    'message beda',
    'why did you write this to the office? i did not ask',
    'yeh message kyun likha? maine nahi poocha',
  ])('%s', (said) => {
    const visitor = asking();
    expect(frameOf(visitor.session(), 'visit')?.wanted).toBe('call');
    expect(visitor.say(said).reply.contact).toBeUndefined();
    const frame = frameOf(visitor.session(), 'visit');
    expect(frame?.wanted).toBeUndefined();
    expect(frame?.questions ?? []).toEqual([]);
    expect(frame?.untold ?? []).toEqual([]);
    expect(visitor.say('show 3 bhk').reply.contact).toBeUndefined();
  });

  test('what is said beside it is done', () => {
    const visitor = asking();
    const { reply } = visitor.say('leave it. 3 bhk');
    expect(reply.contact).toBeUndefined();
    expect(visitor.session().current_filters.bhk).toEqual([3]);
  });

  test('a visit stays, and only what was quoted unasked goes', () => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield to buy');
    visitor.say('can i see the first on saturday at 11?');
    visitor.say('are dogs allowed there?');
    visitor.say('why is that in the message? i never asked');
    const frame = frameOf(visitor.session(), 'visit');
    expect(frame?.wanted).toBe('visit');
    expect(frame?.untold ?? []).toEqual([]);
  });

  test.each([
    'why is the first one so cheap?',
    'i did not ask about dogs',
    'message me on whatsapp',
    'negotiation ka sawaal message se gayab kyun ho gaya?',
    'did you write the price in the message?',
  ])('lets none go: %s', (said) => {
    const visitor = asking();
    visitor.say(said);
    expect(frameOf(visitor.session(), 'visit')?.wanted).toBe('call');
  });
});

describe('who comes to town comes to no visit', () => {
  test.each(['my brother is coming too', 'my parents are also coming next'])('%s', (said) => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield to buy');
    expect(visitor.say(said).reply.contact).toBeUndefined();
    expect(frameOf(visitor.session(), 'visit')?.wanted).toBeUndefined();
  });

  test('a refused visit does not come back with the home that is named', () => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield to buy');
    visitor.say('i want to visit');
    visitor.say('no, not visit');
    expect(visitor.say('the second one').reply.contact).toBeUndefined();
    expect(frameOf(visitor.session(), 'visit')?.wanted).toBeUndefined();
  });
});
