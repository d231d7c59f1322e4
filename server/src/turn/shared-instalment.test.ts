// An instalment that is paid together: each one's part of it, and not of the price.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const said = (...lines: string[]): string => {
  const visitor = talk();
  return lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '';
};
const EMI = 'emi of 60 lakh loan at 8.5% for 20 years';

test.each([
  [EMI, 'split between 3 friends, how much each per month?'],
  [EMI, 'divide the emi by 3'],
  [EMI, '3 dost hain, ek bande pe kitna padega'],
  [EMI, 'ek bande ka batao, teen se divide karke'],
  [EMI, 'emi ko 3 se divide karna hai, daam ko nahi'],
  [EMI, 'हम 3 लोग हैं, हर एक का कितना'],
  [EMI, 'ನಾವು 3 ಜನ, ಒಬ್ಬೊಬ್ಬರಿಗೆ ಎಷ್ಟು'],
  [EMI, 'naavu 3 jana, obbobbarige eshtu'],
  ['what is the emi of 60 lakh at 8.5% for 20 years, divided by 3?'],
])('%s %s', (...lines) => expect(said(...lines)).toMatch(/52,069.*17,356/));

test('another time is worked out first', () => {
  expect(said(EMI, '3 dost hain, ek bande pe EMI kitni, 15 saal mein?')).toMatch(/59,084.*19,695/);
});

test('the price is divided where it is asked for', () => {
  expect(
    said('3bhk in whitefield to buy', 'emi of the first', 'price of the first divided by 3?'),
  ).not.toMatch(/EMI/);
});

test.each([
  ['first one, me and my 2 brothers pay, how much each?', '3'],
  ['pehla wala, main aur mere 2 bhai, har ek ka kitna', '3'],
  ['पहला वाला, मैं और मेरे 2 दोस्त, हर एक का कितना', '3'],
  ['ಮೊದಲನೇದು, ನಾನು ಮತ್ತು ನನ್ನ 2 ಸ್ನೇಹಿತರು, ಒಬ್ಬೊಬ್ಬರಿಗೆ ಎಷ್ಟು?', '3'],
  ['4 friends, first one, how much each?', '4'],
])('who writes is one of those who pay: %s', (line, people) => {
  const visitor = talk();
  visitor.say('flats to buy in Whitefield');
  expect(visitor.say(line).reply.text).toMatch(new RegExp(`(between|,) ${people} `));
});
