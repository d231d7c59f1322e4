// The visit that stands, spoken of without a word for a visit: one home more, and the day that was asked for.
import { describe, expect, test } from 'vitest';
import { looking, type Talk } from './testing.ts';

const homesOf = ({ session }: Talk): string[] => {
  const frame = session().memory.agenda.find(({ kind }) => kind === 'visit');
  return frame && 'listing_ids' in frame ? frame.listing_ids : [];
};
const visiting = (): Talk => {
  const visitor = looking();
  visitor.say('can I visit the first one on Saturday at 11 am?');
  return visitor;
};

describe('right after the visit one home more is one to see', () => {
  test.each([
    'the second one too, same time',
    'add the third as well',
    'and number 2 also',
    'दूसरा वाला भी देखना है',
    'तीसरा भी, उसी समय',
    'doosra wala bhi usi time',
    'eradne mane kooda nodbeku',
    'ಎರಡನೇ ಮನೆ ಕೂಡ ನೋಡಬೇಕು',
  ])('%s', (line) => {
    const visitor = visiting();
    const [first] = homesOf(visitor);
    const { reply } = visitor.say(line);
    expect(homesOf(visitor)).toHaveLength(2);
    expect(homesOf(visitor)[0]).toBe(first);
    expect(reply.contact?.whatsapp?.text).toContain('11');
  });

  test('of a price that was asked for it asks the price', () => {
    const visitor = visiting();
    visitor.say('what is the price of the first?');
    visitor.say('the second one too');
    expect(homesOf(visitor)).toHaveLength(1);
  });
});

describe('the day that was asked for', () => {
  test.each([
    'what day did I ask for?',
    'which day did I say?',
    'what time did I say?',
    'मैंने कौन सा दिन बोला था?',
    'kaunsa din bola tha maine',
  ])('is told from the request: %s', (line) => {
    expect(visiting().say(line).reply.text).toMatch(/28/);
  });
});
