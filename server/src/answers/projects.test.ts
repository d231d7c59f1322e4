// A project of several homes is one subject: told, asked about and compared as one, in figures that stay ranges.
import { describe, expect, test } from 'vitest';
import { ids, talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, home } from '../turn/testing-homes.ts';

const LAKH = 100_000;
const grove = (n: number, fields = {}) =>
  home({
    id: `grove-${n}`,
    name: `Rain Tree Grove, G-${n}`,
    project: 'Rain Tree Grove',
    locality: 'Hoodi',
    developer: 'Sample Grove Builders',
    possession: 'ready',
    rera_id: 'SAMPLE/GROVE',
    amenities: ['gym', 'swimming pool'],
    price: (60 + n) * LAKH,
    area: 1000 + n,
    area_basis: 'carpet',
    floor: n,
    total_floors: 9,
    ...fields,
  });
const GROVE = [
  grove(1),
  grove(2, { facing: 'east' }),
  grove(5, { bhk: 3, price: 110 * LAKH, area: 1500, facing: 'west' }),
  grove(6, { purpose: 'rent', price: 31_000 }),
];
const catalogue = catalogueOf([...HOMES, ...GROVE]);
const said = (...lines: string[]) => {
  const visitor = talk({ catalogue });
  return lines.map((line) => visitor.say(line)).at(-1) as ReturnType<typeof visitor.say>;
};

describe('a project', () => {
  test('is told as one, sale and rent apart', () => {
    const { reply, session } = said('tell me about Rain Tree Grove');
    expect(reply.text).toContain('2 BHK and 3 BHK apartments');
    expect(reply.text).toContain('₹61 L–₹1.1 Cr and ₹31,000 a month');
    expect(reply.text).toContain('Homes listed at Rain Tree Grove: 4.');
    expect(reply.cards).toHaveLength(1);
    expect(session.interested_projects).toEqual(['Rain Tree Grove']);
  });

  test.each([
    ['its RERA number?', 'SAMPLE/GROVE'],
    ['when is possession', 'ready to move'],
    ['who is the developer', 'Sample Grove Builders'],
    ['what amenities does it have', 'gym and swimming pool'],
    [
      'what configurations are there',
      '2 BHK – 1,001–1,002 sq ft carpet, ₹61 L–₹62 L; 3 BHK – 1,500 sq ft carpet, ₹1.1 Cr',
    ],
    ['facing?', 'east and west'],
    ['which floor', '1/9 – 6/9'],
  ])('spoken of before, “%s” needs no “which one?”', (question, answer) => {
    expect(said('tell me about Rain Tree Grove', question).reply.text).toContain(answer);
  });

  test('stays whole when two of its homes are on screen', () => {
    const { reply } = said('2bhk in hoodi', 'Rain Tree Grove price');
    expect(reply.text).toContain('₹61 L–₹1.1 Cr');
  });

  test('a home of it is meant by its unit', () => {
    expect(said('tell me about Rain Tree Grove', 'Rain Tree Grove G-2 price').reply.text).toContain('₹62 L');
  });

  test('two compare as two, and what differs is not called alike', () => {
    const { reply } = said('compare Rain Tree Grove and Lakeside Court');
    expect(reply.comparison?.listing_ids).toHaveLength(2);
    expect(reply.text).toBe('Side by side: Rain Tree Grove and Lakeside Court.');
    expect(ids({ reply })).toEqual(['project:rain-tree-grove', 'project:lakeside-court']);
  });

  test('has an instalment for each kind, from its lowest price', () => {
    const { reply } = said('tell me about Rain Tree Grove', 'what is the emi');
    expect(reply.text).toMatch(/Rain Tree Grove, 2 BHK – ₹52,937 onwards; .*3 BHK – ₹95,461\./);
  });

  test('of two places under one name is two', () => {
    const two = catalogueOf([
      ...GROVE,
      grove(11, { locality: 'Hebbal' }),
      grove(12, { locality: 'Hebbal', rera_id: 'SAMPLE/HEBBAL' }),
    ]);
    expect(two.projectOf(['grove-11', 'grove-12'])?.rera_id).toBeUndefined();
    expect(two.projectOf(['grove-1', 'grove-2', 'grove-5', 'grove-6'])?.rera_id).toBe('SAMPLE/GROVE');
    expect(two.projectOf(['grove-1', 'grove-2'])).toBeUndefined();
    expect(two.byId('project:rain-tree-grove@hebbal-bengaluru')?.units).toHaveLength(2);
  });
});

test('at most two homes of one project are among the first four cards', () => {
  const { reply } = said('2bhk in hoodi or whitefield');
  const projects = reply.cards.map(({ name }) => name.split(',')[0]);
  expect(
    Math.max(...projects.map((name) => projects.filter((other) => other === name).length)),
  ).toBeLessThanOrEqual(2);
});
