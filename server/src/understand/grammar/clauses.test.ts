import { describe, expect, test } from 'vitest';
import type { Filters } from '../../contract.ts';
import { talk } from '../../turn/testing.ts';
import { catalogueOf, HOMES, home, MONDAY } from '../../turn/testing-homes.ts';
import { hearWords } from '../hear.ts';
import type { ActKind } from '../heard.ts';

const catalogue = catalogueOf([
  ...HOMES,
  ...['JP Nagar', 'HSR Layout', 'Jayanagar'].map((locality) =>
    home({ id: locality, locality, price: 8_000_000, area: 1100, area_basis: 'carpet' }),
  ),
]);

/** After these words are said, what this message does, and what stands then. */
function after(...earlier: string[]) {
  const visitor = talk({ catalogue });
  for (const words of earlier) visitor.say(words);
  return (message: string) => {
    const { acts } = hearWords(message, { catalogue, now: MONDAY, session: visitor.session() });
    const { session } = visitor.say(message);
    return { kinds: acts.map(({ kind }) => kind), filters: session.current_filters };
  };
}

type Case = [message: string, kinds: ActKind[], filters: Filters];

describe('a value complained of is not wished', () => {
  const cases: Case[] = [
    ['those are 1bhk and studios, too small', ['reject'], { bhk_min: 2, locality: ['Whitefield'] }],
    ['Whitefield is too far for us', ['reject'], { bhk: [2], exclude_locality: ['Whitefield'] }],
    ['yeh Whitefield bahut door hai', ['reject'], { bhk: [2], exclude_locality: ['Whitefield'] }],
    ['व्हाइटफील्ड बहुत दूर है', ['reject'], { bhk: [2], exclude_locality: ['Whitefield'] }],
    ['ವೈಟ್‌ಫೀಲ್ಡ್ ತುಂಬಾ ದೂರ', ['reject'], { bhk: [2], exclude_locality: ['Whitefield'] }],
    ['95 lakh is too much for us', ['reject'], { bhk: [2], locality: ['Whitefield'] }],
    [
      '62 lakh is too much. max 60 lakh please',
      ['reject', 'wish'],
      { bhk: [2], locality: ['Whitefield'], budget_max: 6_000_000 },
    ],
  ];
  test.each(cases)('%s', (message, kinds, filters) => {
    expect(after('2bhk in Whitefield')(message)).toMatchObject({ kinds, filters });
    expect(after('2bhk in Whitefield')(message).filters).toEqual(filters);
  });
});

describe('a value disputed goes, and what stood before it comes back', () => {
  test('“who said 2 cr? 80 lakhs”', () => {
    const { kinds, filters } = after('2bhk under 2 cr')('who said 2 cr?? 80 LAKHS');
    expect(kinds).toEqual(['dispute', 'wish']);
    expect(filters).toEqual({ bhk: [2], budget_max: 8_000_000 });
  });
  test('“I never said Hebbal” leaves Whitefield', () => {
    const visitor = after('2bhk in Whitefield', 'also Hebbal');
    expect(visitor('i never said Hebbal').filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
  test('what does not stand is left alone', () => {
    const { filters } = after('2bhk under 70 lakh')('32 lakh is not my budget');
    expect(filters).toEqual({ bhk: [2], budget_max: 7_000_000 });
  });
});

test('a doubt about a price means the home that costs it', () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk in Whitefield');
  const { reply, session } = visitor.say('55 lakh for a 2bhk?? is it real?');
  expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  expect(reply.text).toContain('Lakeside Court, A-1');
});

test.each<Case>([
  ['my office is in Hebbal', ['tell'], { bhk: [2], locality: ['Whitefield'], near: ['Hebbal'] }],
  ['my office is in Hebbal, 3bhk please', ['tell', 'wish'], { bhk: [3], locality: ['Whitefield'] }],
])('what is told of oneself is no wish where one is said: %s', (message, kinds, filters) => {
  const heard = after('2bhk in Whitefield')(message);
  expect(heard.kinds).toEqual(kinds);
  if (kinds.length > 1) expect(heard.filters).toEqual(filters);
});

test.each([
  'NO. JP NAGAR ONLY.',
  'no only JP Nagar',
  'nahi bhai, JP Nagar me hi',
  'nahi bhai rehna JP Nagar me hi hai',
])('“only” is never an exclusion: %s', (message) => {
  expect(after('2bhk in Whitefield')(message).filters).toEqual({ bhk: [2], locality: ['JP Nagar'] });
});

test.each([
  '2bhk in Whitefield, under 80 lakh, ready to move, with gym',
  'hello, 2bhk or 3bhk in Hebbal or Whitefield and under 90 lakh',
  'show me villas, not in Whitefield, under 3 cr',
])('wishes stay one act: %s', (message) => {
  expect(after()(message).kinds).toEqual(['wish']);
});

test('what follows “start over” begins anew, and is undone at once', () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk in Whitefield under 90 lakh');
  expect(visitor.say('start over. 3bhk in Whitefield').session.current_filters).toEqual({
    bhk: [3],
    locality: ['Whitefield'],
  });
  expect(visitor.say('undo').session.current_filters).toMatchObject({ bhk: [2], budget_max: 9_000_000 });
});

describe('clauses of one message', () => {
  test.each<Case>([
    ['Whitefield is too far, show JP Nagar', ['reject', 'wish'], { bhk: [2], locality: ['JP Nagar'] }],
    [
      'Whitefield is too far for us, my son lives in Hebbal',
      ['reject', 'tell'],
      { bhk: [2], exclude_locality: ['Whitefield'], locality: ['Hebbal'] },
    ],
    ['idu thumba chikkadu, 3bhk torsi', ['reject', 'wish'], { bhk: [3], locality: ['Whitefield'] }],
  ])('%s', (message, kinds, filters) => {
    const heard = after('2bhk in Whitefield')(message);
    expect(heard).toEqual({ kinds, filters });
  });

  test('two work places are no filter', () => {
    const { kinds, filters } = after()('my office is in Hebbal and his is in Jayanagar. 2bhk under 90 lakh');
    expect(kinds).toEqual(['tell', 'wish']);
    // Homes are ranked by the ways to both; neither place is looked in.
    expect(filters).toEqual({ bhk: [2], budget_max: 9_000_000 });
  });

  test('a number said again after a dispute is of what was disputed', () => {
    const { filters } = after('2bhk around 70 lakh')('who said 70 lakh? i said 90');
    expect(filters).toEqual({ bhk: [2], budget_max: 9_000_000 });
  });
});

describe('what is to go, goes', () => {
  test.each<[string[], string, Filters]>([
    [['2bhk in Whitefield with gym'], 'forget the gym and Whitefield', { bhk: [2] }],
    [['2bhk in Whitefield ready by dec 2027'], 'remove dec 2027', { bhk: [2], locality: ['Whitefield'] }],
    [['2bhk on the ground floor'], 'भूतल छोड़ दीजिए', { bhk: [2] }],
    [['2bhk under 90 lakh'], 'budget chhodo, 3bhk dikhao', { bhk: [3] }],
    [
      ['2bhk in Whitefield or Hebbal'],
      'you keep showing Whitefield and Hebbal. i want JP Nagar only',
      { bhk: [2], locality: ['JP Nagar'] },
    ],
    [
      ['2bhk in Whitefield'],
      '900 is too small for us',
      { bhk: [2], locality: ['Whitefield'], area_min: 901 },
    ],
    [
      ['2bhk in Whitefield'],
      'only ready ones then',
      { bhk: [2], locality: ['Whitefield'], possession: 'ready' },
    ],
  ])('after %j: %s', (earlier, message, filters) => {
    const { purpose: _, ...stands } = after(...earlier)(message).filters;
    expect(stands).toEqual(filters);
  });

  test('a dispute brings the whole wish back', () => {
    const visitor = after('3bhk 85 lakh to 1 cr', 'make it 85 lakh max');
    expect(visitor('i am not talking about 85 lakh budget').filters).toEqual({
      bhk: [3],
      budget_min: 8_500_000,
      budget_max: 10_000_000,
    });
  });
});
