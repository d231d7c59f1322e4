// What comes on top of a price, and what a bank takes: told to be in no figure of ours, each by its name.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

test.each([
  'any prepayment charge?',
  'pre-closure penalty kitni hai',
  'loan jaldi chukane par charge lagega?',
  'एडवांस में लोन चुकाने पर पेनल्टी है क्या?',
  'ಸಾಲ ಬೇಗ ತೀರಿಸಿದರೆ ಶುಲ್ಕ ಇದೆಯಾ?',
  'loan bega close madidre charge ideya?',
])('%s', (line) => {
  const visitor = looking();
  visitor.say('tell me about the first one');
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(/bank|बैंक|ಬ್ಯಾಂಕ್/i);
  expect(text).not.toMatch(/EMI|55/);
});

test.each([
  'gst and stamp duty and registration how much?',
  'gst aur registration kitna lagega',
  'जीएसटी और रजिस्ट्री कितनी लगेगी?',
  'ಜಿಎಸ್‌ಟಿ ಮತ್ತು ನೋಂದಣಿ ಶುಲ್ಕ ಎಷ್ಟು?',
  'gst mattu registration eshtu',
])('%s', (line) => {
  const visitor = looking();
  visitor.say('tell me about the first one');
  const { text } = visitor.say(line).reply;
  expect(text).toContain('GST');
  expect(text).toMatch(/stamp duty|स्टांप|ಮುದ್ರಾಂಕ|mudraanka/i);
  expect(text.match(/₹55/g)?.length ?? 0).toBeLessThan(2);
});

test.each([
  'processing fee?',
  'loan processing charges?',
  'file charge kitna',
  'प्रोसेसिंग फ़ीस कितनी?',
  'ಪ್ರೊಸೆಸಿಂಗ್ ಶುಲ್ಕ ಎಷ್ಟು?',
  'without salary slip?',
  'bina salary slip milega?',
  'salary slip illa',
])('only the bank knows: %s', (line) => {
  const visitor = looking();
  visitor.say('emi of the first one at 9% for 20 years');
  const { text } = visitor.say(line).reply;
  expect(text).toMatch(/bank|बैंक|ಬ್ಯಾಂಕ್|yours/i);
  expect(text).not.toMatch(/₹/);
});
