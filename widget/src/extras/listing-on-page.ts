// Listing on page: which home the page says it is about. Only a hint: the server looks it up.
import type { Page } from '@veranda/server/contract';

const HOME = /^(RealEstateListing|Apartment|\w*House|\w*Residence|Accommodation|Product)$/;
type Thing = { '@type'?: string | string[]; identifier?: unknown; url?: unknown; name?: unknown } | null;

/** schema.org JSON-LD of a page about one home; a list of homes is about none of them. */
export function listingOnPage(doc: Document): Page['listing'] {
  const things: Thing[] = [...doc.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => {
      try {
        const value = JSON.parse(script.textContent ?? '');
        return value['@graph'] ?? value;
      } catch {
        return [];
      }
    },
  );
  const [home, ...others] = things.filter((thing) =>
    [thing?.['@type']].flat().some((type) => HOME.test(`${type}`)),
  );
  return home && !others.length
    ? { id: text(home.identifier), url: text(home.url), name: text(home.name) }
    : undefined;
}
const text = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 200) : undefined);
