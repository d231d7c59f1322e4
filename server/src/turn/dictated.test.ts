// Dictated: what is to be added to the message stands in it, and is no wish and no question of ours.
import { describe, expect, test } from 'vitest';
import { frameOf } from '../conversation/agenda.ts';
import { looking } from './testing.ts';

describe('what is dictated into a message', () => {
  test.each([
    ['add that we get our money after Diwali', 'We get our money after Diwali'],
    ['also mention that my father walks with a stick, is there a lift?', 'My father walks with a stick'],
    ['likh do ki hum do bhai saath rahenge', 'Hum do bhai saath rahenge'],
    ['लिख दो कि हमारे पास दो गाड़ियाँ हैं', 'हमारे पास दो गाड़ियाँ हैं'],
    ['namma hana habbada nantara barutte anta serisi', 'Namma hana habbada nantara barutte'],
    ['ನಮ್ಮ ಹಣ ಹಬ್ಬದ ನಂತರ ಬರುತ್ತೆ ಅಂತ ಸೇರಿಸಿ', 'ನಮ್ಮ ಹಣ ಹಬ್ಬದ ನಂತರ ಬರುತ್ತೆ'],
    [
      'The Diwali bit is missing in the message. We get our money only after it.',
      'We get our money only after it',
    ],
  ])('%s', (said, told) => {
    const visitor = looking();
    visitor.say('can i see the first on saturday at 11?');
    const { filters } = { filters: visitor.session().current_filters };
    expect(visitor.say(said).reply.cards).toEqual([]);
    expect(frameOf(visitor.session(), 'visit')?.notes).toEqual([told]);
    expect(visitor.session().current_filters).toEqual(filters);
  });

  test.each([
    'add that one to the visit too',
    'add Hebbal too',
    'note that i will come at 12',
    'write that, though you forgot about my father',
  ])('is no note: %s', (said) => {
    const visitor = looking();
    visitor.say('can i see the first on saturday at 11?');
    visitor.say(said);
    expect(frameOf(visitor.session(), 'visit')?.notes ?? []).toEqual([]);
  });

  test.each([
    ['can i see the first on saturday at 11, and whatsapp me the floor plan', 'whatsapp me the floor plan'],
    ['pehla kal 11 baje dekhne aata hoon, location whatsapp kar dena', 'location whatsapp kar dena'],
  ])('what is to be sent goes with the visit: %s', (said, sent) => {
    const visitor = looking();
    visitor.say(said);
    expect(frameOf(visitor.session(), 'visit')).toMatchObject({ wanted: 'visit', notes: [sent] });
  });
});
