// The same again of another home, and the first list of all.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const shown = () => {
  const guest = talk({ catalogue: catalogueOf([...HOMES]), strict: false });
  guest.say('2bhk in whitefield');
  return guest;
};

describe('what was asked of one home is asked of another', () => {
  test.each(['and the second?', 'only 2', 'no, number 2', 'aur doosra?', 'और दूसरा?', 'ಎರಡನೆಯದು?'])(
    'after “which floor is the first one on?”: %s',
    (said) => {
      const guest = shown();
      guest.say('which floor is the first one on?');
      const { session, reply } = guest.say(said);
      expect(session.memory.focus).toEqual([session.memory.seen[1]]);
      expect(reply.text).toMatch(/floor|Floor|manzil|मंज़िल|ಮಹಡಿ/);
    },
  );

  test('“tell me about the second” asks for all of it', () => {
    const guest = shown();
    guest.say('which floor is the first one on?');
    expect(guest.say('tell me about the second').reply.home).toBeDefined();
  });

  test('a wish in between ends it', () => {
    const guest = shown();
    guest.say('which floor is the first one on?');
    guest.say('up to 2 crore');
    expect(guest.say('the second one').reply.text).not.toMatch(/is on floor/);
  });
});

test.each(['2 aur 1 ka photo dikhao', 'photos of 2 and 1', '2 ಮತ್ತು 1 ಫೋಟೋ ತೋರಿಸಿ'])(
  'two bare numbers are two homes where something is asked of them: %s',
  (said) => {
    const { session } = shown().say(said);
    const { focus, seen } = session.memory;
    expect([...focus].sort()).toEqual([seen[0], seen[1]].sort());
  },
);

test.each(['1 ಎಲ್ಲಿದೆ?', '1 price?', '1 kab milega'])('a number and what is asked of it: %s', (said) => {
  const { session } = shown().say(said);
  expect(session.memory.focus).toEqual([session.memory.seen[0]]);
});

test.each([
  'show me the first list once more',
  'let us start again. go back to the first list please',
  'pehli list dikhao',
  'पहली लिस्ट दिखाओ',
  'ಮೊದಲ ಪಟ್ಟಿ ತೋರಿಸಿ',
])('the first list of all: %s', (said) => {
  const guest = shown();
  guest.say('3bhk in hebbal under 5 cr');
  guest.say('ready only');
  const { session } = guest.say(said);
  expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
});
