// “Which of these has an EMI under 55k?”: each home shown is told, and no filter moves.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';

describe('the instalment of each home shown is told, and which are within', () => {
  test.each([
    'which of all 4 has an EMI under 55k',
    'which of these has emi below 55000',
    'any of them with EMI less than 55k per month?',
    'in me se kiska EMI 55 hazar se kam hai',
    'charo mein se kiski emi 55k se kam hogi',
    'इनमें से किसकी ईएमआई 55 हज़ार से कम है?',
    'ಇವುಗಳಲ್ಲಿ ಯಾವುದರ EMI 55 ಸಾವಿರಕ್ಕಿಂತ ಕಡಿಮೆ?',
    'ivugalalli yavdara EMI 55 savirakkinta kammi',
    'yaava mane EMI 55k olage',
  ])('%s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { text } = visitor.say(line).reply;
    // ₹55 L and ₹62 L are within, ₹71 L and ₹84 L are not.
    for (const emi of ['₹47,730', '₹53,805', '₹61,615', '₹72,897']) expect(text).toContain(emi);
    expect(text).toMatch(/₹55,000.*A-1.*B-2/);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('none of them is said to be none', () =>
    expect(looking().say('which of these has an EMI under 20k').reply.text).toContain(
      'None of these is at ₹20,000 a month or less',
    ));
});

test.each(['I can pay an EMI of 40k', 'EMI 40k tak, kaunsa ghar milega'])(
  'with nothing shown it is what a home may cost: %s',
  (line) => expect(talk().say(line).reply.text).toMatch(/46\.09/),
);
