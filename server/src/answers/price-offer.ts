// A price offered for a home: the owner decides; the offer goes with the next message to the office.

import { money } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { chosenHomes, personFor, request } from './person.ts';

export function priceOffer(scene: Scene, offer: number): Answer {
  const { say, meant, facts } = scene;
  const homes = meant.listings.length > 0 ? meant.listings : chosenHomes(scene);
  facts.rupees.push(offer);
  const { session } = request(scene, 'call', homes);
  const contact = personFor({ ...scene, session }, homes);
  const only = homes.length === 1 ? homes[0] : undefined;
  return {
    session: { ...session, last_topic: 'price' },
    text: say.visit.offer(only && homeName(only, scene), money(offer, say.units), contact !== undefined),
    ...(contact && { contact }),
    suggestions: [],
  };
}
