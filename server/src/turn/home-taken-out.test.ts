// A home taken out of a visit to several, whatever is asked beside: it goes, the others stay, and what is asked is answered of them.
import { expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking, type Talk } from './testing.ts';

const homes = (visitor: Talk) => frameOf(visitor.session(), 'visit')?.listing_ids;
const visiting = (): Talk => {
  const visitor = looking();
  visitor.say('can I visit Palm Grove and Orchid Heights on Saturday at 11?');
  return visitor;
};
const [palm, orchid] = homes(visiting()) ?? [];

test('both stand', () => expect(palm !== orchid && orchid).toBeTruthy());

test.each([
  'take Palm Grove out of the visit please, and is there a lift at Orchid Heights?',
  'only Orchid Heights, and does it have a lift?',
  'Palm Grove hatao, aur Orchid Heights me lift hai kya',
  'remove Palm Grove. what is the EMI of Orchid Heights with 20 lakh down, 20 years',
])('it goes and the question is answered: %s', (said) => {
  const visitor = visiting();
  const { text } = visitor.say(said).reply;
  expect(homes(visitor)).toEqual([orchid]);
  expect(text).toMatch(/lift|EMI/i);
});

test.each(['is there a lift at Palm Grove?', 'does only Palm Grove have a lift?'])('it stays: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(homes(visitor)).toEqual([palm, orchid]);
});

test.each([
  'why did you put Palm Grove, only Orchid Heights',
  'arre Palm Grove kyun daala sirf Orchid Heights',
])('why it was put there is a protest: %s', (said) => {
  const visitor = visiting();
  visitor.say(said);
  expect(homes(visitor)).toEqual([orchid]);
});

test('the number that opens the message is the one meant', () => {
  const visitor = looking();
  visitor.say('which is better, 1 or 2?');
  visitor.say('2 then. call me');
  expect(homes(visitor)).toEqual([visitor.session().memory.seen[1]]);
});

test('what is left open is not taken out', () => {
  const visitor = visiting();
  visitor.say('how big is Palm Grove, and remove it or keep it in the visit, I decide after');
  expect(homes(visitor)).toEqual([palm, orchid]);
});

test('said once more it is out still', () => {
  const visitor = visiting();
  visitor.say('take Palm Grove out of the visit please');
  const { reply } = visitor.say('I said take Palm Grove OUT. Only Orchid Heights. is there a lift?');
  expect(homes(visitor)).toEqual([orchid]);
  expect(reply.comparison).toBeFalsy();
});
