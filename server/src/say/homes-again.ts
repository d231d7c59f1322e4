// Homes again: the cards of a conversation that is read again, on another device or after a reload, as the homes are today.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Card } from '../contract.ts';
import { type Session, seenSoFar } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { noFacts } from '../proof/facts.ts';
import { card } from './cards.ts';

/** More than ten answers show. */
const MOST = 50;

/** A home that is no longer listed has none. Numbers are those that it was shown with. */
export function homesAgain({ catalogue: current, now }: { catalogue: () => Catalogue; now: () => number }) {
  return (session: Pick<Session, 'messages' | 'memory' | 'current_filters'>): Card[] => {
    const { language } = session.memory;
    const catalogue = current();
    const scene = {
      catalogue,
      language,
      say: LANGUAGES[language].replies,
      session,
      now: now(),
      facts: noFacts(),
    };
    const seen = seenSoFar(session.memory);
    const spoken = session.messages.flatMap(({ listing_ids = [] }) => listing_ids);
    return [...new Set(spoken.reverse())].slice(0, MOST).flatMap((id) => {
      const listing = catalogue.byId(id);
      const number = session.memory.seen.indexOf(id) + 1 || seen.indexOf(id) + 1 || 1;
      return listing ? card(listing, number, scene) : [];
    });
  };
}
