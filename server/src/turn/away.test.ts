// Leaving for a while and coming back: nothing is searched or asked for, and who comes back is told where things stand.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });

describe('somebody who leaves for a while', () => {
  test.each([
    'someone is at the door, will be back later',
    'my phone is ringing, back in a minute',
    'aadhe ghante mein aata hoon',
    'मैं दस मिनट में आती हूँ',
    'ಅರ್ಧ ಗಂಟೆ ಬಿಟ್ಟು ಬರ್ತೀನಿ',
    'swalpa hottu bittu bartini',
  ])('is told that the search stays, and no call is written: %s', (said) => {
    const guest = visitor();
    const { session } = guest.say('2 bhk in whitefield');
    const { reply, session: after } = guest.say(said);
    expect(reply.contact).toBeUndefined();
    expect(reply.cards).toEqual([]);
    expect(after.current_filters).toEqual(session.current_filters);
    expect(reply.text).toMatch(/No hurry|Koi jaldi|कोई जल्दी|ಅವಸರವಿಲ್ಲ|Avasaravilla/);
  });

  test('who asks for a call with it gets one', () => {
    const guest = visitor();
    guest.say('2 bhk in whitefield');
    expect(guest.say('i have to go now. please call me back tomorrow').reply.contact).toBeDefined();
  });
});

describe('somebody who comes back', () => {
  test.each([
    'i am back. where did we stop?',
    'wapas aa gayi, kahan the hum',
    'मैं आ गया, कहाँ तक पहुँचे थे',
    'ವಾಪಸ್ ಬಂದೆ, ಎಲ್ಲಿಗೆ ಬಂದಿದ್ವಿ?',
    'vapas bande, elli idvi?',
  ])('hears what was looked for and sees the homes: %s', (said) => {
    const guest = visitor();
    const { session, reply: list } = guest.say('2 bhk in whitefield');
    const { reply, session: after } = guest.say(said);
    expect(reply.cards.map(({ id }) => id)).toEqual(list.cards.map(({ id }) => id));
    expect(reply.text).toMatch(/2 BHK/);
    expect(reply.text).not.toMatch(/Bengaluru|East Bangalore/);
    expect(after.current_filters).toEqual(session.current_filters);
  });

  test('is reminded of the home that was spoken of last', () => {
    const guest = visitor();
    const { reply: list } = guest.say('2 bhk in whitefield');
    guest.say('tell me about the second one');
    expect(guest.say('back again, where were we').reply.text).toContain(list.cards[1]?.name);
  });

  test('and asks something with it gets that', () => {
    const guest = visitor();
    guest.say('2 bhk in whitefield');
    expect(guest.say('i am back, what is the deposit of the first one').reply.text).not.toMatch(
      /Hello again/,
    );
  });
});
