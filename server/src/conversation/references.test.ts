import { describe, expect, test } from 'vitest';
import { IT, ids, looking, nth, talk } from '../turn/testing.ts';
import { catalogueOf, HOMES } from '../turn/testing-homes.ts';

/** The homes that an answer is about; one that is on screen already is not sent again. */
const meant = ({ session }: ReturnType<ReturnType<typeof looking>['mean']>) => session.memory.focus;

describe('references', () => {
  test('by number across pages, from the end, both, the first two, and by likeness', () => {
    const visitor = looking();
    visitor.mean({ intents: ['more_results'] });
    const about = (reference: object) =>
      ids(visitor.mean({ intents: ['project_detail'], references: [reference as never] }));
    expect(about(nth(2))).toEqual(['lake-b']);
    expect(about(nth(5))).toEqual(['cedar']);
    expect(about(nth(-1))).toEqual(['maple']);
    expect(about({ kind: 'first', n: 2, words: '' })).toEqual(['cedar', 'maple']);
    expect(about({ kind: 'all', words: 'both' })).toEqual(['cedar', 'maple']);
    expect(
      about({
        kind: 'superlative',
        measure: 'price',
        direction: 'down',
        among: 2,
        words: 'the cheaper of the two',
      }),
    ).toEqual(['cedar']);
    expect(about({ kind: 'superlative', measure: 'price', direction: 'up', words: 'the dearest' })).toEqual([
      'maple',
    ]);
    expect(about({ kind: 'like', filters: { possession: 'ready' }, words: 'the ready one' })).toEqual(
      ['maple'].slice(1).concat(['cedar']),
    );
    expect(about(IT)).toEqual(['cedar']);
  });

  test('a number beyond what was shown is said to be', () => {
    expect(looking().mean({ intents: ['project_detail'], references: [nth(9)] }).reply.text).toBe(
      'I have shown 4 homes so far, so not that many.',
    );
    expect(talk().mean({ intents: ['project_detail'], references: [nth(1)] }).reply.text).toBe(
      'I have not shown a home yet. What are you looking for?',
    );
  });

  test('"it" after a list of several is asked where one is to be seen, and the answer is that home', () => {
    const visitor = looking();
    const asked = visitor.mean({ intents: ['book_visit'], references: [IT] });
    expect(asked.reply.text).toBe(
      'Which one do you mean: Lakeside Court, A-1, Lakeside Court, B-2, Palm Grove or Orchid Heights?',
    );
    expect(asked.reply.suggestions).toHaveLength(4);
    const { reply } = visitor.mean({ intents: ['project_detail'], references: [nth(4)] });
    expect(reply.text).toMatch(/^Noted: Orchid Heights/);
  });

  test('after the catalogue changes "the second one" is the same home, or no longer listed, never another', () => {
    const visitor = looking();
    visitor.reload(catalogueOf(HOMES.filter(({ id }) => id !== 'lake-b')));
    expect(visitor.mean({ intents: ['project_detail'], references: [nth(2)] }).reply.text).toBe(
      'That home is no longer listed.',
    );
    expect(ids(visitor.mean({ intents: ['project_detail'], references: [nth(3)] }))).toEqual(['palm']);
  });

  test('the page the visitor is on is "this", until another home is spoken of', () => {
    const visitor = looking();
    const page = { listing: { id: 'orchid' } };
    expect(
      meant(visitor.mean({ intents: ['project_detail'], facts: ['possession'], references: [IT] }, page)),
    ).toEqual(['orchid']);
    visitor.mean({ intents: ['project_detail'], references: [nth(1)] }, page);
    expect(meant(visitor.mean({ intents: ['project_detail'], references: [IT] }, page))).toEqual(['lake-a']);
    expect(
      meant(visitor.mean({ intents: ['project_detail'], references: [{ ...IT, page: true }] }, page)),
    ).toEqual(['orchid']);
  });

  test('a project with several homes is told as one', () => {
    const { reply } = talk().mean({
      intents: ['project_detail'],
      references: [
        {
          kind: 'name',
          name: 'Lakeside Court',
          listing_ids: ['lake-a', 'lake-b', 'lake-3'],
          words: 'lakeside',
        },
      ],
    });
    expect(reply.text).toContain('Lakeside Court in Whitefield: 2 BHK and 3 BHK apartments');
    expect(reply.text).toContain('₹55 L–₹1.25 Cr');
    expect(reply.text).toContain('Homes listed at Lakeside Court: 3.');
    expect(ids({ reply })).toEqual(['project:lakeside-court']);
  });
});
