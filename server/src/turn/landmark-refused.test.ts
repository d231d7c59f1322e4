// A landmark refused: “not a school”, where homes were to be near one, takes that wish out; who asks whether there is none does not.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  ['2 bhk near a hospital', 'not hospital. something airy', undefined],
  ['2 bhk near a school', 'no school, near a park', ['park']],
  ['2 bhk school ke paas', 'school nahi chahiye, gym ho', undefined],
  ['ಶಾಲೆ ಹತ್ತಿರ 2 BHK ಬೇಕು', 'ಶಾಲೆ ಬೇಡ', undefined],
  ['2 bhk shaale hattira beku', 'shaale beda', undefined],
  ['स्कूल के पास 2 BHK चाहिए', 'स्कूल नहीं चाहिए', undefined],
])('%s – %s', (wish, refusal, near) => {
  const { say, session } = talk();
  say(wish);
  expect(session().current_filters.near).toHaveLength(1);
  say(refusal);
  expect(session().current_filters.near).toEqual(near);
});

test.each([
  ['2 bhk near a school', 'is there no school nearby?'],
  ['2 bhk near a hospital', 'which hospitals are near these?'],
])('%s – %s stays', (wish, question) => {
  const { say, session } = talk();
  say(wish);
  say(question);
  expect(session().current_filters.near).toHaveLength(1);
});
