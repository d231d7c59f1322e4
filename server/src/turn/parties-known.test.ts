// Searches that stand side by side: each is named by whose it is, and what is told of one goes to that one.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]) });

describe('a home to live in and a home to let', () => {
  test.each([
    'need 2 flats, one for my mum 2bhk in hebbal and one for rental income in whitefield 3bhk',
    'maa ke liye hebbal me 2bhk chahiye aur ek kiraye pe dene ke liye whitefield me 3bhk',
    'माँ के लिए हेब्बल में 2 बीएचके और किराये पर देने के लिए व्हाइटफील्ड में 3 बीएचके',
    'ಅಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ಬಾಡಿಗೆಗೆ ಕೊಡೋಕೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ',
    'ammange hebbal alli 2bhk mattu baadigege kodoke whitefield alli 3bhk',
  ])('are two searches, and none is to rent: %s', (said) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Hebbal'] });
    expect(session.current_filters.purpose).not.toBe('rent');
    const [other] = session.memory.parties ?? [];
    expect(other).toMatchObject({ party: 'letting', filters: { bhk: [3], locality: ['Whitefield'] } });
    expect(other?.filters.purpose).not.toBe('rent');
  });

  test.each([
    ['now the rental one under 1.5 cr', 'back to mums list'],
    ['kiraye wala dikhao 1.5 cr tak', 'maa ka ghar phir se dikhao'],
    ['investment one, budget 1.5 cr', 'mum’s budget is 90 lakh'],
  ])('each is gone to by what it is for: %s, %s', (other, back) => {
    const guest = visitor();
    guest.say('2bhk hebbal for my mother and 3bhk whitefield for rental income');
    expect(guest.say(other).session.current_filters).toMatchObject({
      bhk: [3],
      locality: ['Whitefield'],
      budget_max: 15_000_000,
    });
    const { session } = guest.say(back);
    expect(session.memory.party).toBe('parents');
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Hebbal'] });
    expect(session.current_filters.budget_max).not.toBe(15_000_000);
  });

  test.each(['is it good for investment?', 'can i rent it out later?'])(
    '%s looks for no other home',
    (said) => {
      const guest = visitor();
      guest.say('3bhk in whitefield');
      const { session } = guest.say(said);
      expect(session.memory.parties).toBeUndefined();
      expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
    },
  );
});

describe('what is told of each goes to each', () => {
  test.each([
    [
      'my friend wants a 2bhk in hebbal, i want 3bhk in whitefield',
      'friend’s budget is 70 lakh, mine is 1.2 cr',
    ],
    [
      'dost ke liye hebbal me 2bhk aur mujhe whitefield me 3bhk chahiye',
      'dost ka budget 70 lakh, mera budget 1.2 crore',
    ],
    ['मुझे व्हाइटफील्ड में 3 बीएचके चाहिए और दोस्त को हेब्बल में 2 बीएचके', 'मेरा बजट 1.2 करोड़, दोस्त का 70 लाख'],
    ['ಸ್ನೇಹಿತನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ, ನನಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು', 'ಸ್ನೇಹಿತನ ಬಜೆಟ್ 70 ಲಕ್ಷ, ನನ್ನ ಬಜೆಟ್ 1.2 ಕೋಟಿ'],
    [
      'snehitanige hebbal alli 2bhk nange whitefield alli 3bhk beku',
      'snehitana budget 70 laksha, nandu 1.2 koti',
    ],
  ])('%s; %s', (both, budgets) => {
    const guest = visitor();
    guest.say(both);
    const { session } = guest.say(budgets);
    const { party = 'self', parties = [] } = session.memory;
    const all = [{ party, filters: session.current_filters }, ...parties];
    const of = (who: string) => all.find((one) => one.party === who)?.filters;
    expect(of('friend')).toMatchObject({ bhk: [2], locality: ['Hebbal'], budget_max: 7_000_000 });
    expect(of('self')).toMatchObject({ bhk: [3], locality: ['Whitefield'], budget_max: 12_000_000 });
  });

  test.each([
    ['ಅಕ್ಕನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2bhk, ನನಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3bhk ಬೇಕು', 'ನಂದು ತೋರಿಸಿ', 'ಅಕ್ಕಂದು 90 ಲಕ್ಷ ಒಳಗೆ'],
    ['akkange hebbal alli 2bhk nange whitefield alli 3bhk beku', 'nandu torsi', 'akkandu 90 laksha olage'],
  ])('the word that says whose it is turns to it: %s', (both, mine, theirs) => {
    const guest = visitor();
    guest.say(both);
    expect(guest.say(mine).session.current_filters).toEqual({ bhk: [3], locality: ['Whitefield'] });
    const { session } = guest.say(theirs);
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Hebbal'], budget_max: 9_000_000 });
  });

  test('what is near somebody’s home is no search of theirs', () => {
    const guest = visitor();
    guest.say('ಅಕ್ಕನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2bhk, ನನಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3bhk ಬೇಕು');
    guest.say('ನಂದು ತೋರಿಸಿ');
    expect(guest.say('1ನೇದು ಅಕ್ಕನ ಮನೆ ಹತ್ರ ಇದೆಯಾ').session.memory.party).toBe('self');
  });

  test('what is asked before the other is named is of the homes shown till then', () => {
    const guest = visitor();
    const { reply: first } = guest.say('3bhk whitefield for my mother and 2bhk hebbal for my brother');
    const { reply, session } = guest.say('what is the price of the second one? and now the brother’s one');
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Hebbal'] });
    expect(reply.text).toContain(String(first.cards[1]?.price_text));
  });
});
