// Denied before: where the verb stands last, what was never said stands before it, and what is wished behind it.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['2bhk in Hebbal', 'Hebbal kisne bola 3bhk Whitefield me dikhao'],
  ['2bhk in Hebbal', 'हेब्बाल किसने कहा 3bhk व्हाइटफील्ड में दिखाओ'],
  ['2bhk in Hebbal', 'Hebbal yaaru helidru 3bhk Whitefield alli torisi'],
  ['2bhk in Hebbal', 'ಹೆಬ್ಬಾಳ ಯಾರು ಹೇಳಿದ್ದು 3bhk ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ತೋರಿಸಿ'],
])('what stands behind the denial is wished: %s → %s', (first, said) => {
  const guest = talk({ strict: false });
  guest.say(first);
  const { current_filters } = guest.say(said).session;
  expect(current_filters.locality).toEqual(['Whitefield']);
  expect(current_filters.bhk).toEqual([3]);
});

test('the deposit is asked beside it', () => {
  const guest = talk({ strict: false });
  guest.say('2bhk in Whitefield');
  const before = guest.session().current_filters;
  const { session, reply } = guest.say('Hebbal kisne bola pehle wale ka deposit batao');
  expect(session.current_filters).toEqual(before);
  expect(reply.text).toMatch(/deposit/i);
});

test.each([
  'kisne bola Hebbal',
  'who said Hebbal',
  'I never said Hebbal',
  'I said nothing about Hebbal',
  'Hebbal maine kab bola',
])('alone it takes away what it names: %s', (said) => {
  const guest = talk({ strict: false });
  guest.say('2bhk in Whitefield');
  guest.say('2bhk in Hebbal');
  expect(guest.say(said).session.current_filters.locality ?? []).not.toContain('Hebbal');
});
