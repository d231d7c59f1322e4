// What is left open of a home is asked of the office for that home alone, and all of it together.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { talk } from './testing.ts';

const asked = (lines: readonly string[]) => {
  const visitor = talk();
  let text = '';
  for (const line of ['2 bhk in whitefield to buy', ...lines]) text = visitor.say(line).reply.text;
  return { visitor, text, frame: frameOf(visitor.session(), 'visit') };
};

describe('what is left open of a home', () => {
  test.each([
    [['is the first one negotiable?', 'payment plan?'], /about room for negotiation and payment plan\?/],
    [
      ['which banks lend on the first?', 'is it negotiable?'],
      /about “which banks lend on the first\?” and room/,
    ],
    [['pehle wale ka price kam hoga kya?', 'payment plan kya hai?'], /yeh sab pooch loon/],
  ])('%s', (lines, offer) => {
    expect(asked(lines).text).toMatch(offer);
  });

  test('a yes asks for all of it', () => {
    const { frame } = asked(['which banks lend on the first?', 'is it negotiable?', 'yes']);
    expect(frame).toMatchObject({
      wanted: 'call',
      questions: ['negotiation'],
      untold: ['which banks lend on the first?'],
    });
  });

  test('what was asked of another home stays out', () => {
    const { frame, visitor } = asked([
      'is the second one negotiable?',
      'are dogs allowed in the first?',
      'ask them',
    ]);
    expect(frame?.questions ?? []).toEqual([]);
    expect(frame?.untold).toEqual(['are dogs allowed in the first?']);
    expect(frame?.listing_ids).toEqual(visitor.session().memory.seen.slice(0, 1));
  });

  test('a hand-over right behind carries it', () => {
    expect(asked(['are dogs allowed in the first?', 'call me']).frame?.untold).toEqual([
      'are dogs allowed in the first?',
    ]);
  });

  test('a call and its hour beside the yes are said once', () => {
    const { text, frame } = asked([
      'is the first one negotiable?',
      'yes ask. my name is Kiran, call after 6',
    ]);
    expect(frame).toMatchObject({ name: 'Kiran', questions: ['negotiation'], time: { from: '18:00' } });
    expect(text).not.toMatch(/ready to send/);
  });
});
