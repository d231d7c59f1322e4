// Teach: what can be done here, a tap each, in three groups: find, ask, decide. Said as a visitor would say it, and all of
// it answered from this catalogue.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Filters, Suggestion } from '../contract.ts';
import type { Facts } from '../proof/facts.ts';
import { money } from './money.ts';
import { describe, placeName } from './phrases.ts';
import { aboutListing, type Here, openers } from './suggestions.ts';

/** Under one heading. */
const EACH = 2;
/** Of a price, as people pay it themselves. */
const OWN_SHARE = 0.2;

type Taught = Suggestion & { query: string };

/** In an answer all of it is counted as said. */
type Teaching = Here & { facts?: Facts };

/** On a listing's page what is asked about it comes first. */
export function teach(here: Teaching, listing?: Listing): Taught[] {
  const { say } = here;
  const { groups } = say.suggest;
  const opened = openers(here, 2 * EACH);
  here.facts?.filters.push(...opened.map(({ filters }) => filters));
  const searches = opened.map(({ query }) => query);
  const about = listing && aboutListing(here, listing);
  const find = { group: groups.find, queries: about ? [...about.searches, ...searches] : searches };
  const ask = { group: groups.ask, queries: about ? [about.question] : questions(here) };
  const decide = { group: groups.decide, queries: listing ? [say.suggest.emi()] : decisions(here) };
  return [...(listing ? [ask, find] : [find, ask]), decide].flatMap(({ group, queries }) =>
    [...new Set(queries)].slice(0, EACH).map((query) => ({
      label: query,
      query,
      group: sentence(group),
    })),
  );
}

/** What homes cost where most of them are; where no price is stated, what the largest project is like. */
function questions(here: Teaching): string[] {
  const { catalogue, say } = here;
  // Of what can be named: “ready to move” alone is no home.
  const first = openers(here, 2 * EACH).find(
    ({ filters }) => filters.bhk ?? filters.type ?? filters.locality,
  );
  const project = mostOf(catalogue.listings.flatMap(({ project }) => project ?? []));
  if (project) here.facts?.names.push(project);
  if (first && priced(catalogue, first.filters).length > 0)
    return [say.suggest.costOf(describe(first.filters, here))];
  return project ? [say.suggest.about(project)] : [];
}

/** One area or the other, and what a home of the middle price costs a month. */
function decisions(here: Teaching): string[] {
  const { catalogue, say } = here;
  const [one, other] = catalogue.places.localities
    .filter(({ name }) => priced(catalogue, { locality: [name] }).length > 0)
    .map(({ name }) => placeName(name, here));
  const prices = priced(catalogue, {});
  const middle = prices[Math.floor(prices.length / 2)];
  const price = middle && Math.round(middle / 1_000_000) * 1_000_000;
  const own = price && price * OWN_SHARE;
  if (one && other) here.facts?.names.push(one, other);
  if (price && own) here.facts?.rupees.push(price, own);
  return [
    ...(one && other ? [say.suggest.areas(one, other)] : []),
    ...(price && own ? [say.suggest.loan(money(price, say.units), money(own, say.units))] : []),
  ];
}

/** Prices of what is for sale, the lowest first. */
const priced = (catalogue: Catalogue, filters: Filters): number[] =>
  catalogue
    .find({ ...filters, purpose: 'buy' })
    .top(200)
    .flatMap(({ listing }) => listing.price ?? [])
    .sort((a, b) => a - b);

function mostOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Kannada in Roman letters comes without capitals. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
