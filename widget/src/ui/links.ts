// Links: which addresses may stand in an href or src, and where one stands in a text.
import { HOMES, LINK } from '../loader/link.ts';

/** Relative ones against the page. Everything but web, mail and phone addresses is no address. */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { href, protocol } = new URL(url, document.baseURI);
    return /^(https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** 'see https://a.example/x.' → ['see ', { url: 'https://a.example/x' }, '.'] */
export function splitLinks(text: string): (string | { url: string })[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/)
    .map((part, index) => (index % 2 ? { url: part } : part))
    .filter((part) => part !== '');
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
