// A day and an hour to be written to are no visit: "WhatsApp my son tomorrow morning".
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const message = (said: string) => {
  const visitor = talk({ strict: false });
  visitor.say('2 bhk in Whitefield');
  visitor.say('tell me about the first');
  return visitor.say(said).reply.contact?.whatsapp?.text ?? '';
};
const VISITS = /like to visit|visit karna|घर देखना|ನೋಡಲು ಬರಬೇಕೆಂದಿ|nodalu/;

test.each([
  'agent ko bolo kal subah beta ke number pe whatsapp kare',
  'ask your agent to whatsapp my son tomorrow morning',
  'कल सुबह मेरे बेटे को व्हाट्सएप कर दीजिए',
  'ನಾಳೆ ಬೆಳಗ್ಗೆ ನನ್ನ ಮಗನಿಗೆ ವಾಟ್ಸಾಪ್ ಮಾಡಿ',
  'nale belagge maganige whatsapp maadi',
])('%s', (said) => {
  expect(message(said)).not.toMatch(VISITS);
});

test.each([
  'saturday 11 am dekhne aayenge, whatsapp pe confirm karo',
  'can we visit on saturday at 11, confirm on whatsapp please',
  'saturday at 11 am',
])('still a visit: %s', (said) => {
  expect(message(said)).toMatch(VISITS);
});
