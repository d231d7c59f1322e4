// "Not too far from" is near; a no that is taken back rules nothing out.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

test.each([
  'must be ready, and somewhere not too far from Hebbal',
  '2bhk not very far from Hebbal',
  'ghar Hebbal se zyada door nahi chahiye 2bhk',
  'हेब्बल से ज़्यादा दूर नहीं, 2 बीएचके',
])('is looked for near there: %s', (said) => {
  const { current_filters } = talk({ strict: false }).say(said).session;
  expect(current_filters.exclude_locality).toBeUndefined();
  expect(current_filters.locality).toEqual(['Hebbal']);
});

test('NOT not in it is in it', () => {
  const visitor = talk();
  visitor.say('2bhk not in Hebbal');
  const { current_filters } = visitor.say('NOT not in hebbal. Hebbal or close by is what I want').session;
  expect(current_filters.exclude_locality).toBeUndefined();
  expect(current_filters.locality).toEqual(['Hebbal']);
});

test.each([
  '2bhk in Hebbal or near',
  '2bhk to buy, hebbal or nearby, ready',
  '2 bhk anywhere near hebbal',
  '2bhk Hebbal or anywhere close to it, up to 1 cr',
  '2bhk hebbal ya uske aas paas, ground floor ya lift ho',
  '2bhk hebbal athava adara hattira beku',
  'हेब्बल या आसपास 2 बीएचके',
  'ಹೆಬ್ಬಾಳ ಅಥವಾ ಸುತ್ತಮುತ್ತ 2 ಬಿಎಚ್‌ಕೆ',
])('what lies around it will do as well: %s', (said) => {
  const { current_filters } = talk({ strict: false }).say(said).session;
  expect(current_filters.locality).toBeUndefined();
  expect(current_filters.near).toEqual(['Hebbal']);
});

test.each(['2bhk in Hebbal or near the metro', '2bhk hebbal ya office ke paas', '2bhk near Hebbal'])(
  'that place itself: %s',
  (said) => {
    const { current_filters } = talk({ strict: false }).say(said).session;
    expect(current_filters.locality).toEqual(['Hebbal']);
  },
);
