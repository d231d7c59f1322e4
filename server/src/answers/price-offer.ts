// A price offered for a home: the owner decides; the offer goes with the next message to the office.

import type { Listing } from '../catalogue/listing.ts';
import type { Fact } from '../facts/index.ts';
import { money, price } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { isRange } from './loan-terms.ts';
import { chosenHomes, personFor, request } from './person.ts';
import { answerAbout } from './project-detail.ts';
import { join } from './search.ts';

/** What else is asked of the homes in the same breath, and not left to their owner. */
const besides = ({ understanding }: Scene): Fact[] =>
  understanding.facts.filter((fact) => fact !== 'negotiation');

export function priceOffer(scene: Scene, offer: number): Answer {
  const { say, meant, facts } = scene;
  const homes = meant.listings.length > 0 ? meant.listings : chosenHomes(scene);
  facts.rupees.push(offer);
  const asked = besides(scene);
  const told = asked.length > 0 ? answerAbout(scene, asked, 'price_query').text : undefined;
  const { session } = request(scene, 'call', homes);
  const contact = personFor({ ...scene, session }, homes);
  const only = homes.length === 1 ? homes[0] : undefined;
  return {
    session: { ...session, last_topic: 'price' },
    text: join([
      told,
      say.visit.offer(
        only && homeName(only, scene),
        money(offer, say.units),
        contact !== undefined,
        only && lessBy(only, offer, scene),
      ),
    ]),
    ...(contact && { contact }),
    suggestions: [],
  };
}

/** What the home is listed at, and how far below it the offer lies, in rupees and per cent. */
function lessBy(home: Listing, offer: number, { say, facts }: Scene) {
  const asked = home.price;
  if (asked === undefined || asked <= offer || isRange(home)) return undefined;
  const share = Math.round(((asked - offer) / asked) * 100);
  facts.listings.add(home);
  facts.rupees.push(asked, asked - offer);
  facts.rates.push(share);
  return {
    price: price(home, say.units),
    by: money(asked - offer, say.units),
    share: say.units.percent(String(share)),
  };
}
