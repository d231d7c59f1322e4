// Page: which home the visitor is looking at, from what the page itself says. Only a hint: the server looks it up.
import type { Page } from '@veranda/server/contract';

const HOME = /^(RealEstateListing|Apartment|House|SingleFamilyResidence|Residence|Accommodation|Product)$/;
type Thing = {
  '@type'?: string | string[];
  '@graph'?: unknown;
  identifier?: unknown;
  url?: unknown;
  name?: unknown;
};

/** Origin and path: what follows `?` or `#` may be private. */
export const address = () =>
  /^https?:/.test(location.href) ? location.origin + location.pathname : undefined;

/** schema.org JSON-LD of a page about one home; a list of homes is about none of them. */
export function listingOnPage(doc: Document): Page['listing'] {
  const things = [...doc.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => {
      try {
        return flatten(JSON.parse(textContent ?? ''));
      } catch {
        return [];
      }
    },
  );
  const homes = things.filter((thing) => [thing['@type']].flat().some((type) => HOME.test(String(type))));
  const home = homes.length === 1 ? homes[0] : undefined;
  return home && { id: text(home.identifier), url: text(home.url), name: text(home.name) };
}

const flatten = (value: unknown): Thing[] =>
  [value].flat().flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const graph = (item as Thing)['@graph'];
    return graph ? flatten(graph) : [item as Thing];
  });
const text = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 200) : undefined);
