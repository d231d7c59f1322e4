// Of plots: the sentences of a search where only plots are wished, in which none is called a home.
import type { Filters } from '../contract.ts';
import type { Replies, SearchReplies } from './replies.ts';

/** What a search is answered with: of plots where only those are wished. */
export function searchWords(say: Replies, filters: Pick<Filters, 'type'>): SearchReplies {
  return onlyPlots(filters) ? ofPlots(say.search, say.plotWords) : say.search;
}

/** What a place is told in: of plots where only those are asked about. */
export function areaWords(say: Replies, filters: Pick<Filters, 'type'>): Replies['area'] {
  return onlyPlots(filters) ? ofPlots(say.area, say.plotWords) : say.area;
}

/** What is seldom stated, told of plots. */
export function topicWords(say: Replies, filters: Pick<Filters, 'type'>): Replies['topic'] {
  return onlyPlots(filters) ? ofPlots(say.topic, say.plotWords) : say.topic;
}

const onlyPlots = ({ type }: Pick<Filters, 'type'>): boolean =>
  type?.every((kind) => kind === 'plot') === true;

const made = new WeakMap<object, object>();

function ofPlots<Said extends object>(group: Said, words: Replies['plotWords']): Said {
  const known =
    made.get(group) ??
    Object.fromEntries(
      Object.entries(group).map(([name, said]) => [
        name,
        typeof said === 'function'
          ? (...given: unknown[]) => renamed(String(Reflect.apply(said, group, given)), given, words)
          : said,
      ]),
    );
  made.set(group, known);
  return known as Said;
}

/** The words for homes replaced, but where they stand in what was given: "Hosa Mane Layout" is a name. */
function renamed(text: string, given: readonly unknown[], words: Replies['plotWords']): string {
  const kept = given
    .flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : [one]))
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
