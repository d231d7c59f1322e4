// Verdicts: "which is bigger, and which cheaper?": of each that is asked for, the home that is it, with what it has.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, name: string, price: number, area: number, more = {}) =>
  home({ id, name, locality: 'Hebbal', price, purpose: 'buy', bhk: 2, area, area_basis: 'carpet', ...more });
const catalogue = catalogueOf([
  flat('tara', 'Tara Nivas', 6_000_000, 900, {
    floor: 2,
    possession: 'under_construction',
    possession_date: '2028-03',
  }),
  flat('usha', 'Usha Nivas', 7_000_000, 1200, {
    floor: 1,
    possession: 'under_construction',
    possession_date: '2027-06',
  }),
  flat('chaya', 'Chaya Nivas', 9_000_000, 1000, { floor: 7, possession: 'ready' }),
]);
const shown = () => {
  const visitor = talk({ catalogue });
  expect(visitor.say('2bhk in Hebbal').reply.cards).toHaveLength(3);
  return visitor;
};

describe('each that is asked for is told with its home', () => {
  test.each([
    ['which of these is the bigger one and which is cheaper', ['Biggest: Usha', 'Cheapest: Tara']],
    ['which one is bigger, which one is ready sooner', ['Biggest: Usha', 'Ready soonest: Chaya']],
    ['which is ready first and which has more space', ['Ready soonest: Chaya', 'Biggest: Usha']],
    [
      'which of these has the largest area, and which one is on the highest floor?',
      ['Biggest: Usha', 'Highest floor: Chaya'],
    ],
    ['in mein kaun sa sasta hai aur kiska area bada hai', ['Sabse sasta: Tara', 'Sabse bada: Usha']],
    [
      'inme kaunsa sabse jaldi milega aur sabse bada kaun sa',
      ['Sabse jaldi milne wala: Chaya', 'Sabse bada: Usha'],
    ],
    ['इनमें सबसे बड़ा कौन सा है और सबसे सस्ता कौन सा', ['सबसे बड़ा: Usha', 'सबसे सस्ता: Tara']],
    ['इनमें सबसे बड़ा कौन सा है और सबसे पहले कौन सा मिलेगा', ['सबसे बड़ा: Usha', 'सबसे जल्दी मिलने वाला: Chaya']],
    ['ಇದ್ರಲ್ಲಿ ಯಾವುದು ದೊಡ್ಡದು, ಯಾವುದು ಬೇಗ ಸಿಗುತ್ತೆ', ['ದೊಡ್ಡದು: Usha', 'ಬೇಗ ಸಿಗುವುದು: Chaya']],
    ['idaralli yavudu doddadu mattu yavudu agga', ['Doddadu: Usha', 'Kadime beleyadu: Tara']],
  ])('“%s”', (said, told) => {
    const { reply } = shown().say(said);
    for (const one of told) expect(reply.text).toContain(one);
    expect(reply.text).not.toContain('Bengaluru');
    expect(reply.comparison).toBeUndefined();
  });

  test('what it is chosen from stands for the next choice', () => {
    const visitor = shown();
    visitor.say('which is biggest and which is on the highest floor');
    expect(visitor.say('which of these is the cheapest').reply.text).toContain('Cheapest: Tara');
  });

  test('a fact of the one chosen is asked for by itself', () => {
    expect(shown().say('price of the biggest').reply.text).not.toContain('Biggest');
  });
});

test('what is overdue is not the first to be had', () => {
  const visitor = talk({
    catalogue: catalogueOf([
      flat('late', 'Late Nivas', 6_000_000, 900, {
        possession: 'under_construction',
        possession_date: '2018-09',
      }),
      flat('soon', 'Soon Nivas', 7_000_000, 950, {
        possession: 'under_construction',
        possession_date: '2027-06',
      }),
      flat('then', 'Then Nivas', 8_000_000, 990, {
        possession: 'under_construction',
        possession_date: '2028-06',
      }),
    ]),
  });
  visitor.say('2bhk in Hebbal');
  expect(visitor.say('which of these is ready first?').reply.text).toMatch(/: Soon Nivas.*then Then Nivas/);
});
