// What a number of a message is of, where its words leave it open: learned, and what a card on screen has it as.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const looking = () => {
  const visitor = talk({ catalogue: catalogueOf(HOMES) });
  visitor.say('2bhk in whitefield to buy');
  return visitor;
};

describe('a number that is no wish sets no budget', () => {
  test.each([
    'my cousin paid 62 lakh for his there last year',
    'uncle ne wahan 58 lakh me liya tha pichle saal',
    'the builder quoted 72 lakh to my brother for the same size',
  ])('%s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    visitor.say(line);
    expect(visitor.session().current_filters).toEqual(before);
  });
});

test.each(['budget is 60 lakh', '60 lakh tak dikhao', '60 लाख तक', '60 ಲಕ್ಷದ ಒಳಗೆ', '60 laksha olage'])(
  'what is wished sets one: %s',
  (line) => {
    const visitor = looking();
    visitor.say(line);
    expect(visitor.session().current_filters.budget_max).toBe(6_000_000);
  },
);
