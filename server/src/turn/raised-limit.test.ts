// A dearer bare amount once nothing was found within the budget: the budget goes up, and nothing is offered for what was shown.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const after = (...lines: string[]) => {
  const visitor = talk();
  for (const line of lines.slice(0, -1)) visitor.say(line);
  return { reply: visitor.say(lines.at(-1) as string).reply, filters: visitor.session().current_filters };
};
const NONE = '3bhk in marathahalli max 70 lakh';

describe('what one can pay is the new limit', () => {
  test.each([
    [NONE, 'ok 1.15 chalega', 11_500_000],
    [NONE, 'can do 85', 8_500_000],
    [NONE, 'we can do 1.1 then. anything', 11_000_000],
    [NONE, 'can stretch till 1.1 but not more', 11_000_000],
    ['2bhk in indiranagar rent under 30k', 'ok 45 also fine', 45_000],
  ])('%s · %s', (first, line, budget_max) => {
    expect(after(first, line).filters).toMatchObject({ budget_max });
  });
});

test('what others would take is an offer', () => {
  const { filters, reply } = after(NONE, 'will they give it for 85');
  expect(filters).toMatchObject({ budget_max: 7_000_000 });
  expect(reply.text).toContain('₹85 L');
});

test('where homes were found within it a dearer amount moves nothing by itself', () => {
  expect(after('2bhk in whitefield max 90 lakh', 'can do 86').filters).toMatchObject({
    budget_max: 9_000_000,
  });
});

test('so many homes are no amount', () => {
  const { filters } = after(NONE, 'ok thanks, send these 3 to my wife on whatsapp');
  expect(filters).toMatchObject({ budget_max: 7_000_000 });
});
