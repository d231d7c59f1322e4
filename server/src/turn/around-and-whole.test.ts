// Around a place and all of the city: "the areas around it, not Hebbal itself", "pura Bangalore": where it is looked then.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

describe('what lies around a place is looked through, without the place itself where it is refused', () => {
  test.each([
    ['2 bhk in Hebbal', 'not Hebbal, the neighbouring areas please'],
    ['2 bhk in Hebbal', 'show other localities near Hebbal'],
    ['2 bhk in Hebbal', 'near Hebbal, but not in Hebbal itself'],
    ['hebbal me 2bhk chahiye', 'hebbal ke aas paas ki doosri jagah dikhao'],
    ['hebbal me 2bhk chahiye', 'hebbal nahi, uske aas paas ka koi ilaka'],
    ['हेब्बाल में 2 BHK चाहिए', 'हेब्बाल के आसपास के दूसरे इलाके दिखाइए'],
    ['ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 BHK ಬೇಕು', 'ಹೆಬ್ಬಾಳ ಬೇಡ, ಅದರ ಸುತ್ತಮುತ್ತಲಿನ ಪ್ರದೇಶಗಳು ಬೇಕು'],
    ['ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 BHK ಬೇಕು', 'ಹೆಬ್ಬಾಳದ ಹತ್ತಿರದ ಬೇರೆ ಏರಿಯಾ ತೋರಿಸಿ'],
    ['hebbal alli 2bhk beku', 'hebbal sutta mutta bere area torsi'],
  ])('after “%s”, “%s”', (first, said) => {
    const visitor = talk();
    visitor.say(first);
    const { current_filters } = visitor.say(said).session;
    expect(current_filters).toMatchObject({ near: ['Hebbal'], exclude_locality: ['Hebbal'], bhk: [2] });
    expect(current_filters.locality).toBeUndefined();
  });

  test.each([
    ['2 bhk in Hebbal', 'nearby areas are fine too, up to 90 lakh'],
    ['hebbal me 2bhk chahiye', 'aas paas ka area bhi chalega, 90 lakh tak'],
    ['ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 BHK ಬೇಕು', 'ಅಕ್ಕಪಕ್ಕದ ಬಡಾವಣೆಯೂ ಆಗಬಹುದು, 90 ಲಕ್ಷದೊಳಗೆ'],
  ])('after “%s”, “%s” beside a budget', (first, said) => {
    const visitor = talk();
    visitor.say(first);
    const { current_filters } = visitor.say(said).session;
    expect(current_filters).toMatchObject({ near: ['Hebbal'], budget_max: 9_000_000 });
    expect(current_filters.exclude_locality).toBeUndefined();
  });

  test.each(['a carpet area around 1000 sq ft', 'is the area around it safe?', 'Hebbal side'])(
    '“%s” looks around no place',
    (said) => {
      const visitor = talk();
      visitor.say('2 bhk in Hebbal');
      expect(visitor.say(said).session.current_filters.near).toBeUndefined();
    },
  );
});

describe('in the whole of the city no part of it is wished any more', () => {
  test.each([
    'show it in the whole of Bangalore, 3 bhk',
    'pura bangalore me dikhao 3bhk',
    'पूरे बेंगलुरु में 3 BHK दिखाओ',
    'ಇಡೀ ಬೆಂಗಳೂರಿನಲ್ಲಿ 3 BHK ತೋರಿಸಿ',
    'idi bangalore alli 3bhk torsi',
  ])('“%s”', (said) => {
    const visitor = talk();
    visitor.say('2 bhk in Hebbal under 90 lakh');
    const { current_filters } = visitor.say(said).session;
    expect(current_filters).toMatchObject({ bhk: [3], budget_max: 9_000_000 });
    expect([current_filters.locality, current_filters.near]).toEqual([undefined, undefined]);
  });

  test('a part that is named with it is looked in', () => {
    const { session } = talk().say('all homes in Hebbal, Bangalore');
    expect(session.current_filters.locality).toEqual(['Hebbal']);
  });
});
