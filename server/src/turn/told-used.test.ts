// What people tell of themselves is used: where they work opens a search with one question, how many they are is held against a home.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
const ASKS = /to buy or to rent|Kharidna hai ya kiraye|ख़रीदना है या किराये|ಖರೀದಿಗೋ ಬಾಡಿಗೆಗೋ|Khareedigo baadigego/;

describe('a first message that names no home', () => {
  test.each([
    'i want to visit some homes',
    'namaste, ghar dekhna hai',
    'ಮನೆ ನೋಡಬೇಕು',
    'namaskara, mane nodbeku',
    'somewhere quiet and safe',
  ])('is answered by the one question that helps, with no message and no homes: %s', (said) => {
    const { reply, session } = visitor().say(said);
    expect(reply.text).toMatch(ASKS);
    expect(reply.cards).toEqual([]);
    expect(reply.contact).toBeUndefined();
    expect(session.memory.agenda.some(({ kind }) => kind === 'visit')).toBe(false);
    expect(reply.suggestions.length).toBeGreaterThan(1);
  });

  test('but a day for a visit is written', () => {
    expect(visitor().say('i want to visit on friday at 11').reply.contact).toBeDefined();
  });
});

describe('who tells how many they are, of one home', () => {
  const spoken = () => {
    const guest = visitor();
    guest.say('2 bhk in whitefield');
    guest.say('tell me about the first one');
    return guest;
  };
  test.each([
    ['will this do for 3 people?', /2 BHK, which usually suits 3 people/],
    ['is it enough for 3 friends', /not a room each for 3/],
    ['6 logon ke liye chalega kya yeh', /6 logon ke liye 3 BHK/],
    ['यह पाँच लोगों के लिए चलेगा क्या', /5 लोगों के लिए 3 BHK/],
    ['ಮೂರು ಜನಕ್ಕೆ ಸಾಕಾ ಇದು?', /3 ಜನಕ್ಕೆ ಸಾಮಾನ್ಯವಾಗಿ ಸಾಕಾಗುತ್ತದೆ/],
    ['my brother may join with his kids', /2 BHK, which usually suits a family/],
  ])('hears whether it has the rooms: %s', (said, told) => {
    const { reply } = spoken().say(said);
    expect(reply.text).toMatch(told);
    expect(reply.cards).toEqual([]);
  });

  test('and asks of something else gets that', () => {
    expect(spoken().say('we are 3, is there a lift').reply.text).not.toMatch(/suits/);
  });
});
