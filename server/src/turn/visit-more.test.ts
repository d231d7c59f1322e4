// More homes for one visit, and what the message to the office says of the search.
import { describe, expect, test } from 'vitest';
import { looking, type Talk } from './testing.ts';

const homesOf = ({ session }: Talk): string[] => {
  const frame = session().memory.agenda.find(({ kind }) => kind === 'visit');
  return frame && 'listing_ids' in frame ? frame.listing_ids : [];
};

describe('beside the homes of the visit', () => {
  test.each([
    'can I visit the second one too',
    'also visit number 2 please',
    'I want to see the second one as well, same visit',
    'dusra wala bhi dekhna hai visit me',
    'दूसरा वाला भी विज़िट करना है',
    'eradane mane kooda visit madbeku',
    'ಎರಡನೇ ಮನೆ ಕೂಡ ಭೇಟಿ ಮಾಡಬೇಕು',
  ])('%s', (line) => {
    const visitor = looking();
    visitor.say('can I visit the first one on Saturday at 11 am?');
    const [first] = homesOf(visitor);
    const { reply } = visitor.say(line);
    expect(homesOf(visitor)).toHaveLength(2);
    expect(homesOf(visitor)[0]).toBe(first);
    expect(reply.contact?.whatsapp?.text).toContain('11');
  });

  test('another one without "too" takes their place', () => {
    const visitor = looking();
    visitor.say('can I visit the first one on Saturday at 11 am?');
    visitor.say('no, I want to visit the second one');
    expect(homesOf(visitor)).toHaveLength(1);
  });
});

test('the message names no search that its homes are not of', () => {
  const visitor = looking();
  visitor.say('can I visit the first one on Saturday at 11 am?');
  visitor.say('show me homes in Hebbal');
  const { text = '' } = visitor.say('make the visit 12 noon').reply.contact?.whatsapp ?? {};
  expect(text).toContain('12');
  expect(text).not.toContain('Hebbal');
});
