import { describe, expect, test } from 'vitest';
import { looking, nth, talk } from '../turn/testing.ts';

describe('comparison', () => {
  test('shows rows with what differs, and says what sets two apart', () => {
    const { reply } = looking().mean({
      intents: ['compare'],
      references: [{ kind: 'first', n: 2, words: '' }],
    });
    expect(reply.text).toBe(
      'Side by side: Lakeside Court, A-1 and Lakeside Court, B-2. Lakeside Court, A-1 costs ₹7 L less. Lakeside Court, B-2 is larger by 140 sq ft carpet. Lakeside Court, A-1 is ready sooner.',
    );
    const rows = new Map(reply.comparison?.rows.map((row) => [row.label, row]));
    expect(rows.get('Price')).toEqual({ label: 'Price', values: ['₹55 L', '₹62 L'], differs: true });
    expect(rows.get('Locality')).toMatchObject({ differs: false });
    expect(rows.get('Facing')).toEqual({ label: 'Facing', values: [null, 'east'], differs: true });
    expect(rows.has('Deposit')).toBe(false);
  });

  test('never measures areas across bases', () => {
    const { reply } = looking().mean({ intents: ['compare'], references: [nth(2), nth(3)] });
    expect(reply.text).not.toContain('larger');
  });

  test('of one home takes the one spoken of beside it; of none asks for two', () => {
    const visitor = looking();
    visitor.mean({ intents: ['project_detail'], references: [nth(1)] });
    expect(
      visitor.mean({ intents: ['compare'], references: [nth(3)] }).reply.comparison?.listing_ids,
    ).toEqual(['lake-a', 'palm']);
    expect(talk().mean({ intents: ['compare'] }).reply.text).toContain('To compare I need two homes.');
  });
});

test('the second home may be named after we asked for it', () => {
  const visitor = talk();
  expect(visitor.say('compare lakeside court a-1').reply.comparison).toBeUndefined();
  expect(visitor.say('palm grove').reply.comparison?.listing_ids).toEqual(['lake-a', 'palm']);
});
