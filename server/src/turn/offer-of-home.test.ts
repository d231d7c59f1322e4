// An offer is for the home it was made for, and goes with no visit to another.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';

test.each([
  'I want to see the second one on Saturday at 11 am',
  'dusra wala shanivar 11 baje dekhna hai',
  'दूसरा वाला शनिवार 11 बजे देखना है',
  'ಎರಡನೇದು ಶನಿವಾರ 11 ಗಂಟೆಗೆ ನೋಡಬೇಕು',
  'eradneyadu shanivara 11 gantege nodabeku',
])('the visit turns to another home: %s', (line) => {
  const visitor = looking();
  const first = visitor.say('can I get the first one at 50 lakh?').reply.contact?.whatsapp?.text;
  expect(first).toContain('50');
  const { reply, session } = visitor.say(line);
  expect(reply.contact?.whatsapp?.text).not.toMatch(/offer|ऑफ़र|ಆಫರ್/i);
  expect(session.memory.agenda.find(({ kind }) => kind === 'visit')).not.toHaveProperty('offer');
});

test('of two homes it is said for which it is', () => {
  const visitor = looking();
  visitor.say('can I get the first one at 50 lakh?');
  const { reply } = visitor.say('can I visit 1 and 2 on Saturday at 11 am?');
  expect(reply.contact?.whatsapp?.text).toMatch(/₹50 L \(.+\)/);
});

test('it stays with its own home', () => {
  const visitor = looking();
  visitor.say('can I get the first one at 50 lakh?');
  expect(visitor.say('I want to see it on Saturday at 11 am').reply.contact?.whatsapp?.text).toContain(
    '₹50 L',
  );
});

test.each(['90 me mil jayega kya 3 wala', 'is 2nd one 70 lakhs?'])(
  'more than it asks is offered for no home, and looks for none: %s',
  (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(line);
    expect(session.current_filters).toEqual(before);
    expect(reply.text).toMatch(/₹\d/);
    expect(reply.cards).toEqual([]);
  },
);
