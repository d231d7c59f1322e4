// People of the office let somebody down; and what is asked around a visit: who is there, how a home is sent on, when to call.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });

describe('a complaint of the service', () => {
  test.each([
    ['nobody from your office replied to my mail', /sorry/],
    ['your man never turned up, i waited an hour', /sorry/],
    ['3 baar visit book kiya aur koi nahi aaya', /Maaf kijiye/],
    ['40 lakh bola tha agent ne, phir 48 bola. cheating hai ye', /Maaf kijiye/],
    ['एजेंट नहीं आया, फोन भी नहीं उठाते', /माफ़/],
    ['ಯಾರೂ ಬರಲಿಲ್ಲ, ತುಂಬಾ ಕಾದೆ', /ಕ್ಷಮಿಸಿ/],
  ])(
    'is regretted and goes to the office in its own words, as no visit and no search: %s',
    (said, regret) => {
      const guest = visitor();
      const { reply, session } = guest.say(said);
      expect(reply.text).toMatch(regret);
      expect(session.current_filters).toEqual({});
      const visit = session.memory.agenda.find(({ kind }) => kind === 'visit');
      expect(visit).toMatchObject({ notes: [said] });
      expect(visit).not.toMatchObject({ wanted: 'visit' });
      expect(reply.cards).toEqual([]);
    },
  );

  test('said twice is not regretted in the same words', () => {
    const guest = visitor();
    const first = guest.say('nobody replied to my mail').reply.text;
    expect(guest.say('and your agent never came').reply.text).not.toBe(first);
  });
});

describe('around a visit', () => {
  test.each([
    ['will someone meet us there?', /office says/],
    ['wahan kaun milega?', /office/],
    ['how do i send it to my son?', /Share/],
    ['ise bete ko kaise bheju?', /Share/],
  ])('%s', (said, answer) => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    guest.say('tell me about the first one');
    const { reply } = guest.say(said);
    expect(reply.text).toMatch(answer);
    expect(reply.contact).toBeUndefined();
  });

  test('an address asked for beside the hours is told too', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    guest.say('tell me about the first one');
    expect(guest.say('exact ADDRESS?? and when is your office open tomorrow').reply.text).toMatch(
      /Whitefield/,
    );
  });

  test('“covered parking?” says what is not known of it', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    expect(guest.say('does the first one have covered parking?').reply.text).toContain(
      'covered is not stated',
    );
  });
});

describe('what nobody asked is not told', () => {
  test.each([
    ['wahan ka ilaka safe hai kya raat ko', /map|Bengaluru mein hai/],
    ['लिफ्ट है? सुरक्षा कैसी है?', /BHK/],
    ['ಲಿಫ್ಟ್ ಇದೆಯಾ? ಸುರಕ್ಷತೆ ಹೇಗಿದೆ?', /BHK/],
  ])('beside a question of safety: %s', (said, unasked) => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    guest.say('floor of the first one?');
    expect(guest.say(said).reply.text).not.toMatch(unasked);
  });

  test('photos of one home are not those of all', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    const { text } = guest.say('WHERE ARE THE PHOTOS?? photos of number 2').reply;
    expect(text.match(/photos/gi)).toHaveLength(1);
    expect(text).not.toMatch(/Locality/);
  });

  test('a person asked for in anger is no wish for another size', () => {
    const guest = visitor();
    expect(guest.say('BEKAR CHATBOT. insaan se baat karao').reply.text).not.toMatch(/size/);
  });

  test('beside the price, maintenance is told as well', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    guest.say('tell me about the first one');
    const { text } = guest.say(
      'any other charges on top of the price, like stamp duty and maintenance?',
    ).reply;
    expect(text).toMatch(/maintenance/i);
    expect(text).toMatch(/Stamp duty/);
  });

  test('how long a way takes is said to be unknown', () => {
    const guest = visitor();
    guest.say('2bhk in whitefield');
    guest.say('tell me about the first one');
    expect(guest.say('how far is it from ITPL and how long does it take?').reply.text).toMatch(
      /How long the drive|driving times are not stated/,
    );
  });
});
