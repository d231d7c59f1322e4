// Which home is meant, and that a question about a home looks for no others.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const tower = (unit: number, floor: number, area: number, price: number) =>
  home({
    id: `teak-${unit}`,
    name: `Teak Tower, ${unit}`,
    project: 'Teak Tower',
    locality: 'Hebbal',
    bhk: 2,
    price,
    area,
    area_basis: 'carpet',
    floor,
    total_floors: 10,
    parking: 1,
    amenities: ['lift', 'park'],
    possession: 'ready',
  });
const villa = (id: string, name: string, locality: string, price: number) =>
  home({ id, name, type: 'villa', bhk: 3, locality, price, amenities: ['garden'], possession: 'ready' });
const catalogue = catalogueOf([
  home({ id: 'elm', name: 'Elm House', bhk: 3, price: 9_000_000, area: 1200, possession: 'ready' }),
  tower(302, 3, 778, 9_500_000),
  tower(706, 7, 806, 10_200_000),
  villa('fig', 'Fig Villas', 'Devanahalli', 24_900_000),
  villa('sal', 'Sal Villas', 'Sarjapur', 26_800_000),
]);
const after = (...said: string[]) => {
  const visitor = talk({ catalogue, strict: false });
  const turns = said.map((line) => visitor.say(line));
  const last = turns.at(-1) as (typeof turns)[number];
  const { focus } = last.session.memory;
  return { text: last.reply.text, focus, filters: last.session.current_filters, cards: last.reply.cards };
};

describe('the home that is named', () => {
  test.each([
    '302 TEAK TOWER - TELL ME FLOOR, PARKING',
    '302 in Teak Tower: which floor, parking?',
    '302 teak tower ka floor aur parking batao',
  ])('by its unit before its name: %s', (said) => {
    const { focus, filters } = after('2 bhk in Hebbal', said);
    expect(focus).toEqual(['teak-302']);
    expect(filters).toEqual({ bhk: [2], locality: ['Hebbal'] });
  });

  test('by its unit alone, where its project was told of', () => {
    const { focus, text } = after('Teak Tower', '302 or 706, which one is larger, which one is higher up?');
    expect(focus).toEqual(['teak-302', 'teak-706']);
    expect(text).toMatch(/806.*778/);
    expect(text).toMatch(/3\b.*7\b/);
  });

  test.each([
    'How far is the Devanahalli one from the airport? And could she have a garden there?',
    'Devanahalli wala airport se kitni door hai? garden hai kya?',
  ])('by its place, which is no end of the way: %s', (said) => {
    const { focus, filters } = after('villas to buy', said);
    expect(focus).toEqual(['fig']);
    expect(filters.amenities).toBeUndefined();
    expect(filters.locality).toBeUndefined();
  });

  test('by its place, as the way of another was told', () => {
    const { focus, filters } = after(
      'villas to buy',
      'how far is the Devanahalli one from Hebbal',
      'and the Sarjapur one from Whitefield?',
    );
    expect(focus).toEqual(['sal']);
    expect(filters.locality).toBeUndefined();
  });

  test.each([
    'Teak wala dono mein se kaun bada hai aur kiske paas parking hai',
    'yeh Teak wala dono mein se kaun sa bada hai aur parking hai kya?',
    'Teak वाला दोनों में से कौन सा बड़ा है और पार्किंग है',
  ])('and another of its name: both are answered for: %s', (said) => {
    const { focus, text } = after('2 bhk in Hebbal', said);
    expect(focus).toEqual(['teak-302', 'teak-706']);
    expect(text).toMatch(/778.*806/);
  });
});

describe('two homes and more than one measure', () => {
  test.each([
    'first or second, which is bigger and which is higher up?',
    '302 aur 706 mein kaun bada hai, kaun upar hai?',
    'पहला और दूसरा में कौन सा बड़ा है, कौन ऊपर है?',
    'ಮೊದಲನೇದು ಎರಡನೇದು ಯಾವುದು ದೊಡ್ಡದು, ಯಾವುದು ಮೇಲೆ?',
    'modalneyadu eradaneyadu yavudu doddadu, yavudu mele?',
  ])('are each measured by all of them: %s', (said) => {
    const { text, filters } = after('2 bhk in Hebbal', said);
    expect(text).toMatch(/806.*778/);
    expect(text).toMatch(/3\b.*7\b/);
    expect(filters).toEqual(after('2 bhk in Hebbal').filters);
  });

  test('one is measured against the other', () => {
    const { text } = after('2 bhk in Hebbal', 'is the second cheaper than the first?');
    expect(text).toMatch(/95 L.*1\.02 Cr/);
  });

  test.each([
    'pehla aur doosra mein kaun sa sahi rahega, 806 wala bada hai na',
    'पहला वाला और दूसरा वाला में कौन सा सही रहेगा, 806 वाला बड़ा है ना',
    'pehla aur doosra mein se kaun sa lena chahiye, 778 wala chhota hai na',
  ])('the size of one of them is no complaint: %s', (said) => {
    const { filters, focus } = after('2 bhk in Hebbal', said);
    expect(focus).toEqual(['teak-302', 'teak-706']);
    expect(filters.area_max ?? filters.area_min).toBeUndefined();
  });
});

describe('what is said of what was told', () => {
  test.each([
    ['which floor is 302 on', 'third floor is fine for us. is there a lift?'],
    ['302 kaunsi manzil par hai', 'teesri manzil achhi hai. lift hai kya?'],
    ['302 कौन सी मंज़िल पर है', 'तीसरी मंज़िल अच्छी है। लिफ्ट है क्या?'],
    ['302 ಯಾವ ಮಹಡಿ', 'ಮೂರನೇ ಮಹಡಿ ಚೆನ್ನಾಗಿದೆ. ಲಿಫ್ಟ್ ಇದೆಯಾ?'],
    ['302 yaava mahadi', 'mooraneya mahadi chennagide. lift ideya?'],
  ])('is no wish: %s, %s', (asked, said) => {
    const before = after('2 bhk in Hebbal', asked);
    const { filters, focus, cards } = after('2 bhk in Hebbal', asked, said);
    expect(filters).toEqual(before.filters);
    expect(focus).toEqual(['teak-302']);
    expect(cards).toEqual([]);
  });

  test.each([
    'the floor is not necessary, I only asked whether there is a school near it',
    'manzil zaroori nahi, bas uske paas playschool pooch rahi thi',
    'मंज़िल से फ़र्क नहीं पड़ता, बस पूछ रही थी कि उसके पास स्कूल है क्या',
    'ಮಹಡಿ ಮುಖ್ಯ ಅಲ್ಲ, ಅದರ ಹತ್ತಿರ ಶಾಲೆ ಇದೆಯಾ ಅಂತ ಕೇಳಿದ್ದು',
  ])('and does not matter takes nothing away, and what is asked is answered: %s', (said) => {
    const before = after('2 bhk in Hebbal', '302 floor');
    const { filters, focus, cards, text } = after('2 bhk in Hebbal', '302 floor', said);
    expect(filters).toEqual(before.filters);
    expect(focus).toEqual(['teak-302']);
    expect(cards).toEqual([]);
    expect(text).not.toMatch(/3\/10/);
  });
});

describe('another like it', () => {
  test.each([
    'is there any cheaper 2 BHK nearby that is ready now?',
    'a cheaper one like it?',
    'isse sasta aisa hi koi ghar hai kya',
    'इससे सस्ता ऐसा ही कोई घर है?',
    'ಇದರ ಬೆಲೆಗೆ ಇನ್ನೂ ಕಡಿಮೆ ಬೆಲೆಯ ಇಂಥದ್ದೇ ಮನೆ ಇದೆಯೇ?',
    'idakkinta kammi beleya inthade mane ideya',
  ])('is looked for, and nothing is bargained: %s', (said) => {
    const { cards } = after('2 bhk in Hebbal', '706 price', said);
    expect(cards.map(({ id }) => id)).toEqual(['teak-302']);
  });

  test.each(['will it come any cheaper?', 'kya yeh aur sasta milega?'])('is not asked for by: %s', (said) => {
    const { filters } = after('2 bhk in Hebbal', '706 price', said);
    expect(filters.budget_max).toBeUndefined();
  });
});

test.each([
  'is the gate closed at night?',
  'raat ko society ka gate band hota hai kya',
  'aane jaane mein koi rok to nahi?',
  'रात को सोसायटी का गेट बंद होता है क्या',
  'ರಾತ್ರಿ ಸೊಸೈಟಿ ಗೇಟ್ ಹಾಕ್ತಾರಾ',
  'ratri gate close madtara',
])('the gate is the society’s, not the office’s: %s', (said) => {
  const { text } = after('2 bhk in Hebbal', '302 price', said);
  expect(text).toContain('Teak Tower, 302');
  expect(text).not.toMatch(/10 (am|baje)|10 बजे/);
});

test.each([
  'my wife’s knee is bad, which floor is 302 on',
  'my knees are very bad, which floor is 302 on',
  'मेरे पिताजी के घुटने खराब हैं, 302 किस मंज़िल पर है',
  'papa ke ghutne kharab hain, 302 kis floor par hai',
  'ಅಮ್ಮನ ಆರೋಗ್ಯ ಚೆನ್ನಾಗಿಲ್ಲ, 302 ಯಾವ ಮಹಡಿಯಲ್ಲಿದೆ',
])('what is said of a person’s body holds nothing against a home: %s', (said) => {
  const { text } = after('2 bhk in Hebbal', said);
  expect(text).toContain('Teak Tower, 302');
  expect(text).not.toMatch(/different|बदल|badal|ಬೇರೆ/i);
});

test.each([
  'I hold an OCI card. Can I buy 302? which floor is it',
  'my brother is an OCI in london, can he buy it? and which floor is 302 on',
  'oci hoon main, kharid sakta hoon kya? 302 kis floor par hai',
  'मैं ओसीआई हूँ, खरीद सकता हूँ? 302 किस मंज़िल पर है',
])('who lives abroad and asks whether they may buy wishes for no other homes: %s', (said) => {
  const before = after('2 bhk in Hebbal', '302 price');
  const { text, filters, cards } = after('2 bhk in Hebbal', '302 price', said);
  expect(text).toMatch(/abroad|videsh|विदेश/);
  expect(text).toMatch(/3/);
  expect(filters).toEqual(before.filters);
  expect(cards).toEqual([]);
});

test.each([
  'Yeh toh accha hai. Lekin May 2018 ka kya matlab hai, abhi tak bana nahi kya?',
  'and may 2018, what does it mean? not built yet?',
  'मई 2018 का मतलब क्या है',
  'ಮೇ 2018 ಅಂದರೆ ಏನು',
])('a date on a card that is asked about is explained, and none is wished: %s', (said) => {
  const before = after('2 bhk in Hebbal', '302 price');
  const { text, filters, cards } = after('2 bhk in Hebbal', '302 price', said);
  expect(text).toMatch(/date|tareekh|तारीख|ದಿನಾಂಕ/);
  expect(filters).toEqual(before.filters);
  expect(cards).toEqual([]);
});

test.each([
  'i want the floor plan of the villa',
  'villa ka naksha chahiye',
  'विला का नक़्शा चाहिए',
  'villa ke photos chahiye',
])('a plan or a photo that is wanted of the one shown is asked of it: %s', (said) => {
  const before = after('villa in Devanahalli');
  const { text, filters } = after('villa in Devanahalli', said);
  expect(text).toMatch(/Fig Villas/);
  expect(text).not.toMatch(/found|mila|मिला/);
  expect(filters).toEqual(before.filters);
});

test.each(['show me the 102 lakh one', '1.02 crore wala dikhao', '1.02 करोड़ वाला दिखाइए'])(
  'an odd price above the budget that one home asks tells that home, and moves no budget: %s',
  (said) => {
    const { focus, filters } = after('2 bhk in Hebbal under 1 crore', said);
    expect(focus).toEqual(['teak-706']);
    expect(filters.budget_max).toBe(10_000_000);
  },
);
