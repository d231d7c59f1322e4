// What lies around the place that is looked in will do as well.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('said alone', () => {
  test.each([
    'nearby too',
    'show nearby also',
    'no, nearby also',
    'aas paas bhi',
    'nahi, aas paas bhi',
    'aas paas bhi dikhao',
    'thoda aas paas bhi dekh lo',
    'आसपास भी',
    'आसपास भी दिखाइए',
    'ಸುತ್ತಮುತ್ತ ಕೂಡ ತೋರಿಸಿ',
    'ಹತ್ತಿರದಲ್ಲೂ ತೋರಿಸಿ',
    'hattira kooda torisi',
  ])('%s', (said) => {
    const visitor = talk();
    visitor.say('2bhk in Hebbal');
    const { session } = visitor.say(said);
    expect(session.current_filters).toMatchObject({ near: ['Hebbal'], bhk: [2] });
    expect(session.current_filters.locality).toBeUndefined();
  });
});

describe('beside its name', () => {
  test.each([
    'hebbal + nearby',
    'hebbal and nearby',
    'hebbal and around',
    'hebbal + paas',
    'hebbal aur aas paas',
    'हेब्बाल और आसपास',
    'ಹೆಬ್ಬಾಳ ಮತ್ತು ಸುತ್ತಮುತ್ತ',
  ])('%s', (said) => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield');
    const { current_filters } = visitor.say(said).session;
    expect(current_filters).toMatchObject({ near: ['Hebbal'], bhk: [2] });
    expect(current_filters.locality).toBeUndefined();
  });
});

test.each([
  'hebbal and near the metro',
  'what is nearby?',
  'is a school nearby?',
  'also a lift',
  'hebbal and Whitefield',
])('nothing around is wished: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in Hebbal');
  expect(visitor.say(said).session.current_filters.near ?? []).not.toContain('Hebbal');
});
