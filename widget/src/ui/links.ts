// Links: which addresses may stand in an href or src, and where one stands in a text.
import { HOMES, LINK } from '../loader/link.ts';

/** Relative ones against `base`, or the page. Everything but web, mail and phone addresses is no address. */
export function safeUrl(url: string | undefined, base?: string): string | undefined {
  if (!url) return undefined;
  try {
    const { href, protocol } = new URL(url, base || document.baseURI);
    return /^(https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An address after a colon is what the words before it lead to; any other is its own words.
 *
 *     'Plan of A-1: /a.svg'       // [{ words: 'Plan of A-1', url: '/a.svg' }]
 *     'see https://a.example/x.'  // ['see ', { words: 'a.example/x', url: 'https://a.example/x' }, '.']
 */
export function splitLinks(text: string): (string | { words: string; url: string })[] {
  const address =
    /(?:([^\s.!?।:;][^.!?।:;\n]*): (?=\S))?(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]|(?<=: )\/[\w][^\s<>"']*[\w/])/g;
  const parts: ReturnType<typeof splitLinks> = [];
  let from = 0;
  for (const { 0: all, 1: words, 2: url = '', index } of text.matchAll(address)) {
    parts.push(text.slice(from, index), { words: words ?? url.replace(/^https?:\/\//, ''), url });
    from = index + all.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

/** Bare addresses of the visitor's own server stay in this tab, others open beside it. */
export const isOwn = (url: string) => url.startsWith(`${location.origin}/`);

/** A line each: "Palm Court https://h.example/a". */
export const shareText = (homes: { name: string; url?: string }[]): string =>
  homes.map(({ name, url }) => [name, safeUrl(url)].filter(Boolean).join(' ')).join('\n');

/** As many as one link takes. */
export const MOST_SENT = 8;

/** This page with homes to look at together. Their ids are all it carries, where no server and no preview reads them. */
export const linkTo = (ids: string[]): string =>
  `${location.origin}${location.pathname}#${LINK}${HOMES}${ids.slice(0, MOST_SENT).map(encodeURIComponent).join()}`;
