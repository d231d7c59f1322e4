// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { english as account } from '../account/labels-account.ts';
import { english as extra } from '../extras/labels-extra.ts';
import { english as memory } from '../memory/labels-memory.ts';
import { english as first } from '../panel/labels.ts';
import { answer, card, turn } from '../panel/testing.ts';
import { english as rest } from './labels-rest.ts';
import { asHtml } from './transcript-file.ts';

const labels = { ...first, ...extra, ...rest, ...account, ...memory, about: '' };
const turns = [
  turn('<img src=x onerror=alert(1)>', {
    at: Date.UTC(2026, 10, 21, 5, 30),
    answer: answer('e1', 1, {
      reply: {
        text: '2 homes\nfor you',
        cards: [
          card('a', { url: 'https://h.example/a' }),
          card('b', { number: 2, name: '"B" & co', url: 'javascript:alert(1)' }),
        ],
        suggestions: [],
      },
    }),
  }),
];

it('writes the conversation as a page in which nothing of the text is code', () => {
  const html = asHtml(turns, labels, 'en-IN', 'Neem & Co');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('img, script')).toHaveLength(0);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://h.example/a',
  ]);
  expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(page.title).toBe('Neem & Co');
});
