import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { HeardSchema } from '../understand/heard.ts';
import { hear } from './hear.ts';
import { ids, type Talk, talk } from './testing.ts';
import { catalogueOf, HOMES, MONDAY, RENTED, SITE } from './testing-homes.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);
const visitor = (...said: string[]): Talk => {
  const one = talk({ catalogue });
  for (const words of said) one.say(words);
  return one;
};

describe('an amount that may be several is tried', () => {
  test('one reading finds homes: it is taken, said, and can be undone', () => {
    const one = visitor();
    const { reply, session } = one.say('2bhk around 80');
    expect(session.current_filters).toMatchObject({ purpose: 'buy', budget_max: 8_800_000 });
    expect(reply.text).toMatch(/^I took “around 80” as ₹80 lakh\./);
    const undo = reply.suggestions.find(({ action }) => action?.type === 'undo');
    expect(one.tap(undo?.action as { type: 'undo' }).session.current_filters).toEqual({});
  });

  test('“not what I meant” takes it back, and the next best stands', () => {
    const one = visitor('2bhk around 80');
    const { reply, session } = one.say('not what i meant');
    expect(reply.text).toMatch(/^Sorry, I took that wrongly\./);
    expect(session.current_filters.budget_max).not.toBe(8_800_000);
  });
});

describe('an amount on the screen points', () => {
  test('“71 lakh” is the home that costs it', () => {
    const { reply, session } = visitor('2bhk in Whitefield').say('71 lakh');
    expect(ids({ reply })).toEqual(['palm']);
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });
  test.each(['budget 71 lakh', 'under 71 lakh', '71 lakh max'])('“%s” is a budget', (said) => {
    expect(visitor('2bhk in Whitefield').say(said).session.current_filters.budget_max).toBe(7_100_000);
  });
  test('“I meant my budget” takes the other reading', () => {
    const { session } = visitor('2bhk in Whitefield', '71 lakh').say('i meant my budget');
    expect(session.current_filters.budget_max).toBe(7_100_000);
  });
});

test('a question word does not hide a wish', () => {
  const { session } = visitor().say('can you tell me what 2bhk you have in Whitefield within 80 lakh');
  expect(session.current_filters).toMatchObject({
    bhk: [2],
    locality: ['Whitefield'],
    budget_max: 8_000_000,
  });
});

test('words that nothing was made of are named', () => {
  const { reply } = visitor().say('2bhk in Whitefield, grandfather plays veena beautifully');
  expect(reply.text).toContain('I did not get “grandfather plays veena beautifully”.');
});

test('what is heard is the same each time, fits its schema, and is answered, whatever is said', () => {
  const words = fc.constantFrom(
    ...'2bhk around 80 whitefield who said too small not only visit sunday 6pm and , . ? no my office in 71 lakh nahi bhai'.split(
      ' ',
    ),
  );
  const session = visitor('2bhk in Whitefield').session();
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (said) => {
      const message = { message_id: 'message-x', query: said.join(' ') };
      const input = { session, message, catalogue, site: SITE, now: MONDAY };
      const heard = hear(input);
      expect(hear(input)).toEqual(heard);
      expect(() => HeardSchema.parse(JSON.parse(JSON.stringify(heard)))).not.toThrow();
      expect(visitor('2bhk in Whitefield').say(message.query).reply.text).not.toBe('');
    }),
    { numRuns: runs(20) },
  );
});
