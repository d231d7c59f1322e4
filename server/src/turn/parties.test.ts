// Two people, two searches: what is wished for somebody else stands apart, and each is gone back to by naming them.
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { PARTIES } from '../languages/parties.ts';
import { partyOf } from '../understand/grammar/parties.ts';
import { tokenise } from '../understand/normalise.ts';
import { read } from '../understand/reading.ts';
import { mendTypos } from '../understand/typos.ts';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]) });

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

  test.each([
    '2bhk for my mother in whitefield and 1bhk for my brother near his office in hebbal, budget 30k for mother and 22k for brother',
    'i need two homes on rent, mother 2bhk whitefield 30k, brother 1bhk in hebbal 22k',
    'maa ke liye whitefield me 2bhk rent pe aur bhai ke liye hebbal me 1bhk, maa ka budget 30k aur bhai ka 22k',
    'माँ के लिए व्हाइटफील्ड में 2 बीएचके और भाई के लिए हेब्बल में 1 बीएचके, माँ का बजट 30k और भाई का 22k',
    'ಅಮ್ಮನಿಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಮತ್ತು ತಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 1 ಬಿಎಚ್‌ಕೆ, ಅಮ್ಮನಿಗೆ 30k, ತಮ್ಮನಿಗೆ 22k',
    'ammange whitefield alli 2bhk mattu tammange hebbal alli 1bhk, ammange 30k tammange 22k',
  ])('what is said of each later on goes with each: %s', (said) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'], budget_max: 30_000 });
    expect(session.memory.parties?.[0]).toMatchObject({
      party: 'brother',
      filters: { bhk: [1], budget_max: 22_000, purpose: 'rent' },
    });
  });

  test.each([
    ['ammange whitefield alli 2bhk mattu tammange hebbal alli 1bhk baadigege beku', 'kn'],
    ['ಅಮ್ಮನಿಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಮತ್ತು ತಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 1 ಬಿಎಚ್‌ಕೆ ಬಾಡಿಗೆಗೆ ಬೇಕು', 'kn'],
    ['maa ke liye whitefield me 2bhk aur bhai ke liye hebbal me 1bhk rent pe chahiye', 'hi-Latn'],
    ['2bhk in whitefield for my mother and 1bhk in hebbal for my brother, both on rent', 'en'],
  ])('to rent is said once for both, and answered in the language of the whole: %s', (said, language) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toMatchObject({ bhk: [2], purpose: 'rent' });
    expect(session.memory.parties?.[0]?.filters).toMatchObject({ bhk: [1], purpose: 'rent' });
    expect(session.memory.language?.startsWith(language)).toBe(true);
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

  test.each([
    [
      '2bhk whitefield for mother and 3bhk hebbal for brother',
      'now for my brother',
      'what about mother’s one, is there a lift?',
    ],
    [
      '2bhk whitefield for mother and 3bhk hebbal for brother',
      'now for my brother',
      'deposit for mothers flat?',
    ],
    [
      'maa ke liye whitefield me 2bhk aur bhai ke liye hebbal me 3bhk',
      'ab bhai ke liye dikhao',
      'maa ke ghar me lift hai kya',
    ],
    [
      'माँ के लिए व्हाइटफील्ड में 2 बीएचके और भाई के लिए हेब्बल में 3 बीएचके',
      'अब भाई के लिए दिखाओ',
      'माँ के घर में लिफ्ट है क्या',
    ],
    [
      'ammange whitefield alli 2bhk mattu tammange hebbal alli 3bhk',
      'iga tammange torsi',
      'ammana mane deposit eshtu',
    ],
    ['ಅಮ್ಮನಿಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಮತ್ತು ತಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ', 'ಈಗ ತಮ್ಮನಿಗೆ ತೋರಿಸಿ', 'ಅಮ್ಮನ ಮನೆಗೆ ಲಿಫ್ಟ್ ಇದೆಯಾ'],
  ])('what is asked of their home is answered of what is found for them: %s', (both, other, asked) => {
    const guest = visitor();
    guest.say(both);
    expect(guest.say(other).session.current_filters).toMatchObject({ bhk: [3], locality: ['Hebbal'] });
    const { session } = guest.say(asked);
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
    expect(session.memory.party).toBe('parents');
    expect(['project_detail', 'price_query']).toContain(session.last_intent);
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

describe('each keeps their own', () => {
  test.each([
    '3bhk whitefield 1.4cr n mom 2bhk kadugodi max 50L',
    'selling my 2bhk in hebbal, want 3bhk for us in whitefield upto 1.4cr n 2bhk for mom in kadugodi max 50L',
    'mereko 3bhk whitefield 1.4cr tak aur mummy ko 2bhk kadugodi 50L',
    'मुझे व्हाइटफील्ड में 3bhk 1.4 करोड़ तक और मम्मी के लिए काडुगोडी में 2bhk 50 लाख',
    'ನನಗೆ ವೈಟ್‌ಫೀಲ್ಡ್ 3bhk 1.4 ಕೋಟಿ, ಅಮ್ಮನಿಗೆ ಕಾಡುಗೋಡಿ 2bhk 50 ಲಕ್ಷ',
  ])('rooms, place and budget: %s', (said) => {
    const { session } = visitor().say(said);
    expect(session.current_filters).toMatchObject({
      bhk: [3],
      locality: ['Whitefield'],
      budget_max: 14_000_000,
    });
    expect(session.memory.parties).toMatchObject([
      { party: 'parents', filters: { bhk: [2], locality: ['Kadugodi'], budget_max: 5_000_000 } },
    ]);
  });

  test.each([
    '2bhk and 3bhk for my parents in whitefield',
    'we own a 2bhk in hebbal, i need a 3bhk for my brother',
  ])('one wish is not made two: %s', (said) => {
    expect(visitor().say(said).session.memory.parties).toBeUndefined();
  });

  test('“show mine first” and “for her” show what was found for each, and ask nothing of a home', () => {
    const guest = visitor();
    guest.say('3bhk whitefield upto 1.4cr n mom 2bhk kadugodi max 50L');
    expect(guest.say('show mine first').session.memory.lists.at(-1)?.ids).toContain('lake-3');
    expect(guest.say('for her').session.memory.lists.at(-1)?.ids).toEqual(['kadu-a']);
    expect(guest.say('mine').session.current_filters.bhk).toEqual([3]);
  });

  test('“same area” is where the others look, and no question', () => {
    const guest = visitor();
    guest.say('3bhk whitefield');
    const { session } = guest.say('now for mom 2bhk, same area, max 60 lakh');
    expect(session.current_filters).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
      budget_max: 6_000_000,
      purpose: 'buy',
    });
  });

  test('the homes that each was left at are what “both” comes to, and “hers and mine”', () => {
    const guest = visitor();
    guest.say('3bhk whitefield n mom 2bhk kadugodi');
    guest.say('number 1 looks good');
    guest.say('now for mom');
    guest.say('number 2 for mom');
    expect(guest.say('total cost of both').reply.text).toContain('₹1.5 Cr');
    const { comparison } = guest.say('compare hers and mine').reply;
    expect(comparison?.listing_ids.toSorted()).toEqual(['kadu-b', 'teak-3']);
    expect(
      guest.say('teak towers 1490 for me n neem residency 1010 for mom, total of both?').reply.text,
    ).toContain('₹1.5 Cr');
  });
});

test('the button that names somebody is read as naming them, in each language', () => {
  for (const { code, replies } of Object.values(LANGUAGES))
    for (const party of PARTIES) {
      const tokens = mendTypos(tokenise(replies.party.show(party)), new Uint8Array(20), code);
      const found = partyOf(read('', tokens, new Uint8Array(tokens.length)), undefined, [party])?.of;
      expect([code satisfies Language, party, found]).toEqual([code, party, party]);
    }
});
