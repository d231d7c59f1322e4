// Visit: said plainly that this chat cannot confirm one; a person can, and the request is filled in, and changed, as told.
import type { Listing } from '../catalogue/listing.ts';
import type { RequestedVisit } from '../contract.ts';
import { frameOf, open, type VisitRequest } from '../conversation/agenda.ts';
import { addInterest, type Session } from '../conversation/session.ts';
import { LANGUAGES } from '../languages/index.ts';
import { homeName } from '../say/phrases.ts';
import { apart } from '../say/told-apart.ts';
import { atItsHour, whenText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { When } from '../understand/when.ts';
import { which } from './homes.ts';
import { closedText, instead, outsideHours, shutOn } from './office-hours.ts';
import { firstQuestion, greets } from './opening.ts';
import { chosenHomes, formFor, passedOn, personFor, request } from './person.ts';
import { join, starters } from './search.ts';
import { wayText } from './way-text.ts';

export function bookVisit(scene: Scene): Answer {
  if (scene.action?.type === 'visit_asked') return visitAsked(scene, scene.action.visit);
  const { say, session, book } = scene;
  const { unclear, listings } = scene.meant;
  if (unclear.length > 0 && listings.length === 0)
    return which({ ...scene, session: request(scene, 'visit', []).session }, unclear, 'book_visit');
  const homes = chosenHomes(scene);
  const first = homes.length === 0 && namesNothing(scene) ? firstQuestion(scene) : undefined;
  if (first)
    return {
      session,
      text: join([opensWithGreeting(scene) ? say.chat.hi() : say.heard.told(), first.text]),
      suggestions: first.suggestions,
    };
  if (isOpen(scene, homes))
    return which({ ...scene, session: request(scene, 'visit', []).session }, homes, 'book_visit');
  const asked = request({ ...scene, session: addInterest(session, homes.slice(0, 4)) }, 'visit', homes);
  const { when: timed, person, note, call_at, intents } = scene.whole;
  // Nobody is there then: another day is offered, and the message names none until it is answered.
  const before = frameOf(session, 'visit');
  const away = shutOn(scene, asked.now);
  const standing = away !== undefined && before?.day === away;
  // Said again after another was offered, it is the day that is meant, and that was told.
  const insists = standing && (before?.kept === away || (saysDay(timed) && before?.instead !== undefined));
  // "My wife comes along": what was told of that day and is not answered stays open, in a word.
  const waits = standing && !insists && !timed && before?.instead !== undefined;
  const outside = away ? closedText(scene, away) : timed && outsideHours(scene, asked.now);
  const closed = waits || (insists && before?.kept === away) ? undefined : outside;
  const settled = insists ? keepDay(asked.session, away) : asked.session;
  const other = outside && !insists ? instead({ ...scene, session: settled }, asked.now) : undefined;
  const next = { ...scene, session: other?.session ?? settled };
  const contact = personFor(next, homes);
  const form = formFor(next, homes);
  const unavailable = book && book !== 'open' ? say.requests.unavailable() : undefined;
  if (!contact && !form)
    return { session, text: join([unavailable, say.person.nobody()]), suggestions: starters(scene) };
  const name =
    homes.length > 0 && homes.length <= MOST_NAMED
      ? say.and(homes.map((home) => atItsHour(apart(home, scene), home, asked.now, say)))
      : undefined;
  // The form offers no time on such a day.
  const shut = form && shutOn(scene, asked.now);
  const when = whenText(shut || waits ? { ...asked.now, day: undefined } : asked.now, say);
  const called =
    call_at && !intents.includes('human_handover') && asked.now.call_at && whenText(asked.now.call_at, say);
  if (shut) scene.facts.names.push(...(when ? [when] : []));
  // "Wednesday at 3": the request stands, and which home it is for is asked.
  const seen = session.memory.seen.flatMap((id) => scene.catalogue.byId(id) ?? []);
  const homeless =
    homes.length === 0 && !form && seen.length > 0 ? which(next, seen, 'book_visit') : undefined;
  const onlyNote = note === 'told' && asked.again && !timed && person === undefined;
  const answer = {
    session: {
      ...(homeless?.session ?? next.session),
      last_topic: 'visit',
      site_visit_suggested: true,
    },
    ...(contact && { contact }),
    suggestions: [...(other ? [other.suggestion] : []), ...(homeless?.suggestions ?? [])],
  };
  if (form && asked.sent) {
    const { page: change } = LANGUAGES[scene.language].visit.form;
    scene.facts.names.push(change);
    // A new time for what was sent belongs to that request, and is no second one.
    return { ...answer, text: say.requests.sent(change, name), ...(!asked.changed && { form }) };
  }
  const words = form ? { ...say.requests, asked: say.requests.visit } : say.visit;
  return {
    ...answer,
    ...(form && { form }),
    text: join([
      unavailable,
      closed,
      away && other && !form && !waits
        ? say.visit.dayLeft(name)
        : !asked.again
          ? words.asked(name, besides(when, asked.now, say))
          : onlyNote
            ? undefined
            : (asked.changed ? words.noted : words.stands)(
                parts(asked.now, name, besides(when, asked.now, say)),
              ),
      called && say.visit.callAt(called),
      scene.whole.contact.includes('write') && asked.now.write && contact?.whatsapp
        ? say.visit.onWhatsapp()
        : undefined,
      // "Don't ring me. Is there an e-mail?" beside a visit that stands.
      scene.whole.contact.includes('mail') && contact ? wayText(scene, contact, name) : undefined,
      passedOn(scene, contact),
      other?.text,
      homeless?.text,
    ]),
  };
}

const saysDay = (when: When | undefined): boolean => when?.day !== undefined;

/** The day stays as it was said, although nobody is there. */
function keepDay(session: Session, day: string): Session {
  const frame = frameOf(session, 'visit');
  return frame ? open(session, { ...frame, kept: day }) : session;
}

/** "Mane nodbeku" before anything was shown: a home is looked for, and no visit has a day yet. */
const namesNothing = ({ whole, session, among }: Scene): boolean =>
  !among &&
  !whole.when &&
  whole.person === undefined &&
  whole.contact.length === 0 &&
  !whole.personal.phone &&
  frameOf(session, 'visit') === undefined;

const opensWithGreeting = ({ whole, language }: Scene): boolean => greets(whole.text, language);

/** "Can I see it?" after several were spoken of; or a visit, after a whole list was. */
function isOpen({ session, whole: { references } }: Scene, homes: readonly Listing[]): boolean {
  if (frameOf(session, 'visit')?.wanted === 'visit') return false;
  return references.length === 0
    ? homes.length > MOST_NAMED
    : homes.length > 1 && references.every(({ kind }) => kind === 'it');
}

/** Homes that one request names one by one. */
const MOST_NAMED = 3;

/** The owner has the request: said with the home and the time, and never as fixed before a person did. */
function visitAsked(scene: Scene, visit: RequestedVisit): Answer {
  const { meant, session, site, language, facts } = scene;
  const homes = meant.listings;
  for (const home of homes) facts.listings.add(home);
  facts.names.push(site.name, visit.reference, ...(visit.label ? [visit.label] : []));
  const interested = addInterest(session, homes);
  return {
    session: {
      ...open(interested, {
        kind: 'visit',
        listing_ids: visit.listing_ids,
        wanted: visit.kind === 'visit' ? 'visit' : 'call',
        number_given: true,
        sent: true,
      }),
      last_topic: 'visit',
      site_visit_suggested: true,
    },
    text: LANGUAGES[language].visit.asked({
      homes: homes.map((home) => homeName(home, scene)).join(', '),
      ...(visit.label && { when: visit.label }),
      site: site.name,
      fixed: visit.state === 'fixed',
    }),
    visit,
    suggestions: [],
  };
}

/** "Sat 5 Dec, morning, with my wife". */
const besides = (when: string | undefined, { along }: VisitRequest, say: Scene['say']): string | undefined =>
  [when, along === undefined ? undefined : say.visit.along(along)].filter(Boolean).join(', ') || undefined;

/** "Lakeside Court, A-1 · Sunday 29 November, 5 pm · Priya". */
const parts = ({ name }: VisitRequest, home?: string, when?: string): string =>
  [home, when, name].filter((part) => part !== undefined).join(' · ');
