// A person: the contact card with the homes and the day filled in. Shared by visits, handover and whatever else ends there.
import type { Listing } from '../catalogue/listing.ts';
import type { Contact } from '../contract.ts';
import { contactFor } from '../say/contact.ts';
import type { Scene } from '../turn/scene.ts';

/** Homes in one WhatsApp message. */
const MOST_HOMES = 4;

/** The contact card; undefined where the owner gave nobody to reach. Its words are facts of this turn. */
export function personFor(
  scene: Scene,
  homes: readonly Listing[],
  visit?: { day?: string },
): Contact | undefined {
  const { site, say, language, catalogue, now, session, facts } = scene;
  const chosen = homes.slice(0, MOST_HOMES);
  for (const home of chosen) facts.listings.add(home);
  const contact = contactFor({
    site,
    say,
    language,
    catalogue,
    now,
    homes: chosen,
    filters: session.current_filters,
    session_id: session.session_id,
    ...(visit && { visit }),
  });
  facts.filters.push(session.current_filters);
  facts.names.push(session.session_id, site.name, ...(visit?.day ? [visit.day] : []));
  return contact;
}

/** The homes a request for a person is about: those meant, else spoken of, else liked last. */
export function chosenHomes(scene: Scene): Listing[] {
  const { meant, session, catalogue, page } = scene;
  if (meant.listings.length > 0) return meant.listings;
  const { focus } = session.memory;
  const ids = focus.length > 0 ? focus : page ? [page.id] : session.interested_projects.slice(-3);
  return ids.map((id) => catalogue.byId(id)).filter((home) => home !== undefined);
}
