// A call to somebody else: whoever it is, the message asks for no call to the visitor.
import { expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

test.each([
  'can someone call him in Canada in the evening, not me',
  'mujhe nahi, unko call karo shaam ko',
  'मुझे नहीं, उनको कॉल करो',
  'ನನಗೆ ಅಲ್ಲ, ಅವರಿಗೆ ಕಾಲ್ ಮಾಡಿ',
  'nanage alla, avarige call madi',
])('“%s” is passed on in its own words', (said) => {
  const visitor = looking();
  visitor.say('2bhk in whitefield');
  const { reply } = visitor.say(said);
  const visit = frameOf(visitor.session(), 'visit');
  expect(visit).toMatchObject({ notes: [said] });
  expect(visit?.call).toBeFalsy();
  expect(reply.contact?.whatsapp?.text).toContain(said);
});
