// To whom a home is let is asked: no home to rent is looked for.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

test.each([
  'do they rent to families only?',
  'family ko hi kiraye pe dete hain kya',
  'परिवार को ही किराये पर देते हैं क्या',
  'ಕುಟುಂಬಕ್ಕೆ ಮಾತ್ರ ಬಾಡಿಗೆಗೆ ಕೊಡ್ತಾರಾ',
  'kutumbakke maatra badigege kodtara',
])('“%s”', (said) => {
  const visitor = looking();
  visitor.say('2bhk in whitefield to buy');
  const { session } = visitor.say(said);
  expect(session.current_filters).toMatchObject({ locality: ['Whitefield'], purpose: 'buy' });
  expect(session.last_intent).toBe('topic_query');
});
