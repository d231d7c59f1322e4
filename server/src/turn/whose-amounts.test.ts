// Whose an amount is and what it is of: each one's part or what all pay, what remains, what is only held against the budget.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const let_ = (id: string, bhk: number, price: number) =>
  home({ id, name: `Court ${id}`, bhk, purpose: 'rent', price, locality: 'Whitefield' });
const catalogue = catalogueOf([...HOMES, let_('b', 1, 18_000), let_('c', 2, 24_000), let_('d', 3, 60_000)]);
const after = (...lines: string[]) => {
  const visitor = talk({ catalogue });
  const replies = lines.map((line) => visitor.say(line).reply);
  return { filters: visitor.session().current_filters, reply: replies.at(-1) as (typeof replies)[number] };
};

describe('what each of several pays is paid so many times', () => {
  test.each([
    ['we are 4 colleagues, 3bhk on rent in Whitefield, 12k per person max', 48_000],
    ['we r 3 frnds, 3bhk rent in Whitefield 42k ish, 14k each max', 42_000],
    ['2 bhk on rent, we two can pay 13k each', 26_000],
    ['hum teen dost hain, 3bhk kiraye pe chahiye, har ek 14 hazar de sakta hai', 42_000],
    ['हम चार लोग हैं, किराये पर 3 BHK, एक का 10 हज़ार तक', 40_000],
    ['ನಾವು ಮೂರು ಜನ, ಬಾಡಿಗೆಗೆ 3 BHK ಬೇಕು, ತಲಾ 15 ಸಾವಿರ ಒಳಗೆ', 45_000],
    ['3bhk on rent in Whitefield. 70k is too steep, we are 4 and our limit is 11k per head', 44_000],
    ['navu 3 jana, baadigege 3bhk beku, talege 15 savira max, ottu 45 savira', 45_000],
  ])('%s', (line, most) => {
    const { filters } = after(line);
    expect(filters.budget_max).toBe(most);
    expect(filters.budget_min).toBeUndefined();
  });

  test.each([['72k?? max is 16k per head x 3'], ['we can pay 16k each x 3']])('%s, of a home shown', (line) =>
    expect(after('3bhk for rent in Whitefield', line).filters.budget_max).toBe(48_000),
  );

  test('what is split is what all pay', () =>
    expect(after('2bhk on rent, 30k max split between 2 of us').filters.budget_max).toBe(30_000));
});

describe('what two pay together takes the place of what one could', () => {
  test.each([
    ['both of us together can do 30k, is it safe there'],
    ['hum dono milke 30 hazar de sakte hain'],
    ['ನಾವಿಬ್ಬರೂ ಸೇರಿ 30 ಸಾವಿರ ಕೊಡಬಹುದು'],
    ['naavibbaru seri 30 savira kodbahudu'],
  ])('%s', (line) => {
    const { filters } = after('1 bhk on rent in Whitefield around 18000', line);
    expect(filters.budget_max).toBe(30_000);
    expect(filters.budget_min).toBeUndefined();
  });
});

describe('what is named as the budget stands, whatever is complained of beside it', () => {
  test.each([
    ['60000 is impossible for nurses, our budget is 26000 in total'],
    ['no. total 26000 rs/month max'],
    ['60 हज़ार तो नामुमकिन है, हमारा बजट कुल 26 हज़ार है'],
    ['60 ಸಾವಿರ ತುಂಬಾ ಜಾಸ್ತಿ, ನಮ್ಮ ಬಜೆಟ್ 26 ಸಾವಿರ ಮಾತ್ರ'],
    ['nahi nahi, hamara total budget 26 hazar hai'],
    ['illa, namma budget 26 savira'],
  ])('%s', (line) => expect(after('3bhk for rent in Whitefield', line).filters.budget_max).toBe(26_000));

  test('who said so is no new one', () =>
    expect(
      after('2bhk to buy in Whitefield', 'who said my budget is 90 lakh?').filters.budget_max,
    ).toBeUndefined());
});

describe('what is held against the budget, or remains, bounds nothing', () => {
  test.each([
    ['that is double my budget, what is the cheapest you have'],
    ['yeh to mere budget ka double hai'],
    ['ಇದು ನನ್ನ ಬಜೆಟ್‌ನ ದುಪ್ಪಟ್ಟು'],
    ['idu nanna budget ginta dupattu'],
    ['ये तो मेरे बजट का दोगुना है'],
  ])('%s', (line) => expect(after('1 bhk on rent up to 12000', line).filters.budget_max).toBe(12_000));

  test.each([
    ['the second costs 58.5 lakh so I would still have 9 lakh left for interiors'],
    ['2 wala 58.5 lakh ka hai to 9 lakh bachenge interior ke liye'],
    ['ಎರಡನೇದು 58.5 ಲಕ್ಷ, ಹಾಗಾದರೆ 9 ಲಕ್ಷ ಉಳಿಯುತ್ತೆ ಒಳಾಂಗಣಕ್ಕೆ'],
  ])('%s', (line) => expect(after('2bhk to buy up to 1 crore', line).filters.budget_max).toBe(10_000_000));

  test('“within your budget” needs a budget', () => {
    const { reply } = after('2bhk to buy in Whitefield from 40 lakh');
    expect(reply.cards.flatMap(({ why }) => why).join()).not.toContain('within your budget');
  });
});

test.each([['budget upto 26k per month'], ['mahine ka budget 26 hazar tak'], ['ತಿಂಗಳಿಗೆ ಬಜೆಟ್ 26 ಸಾವಿರದವರೆಗೆ']])(
  'of homes to rent what is paid a month is the rent: %s',
  (line) => {
    const { filters } = after('2bhk for rent in Whitefield', line);
    expect(filters).toMatchObject({ budget_max: 26_000, purpose: 'rent' });
  },
);

test.each([
  ['add my husband’s salary 60k too', '₹1.05 L'],
  ['pati ki salary bhi jodo 60 hazar', '₹1.05 lakh'],
  ['पत्नी की 60 हज़ार भी जोड़ दो', '₹1.05 लाख'],
  ['ಗಂಡನ ಸಂಬಳ 60 ಸಾವಿರ ಸೇರಿಸಿ', '₹1.05 ಲಕ್ಷ'],
])('an income that is added comes on top: %s', (line, sum) =>
  expect(after('my salary is 45k, how much loan can I get?', line).reply.text).toContain(sum),
);

describe('what a home of one’s own brings and what is put on top is what the next may cost', () => {
  test.each([
    ['My flat will fetch around 70 lakhs and I can put in 25 more', 9_500_000],
    ['mera purana ghar 55 lakh me bikega, aur 20 lakh main dal sakta hu', 7_500_000],
    ['ನನ್ನ ಹಳೆ ಮನೆ 60 ಲಕ್ಷಕ್ಕೆ ಹೋಗುತ್ತೆ, ಇನ್ನೂ 30 ಲಕ್ಷ ಹಾಕಬಹುದು', 9_000_000],
  ])('%s', (line, most) => {
    const { filters } = after('2bhk in Whitefield', line);
    expect(filters).toMatchObject({ budget_max: most, purpose: 'buy' });
    expect(filters.budget_min).toBeUndefined();
  });

  test('its rooms are not those that are looked for', () =>
    expect(
      after('2bhk in Whitefield', 'my 1bhk will fetch 38 lakh and I can put 20 more').filters,
    ).toMatchObject({ bhk: [2], budget_max: 5_800_000 }));

  test('a flat that is looked for brings nothing', () =>
    expect(after('my flat should have parking, 70 lakh, can go 5 more').filters.budget_max).not.toBe(
      9_500_000,
    ));
});

test.each([
  ['45k is too much my salary is 62k max i can pay 20k pm'],
  ['45k bahut zyada hai, main 20k pm hi de sakta hu'],
])('what one can pay a month is not asked for again: %s', (line) => {
  const { reply } = after('2bhk to buy in Whitefield', 'EMI for the first with 20 lakh down?', line);
  expect(reply.text).toMatch(/20,000/);
  expect(reply.text).not.toMatch(/What can you pay a month/);
});

test('a difference that was told is offered for no home', () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk to rent in Whitefield up to 22000');
  const { reply } = visitor.say('only 2k more, that is ok. has it a lift? and can they reduce the price');
  expect(visitor.session().current_filters.budget_max).toBe(22_000);
  expect(reply.contact?.whatsapp?.text ?? '').not.toContain('offer');
});

test.each(['that is over my 50 lakh', 'that is above our 50 lakh'])(
  'what is one’s own is not to be passed: %s',
  (line) => {
    const { current_filters } = looking().say(line).session;
    expect(current_filters.budget_max).toBe(5_000_000);
    expect(current_filters.budget_min).toBeUndefined();
  },
);

test('what one gets for an amount costs so much at most', () => {
  const { current_filters } = looking().say('what can we get for 60 lakh?').session;
  expect(current_filters.budget_max).toBe(6_000_000);
  expect(current_filters.budget_min).toBeUndefined();
});
