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
  it('has its addresses found, without the full stop after them', () => {
    expect(splitLinks('see https://a.example/x. Or (http://b.example).')).toEqual([
      'see ',
      { url: 'https://a.example/x' },
      '. Or (',
      { url: 'http://b.example' },
      ').',
    ]);
  });
  it('loses nothing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = splitLinks(text).map((part) => (typeof part === 'string' ? part : part.url));
        expect(back.join('')).toBe(text);
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
