// Visit put off: what is to be seen later is asked for by nobody now.
import { expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';

const after = (said: string) => {
  const visitor = talk({ strict: false });
  visitor.say('2bhk in whitefield');
  visitor.say('tell me about the first one');
  return visitor.say(said).reply;
};
const VISITED = /visit|dekhne|देखना|ನೋಡ|nodabeku/i;

test.each([
  'visit later. what is the deposit?',
  'ಭೇಟಿ ಆಮೇಲೆ. ಡಿಪಾಸಿಟ್ ಎಷ್ಟು?',
  'visit aamele, deposit eshtu',
  'visit baad mein, deposit kitna hai?',
  'visit later',
])('a visit that is put off is not asked for: %s', (said) => {
  const { contact } = after(said);
  expect(contact?.whatsapp?.text ?? '').not.toMatch(VISITED);
});

test.each(['visit on saturday then', 'can i visit later this week?', 'I want to visit'])(
  'one that is asked for is: %s',
  (said) => {
    expect(after(said).text).toMatch(/visit/);
  },
);
