// The two: which homes "both" and "the two" mean where one is in talk and another is named, and what goes out of the talk.
import { expect, test } from 'vitest';
import { looking, type Talk } from './testing.ts';

const shown = ({ session }: Talk) => session().memory.seen;
const focus = ({ session }: Talk) => session().memory.focus;

test.each([
  [
    'is there a lift in number 3?',
    'show me photos of number 1 too, and what is the difference between the two?',
  ],
  ['number 3 me lift hai?', 'number 1 ki photo bhi dikhao aur dono mein kya farak hai'],
  ['नंबर 3 में लिफ्ट है?', 'नंबर 1 की फोटो भी दिखाओ और दोनों में क्या फर्क है'],
])('the home in talk and the one named with it: %s … %s', (before, said) => {
  const visitor = looking();
  visitor.say(before);
  const [one, , three] = shown(visitor);
  expect(visitor.say(said).reply.comparison).toBeTruthy();
  expect(focus(visitor)).toEqual([three, one]);
});

test.each(['I only asked about number 1 and number 3', 'sirf number 1 aur number 3 ka poocha tha'])(
  'behind a comparison of more, these: %s',
  (said) => {
    const visitor = looking();
    visitor.say('compare 1, 2 and 3');
    const [one, , three] = shown(visitor);
    expect(visitor.say(said).reply.comparison).toBeTruthy();
    expect(focus(visitor)).toEqual([one, three]);
  },
);

test('with none in talk "both" are those that are on screen', () => {
  const visitor = looking();
  visitor.say('compare 1 and 2');
  expect(visitor.say('is there a lift in both?').reply.comparison).toBeFalsy();
  expect(focus(visitor)).toEqual(shown(visitor).slice(0, 2));
});

test('"compare it with the … one at 82" is no offer, and "one" counts nothing', () => {
  const visitor = looking();
  visitor.say('is there a lift in number 3?');
  const [, two, three] = shown(visitor);
  const { reply } = visitor.say('compare it with the Whitefield one at 62 lakh');
  expect(reply.comparison).toBeTruthy();
  expect(focus(visitor)).toEqual([three, two]);
});

test.each(['drop the cheaper one', 'leave out number 1', 'number 1 hatao'])(
  'what is dropped of two goes, and the other is the home in talk: %s',
  (said) => {
    const visitor = looking();
    visitor.say('compare 1 and 2');
    const [one, two] = shown(visitor);
    const { reply } = visitor.say(said);
    expect(reply.cards.map(({ id }) => id)).not.toContain(one);
    expect(focus(visitor)).toEqual([two]);
  },
);

test('what is kept beside it is in talk, and not told again', () => {
  const visitor = looking();
  visitor.say('compare 1 and 2');
  const { reply } = visitor.say('drop the cheaper one, keep Lakeside Court. is there a lift in it?');
  expect(reply.cards).toEqual([]);
  expect(focus(visitor)).toEqual([shown(visitor)[1]]);
});

test.each(['1 2 which?', '2 3 ಯಾವುದು?', '1 3 kaunsa'])(
  'two numbers and a "which" are compared: %s',
  (said) => {
    const visitor = looking();
    expect(visitor.say(said).reply.comparison).toBeTruthy();
  },
);

test('so many km are fine: nothing is looked for, and the home in talk stays', () => {
  const visitor = looking();
  visitor.say('how far is number 2 from Hebbal?');
  const filters = visitor.session().current_filters;
  visitor.say('12 km is fine. is there a lift?');
  expect(visitor.session().current_filters).toEqual(filters);
  expect(focus(visitor)).toEqual([shown(visitor)[1]]);
});

test('homes told by what they cost are no numbers of cards', () => {
  const visitor = looking();
  const [one, , three] = shown(visitor);
  const { reply } = visitor.say('between the Whitefield one at 55 and the one at 71, which is better?');
  expect(reply.comparison).toBeTruthy();
  expect(focus(visitor)).toEqual([one, three]);
});

test.each([
  'not Lakeside Court A-1, compare Lakeside Court B-2 and Palm Grove',
  'Lakeside Court A-1 nahi, Lakeside Court B-2 aur Palm Grove compare karo',
])('of those named the denied one is not compared: %s', (said) => {
  const visitor = looking();
  const [, two, three] = shown(visitor);
  expect(visitor.say(said).reply.comparison).toBeTruthy();
  expect(focus(visitor)).toEqual([two, three]);
});

test.each(['which of these two is quieter?', 'in dono me kaunsa shaant hai?', 'इन दोनों में कौन सा शांत है?'])(
  'two homes that were compared are meant, and not the two places looked in: %s',
  (said) => {
    const visitor = looking();
    visitor.say('2bhk in Whitefield or Kadugodi');
    visitor.say('compare 1 and 2');
    const two = focus(visitor);
    const { reply } = visitor.say(said);
    expect(focus(visitor)).toEqual(two);
    expect(reply.text).not.toMatch(/Whitefield (and|aur) Kadugodi|Kadugodi (and|aur) Whitefield/);
  },
);

test('what is asked in it behind the one that looks better is asked of that one', () => {
  const visitor = looking();
  visitor.say('how old is number 3?');
  const [one] = shown(visitor);
  visitor.say('Lakeside वाला बेहतर लगता है, उसमे पानी 24 घंटे आता है?');
  expect(focus(visitor)).toContain(one);
  expect(focus(visitor)).not.toContain(shown(visitor)[2]);
});
