// Whether a sum may be paid bit by bit, or all of it in cash: asked beside the sum, and told to be for the owner to say.
import { expect, test } from 'vitest';
import { atFirst } from './testing.ts';

test.each([
  ['can we give the advance in two parts?', /paid in parts/],
  ['advance do kisht mein chalega kya', /thoda-thoda/],
  ['एडवांस दो किस्तों में दे सकते हैं क्या', /थोड़ा-थोड़ा/],
  ['ಮುಂಗಡ ಎರಡು ಕಂತಿನಲ್ಲಿ ಕೊಡಬಹುದಾ', /ಸ್ವಲ್ಪ ಸ್ವಲ್ಪವಾಗಿ/],
  ['advance eradu kantinalli kodabahuda', /svalpa svalpavaagi/],
  ['will they take full cash?', /in cash/],
  ['pura cash chalega kya', /cash mein/],
  ['पूरा कैश चलेगा क्या', /कैश में/],
  ['ಪೂರ್ತಿ ಕ್ಯಾಶ್ ಕೊಡಬಹುದಾ', /ಕ್ಯಾಶ್/],
])('%s', (said, answer) => {
  expect(atFirst().say(said).reply.text).toMatch(answer);
});

test.each(['show me the other parts of whitefield', 'we have 20 lakh cash'])(
  'is not heard in: %s',
  (said) => {
    expect(atFirst().say(said).reply.text).not.toMatch(/paid in parts|in cash/);
  },
);
