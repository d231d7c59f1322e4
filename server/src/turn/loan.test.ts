// A loan is talked through: each figure is what the word beside it says, and none is asked for twice.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { SITE } from './testing-homes.ts';

const said = (visitor: ReturnType<typeof talk>, ...lines: string[]): string =>
  lines.map((line) => visitor.say(line).reply.text).at(-1) ?? '';

test.each([
  [
    'if I pay 20 percent down payment from my savings on a 50 lakh flat at 8.6% for 20 years, what is the EMI?',
    /₹40 L at 8.6 %/,
  ],
  ['EMI for 50 lakh, 10 lakh down, 9 % over 15 years', /₹40 L at 9 % a year over 15 years/],
  ['loan of 40 lakh at 8.5 for 20 years, emi?', /₹40 L at 8.5 % a year over 20 years/],
  ['home loan 8.5% 20 years for a 60 lakh flat, I put 15 lakh', /₹45 L at 8.5 %/],
])('%s', (line, told) => expect(said(talk(), line)).toMatch(told));

test('what a sale brings is paid down', () => {
  const visitor = looking();
  expect(
    said(visitor, 'tell me about the first one', 'if we put 30 lakh from our sale, what EMI would remain?'),
  ).not.toMatch(/loan of ₹30 L/);
});

test('what was told once is not asked for again', () => {
  const visitor = looking();
  said(visitor, 'how much loan will I get for the first one?', 'my income is 90000 a month');
  expect(said(visitor, 'at 9 percent for 20 years')).toMatch(
    /₹40.01 L.*₹55 L you would pay ₹14.99 L yourself/,
  );
  expect(said(visitor, 'and if I pay 15 lakh down, what is the EMI?')).toMatch(/₹35,989 .*₹40 L at 9 %/);
  expect(said(visitor, 'and of the second one?')).toMatch(/₹47 L at 9 % a year over 20 years/);
});

test('the rate is no hour of a visit that was asked for', () => {
  const visitor = looking();
  said(visitor, 'I want to see the second one on Saturday at 11');
  expect(said(visitor, 'emi for that with 30 lakh down at 8.5 for 20 years')).toMatch(/₹32 L at 8.5 %/);
  expect(visitor.session().memory.agenda).toContainEqual(
    expect.objectContaining({ time: { from: '11:00' } }),
  );
});

test('a home that is named takes the place of the sum before it', () => {
  const visitor = looking();
  said(visitor, 'EMI of 30 lakh at 9% for 20 years');
  expect(said(visitor, 'and EMI of the first one?')).toMatch(/₹55 L/);
});

test('a correction is heard whole', () => {
  const visitor = talk();
  said(visitor, 'EMI of 50 lakh at 8.6% over 20 years');
  const before = visitor.session().current_filters;
  expect(said(visitor, 'no, I meant 20 percent of 50 lakh, that is 10 lakh, as down payment')).toMatch(
    /₹40 L/,
  );
  expect(visitor.session().current_filters).toEqual(before);
});

test('an instalment is set beside the income that was told', () => {
  const visitor = talk();
  said(visitor, 'my salary is 1.2 lakh, how much loan can I get at 9% for 20 years?');
  expect(said(visitor, 'and the EMI of 40 lakh?')).toMatch(/30 % of an income of ₹1.2 L/);
});

test('a down payment is told before the rate is', () => {
  expect(said(talk(), 'how much is 20 percent down payment of 40 lakh?')).toMatch(/₹40 L less ₹8 L/);
});

describe('several figures, and figures said again', () => {
  test.each([
    ['emi for the first one at 9% for 10 years, and for 20?', 'over 10 years', 'over 20 years'],
    ['second ka emi 9% par 12 saal ka kitna? aur 25 saal ka?', '12 saal', '25 saal'],
    ['ಮೊದಲ ಮನೆಗೆ 9% ಬಡ್ಡಿ, 10 ವರ್ಷಕ್ಕೆ EMI ಎಷ್ಟು, 15 ವರ್ಷಕ್ಕೆ ಎಷ್ಟು?', '10 ವರ್ಷ', '15 ವರ್ಷ'],
    ['पहले वाले का ईएमआई 9% पर 10 साल और 20 साल का बताइए', '10 साल', '20 साल'],
  ])('%s', (line, one, other) => {
    const text = said(looking(), line);
    expect(text).toContain(one);
    expect(text).toContain(other);
  });

  test('a share said again replaces the one before, however large', () => {
    const visitor = looking();
    said(visitor, 'emi for the first one at 9% for 20 years, 20% down');
    expect(said(visitor, 'not 20%, 40% I mean')).toMatch(/for a loan of ₹33 L at 9 %/);
    expect(said(visitor, '8.5 was the rate, not what I pay')).toMatch(/₹33 L at 8.5 %/);
  });

  test('what the bank gives is a share as well, and “30 in cash” beside lakhs are lakhs', () => {
    expect(said(talk(), 'flat is 70 lakh, 20 in cash, EMI of the rest at 9% for 20 years')).toContain(
      'a loan of ₹50 L',
    );
    expect(said(looking(), 'emi for the first one at 9% for 20 years, bank gives 80% loan')).toContain(
      'a loan of ₹44 L',
    );
  });

  test('a sum that was the down payment before is so of another home, and covers none', () => {
    const visitor = looking();
    said(visitor, 'emi for the first one at 9% for 20 years with 20 lakh down');
    expect(said(visitor, 'and what is the EMI of the second one with the same 20 lakh')).toContain(
      '₹62 L less ₹20 L paid by you leaves ₹42 L',
    );
    expect(said(talk(), 'EMI for a 20 lakh flat, 20 lakh in cash, 9% for 20 years')).not.toMatch(/₹0/);
  });

  test('what can be paid a month tells the price of a home', () => {
    expect(said(talk(), 'I can pay 30,000 a month, what price of home can I buy?')).toContain(
      'An EMI of ₹30,000 carries',
    );
  });
});

describe('a loan beside other things', () => {
  const told = () => {
    const visitor = looking();
    said(visitor, 'emi for the first one at 9% for 20 years');
    return visitor;
  };

  test('an instalment that is too much is complained of, and what is shown is searched for', () => {
    const visitor = told();
    const text = said(visitor, '49k is too much, I earn 80k. show up to 58 lakh');
    expect(text).not.toContain('EMI');
    expect(visitor.session().current_filters.budget_max).toBe(5_800_000);
  });

  test.each([
    '49,485 suits us, is there a lift?',
    'EMI hatao. lift hai kya pehle wale mein',
    'I did not ask for the EMI, is there a lift?',
    'EMI ಕೇಳಲಿಲ್ಲ, ಲಿಫ್ಟ್ ಇದೆಯಾ?',
    'EMI beda, lift idya?',
  ])('no instalment is told again: %s', (line) =>
    expect(said(told(), line)).not.toMatch(/₹[\d,]+ a month|EMI/),
  );

  test('a loan that is left is closed', () => {
    const visitor = told();
    expect(said(visitor, 'no EMI please')).toBe('All right, no more of the loan.');
    expect(visitor.session().memory.agenda.some(({ kind }) => kind === 'loan')).toBe(false);
  });

  test.each([
    '2 BHK beku, EMI eshtu barutte tingalige?',
    'what EMI per month for a 2 bhk?',
    '2bhk ki EMI kitni per month',
  ])('an instalment a month is no rent: %s', (line) => {
    const visitor = talk();
    said(visitor, line);
    expect(visitor.session().current_filters.purpose).not.toBe('rent');
  });
});

test.each([
  'how much down payment do I need for the first one?',
  'pehle wale ke liye kitna down payment dena padega',
  'पहले वाले का डाउन पेमेंट कितना देना होगा?',
  'ಮೊದಲನೆಯದಕ್ಕೆ ಡೌನ್ ಪೇಮೆಂಟ್ ಎಷ್ಟು?',
])('a down payment that is asked for is told as shares of the price, and never made up: %s', (line) => {
  expect(said(looking(), line)).toMatch(/₹55 .*10 %.*₹5\.5 .*20 %.*₹11 .*30 %.*₹16\.5 /);
});

test.each([
  ['For a 1.2 crore flat. 20 percent down. Tell me EMI at 9%', /₹96 L at 9 %/],
  ['price 95 lakh. we have 30 lakh down. 9% for 20 years. what is the emi', /₹65 L at 9 %/],
])('it is asked in several sentences: %s', (line, told) => {
  const visitor = looking();
  const before = visitor.session().current_filters;
  expect(said(visitor, `${line} for 20 years`)).toMatch(told);
  expect(visitor.session().current_filters.budget_max).toBe(before.budget_max);
});

test.each(['8.5 ki jagah 9, 15 saal', '9 instead of 8.5 for 15 years', '8.5 alla 9, 15 varsha'])(
  'of two rates the one taken back goes: %s',
  (line) => {
    expect(said(looking(), 'emi of the first one at 8.5% for 20 years', line)).toMatch(/9 %.*15|15.*9 %/);
  },
);

test.each(['45k pm de sakta hu', 'i can do 45k pm only', '45000 pm max'])(
  'after an instalment so much a month is one, and no rent: %s',
  (said) => {
    const visitor = looking();
    visitor.say('what is the EMI of the first one?');
    const before = visitor.session().current_filters;
    expect(visitor.say(said).reply.text).toMatch(/EMI.*₹45,000|₹45,000.*EMI/);
    expect(visitor.session().current_filters).toEqual(before);
  },
);

test.each([
  'pehle wale ki EMI batao 20 lakh down payment ke saath',
  'pehle ki EMI kitni hogi, 20 lakh down payment ke sath?',
])('"ke saath" is no sixty: %s', (line) => {
  const visitor = looking();
  const text = said(visitor, 'tell me about the first one', line);
  expect(text).toContain('₹20');
  expect(text).not.toContain('₹60');
});

test('"saath lakh" is sixty', () => {
  expect(talk().say('2 bhk saath lakh tak').session.current_filters.budget_max).toBe(6_000_000);
});

test.each([
  ['40 lakh loan, total interest for 10 years and 20 years', '₹19.51 L', '₹23.8 L'],
  ['40 lakh ka loan, 10 saal aur 20 saal ka kul byaaj', '₹19.51 lakh', '₹23.8 lakh'],
  ['40 लाख लोन, 10 साल और 20 साल का कुल ब्याज', '₹19.51 लाख', '₹23.8 लाख'],
  ['40 lakh loan, 10 varsha mattu 20 varsha, ottu baddi eshtu', '₹19.51', '₹23.8'],
  ['40 ಲಕ್ಷ ಸಾಲ, 10 ವರ್ಷ ಮತ್ತು 20 ವರ್ಷ, ಒಟ್ಟು ಬಡ್ಡಿ ಎಷ್ಟು', '₹19.51', '₹23.8'],
])('what a loan costs in all, and what the longer one costs more: %s', (line, one, apart) => {
  const { text } = talk().say(line).reply;
  expect(text).toContain(one);
  expect(text).toContain(apart);
});

test.each([
  'emi of the first, 20% down',
  'emi of the first one, 20 percent down',
  'emi of number 1, 20% down',
  'emi of 1 with 20% down',
])('a share behind the home is what is paid of it, and no other home: %s', (line) => {
  const { reply } = looking().say(line);
  expect(reply.text).toMatch(/₹55 L less ₹11 L/);
});

describe('who gives no rate is asked once, and then shown an example that is said to be one', () => {
  test.each([
    ['what is the emi for 80 lakh loan for 20 years', 'i dont know the rate, you tell'],
    ['1 ka emi kitna banega 20 saal ka', 'rate pata nahi aap hi batao'],
    [
      'emi for a 80 lakh loan over 20 years?',
      'i am a teacher, salary 70 thousand, will i get that much loan',
    ],
  ])('%s · %s', (first, line) => {
    const { loan: _, ...site } = SITE;
    const visitor = looking({ site });
    visitor.say('tell me about the first one');
    const { reply } = visitor.say(first);
    expect(reply.suggestions.map(({ label }) => label)).toContain('8.5 %');
    expect(said(visitor, line)).toMatch(/8\.5 %.*(example|misaal)/s);
    expect(said(visitor, '9.25')).toMatch(/9\.25 %/);
  });
});
