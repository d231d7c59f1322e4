// Let go: a place or a home that goes, and what is asked in the same breath.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home, RENTED } from './testing-homes.ts';

const LAKH = 100_000;
const HEBBAL = [58, 70, 90].map((lakhs, n) =>
  home({
    id: `hebbal-${n}`,
    name: `Hebbal Heights, H-${n}`,
    price: lakhs * LAKH,
    bhk: 2,
    locality: 'Hebbal',
  }),
);
const SHOWN = ['hebbal', 'hebbal-0', 'hebbal-1'];
const ROAD = home({
  id: 'road',
  name: 'Road House, R-1',
  price: 59 * LAKH,
  bhk: 2,
  locality: 'Kanakapura Road',
});
const catalogue = catalogueOf([...HOMES, ...HEBBAL, ROAD, RENTED]);
const after = (...said: string[]) => {
  const guest = talk({ catalogue, strict: false });
  for (const one of said) guest.say(one);
  return guest;
};

describe('a place that goes, with where else behind it and no comma between', () => {
  test.each([
    'hebbal chhodo aur kahan milega 60 lakh tak',
    'hebbal chhodo bhai aur kahan 60 lakh ke andar',
    'हेब्बल छोड़ो और कहाँ मिलेगा 60 लाख तक',
    'ಹೆಬ್ಬಾಳ ಬಿಡಿ ಬೇರೆ ಎಲ್ಲಿ ಸಿಗುತ್ತೆ 60 ಲಕ್ಷ ಒಳಗೆ',
    'hebbal bidi bere elli sigutte 60 laksha olage',
    'forget hebbal where else can i get it under 60 lakh',
    'drop hebbal show others under 60 lakh',
  ])('%s', (line) => {
    const { current_filters: filters } = after('2bhk in hebbal').say(line).session;
    expect(filters).toMatchObject({ bhk: [2], budget_max: 60 * LAKH });
    expect(filters.locality).toBeUndefined();
  });

  test.each(['hebbal chhodo whitefield dikhao', 'ಹೆಬ್ಬಾಳ ಬಿಡಿ ವೈಟ್‌ಫೀಲ್ಡ್ ತೋರಿಸಿ', 'hebbal bidi whitefield torsi'])(
    'or another one: %s',
    (line) => {
      expect(after('2bhk in hebbal').say(line).session.current_filters.locality).toEqual(['Whitefield']);
    },
  );

  test('a road goes by the name of its town', () => {
    const { session } = after('2bhk kanakapura road').say('kanakapura chhodo aur kahan hai');
    expect(session.current_filters.locality).toBeUndefined();
  });
});

describe('a home that goes is not shown', () => {
  test.each([
    ['leave the second one show me the third', 3],
    ['forget the second, how is the first?', 1],
    ['doosra chhodo, pehla kaisa hai', 1],
    ['दूसरा छोड़ो, पहला कैसा है', 1],
    ['ಎರಡನೆಯದು ಬಿಡಿ, ಮೊದಲನೆಯದು ಹೇಗಿದೆ', 1],
    ['eradaneyadu bidi, modalaneyadu hegide', 1],
  ])('%s', (line, n) => {
    const guest = after('2bhk in hebbal');
    const { session } = guest.say(line);
    expect(session.memory.focus).toEqual([SHOWN[n - 1]]);
  });
});

describe('a place that need not be goes, and is not ruled out', () => {
  test.each([
    'hebbal is not a must, anything under 60 lakh will do',
    'not only hebbal. anything under 60 lakh',
    'it need not be hebbal, show up to 60 lakh',
    'hebbal zaroori nahi, 60 lakh tak kahin bhi dikhao',
    'sirf hebbal nahi, aur bhi dikhao 60 lakh tak',
    'हेब्बल ज़रूरी नहीं, 60 लाख तक कहीं भी दिखाओ',
    'ಹೆಬ್ಬಾಳ ಬೇಕೇ ಬೇಕು ಅಂತಿಲ್ಲ, 60 ಲಕ್ಷದೊಳಗೆ ಎಲ್ಲಿ ಸಿಗುತ್ತದೆ?',
    'ಹೆಬ್ಬಾಳ ಮಾತ್ರ ಅಲ್ಲ, 60 ಲಕ್ಷದವರೆಗೆ ಬೇರೆ ಕಡೆ ತೋರಿಸಿ',
    'hebbal beke beku antilla, 60 laksha olage torsi',
  ])('%s', (line) => {
    const { locality, exclude_locality } = after('2bhk in hebbal').say(line).session.current_filters;
    expect([locality, exclude_locality]).toEqual([undefined, undefined]);
  });

  test.each([
    'not only hebbal, whitefield too',
    'sirf hebbal nahi whitefield bhi dikhao',
    'ಹೆಬ್ಬಾಳ ಮಾತ್ರ ಅಲ್ಲ, ವೈಟ್‌ಫೀಲ್ಡ್ ಕೂಡ',
  ])('beside another it stays: %s', (line) => {
    expect(after('2bhk in hebbal').say(line).session.current_filters.locality).toEqual([
      'Hebbal',
      'Whitefield',
    ]);
  });

  test.each(['only hebbal, not 3bhk', 'sirf hebbal dikhao, 3bhk nahi', 'gym is not a must'])(
    'of a place that is no such thing nothing goes: %s',
    (line) => {
      expect(after('2bhk in hebbal').say(line).session.current_filters.locality).toEqual(['Hebbal']);
    },
  );
});

test.each([
  'put hebbal back',
  'remove the budget and put hebbal back',
  'hebbal wapas daalo',
  'हेब्बल वापस जोड़ो',
  'ಹೆಬ್ಬಾಳ ವಾಪಸ್ ಸೇರಿಸಿ',
  'hebbal vapas serisi',
])('what was ruled out may be again: %s', (line) => {
  const guest = after('2bhk', 'not in hebbal');
  expect(guest.session().current_filters.exclude_locality).toEqual(['Hebbal']);
  expect(guest.say(line).session.current_filters.exclude_locality).toBeUndefined();
});

describe('what was said is held against what is shown', () => {
  test.each([
    'i said 60 max y showing 1cr',
    'i told you 60 lakh max why are you showing 97 lakh',
    '60 lakh bola tha 1 crore kyu dikha rahe ho',
    'मैंने 60 लाख बोला था 1 करोड़ क्यों दिखा रहे हो',
    '60 ಲಕ್ಷ ಹೇಳಿದ್ದೆ 1 ಕೋಟಿ ಯಾಕೆ ತೋರಿಸ್ತಾ ಇದ್ದೀರಾ',
    '60 laksha helidde 1 koti yake torsta iddira',
  ])('%s', (line) => {
    expect(after('2bhk in hebbal').say(line).session.current_filters.budget_max).toBe(60 * LAKH);
  });
});

test('though a home that is shown costs that', () => {
  const guest = after('2bhk in hebbal');
  const { session } = guest.say('58 lakh bola tha 1 crore kyu dikha rahe ho');
  expect(session.current_filters.budget_max).toBe(58 * LAKH);
});

describe('what one would do with it is not wished', () => {
  test.each([
    '3bhk kya karunga akela',
    '3 bhk lekar kya karenge',
    'what would i do with a 3 bhk alone',
    '3 बीएचके क्या करूँगी अकेली',
    '3 ಬಿಎಚ್‌ಕೆ ತಗೊಂಡು ಏನು ಮಾಡಲಿ',
    '3 bhk tagondu enu madli',
  ])('%s', (line) => {
    expect(after('2bhk in hebbal').say(line).session.current_filters.bhk).toEqual([2]);
  });
});

test.each(['i am back', 'main wapas aa gaya', 'मैं वापस आ गई', 'ನಾನು ಮತ್ತೆ ಬಂದೆ', 'nanu matte bande'])(
  'who comes back is greeted: %s',
  (line) => {
    const { reply, session } = after('2bhk in hebbal').say(line);
    expect(session.last_intent).toBe('greet');
    expect(reply.text).toContain('2 BHK');
  },
);

describe('a complaint of the site before any home was shown asks for nothing', () => {
  test.each([
    'ur site is useless every listing says contact for details wat is the point',
    'useless website, no address nothing, what can you even do',
    'bakwas site hai, har listing me sirf contact likha hai',
    'आपकी साइट बेकार है, हर लिस्टिंग में बस संपर्क करें लिखा है',
    'ನಿಮ್ಮ ಸೈಟ್ ವೇಸ್ಟ್, ಎಲ್ಲಾ ಮನೆಗೂ contact ಅಂತ ಮಾತ್ರ ಇದೆ',
    'nimma site waste, ella listing alli contact madi anta ide',
  ])('%s', (line) => {
    const { reply, session } = after().say(line);
    expect(session.last_intent).toBe('objection');
    expect(reply.contact).toBeUndefined();
  });

  test.each(['i want a site in whitefield, not in a bad area', 'bad site, i need 2bhk in whitefield'])(
    'what is wished beside it is: %s',
    (line) => {
      expect(after().say(line).session.current_filters.locality).toEqual(['Whitefield']);
    },
  );
});
