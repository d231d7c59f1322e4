// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withShortlist } from './contact.tsx';
import { safeUrl, splitLinks } from './links.ts';

describe('an address', () => {
  it.each(['https://a.example/x', 'tel:+91805', 'mailto:a@b.example', '/homes/1/'])('may be %s', (url) => {
    expect(safeUrl(url)).toContain(url);
  });
  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://[',
    '',
    undefined,
  ])('may not be %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

describe('a text', () => {
  it('leads to each of several homes by its number', () => {
    expect(splitLinks('Photos: 1: /homes/a/; 2: /homes/b/.')).toEqual([
      'Photos: ',
      { words: '1', url: '/homes/a/' },
      '; ',
      { words: '2', url: '/homes/b/' },
      '.',
    ]);
  });
  it('has its addresses found, without the full stop after them', () => {
    expect(splitLinks('see https://a.example/x. Or (http://b.example).')).toEqual([
      'see ',
      { words: 'a.example/x', url: 'https://a.example/x' },
      '. Or (',
      { words: 'b.example', url: 'http://b.example' },
      ').',
    ]);
  });
  it.each([
    ['Floor plan of Palm Court, A-1: /plans/a-1.svg', 'Floor plan of Palm Court, A-1', '/plans/a-1.svg', ''],
    ['मीनार A-1 की तस्वीरें: /homes/a-1/ और पूछिए।', 'मीनार A-1 की तस्वीरें', '/homes/a-1/', ' और पूछिए।'],
    ['Map of it: https://m.example/a.', 'Map of it', 'https://m.example/a', '.'],
  ])('leads from the words before the colon: %s', (text, words, url, rest) => {
    expect(splitLinks(text)).toEqual([{ words, url }, ...(rest ? [rest] : [])]);
  });
  it('leaves the sentence before those words alone', () => {
    expect(splitLinks('It is ready. Its plan: /a.svg')).toEqual([
      'It is ready. ',
      { words: 'Its plan', url: '/a.svg' },
    ]);
  });
  it.each(['and/or', 'one: //evil.example/x', 'floor: 3/9', 'a /b'])('has no address in %j', (text) => {
    expect(splitLinks(text)).toEqual([text]);
  });
  it('loses nothing, whatever it says', () => {
    const piece = fc.constantFrom(': ', '/a/b', 'https://a.example/x', '. ', ' ', 'plan');
    const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let rest = text;
        for (const part of splitLinks(text)) {
          const [words, url] = typeof part === 'string' ? [part, ''] : [part.words, part.url];
          const told = [`${words}${url && `: ${url}`}`, url].find((each) => each && rest.startsWith(each));
          expect(told).toBeDefined();
          rest = rest.slice(told?.length);
        }
        expect(rest).toBe('');
      }),
    );
  });
});

describe('the text for WhatsApp', () => {
  const saved = [
    { id: 'a', name: 'Palm Court', url: 'https://h.example/a' },
    { id: 'b', name: 'Plot 7' },
  ];
  it('takes the shortlist along, with links', () => {
    expect(withShortlist('Hello', saved, 'My shortlist:')).toBe(
      'Hello\nMy shortlist:\n• Palm Court https://h.example/a\n• Plot 7',
    );
  });
  it('names no home twice', () => {
    expect(withShortlist('About Palm Court', saved.slice(0, 1), 'x')).toBe('About Palm Court');
  });
});
