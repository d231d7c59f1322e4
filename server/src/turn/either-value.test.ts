// Either value: which of two things the home spoken of is, asked in no more words than the two.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const lines = [
  'A khata or B khata?',
  'bda or panchayat',
  'ye bda approved hai ya panchayat',
  'idu bda na panchayat na',
  'ಎ ಖಾತಾ ಅಥವಾ ಬಿ ಖಾತಾ',
];

test.each(lines)('asks of the one home, and searches for nothing: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about number 1');
  const { session } = visitor.say(said);
  expect(session.current_filters).not.toHaveProperty('khata');
  expect(session.current_filters).not.toHaveProperty('approved_by');
  expect(session.last_intent).toBe('project_detail');
});

test.each(['show A khata or B khata', 'I want A khata or B khata'])('a wish stays a wish: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about number 1');
  expect(visitor.say(said).session.current_filters.khata).toEqual(['a', 'b']);
});

test.each([
  'how much is the maintenance per month',
  'maintenance eshtu tingalige',
  'मेंटेनेंस हर महीने कितना है',
  'ತಿಂಗಳಿಗೆ ಮೆಂಟೆನೆನ್ಸ್ ಎಷ್ಟು',
])('maintenance is paid by the month of a home to buy, too: %s', (said) => {
  const visitor = talk();
  visitor.say('2bhk in whitefield to buy');
  visitor.say('tell me about number 1');
  const { session, reply } = visitor.say(said);
  expect(session.current_filters.purpose).toBe('buy');
  expect(reply.cards.every(({ price_text }) => !/month|तिंग|ತಿಂಗ/.test(price_text ?? ''))).toBe(true);
});
