// Price span: what the homes of a search ask, from the lowest to the highest of them.
import type { Filters } from '../contract.ts';
import { price } from '../say/money.ts';
import { describe, stated } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import { capital } from './area-said.ts';

/** "2 BHK in Whitefield, to buy: 75 homes from ₹45 L to ₹1.3 Cr."; undefined where there are none. One purpose at a time. */
export function priceSpan(filters: Filters, scene: Scene): string | undefined {
  const { catalogue, say, facts } = scene;
  const found = catalogue.find(filters, { order: 'price_up' });
  const low = found.top(1)[0];
  const high = catalogue.find(filters, { order: 'price_down' }).top(1)[0];
  if (!low || !high) return undefined;
  facts.listings.add(low.listing).add(high.listing);
  facts.filters.push(filters);
  facts.counts.push(found.total);
  const [from, to] = [price(low.listing, say.units), price(high.listing, say.units)];
  const wanted = capital(describe(stated(filters, scene), scene));
  return found.total === 1
    ? say.search.onePrice(wanted, from)
    : say.search.priceRange(found.total, wanted, from, to);
}
