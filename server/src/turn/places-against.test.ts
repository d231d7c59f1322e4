// A place that another is set against, or that is at the wrong end of the city, is not wished for.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  '3bhk to buy, nearer to Hebbal than Whitefield',
  'show something near hebbal rather than whitefield',
  'whitefield se zyada hebbal ke paas 3bhk chahiye',
  '3bhk chahiye hebbal ke paas, whitefield ke mukable',
  'व्हाइटफील्ड के मुकाबले हेब्बल के पास 3 बीएचके दिखाइए',
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ಗಿಂತ ಹೆಬ್ಬಾಳ ಹತ್ತಿರ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು',
  'whitefield oorina innondu tudi, nange hebbal hattira 3bhk torisi',
  'whitefield is the other end of city for me, hebbal please',
  '3 bhk in hebbal, whitefield is too crowded for us',
])('Hebbal and not Whitefield: %s', (line) => {
  const visitor = talk();
  visitor.say('3bhk to buy in Whitefield');
  const { current_filters } = visitor.say(line).session;
  expect(current_filters.locality).toEqual(['Hebbal']);
});

test.each(['near hebbal or whitefield, more than 1 cr', 'hebbal ya whitefield ke paas, 1 crore se zyada'])(
  'either: %s',
  (line) => {
    const { current_filters } = talk().say(`3bhk ${line}`).session;
    expect(current_filters.locality).toEqual(['Hebbal', 'Whitefield']);
  },
);

test('both work places are told', () => {
  const visitor = talk();
  const { session } = visitor.say(
    'she works in Whitefield side. this Hebbal is other end of city, 2bhk to buy',
  );
  expect(session.memory.works ?? []).not.toContain('Hebbal');
});

test.each([
  'whitefield mein traffic bahut hai hebbal side dikhao',
  'whitefield has too much traffic, show me hebbal side',
  'व्हाइटफील्ड में ट्रैफिक बहुत है हेब्बल साइड दिखाओ',
  'whitefield me bheed bahut hai hebbal dikhao',
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ ಟ್ರಾಫಿಕ್ ಜಾಸ್ತಿ, ಹೆಬ್ಬಾಳ ಕಡೆ ತೋರಿಸಿ',
])('a place that is complained of goes, the one named behind it stands: %s', (line) => {
  const visitor = talk();
  visitor.say('3bhk to buy in Whitefield');
  expect(visitor.say(line).session.current_filters.locality).toEqual(['Hebbal']);
});

test('a misspelt place that is refused is not said to be shown', () => {
  const visitor = talk();
  visitor.say('3bhk to buy in Whitefield');
  const { reply, session } = visitor.say('not whitefeild, hebbal');
  expect(session.current_filters.locality).toEqual(['Hebbal']);
  expect(reply.text).not.toContain('Showing Whitefield');
});
