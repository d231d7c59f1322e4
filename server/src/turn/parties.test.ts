// Two people, two searches: what is wished for somebody else stands apart, and each is gone back to by naming them.
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { PARTIES } from '../languages/parties.ts';
import { partyOf } from '../understand/grammar/parties.ts';
import { tokenise } from '../understand/normalise.ts';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });

describe('a message for two', () => {
  test.each([
    '3bhk in whitefield for us and a 2bhk in hebbal for my mother',
    'hame whitefield me 3bhk chahiye aur mummy ke liye hebbal me 2bhk',
    'हमें व्हाइटफील्ड में 3 बीएचके चाहिए, और माँ के लिए हेब्बल में 2 बीएचके',
    'ನಮಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು, ಅಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ',
    'namge whitefield alli 3bhk beku ammange hebbal alli 2bhk',
  ])('the first is searched, the other counted and kept: %s', (said) => {
    const guest = visitor();
    const { session, reply } = guest.say(said);
    expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
    expect(session.memory.parties).toMatchObject([
      { party: 'parents', filters: { bhk: [2], locality: ['Hebbal'] } },
    ]);
    const next = guest.say(reply.suggestions[0]?.label ?? '').session;
    expect(next.current_filters).toMatchObject({ bhk: [2], locality: ['Hebbal'] });
    expect(next.memory.party).toBe('parents');
  });

  test('a place said once is looked in for both', () => {
    const { session } = visitor().say('1bhk for my father and 2bhk for me in whitefield');
    expect(session.current_filters).toMatchObject({ bhk: [1], locality: ['Whitefield'] });
    expect(session.memory.parties?.[0]?.filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  });

  test('"I need it for my parents" is one wish, for them', () => {
    const { session } = visitor().say('i need a 2bhk in hebbal for my parents');
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Hebbal'] });
    expect(session.memory.parties).toBeUndefined();
  });
});

describe('another is spoken of later', () => {
  test('their wish begins anew, and the one before it is gone back to as it stood', () => {
    const guest = visitor();
    guest.say('3bhk whitefield under 1.5 cr');
    const theirs = guest.say('my cousin also needs a 2 bhk on rent in hebbal').session;
    expect(theirs.current_filters).toMatchObject({ bhk: [2], purpose: 'rent', locality: ['Hebbal'] });
    expect(theirs.current_filters.budget_max).toBeUndefined();
    const mine = guest.say('ok now for me again').session;
    expect(mine.current_filters).toMatchObject({
      bhk: [3],
      budget_max: 15_000_000,
      locality: ['Whitefield'],
    });
    const back = guest.say('and for my cousin, furnished only').session;
    expect(back.current_filters).toMatchObject({ bhk: [2], purpose: 'rent', furnishing: 'furnished' });
  });

  test('whose the search is may be told only now', () => {
    const guest = visitor();
    guest.say('2bhk whitefield under 1.5 cr');
    const { session } = guest.say('it is for my parents, so with lift please');
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
    expect(session.memory.party).toBe('parents');
    expect(session.memory.parties).toBeUndefined();
  });

  test('undo goes back to whom it was for', () => {
    const guest = visitor();
    guest.say('3bhk whitefield for my parents');
    guest.say('for my brother 2bhk hebbal');
    const { session } = guest.say('undo');
    expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Whitefield'] });
    expect(session.memory.party).toBe('parents');
  });
});

test('the button that names somebody is read as naming them, in each language', () => {
  for (const { code, replies } of Object.values(LANGUAGES))
    for (const party of PARTIES) {
      const tokens = tokenise(replies.party.show(party));
      const found = partyOf(tokens, new Uint8Array(tokens.length));
      expect([code satisfies Language, party, found]).toEqual([code, party, party]);
    }
});
