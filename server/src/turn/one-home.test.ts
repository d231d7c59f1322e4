// One home meant, however it is told: by its unit, a name with a number, a price, a place.
import { describe, expect, test } from 'vitest';
import { ids, talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const plot = (n: number, locality: string, price: number, area: number) =>
  home({
    id: `plot-${n}`,
    name: `Sample Fields, Plot ${n}`,
    project: 'Sample Fields',
    type: 'plot',
    locality,
    price,
    area,
    area_basis: 'plot',
    possession: 'ready',
    url: `/homes/plot-${n}/`,
  });
const PLOTS = [
  plot(23, 'Hebbal', 4_100_000, 1200),
  plot(58, 'Hebbal', 6_300_000, 1500),
  plot(84, 'Kadugodi', 7_900_000, 2400),
];
const catalogue = catalogueOf([...HOMES, ...PLOTS]);

describe('one home by what is said of it', () => {
  test('a small number is the unit of a home that was shown', () => {
    for (const said of [
      'price of number 58?',
      'मैंने 58 नंबर पूछा था, 23 नहीं। दाम?',
      'plot 58 price',
      '58 ka daam kitna hai',
    ]) {
      const visitor = talk({ catalogue });
      visitor.say('plots in Bengaluru');
      const { reply, session } = visitor.say(said);
      expect(session.memory.focus, said).toEqual(['plot-58']);
      expect(reply.text, said).toMatch(/63/);
      expect(session.current_filters.budget_max, said).toBeUndefined();
    }
  });

  test('a name with a number is one home, of those of the name', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk and 3 bhk in Whitefield');
    const shown = visitor.session().memory.seen;
    const { session } = visitor.say('Lakeside Court number 2, is it ready?');
    const lakeside = shown.filter((id) => id.startsWith('lake'));
    expect(session.memory.focus).toEqual([shown[1]?.startsWith('lake') ? shown[1] : lakeside[1]]);
    expect(session.current_filters.project).toBeUndefined();
  });

  test('two that are numbered bring no third, whatever name both have', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk in Whitefield');
    const { reply } = visitor.say('compare number 1 and number 2, both Lakeside Court');
    expect(ids({ reply })).toEqual(['lake-a', 'lake-b']);
  });

  test('the name of a project is the one home of it that is spoken of', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk in Whitefield');
    visitor.say('Lakeside Court B-2');
    expect(visitor.say('Lakeside Court price?').session.memory.focus).toEqual(['lake-b']);
  });

  test('a unit with its place is shown, though the search leaves it out, and what is refused beside it stays refused', () => {
    const visitor = talk({ catalogue });
    visitor.say('3 bhk under 1 crore');
    const { reply, session } = visitor.say('Hebbal nahi. Whitefield Lakeside Court B-2');
    expect(ids({ reply })).toEqual(['lake-b']);
    expect(session.current_filters.exclude_locality).toEqual(['Hebbal']);
    expect(session.current_filters.bhk).toEqual([3]);
  });

  test('those to buy are wished for, no home that was shown', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk in Whitefield');
    const { session } = visitor.say('खरीदने वाले 2bhk व्हाइटफील्ड 75 लाख');
    expect(session.current_filters).toMatchObject({ purpose: 'buy', bhk: [2], budget_max: 7_500_000 });
  });

  test('a place and a price, to the rupee, are the home that has both', () => {
    for (const said of ['nahi, Kadugodi 52 lakh', 'Kadugodi 52 lakh wala', 'ಕಾಡುಗೋಡಿ 52 ಲಕ್ಷ']) {
      const visitor = talk({ catalogue });
      visitor.say('2 bhk in Kadugodi');
      visitor.say('3 bhk in Whitefield');
      const { session } = visitor.say(said);
      expect(session.memory.focus, said).toEqual(['kadu-b']);
      expect(session.current_filters.locality, said).toEqual(['Whitefield']);
    }
    const visitor = talk({ catalogue });
    visitor.say('2 bhk in Kadugodi');
    expect(visitor.say('Kadugodi 50 lakh').session.current_filters.budget_max).toBe(5_000_000);
  });

  test('a correction takes back no refusal', () => {
    const visitor = talk({ catalogue });
    visitor.say('2 bhk, not in Hebbal');
    const { session } = visitor.say('no, not Kadugodi');
    expect(session.current_filters.exclude_locality).toEqual(['Hebbal', 'Kadugodi']);
  });
});

test.each([
  'plot 58 only, not the other plot',
  'plot 58 hi, doosra plot nahi',
  'सिर्फ़ plot 58, दूसरा प्लॉट नहीं',
])('another home is refused, and no kind of home: %s', (said) => {
  const visitor = talk({ catalogue });
  visitor.say('plots in Hebbal');
  const { session } = visitor.say(said);
  expect(session.current_filters.exclude).toBeUndefined();
  expect(session.current_filters.type).toEqual(['plot']);
});

test('“ek” counts, and the kind is refused', () => {
  const { session } = talk({ catalogue }).say('whitefield mein ek villa nahi chahiye');
  expect(session.current_filters.exclude).toEqual(['type:villa']);
});

describe('asked of one home, and nothing searched', () => {
  test.each([
    ['price of plot 58? lift is there', /63/],
    ['i am asking the carpet area of 58 plot', /1,500/],
    ['plot 58. per sqft rate bola tha', /4,200/],
  ])('%s', (said, told) => {
    const visitor = talk({ catalogue });
    const before = visitor.say('plots in Hebbal').session.current_filters;
    visitor.say('plot 58 price');
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters).toEqual(before);
  });

  test.each(['per sqft rate bola tha', 'rate per sq ft?'])('of the one spoken of: %s', (said) => {
    const visitor = talk({ catalogue });
    visitor.say('plots in Hebbal');
    visitor.say('plot 58 price');
    expect(visitor.say(said).reply.text).toMatch(/4,200/);
  });

  test('“2 no aur 1 no” names two', () => {
    const visitor = talk({ catalogue });
    visitor.say('plots in Hebbal');
    expect(ids(visitor.say('2 no aur 1 no me konsa sasta padega'))).toEqual(['plot-58', 'plot-23']);
  });

  test.each(['नक्सा और ब्रोसर मिलेगा क्या', 'plot ka naksa bhejo', 'ಪ್ಲಾಟ್ ನಕ್ಷೆ ಕಳುಹಿಸಿ'])(
    'its plan, however it is spelt: %s',
    (said) => {
      const visitor = talk({ catalogue });
      visitor.say('plots in Hebbal');
      const { session } = visitor.say(said);
      expect(session.last_intent).toBe('project_detail');
    },
  );
});
