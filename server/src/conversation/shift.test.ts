import { describe, expect, test } from 'vitest';
import { IT, ids, inPlace, looking, nth, shift, talk } from '../turn/testing.ts';

describe('cheaper, bigger', () => {
  test('than the one spoken of', () => {
    const visitor = looking();
    visitor.mean({ intents: ['project_detail'], references: [nth(3)] });
    const { reply } = visitor.mean({ intents: ['search'], changes: [shift('price', 'down')] });
    expect(reply.text).toBe('2 homes found: 2 BHK in Whitefield, up to ₹70.99 L.');
  });

  test('than the list: when the cheapest is already there it is said, and the cheaper half is shown', () => {
    const visitor = looking();
    const { reply } = visitor.mean({ intents: ['search'], changes: [shift('price', 'down')] });
    expect(reply.text).toBe(
      'The lowest price for this is already shown: Lakeside Court, A-1 at ₹55 L. 2 homes found: 2 BHK in Whitefield, up to ₹62 L.',
    );
  });

  test('when nothing is cheaper at all, the filters stay and other places are offered', () => {
    const visitor = looking();
    visitor.mean({ intents: ['project_detail'], references: [nth(1)] });
    const { reply, session } = visitor.mean({ intents: ['search'], changes: [shift('price', 'down')] });
    expect(reply.text).toBe(
      'The lowest price for this is already shown: Lakeside Court, A-1 at ₹55 L. I can offer: 2 in Kadugodi, 2.5 km away.',
    );
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });

  test('areas are only measured on one basis', () => {
    const visitor = looking();
    visitor.mean({ intents: ['project_detail'], references: [nth(3)] });
    const { session } = visitor.mean({ intents: ['search'], changes: [shift('area', 'up')] });
    // Palm Grove states super built-up area; it is the only one that does, so nothing is known to be larger.
    expect(session.current_filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
    visitor.mean({ intents: ['project_detail'], references: [nth(4)] });
    const larger = visitor.mean({ intents: ['search'], changes: [shift('area', 'up')] });
    expect(larger.session.current_filters).toMatchObject({ area_min: 1241, area_basis: 'carpet' });
    expect(larger.reply.text).toContain('2 homes found');
    expect(ids(larger)).toEqual(['cedar', 'maple', 'palm']);
    expect(larger.reply.cards[2]?.unstated_text).toBe('the area: not stated');
  });

  test('a size that is named after it is measured on none', () => {
    const visitor = looking();
    visitor.mean({ intents: ['project_detail'], references: [nth(4)] });
    visitor.mean({ intents: ['search'], changes: [shift('area', 'up')] });
    const { current_filters } = visitor.say('above 900 sqft').session;
    expect(current_filters.area_min).toBe(900);
    expect(current_filters.area_basis).toBeUndefined();
  });

  test('with nothing shown yet, the list is ordered instead', () => {
    const { reply } = talk().mean({
      intents: ['search'],
      changes: [inPlace('Whitefield'), shift('price', 'up')],
    });
    expect(reply.cards.map(({ price }) => price)).toEqual([12_500_000, 11_200_000, 9_800_000, 9_600_000]);
  });

  test('"anything cheaper than this?" on a page looks for the same kind of home', () => {
    const { session, reply } = talk().mean(
      { intents: ['search'], changes: [shift('price', 'down')], references: [{ ...IT, page: true }] },
      { url: 'https://acme.example/homes/palm/?utm=x' },
    );
    expect(session.current_filters).toEqual({
      bhk: [2],
      type: ['apartment'],
      locality: ['Whitefield'],
      budget_max: 7_099_999,
    });
    expect(ids({ reply })).toEqual(['lake-b', 'lake-a']);
  });
});
