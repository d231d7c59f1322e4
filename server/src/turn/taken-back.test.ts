// What takes back: a restart that is wanted, one that is only spoken of, and a wish that goes again.
import { describe, expect, test } from 'vitest';
import { type Talk, talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const searched = (...said: string[]): Talk => {
  const guest = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
  for (const one of ['2bhk in whitefield', ...said]) guest.say(one);
  return guest;
};
const STANDS = { bhk: [2], locality: ['Whitefield'] };

describe('a restart', () => {
  test.each([
    'start over',
    'no, start over',
    'can we start over?',
    'naye sire se shuru karo',
    'नए सिरे से शुरू करो',
    'ಹೊಸದಾಗಿ ಶುರು ಮಾಡಿ',
    'modalinda shuru madi',
  ])('clears all, and can be undone: %s', (said) => {
    const guest = searched();
    const { session, reply } = guest.say(said);
    expect(session.current_filters).toEqual({});
    const undo = reply.suggestions.find(({ action }) => action?.type === 'undo')?.action;
    expect(undo && guest.tap(undo).session.current_filters).toEqual(STANDS);
  });

  test.each([
    'uske paper sab clear hai?',
    'was it built from scratch?',
    'kya iska kaam naye sire se hua hai?',
    'not a new search, the parking of the first one',
    'i dont want to start over',
    'shuru se mat karo',
    'naye sire se nahi',
    'नए सिरे से नहीं',
    'ಹೊಸದಾಗಿ ಶುರು ಮಾಡಬೇಡಿ',
    'hosadagi shuru madbedi',
  ])('that nobody asks for clears nothing: %s', (said) => {
    expect(searched().say(said).session.current_filters).toEqual(STANDS);
  });

  test.each(['no, not a new search', 'arre naye sire se nahi', 'ಹೊಸದಾಗಿ ಶುರು ಮಾಡಬೇಡಿ'])(
    'denied right after it, all stands again: %s',
    (said) => {
      expect(searched('start over').say(said).session.current_filters).toEqual(STANDS);
    },
  );

  test('what is wished with it begins there, with the way back beside it', () => {
    const { session, reply } = searched().say('start over. 3bhk');
    expect(session.current_filters).toEqual({ bhk: [3] });
    expect(reply.suggestions.some(({ action }) => action?.type === 'undo')).toBe(true);
  });
});

describe('right after a wish', () => {
  test.each([
    'remove it',
    'please take it off again',
    'usko hatao',
    'hata do',
    'उसे हटा दो',
    'ಅದನ್ನು ತೆಗೆಯಿರಿ',
    'ಅದು ಬೇಡ',
    'adu beda',
  ])('“%s” is of the wish', (said) => {
    expect(searched('with a gym').say(said).session.current_filters).toEqual(STANDS);
  });

  test('of the first wish of all there is nothing to go back to', () => {
    expect(searched().say('remove it').session.current_filters).toEqual(STANDS);
  });

  test('after a question it is no wish', () => {
    const guest = searched('with a gym', 'which floor is the first one on?');
    expect(guest.say('remove it').session.current_filters.amenities).toEqual(['gym']);
  });
});

describe('what the homes shown are said to be without', () => {
  test.each([
    'you are showing homes without a gym',
    'bina gym wale dikha rahe ho',
    'बिना जिम वाले दिखा रहे हो',
    'ಜಿಮ್ ಇಲ್ಲದ ಮನೆ ತೋರಿಸ್ತಾ ಇದ್ದೀರಾ',
    'gym illada mane torsta iddira',
  ])('is wished for, and the search stands: %s', (said) => {
    expect(searched('up to 70 lakh').say(said).session.current_filters).toMatchObject({
      ...STANDS,
      budget_max: 7_000_000,
      amenities: ['gym'],
    });
  });

  test('furnishing', () => {
    const { session } = searched('up to 70 lakh').say('pehla wala bina furnished dikha rahe ho');
    expect(session.current_filters).toMatchObject({ ...STANDS, furnishing: 'furnished' });
  });
});

describe('never the same answer to who says that it is wrong', () => {
  test.each(['no, I said 2bhk in Whitefield', 'why do you keep saying 3bhk? 2bhk i said'])(
    'what stands is said, and what should be different is asked: %s',
    (said) => {
      expect(searched().say(said).reply.text).toBe(
        'I am looking for this: 2 BHK in Whitefield. What should be different?',
      );
    },
  );

  test('a misunderstanding with nothing to take back', () => {
    const guest = searched('which floor is the first one on?');
    expect(guest.say('you got it wrong').reply.text).toContain('What should be different?');
    expect(guest.say('you misunderstood me').reply.text).not.toContain('What should be different?');
  });
});
