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
  test.each(['what day did I ask for?', 'which day did I say?', 'what time did I say?'])(
    'is told from the request: %s',
    (line) => {
      expect(visiting().say(line).reply.text).toMatch(/28/);
    },
  );
});

describe('which home is to be seen', () => {
  test.each(['can I see it tomorrow at 5?', 'book a visit tomorrow at 5', 'kal 5 baje visit karna hai'])(
    'after a fact of a whole list, “%s” is asked back, and the hour stays',
    (line) => {
      const visitor = looking();
      visitor.say('which floor are they on?');
      expect(visitor.say(line).reply.text).toMatch(/Which one do you mean|Kaunsa wala/);
      expect(visitor.say('the second one').reply.text).toMatch(/Mon|Tue|Wed|Thu|Fri|Sat|Sun|baje/);
      expect(homesOf(visitor)).toHaveLength(1);
    },
  );

  test('two spoken of are both named', () => {
    const visitor = looking();
    visitor.say('tell me about number 1 and number 2');
    const { reply } = visitor.say('can we visit tomorrow at 5?');
    expect(homesOf(visitor)).toHaveLength(2);
    expect(reply.text).toMatch(/ and .*5 pm/);
  });
});
