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

describe('around a place, and not only in it', () => {
  test.each([
    '2bhk around Hebbal',
    'hebbal ke aas paas 2bhk chahiye',
    'हेब्बाल के आसपास 2 बीएचके चाहिए',
    'ಹೆಬ್ಬಾಳ ಸುತ್ತಮುತ್ತ 2 ಬಿಎಚ್ಕೆ ಬೇಕು',
    'hebbal suttamutta 2bhk beku',
  ])('%s', (said) => {
    const { current_filters } = talk().say(said).session;
    expect(current_filters).toMatchObject({ near: ['Hebbal'], bhk: [2] });
    expect(current_filters.locality).toBeUndefined();
  });
  test.each([
    'I said near Hebbal, not only in it',
    'no i said near hebbal not only there like 5km',
    'not only in hebbal, nearby is fine',
    'hebbal ke aas paas bola tha, sirf hebbal nahi',
    'सिर्फ हेब्बाल नहीं, आसपास भी',
    'hebbal matra alla, hattira bere kade kooda',
  ])('as a correction: %s', (said) => {
    const visitor = talk();
    visitor.say('2bhk near Hebbal');
    const { current_filters } = visitor.say(said).session;
    expect(current_filters).toMatchObject({ near: ['Hebbal'], bhk: [2] });
    expect(current_filters.exclude_locality).toBeUndefined();
  });
  test.each([
    '2bhk in hebbal around 60 lakh',
    'hebbal mein 2bhk 60 lakh ke aas paas',
    'हेब्बाल में 2 बीएचके, बजट साठ लाख के आसपास',
    '2bhk near hebbal',
  ])('nothing is around a place: %s', (said) => {
    expect(talk().say(said).session.current_filters).toMatchObject({ locality: ['Hebbal'] });
  });
});
