import { describe, expect, test } from 'vitest';
import { bhk, inPlace, looking, nth, talk, upTo } from './testing.ts';
import { catalogueOf, HOMES, RENTED, SITE } from './testing-homes.ts';

describe('repair', () => {
  test('a quick question, then examples, then a person; success starts over', () => {
    const visitor = talk();
    expect(visitor.mean({}).reply.text).toBe('Sorry, I did not get that. Which area, BHK or budget?');
    expect(visitor.mean({}).reply.text).toContain('for example: “2 BHK in Whitefield”');
    const third = visitor.mean({});
    expect(third.reply.text).toContain('A person can help, see below');
    expect(third.reply.contact?.phone).toBe(SITE.phone);
    visitor.mean({ intents: ['greet'] });
    expect(visitor.mean({}).reply.text).toBe('Sorry, I did not get that. Which area, BHK or budget?');
  });

  test('what was not understood is asked about the home in hand, or the search that stands, with buttons of it', () => {
    const visitor = talk();
    visitor.say('2 bhk in whitefield');
    const { reply } = visitor.mean({});
    expect(reply.text).toBe(
      'Sorry, I did not get that. I am looking for this: 2 BHK in Whitefield. What should be different?',
    );
    expect(reply.suggestions.map(({ label }) => label)).not.toContain('2 BHK in Whitefield');
    visitor.say('tell me about number 1');
    expect(visitor.mean({}).reply.text).toMatch(
      /^Sorry, I did not get that\. What would you like to know about /,
    );
    expect(visitor.say('ok').reply.suggestions.map(({ label }) => label)).toContain('Book a visit');
  });

  test('an amount with two readings is asked, and answered by a tap or by word', () => {
    const readings = [
      { label: '₹80 L to buy', filters: { purpose: 'buy' as const, budget_max: 8_000_000 } },
      { label: '₹80,000 a month', filters: { purpose: 'rent' as const, budget_max: 80_000 } },
    ];
    const catalogue = catalogueOf([...HOMES, RENTED]);
    const visitor = looking({ catalogue });
    const asked = visitor.mean({ unclear_amounts: [{ words: '80', readings }] });
    expect(asked.reply.text).toBe('By “80”, do you mean ₹80 L to buy or ₹80,000 a month?');
    expect(asked.reply.suggestions.map(({ label }) => label)).toEqual(readings.map(({ label }) => label));
    const rent = visitor.mean({ changes: [{ op: 'set', filter: 'purpose', value: 'rent', words: 'rent' }] });
    expect(rent.session.current_filters).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
      purpose: 'rent',
      budget_max: 80_000,
    });
  });

  test('a doubtful spelling is asked; "the first" chooses', () => {
    const visitor = talk();
    const asked = visitor.mean({
      changes: [bhk(2)],
      doubtful: [{ said: 'hebgodi', candidates: ['Kadugodi', 'Hebbal'] }],
    });
    expect(asked.reply.text).toBe('By “hebgodi”, did you mean Kadugodi or Hebbal?');
    expect(visitor.mean({ references: [nth(1)] }).session.current_filters).toEqual({
      bhk: [2],
      locality: ['Kadugodi'],
    });
  });

  test('a spelling put right is said', () => {
    const { reply } = talk().mean({
      intents: ['search'],
      changes: [inPlace('Whitefield')],
      corrected: [{ said: 'whitfeild', taken: 'Whitefield' }],
    });
    expect(reply.text).toMatch(/^Showing Whitefield for “whitfeild”\. 8 homes found/);
  });

  test('undo, start over, cancel and repeat', () => {
    const visitor = looking();
    visitor.mean({ intents: ['search'], changes: [upTo(6_000_000)] });
    expect(visitor.mean({ intents: ['undo'] }).reply.text).toBe(
      'Back to your earlier search. 6 homes found: 2 BHK in Whitefield.',
    );
    expect(visitor.mean({ intents: ['repeat'] }).reply.text).toContain('Once more.');
    expect(visitor.mean({ intents: ['cancel'] }).session.current_filters).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
    });
    expect(visitor.mean({ intents: ['start_over'] }).session).toMatchObject({
      current_filters: {},
      conversation_phase: 'discovery',
    });
    expect(visitor.mean({ intents: ['undo'] }).session.current_filters).toEqual({
      bhk: [2],
      locality: ['Whitefield'],
    });
  });

  test('a condition on people is refused kindly, and homes are still searched', () => {
    const { reply } = talk().mean({ intents: ['search'], changes: [bhk(2)], sensitive: 'religion' });
    expect(reply.text).toMatch(/^I do not sort homes or people by religion.* 10 homes found: 2 BHK\.$/);
    expect(talk().mean({ sensitive: 'religion' }).reply.text).not.toContain('homes found');
  });

  test('two intents in one message are both answered', () => {
    const visitor = looking();
    const { reply } = visitor.mean({
      intents: ['price_query', 'book_visit'],
      facts: ['price'],
      references: [nth(2)],
    });
    expect(reply.text).toContain('Lakeside Court, B-2 costs ₹62 L.');
    expect(reply.contact).toBeDefined();
    expect(talk().mean({ intents: ['greet', 'search'], changes: [bhk(3)] }).reply.text).toBe(
      'Hello! 2 homes found: 3 BHK.',
    );
  });
});

describe('a complaint takes away what it is of, and nothing beside it', () => {
  test('too late: what is ready, with the rooms as they were', () => {
    const visitor = looking();
    visitor.say('Dec 2027 is too late, any other 2bhk that is ready?');
    expect(visitor.session().current_filters).toMatchObject({ bhk: [2], possession: 'ready' });
    expect(visitor.session().current_filters.possession_by).toBeUndefined();
  });

  test('too far: what is named behind it is where to look', () => {
    const visitor = looking();
    visitor.say('Whitefield bahut door hai Hebbal ke paas dikhao');
    expect(visitor.session().current_filters).toMatchObject({
      locality: ['Hebbal'],
      exclude_locality: ['Whitefield'],
    });
  });
});

test('a fact that is asked again is told again, with somebody to ask', () => {
  const visitor = looking();
  visitor.say('what is the floor of the first one?');
  const { text, suggestions } = visitor.say('and on which floor is the first one?').reply;
  expect(text).toMatch(/^Once more\. .*floor/i);
  expect(suggestions.map(({ label }) => label)).toContain('Talk to a person');
});
