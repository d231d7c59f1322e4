// Why a day suits is told beside it; a question for the office stands in the message as a question, with its own days.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

describe('a reason is no question and no hour', () => {
  test.each([
    ['Saturday morning would suit me, around 11, as school is off', '2026-11-28', '11:00'],
    ['can I see it on saturday at 4 pm, as my son has college in the morning', '2026-11-28', '16:00'],
    ['saturday 11 am please, since the school is closed that day', '2026-11-28', '11:00'],
    ['shanivar subah 11 baje, school ki chhutti hai', '2026-11-28', '11:00'],
    ['शनिवार सुबह 11 बजे, स्कूल की छुट्टी है', '2026-11-28', '11:00'],
    ['ಶನಿವಾರ ಬೆಳಿಗ್ಗೆ 11 ಗಂಟೆಗೆ, ಶಾಲೆಗೆ ರಜೆ', '2026-11-28', '11:00'],
    ['shanivara beligge 11 gantege, schoolge raje', '2026-11-28', '11:00'],
  ])('%s', (line, day, from) => {
    const visitor = looking();
    visitor.say('I want to visit the second one');
    const { text } = visitor.say(line).reply;
    expect(frameOf(visitor.session(), 'visit')).toMatchObject({ day, time: { from } });
    expect(text).not.toMatch(/school|स्कूल|ಶಾಲೆ/i);
  });

  test.each(['is there a school near it?', 'visit on saturday at 11, and is there a school near it?'])(
    'schools are asked after: %s',
    (line) => {
      expect(looking().say(line).reply.text).toMatch(/school/);
    },
  );
});

test.each([
  'please ask them whether bachelors are allowed and if my cousins can stay over on weekends',
  'ask the owner if guests may stay on sundays',
])('a day of the question is none of the visit: %s', (line) => {
  const visitor = looking();
  visitor.say('I want to visit the second one on Saturday at 11 am');
  const { reply } = visitor.say(line);
  expect(frameOf(visitor.session(), 'visit')).toMatchObject({ day: '2026-11-28', time: { from: '11:00' } });
  expect(reply.contact?.whatsapp?.text).toMatch(
    /cousins can stay over on weekends|“Guests may stay on sundays/,
  );
  expect(reply.contact?.whatsapp?.text).not.toContain('“If');
});

describe('what is not stated is told with what helps on, once', () => {
  test.each([
    ['is there a school nearby?', /Name one/],
    ['is it a safe area?', /in the evening/],
    ['paas mein hospital hai kya?', /naam/],
    ['क्या जगह सुरक्षित है?', /शाम की विज़िट/],
    ['ಹತ್ತಿರ ಶಾಲೆ ಇದೆಯಾ?', /ಹೆಸರು/],
    ['hattira aaspatre ideya?', /hesaru/],
  ])('%s', (line, step) => {
    const visitor = looking();
    visitor.say('tell me about the second one');
    expect(visitor.say(line).reply.text).toMatch(step);
    expect(visitor.say(line).reply.text).not.toMatch(step);
  });
});
