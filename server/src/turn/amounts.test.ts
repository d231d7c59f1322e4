// What an amount is of: a budget, the visitor's own money, a price said back, an offer, a number that is no money at all.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const offerOf = (visitor: ReturnType<typeof looking>) =>
  visitor.session().memory.agenda.find((frame) => frame.kind === 'visit');

describe('the visitor’s own money is no budget', () => {
  test.each([
    '40 lakh is from my side',
    'we will manage, 40 lakh cash ready',
    '40 lakh apni jeb se',
    '40 लाख मेरे पास है',
  ])('%s', (said) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    visitor.say(said);
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('it is kept for the loan that is asked of a home, until the rate is there', () => {
    const visitor = looking();
    visitor.say('we have 20 lakh cash and rest loan, what is emi of the first one?');
    expect(visitor.say('8.5% for 20 years').reply.text).toMatch(/₹35 L.*₹55 L less ₹20 L/);
  });

  test('called a budget by mistake it goes back', () => {
    const visitor = looking();
    visitor.say('under 90 lakh');
    visitor.say('30 lakh');
    visitor.say('30 lakh is cash, not budget');
    expect(visitor.session().current_filters.budget_max).toBe(9_000_000);
  });
});

describe('an offer is made for the home whose price is said back, or that is named', () => {
  test.each([
    ['the one for 62, is it nego? we can do 58 max', 'lake-b', 5_800_000],
    ['is 62 lakh negotiable? I can do 60 lakh', 'lake-b', 6_000_000],
    ['tell the owner 50 lakh for the first one', 'lake-a', 5_000_000],
  ])('%s', (said, home, offer) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    visitor.say(said);
    expect(offerOf(visitor)).toMatchObject({ listing_ids: [home], offer });
    expect(visitor.session().current_filters).toEqual(before);
  });

  test('own money beside it is no offer', () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    visitor.say('ask owner, 50 lakh final offer, we have 30 lakh ready cash');
    expect(offerOf(visitor)).toMatchObject({ offer: 5_000_000 });
  });
});

test.each(['98450 xx for now, who are you?', 'my number is 98450xxxxx'])(
  'part of a number is none: %s',
  (said) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    visitor.say(said);
    expect(visitor.session().current_filters).toEqual(before);
    expect(JSON.stringify(visitor.session())).not.toContain('98450');
  },
);

describe('an amount that is denied, and one that takes the place of a range', () => {
  test.each([
    ['my budget is 1.5 crore, not 61 lakh', { budget_max: 15_000_000 }],
    ['I said 90 lakh, not 61 lakh', { budget_max: 9_000_000 }],
  ])('%s', (said, stands) => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield around 60 lakh');
    visitor.say(said);
    expect(visitor.session().current_filters).toMatchObject(stands);
    expect(visitor.session().current_filters.budget_min).toBeUndefined();
  });

  test('“up to 70 lakh” after “between 50 and 90” leaves no lower end; one that was said by itself stays', () => {
    const visitor = talk();
    visitor.say('2bhk in Whitefield between 50 and 90 lakh');
    visitor.say('up to 70 lakh');
    expect(visitor.session().current_filters).not.toHaveProperty('budget_min');
    visitor.say('at least 50 lakh');
    visitor.say('up to 80 lakh');
    expect(visitor.session().current_filters).toMatchObject({ budget_min: 5_000_000, budget_max: 8_000_000 });
  });
});

test.each([
  ['sold my land in Hebbal, want a 2bhk in Whitefield up to 80 lakh', { bhk: [2], budget_max: 8_000_000 }],
  ['plot chaiye zameen bechi hai 80 lakh tak', { type: ['plot'], budget_max: 8_000_000 }],
])('who tells what was sold wishes what is wanted: %s', (said, wished) => {
  const visitor = talk();
  visitor.say(said);
  expect(visitor.session().current_filters).toMatchObject(wished);
});

test('who only sells wishes nothing', () => {
  const visitor = talk();
  visitor.say('we are selling our 2 bhk in Hebbal');
  expect(visitor.session().current_filters).toEqual({});
});

describe('a price is offered for the one home spoken of', () => {
  const atHome = () => {
    const visitor = looking();
    visitor.say('tell me about the first one');
    return visitor;
  };
  test.each([
    'can this go for 51 lakh? I pay the token today',
    '51 me nikal jayega kya, token aaj hi',
    'are isi flat ka pucha, 51 me dega kya malik',
    'ये 51 में निकल जाएगा क्या',
    '51 ಲಕ್ಷಕ್ಕೆ ಬಿಟ್ಟುಕೊಡ್ತಾರಾ ಓನರ್',
    '51 lakshakke kodtara owner',
  ])('%s', (line) => {
    const visitor = atHome();
    visitor.say(line);
    expect(offerOf(visitor)).toMatchObject({ offer: 5_100_000 });
    expect(visitor.session().current_filters.budget_max).toBeUndefined();
  });

  test('a later amount replaces it', () => {
    const visitor = atHome();
    visitor.say('will he take 48 lakh');
    visitor.say('ok 50 then, final');
    expect(offerOf(visitor)).toMatchObject({ offer: 5_000_000 });
  });

  test.each(['50 lakh is my max', 'any 2 bhk for 50 lakh?', '50 tak kuch milega kya'])(
    'a limit is none: %s',
    (line) => {
      const visitor = atHome();
      visitor.say(line);
      expect(offerOf(visitor) ?? {}).not.toHaveProperty('offer');
    },
  );
});

describe('what nobody pays for a home is not what is meant', () => {
  const filters = (...lines: string[]) => {
    const visitor = talk();
    for (const line of lines) visitor.say(line);
    return visitor.session().current_filters;
  };

  test.each(['budget 75000', '75000 ok?'])('where nothing is let, no home is sought for that: %s', (line) =>
    expect(filters('2bhk in Whitefield to buy', line)).not.toHaveProperty('budget_max'),
  );

  test.each(['80 lakh tak', 'under 3 crore', 'mooru koti olage'])('a rent turns to a price: %s', (line) =>
    expect(filters('2bhk on rent in Whitefield', line)).toMatchObject({ purpose: 'buy' }),
  );

  test('the low end of a range is counted like the high one, rupee sign or not', () =>
    expect(filters('₹50 to 1.5 crore')).toMatchObject({ budget_min: 5_000_000, budget_max: 15_000_000 }));

  test('a year that is to come is no size', () =>
    expect(filters('plots of 2400 sq ft', '2028 tak nahi chahiye')).toMatchObject({
      area_min: 2160,
      area_max: 2640,
    }));
});

test.each(['1500 sqft matlab kitna gaj?', 'how many cents is 1500 sq ft', '1500 ಚದರ ಅಡಿ ಎಷ್ಟು ಗುಂಟೆ?'])(
  'a size asked in another unit is no wish: %s',
  (line) => {
    const visitor = talk();
    visitor.say(line);
    expect(visitor.session().current_filters).not.toHaveProperty('area_min');
  },
);

test('a budget that is fixed is no middle, and its minimum can be dropped', () => {
  const visitor = looking();
  visitor.say('my budget is fixed at 65 lakhs, not a rupee more');
  expect(visitor.session().current_filters).toMatchObject({ budget_max: 6_500_000 });
  expect(visitor.session().current_filters.budget_min).toBeUndefined();
  visitor.say('60 to 70 lakh');
  visitor.say('drop the minimum');
  expect(visitor.session().current_filters.budget_min).toBeUndefined();
});

test('a home above the most of a range is not told to be within it', () => {
  const visitor = talk();
  const { reply } = visitor.say('2bhk in whitefield to buy, 40 to 50 lakh');
  for (const { price, why } of reply.cards)
    if (price !== undefined && price > 5_000_000) expect(why.join()).not.toMatch(/budget/);
  expect(reply.cards.some(({ price }) => (price ?? 0) > 5_000_000)).toBe(true);
});

test('who works at a place asks nothing of it', () => {
  expect(looking().say('I am a school teacher, 2bhk in whitefield').reply.text).not.toMatch(/schools/i);
});

describe('a month’s rent', () => {
  test.each([
    ['2bhk in Whitefield 20-25k pm', { budget_min: 20_000, budget_max: 25_000 }],
    ['2bhk Whitefield 25000 pm', { budget_max: 25_000 }],
    ['40k too much. any 2bhk in Whitefield 20-25k pm', { budget_min: 20_000, budget_max: 25_000 }],
    ['40k bahut zyada hai. Whitefield me koi 2bhk 20-25k', { budget_min: 20_000, budget_max: 25_000 }],
    ['40k jaasti aytu. Whitefield alli 2bhk 20-25k ide?', { budget_min: 20_000, budget_max: 25_000 }],
  ])('%s', (said, filters) => {
    const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
    visitor.say(said);
    expect(visitor.session().current_filters).toMatchObject({ ...filters, purpose: 'rent' });
  });

  test.each([
    'can they reduce 2k',
    '2k kam karenge kya',
    '2 hazar kam hoga?',
    'ಸ್ವಲ್ಪ 2 ಸಾವಿರ ಕಡಿಮೆ ಮಾಡ್ತಾರಾ',
    'reduce 2000 rs possible?',
  ])('so little is none, but what it may be less: %s', (said) => {
    const visitor = talk({ catalogue: catalogueOf([...HOMES, RENTED]), strict: false });
    visitor.say('2bhk for rent in Whitefield');
    visitor.say(said);
    expect(visitor.session().current_filters).not.toHaveProperty('budget_max');
  });
});
