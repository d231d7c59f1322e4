import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';

const found = (phrases: string, text: string) => {
  const tokens = tokenise(text);
  return phraseBook([[phrases, 'meant', 'en']])(tokens, new Uint8Array(tokens.length)).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
};

describe('a phrase book', () => {
  it('finds the longest phrase from where each starts', () => {
    expect(found('old flat, old flat sold', 'my old flat sold')).toEqual(['old flat sold']);
  });

  it('has choices, at any place, and parts that may be left out', () => {
    const phrases = '(my|our) (old|) flat (sold|is sold)';
    expect(found(phrases, 'our flat is sold')).toEqual(['our flat is sold']);
    expect(found(phrases, 'my old flat sold today')).toEqual(['my old flat sold']);
    expect(found(phrases, 'my old flat')).toEqual([]);
    expect(found('(the|) end', 'end')).toEqual(['end']);
  });

  it('has choices inside a word', () => {
    expect(found('sell(s|ing|) it', 'selling it')).toEqual(['selling it']);
  });

  it('goes over up to four words at a gap, over no break, and ends in a word', () => {
    expect(found('talk … (person|human)', 'talk to a real live human')).toEqual([
      'talk to a real live human',
    ]);
    expect(found('talk … (person|human)', 'talk to a very nice real live human')).toEqual([]);
    expect(found('talk … (person|human)', 'talk. A human')).toEqual([]);
    expect(found('talk … (person|)', 'talk to us')).toEqual([]);
  });

  it('goes into no skipped token', () => {
    const tokens = tokenise('our old flat');
    const find = phraseBook([['(our|my) old flat', 'meant', 'en']]);
    expect(find(tokens, Uint8Array.of(0, 1, 0))).toEqual([]);
  });

  it('gives what all phrases mean that end there, in the order of the entries', () => {
    const find = phraseBook([
      ['(a|b) flat', 'choice', 'en'],
      ['b flat', 'plain', 'en'],
      ['(b|c) (flat|plot)', 'other', 'en'],
    ]);
    const tokens = tokenise('b flat');
    expect(find(tokens, new Uint8Array(2))).toEqual([
      { from: 0, to: 2, meanings: ['choice', 'plain', 'other'] },
    ]);
  });

  it('finds what the phrases spelled out find', () => {
    const word = fc.constantFrom('ka', 'lo', 'mi');
    const choice = fc.array(
      fc.oneof(
        word,
        fc.constant(''),
        fc.tuple(word, word).map((two) => two.join(' ')),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const pattern = fc.array(choice, { minLength: 1, maxLength: 3 });
    const message = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pattern, message, (choices, said) => {
        const written = choices.map((one) => `(${one.join('|')})`).join(' ');
        const spelled = choices.reduce<string[]>(
          (begun, one) => begun.flatMap((start) => one.map((next) => `${start} ${next}`.trim())),
          [''],
        );
        expect(found(written, said.join(' '))).toEqual(found(spelled.join(','), said.join(' ')));
      }),
    );
  });
});
