// Since: what is new, gone or cheaper for a search, by ids and prices. From the catalogue alone; it knows nobody.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Card, Filters, HomePrice, Language, SinceResponse } from '../contract.ts';
import { searchesIn } from '../conversation/searches.ts';
import { freshSession } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { allowedLanguage } from '../languages/tags.ts';
import type { Site } from '../site/site.ts';
import { homesAgain } from './homes-again.ts';
import { chipParts } from './phrases.ts';

/** As many as are told apart: of a longer list nobody knows what is new. */
const MOST = 100;
const CHEAPER = 3;

/** The best of what a search finds today. */
export const homesNow = (filters: Filters, catalogue: Catalogue): HomePrice[] =>
  catalogue
    .find(filters)
    .top(MOST)
    .flatMap(({ listing, unstated }) =>
      unstated.length === 0 ? [[listing.id, listing.price ?? null] satisfies HomePrice] : [],
    );

/** Cards of homes by their ids, in the language of a visitor, as they are today. */
export function cardsOf(
  ids: readonly string[],
  {
    catalogue,
    language,
    filters = {},
    now,
  }: { catalogue: Catalogue; language: Language; filters?: Filters; now: number },
): Card[] {
  const at = new Date(now).toISOString();
  const fresh = freshSession({ session_id: '', epoch: '', now, language });
  const messages = ids.map((id) => ({
    role: 'assistant' as const,
    text: '',
    at,
    message_id: '',
    listing_ids: [id],
  }));
  const cards = homesAgain({ catalogue: () => catalogue, now: () => now })({
    ...fresh,
    messages,
    current_filters: filters,
  });
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** What is remembered, told in a language of the site. */
export const toldOf = ({
  catalogue,
  site,
  now,
}: {
  catalogue: () => Catalogue;
  site: () => Pick<Site, 'languages'>;
  now: () => number;
}) => ({
  cards: (ids: readonly string[], locale: string) =>
    cardsOf(ids, {
      catalogue: catalogue(),
      language: allowedLanguage(locale, site().languages),
      now: now(),
    }),
  words: (filters: Filters, locale: string) =>
    wordsOf(filters, { catalogue: catalogue(), language: allowedLanguage(locale, site().languages) }),
});

const wordsOf = (filters: Filters, words: { catalogue: Catalogue; language: Language }) =>
  chipParts(filters, { ...words, say: LANGUAGES[words.language].replies })
    .map(({ label }) => label)
    .join(' · ');

type Asked = {
  filters: Filters;
  homes?: HomePrice[];
  ids?: string[];
  steps?: Filters[];
  language: Language;
  now: number;
};

export function since(
  { filters, homes: before, ids = [], steps = [], language, now }: Asked,
  catalogue: Catalogue,
): SinceResponse {
  const homes = homesNow(filters, catalogue);
  const was = new Map(before);
  const known = homes.filter(([id]) => was.has(id));
  const saved = ([id, price]: HomePrice) => (was.get(id) ?? 0) - (price ?? Number.POSITIVE_INFINITY);
  const cheaper = known.filter((home) => saved(home) > 0).sort((a, b) => saved(b) - saved(a));
  const words = { catalogue, language, filters, now };
  return {
    homes,
    // Of a list that was cut off nobody can tell.
    fresh: before && before.length < MOST ? homes.length - known.length : 0,
    gone: [...was.keys()].filter((id) => !catalogue.byId(id)).length,
    cheaper: cardsOf(
      cheaper.slice(0, CHEAPER).map(([id]) => id),
      words,
    ),
    cards: cardsOf(ids, words),
    searches: searchesIn(steps).map((search) => ({ filters: search, words: wordsOf(search, words) })),
  };
}
