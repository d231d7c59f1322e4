// Two sizes in one message, each beside somebody: two searches, in whatever words each is named.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });

describe('whose each size is', () => {
  test.each([
    ['me 3bhk buy whitefield n my boss 2bhk hebbal', 'colleague'],
    ['my sister and I are moving, I need a 3bhk in whitefield and she needs a 2bhk in hebbal', 'sister'],
    ['3bhk whitefield me, 2bhk hebbal my friend', 'friend'],
    ['mujhe 3bhk whitefield mein aur mere dost ko 2bhk hebbal mein', 'friend'],
    ['मुझे 3bhk व्हाइटफील्ड में और मेरे भाई को 2bhk हेब्बल में', 'brother'],
    ['ನನಗೆ 3bhk ವೈಟ್‌ಫೀಲ್ಡ್ ನನ್ನ ಅಕ್ಕನಿಗೆ 2bhk ಹೆಬ್ಬಾಳ', 'sister'],
    ['nange 3bhk whitefield alli, nan tammanige 2bhk hebbal alli', 'brother'],
    ['naanu mattu nan tamma ibbaru, nange 3bhk whitefield, avanige 2bhk hebbal', 'brother'],
  ])('%s', (said, party) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
    expect(session.memory.parties).toMatchObject([{ party, filters: { bhk: [2], locality: ['Hebbal'] } }]);
  });

  test.each([
    [
      'my friend and her brother are coming: she needs 3bhk in whitefield, he wants 2bhk in hebbal',
      'brother',
    ],
    ['one 3BHK to BUY for my friend in whitefield, one 2BHK to BUY for his boss, hebbal', 'colleague'],
  ])('neither is who writes: %s', (said, party) => {
    const { session } = visitor().say(said);
    expect(session.memory.party).toBe('friend');
    expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
    expect(session.memory.parties).toMatchObject([{ party, filters: { bhk: [2], locality: ['Hebbal'] } }]);
  });

  test.each([
    'i need 2bhk or 3bhk for me and my parents',
    'bhai 2bhk dikhao, 3bhk bhi chalega',
    '2bhk for my parents in whitefield, we live in a 3bhk now',
    'my brother has a 3bhk in hebbal, i need a 2bhk in whitefield',
  ])('one search: %s', (said) => {
    expect(visitor().say(said).session.memory.parties ?? []).toEqual([]);
  });

  test('a name with a colon begins what is hers', () => {
    const guest = visitor();
    guest.say('3bhk me 2bhk my friend');
    const { session } = guest.say('ok so mine: whitefield friend: hebbal');
    expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
    expect(session.memory.parties).toMatchObject([{ filters: { bhk: [2], locality: ['Hebbal'] } }]);
  });
});

describe('one for each, and nothing told of either', () => {
  test.each(['ek mere liye aur ek maa ke liye ghar chahiye', 'ನನಗೆ ಒಂದು, ಅಮ್ಮನಿಗೆ ಒಂದು ಮನೆ ಬೇಕು'])(
    'a search is kept for the other: %s',
    (said) => {
      const { session, reply } = visitor().say(said);
      expect(session.memory.parties).toMatchObject([{ party: 'parents', filters: {} }]);
      expect(reply.suggestions.length).toBeGreaterThan(0);
    },
  );

  test('how a friend is called is no search of theirs', () => {
    const guest = visitor();
    guest.say('2bhk for me in whitefield, 3bhk for my friend in hebbal');
    const { session } = guest.say('mere dost ka naam Imran hai');
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  });
});
