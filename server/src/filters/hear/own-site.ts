// "Your site", "nimma site", "aapki site": the site one is on, where the same word is a plot elsewhere.
import { LANGUAGES } from '../../languages/index.ts';
import { phraseBook } from '../../understand/phrase-book.ts';
import type { Reading } from '../../understand/reading.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, site }) =>
    (['ours', 'site'] as const).map((word) => [site[word] ?? '', word, code] as const),
  ),
);

/** Tokens [from, to) are called a site, and it is the office's own. */
export function isOwnSite({ tokens }: Reading, from: number, to: number): boolean {
  if (from === 0 || tokens[from]?.breaks) return false;
  const said = find(tokens.slice(from - 1, to), new Uint8Array(to - from + 1));
  return said[0]?.meanings.includes('ours') === true && said[1]?.meanings.includes('site') === true;
}
