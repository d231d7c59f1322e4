// Sums of a loan: what is paid down and kept back, interest in all, upkeep with the instalment, what nobody here can know.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, RENTED } from './testing-homes.ts';

const said = (visitor: ReturnType<typeof talk>, ...lines: string[]): string =>
  lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '';

describe('nothing is paid down, whatever was before', () => {
  test.each([
    'emi of the second with 0 downpayment',
    'no down payment for the second, emi?',
    'full loan for the second one, emi?',
    'doosre ki EMI bina down payment',
    'ಎರಡನೆಯದಕ್ಕೆ ಪೂರ್ತಿ ಸಾಲ, EMI ಎಷ್ಟು',
  ])('%s', (line) => {
    const visitor = looking();
    said(visitor, 'emi of the first with 20 lakh down at 9% for 15 years');
    expect(said(visitor, line)).toMatch(/62 (L|lakh|ಲಕ್ಷ)/);
  });
});

test.each(['and with 30 lakh from me?', '30 lakh main dunga', 'and if I give 30 lakh myself'])(
  'a sum of who speaks, right after a loan, is paid down: %s',
  (line) => {
    const visitor = looking();
    said(visitor, 'emi of the second at 9% for 15 years');
    expect(said(visitor, line)).toMatch(/32 (L|lakh)/);
  },
);

test.each([
  ['we put 40 lakh from our side but keep 10 lakh aside, what EMI at 9% for 15 years', /₹32 L at 9 %/],
  ['40 lakh mere paas hai, 10 lakh alag rakhne hain, EMI at 9% for 15 years', /32 lakh/],
])('what is kept back is not paid: %s', (line, told) => {
  const visitor = looking();
  said(visitor, 'tell me about the second one');
  expect(said(visitor, line)).toMatch(told);
});

test.each(['so how much interest in total over the 15 years?', 'total interest?', 'kul byaj kitna hoga'])(
  'interest in all, whenever it is asked: %s',
  (line) => {
    const visitor = looking();
    said(visitor, 'emi of the second at 9% for 15 years');
    expect(said(visitor, line)).toMatch(/(Interest in all|Kul byaaj): 15/);
  },
);

test('the instalment and how much is paid down, both asked', () => {
  const visitor = looking();
  expect(said(visitor, 'what is the EMI at 9% over 15 years and the down payment for the second?')).toMatch(
    /The EMI is .*20 % is ₹12.4 L/,
  );
});

test.each(['how many percent does the bank lend on the second?', 'doosre pe bank kitna percent loan dega'])(
  'which share a bank lends: %s',
  (line) => {
    expect(said(looking(), line)).toMatch(/20 %/);
  },
);

test.each([
  ['can I prepay without a penalty?', /paying a loan back early/],
  ['any tax benefit on the second one?', /income tax/],
  ['tax mein chhoot milegi kya', /income tax/],
  ['ತೆರಿಗೆ ವಿನಾಯಿತಿ ಸಿಗುತ್ತಾ', /ಆದಾಯ ತೆರಿಗೆ/],
])('what only a bank or an adviser knows: %s', (line, told) => {
  const text = said(looking(), line);
  expect(text).toMatch(told);
  expect(text).not.toMatch(/EMI/);
});

test.each(['loan is pre approved, budget 90 lakh', 'loan ready hai, budget 90 lakh'])(
  'a loan that one has asks for none: %s',
  (line) => {
    expect(said(looking(), line)).not.toMatch(/EMI/);
  },
);

test('a loan that is turned down asks for none', () => {
  const visitor = looking();
  said(visitor, 'tell me about the second one');
  expect(said(visitor, 'is the token amount refundable if the loan is rejected?')).not.toMatch(/EMI/);
});

test('what is paid upfront for a home to let', () => {
  const visitor = talk({ catalogue: catalogueOf([RENTED]) });
  said(visitor, '2bhk to rent');
  expect(said(visitor, 'how much upfront for it?')).toMatch(/deposit .*first month/s);
});

test('a rent by the square foot', () => {
  const visitor = talk({ catalogue: catalogueOf([RENTED]) });
  said(visitor, '2bhk to rent');
  expect(said(visitor, 'per sq ft how much is it?')).toMatch(/a month per sq ft/);
});
