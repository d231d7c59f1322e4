// Their number: who wants to call, or has no WhatsApp to write with, is told by which number, when, and what to say there.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

const afterSecond = () => {
  const visitor = looking();
  visitor.say('tell me about the second');
  return visitor;
};

test.each([
  'just give me your phone number, I will ring them',
  'wats ur ofc no',
  'kisi manager ka number dijiye',
  'ofis nambr helri naave call madtivi',
  'ಆಫೀಸ್ ನಂಬರ್ ಹೇಳಿ, ನಾವೇ ಫೋನ್ ಮಾಡ್ತೀವಿ',
  'ऑफ़िस का नंबर बता दीजिए, मैं फोन कर लूँगा',
  'i dont have whatsapp',
  'whatsapp nahi hai mere paas',
  'मेरे पास व्हाट्सएप नहीं है',
  'I will call them tomorrow, what should I tell them?',
])('the number, and what to say: %s', (said) => {
  const visitor = afterSecond();
  const { text } = visitor.say(said).reply;
  expect(text).toContain('+91 80 4000 0000');
  expect(text).toContain('B-2');
  const visit = frameOf(visitor.session(), 'visit');
  expect(visit?.call ?? visit?.write ?? visit?.day).toBeUndefined();
});

describe('no number of the office is asked', () => {
  test.each([
    'no call, only whatsapp',
    'ask n tell them whatsapp me no not call',
    'my number is 9845012345',
    'rera number batao',
    'number 2 ka deposit batao',
  ])('%s', (said) => expect(afterSecond().say(said).reply.text).not.toContain('+91 80 4000 0000'));
});
