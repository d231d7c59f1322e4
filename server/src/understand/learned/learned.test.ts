// What is learned: the scorer by itself, and what hearing makes of lines that were in no turn it learned from.
import { expect, test } from 'vitest';
import { learn } from '../../../eval/learn.ts';
import { talk } from '../../turn/testing.ts';
import { catalogueOf, HOMES } from '../../turn/testing-homes.ts';
import { scorer, softmax } from './linear.ts';

const EXAMPLES = Array.from({ length: 40 }, (_, at) => ({
  features: [at % 2 ? 'w show' : 'w live', `w ${at % 5}`, 'w a'],
  label: at % 2 ? 'wish' : 'tell',
}));

test('the same examples give the same weights, and what tells the labels apart is found', () => {
  const model = learn(EXAMPLES);
  expect(learn(EXAMPLES)).toEqual(model);
  const { labels, because } = scorer(model)(['w show', 'w a', 'w never seen']);
  expect(labels[0]?.label).toBe('wish');
  expect(because[0]).toBe('w show');
  expect(labels.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('sums of any size are shares', () => {
  expect(softmax([1000, 999, -1000]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test.each([
  'my sister bought a 3bhk in Hebbal two years ago',
  'these are all 3bhk and above',
  'our driver comes from Hebbal every day',
  'yeh sab to 3bhk hi hain',
  'ये तो सब विला हैं',
  'ನನ್ನ ತಮ್ಮ ಹೆಬ್ಬಾಳದಲ್ಲಿ ಇದ್ದಾನೆ',
  'ivella villa galu',
])('nothing of “%s” is searched for', (line) => {
  const visitor = talk({ catalogue: catalogueOf(HOMES) });
  visitor.say('2bhk in whitefield');
  const before = visitor.session().current_filters;
  visitor.say(line);
  expect(visitor.session().current_filters).toEqual(before);
});

test.each([
  ['2bhk in whitefield', { bhk: [2], locality: ['Whitefield'] }],
  ['show me something in whitefield with two bedrooms', { bhk: [2], locality: ['Whitefield'] }],
  ['whitefield mein 2 bhk dikhao', { bhk: [2], locality: ['Whitefield'] }],
  ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಬೇಕು', { bhk: [2], locality: ['Whitefield'] }],
])('all of “%s” is', (line, filters) => {
  const visitor = talk({ catalogue: catalogueOf(HOMES) });
  visitor.say(line);
  expect(visitor.session().current_filters).toMatchObject(filters);
});
