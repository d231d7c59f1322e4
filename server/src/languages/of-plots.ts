// Of plots: the sentences of a search where only plots are wished, in which none is called a home.
import type { Filters } from '../contract.ts';
import type { Replies, SearchReplies } from './replies.ts';

/** What a search is answered with: of plots where only those are wished. */
export function searchWords(say: Replies, { type }: Pick<Filters, 'type'>): SearchReplies {
  if (!type || type.some((kind) => kind !== 'plot')) return say.search;
  const known = made.get(say) ?? ofPlots(say.search, say.plotWords);
  made.set(say, known);
  return known;
}
const made = new WeakMap<Replies, SearchReplies>();

const ofPlots = (search: SearchReplies, words: Replies['plotWords']): SearchReplies =>
  Object.fromEntries(
    Object.entries(search).map(([name, said]) => [
      name,
      typeof said === 'function'
        ? (...given: unknown[]) => renamed(String(Reflect.apply(said, search, given)), given, words)
        : said,
    ]),
  ) as SearchReplies;

/** The words for homes replaced, but where they stand in what was given: "Hosa Mane Layout" is a name. */
function renamed(text: string, given: readonly unknown[], words: Replies['plotWords']): string {
  const kept = given
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(escaped);
  const homes = words.map(([home]) => `(?<!\\p{L})${escaped(home)}`);
  const plots = new Map(words);
  return text.replace(new RegExp([...kept, ...homes].join('|'), 'gu'), (found) =>
    kept.includes(escaped(found)) ? found : (plots.get(found) ?? found),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
