// Years that are past, asked after: told what such a date means.
import { describe, expect, test } from 'vitest';
import { looking } from './testing.ts';

const DUE = /Was due|Milna tha|हस्तांतरण|कब्ज़े की तारीख़|ಹಸ್ತಾಂತರದ ದಿನಾಂಕ|hastaantarada dinaanka/i;

describe('why the dates are old', () => {
  test.each([
    'why are so many flats dated 2018 and 2019 here when its 2026',
    'why does it say possession 2018, that was years ago',
    'dates itni purani kyun hain, 2017 2018 likha hai',
    'तारीख़ें 2018 की क्यों हैं, अब तो 2026 है',
    'ಯಾಕೆ 2018 ಅಂತ ಬರೆದಿದೆ ಈಗ 2026',
    'yaake 2018 anta baredide, iga 2026',
  ])('%s', (line) => {
    expect(looking().say(line).reply.text).toMatch(DUE);
  });

  test.each([
    'why is it not ready before 2028',
    'is 2018 sq ft enough for us?',
    'built in 2018?',
    'why is it so costly?',
  ])('these ask nothing of such a date: %s', (line) => {
    expect(looking().say(line).reply.text).not.toMatch(DUE);
  });
});
