// A person: the contact card with the request filled in. Shared by visits, handover and whatever else ends there.

import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '../catalogue/listing.ts';
import type { Contact, Reply, Suggestion } from '../contract.ts';
import { frameOf, open, type VisitRequest } from '../conversation/agenda.ts';
import { aboutHomes, noteWords } from '../conversation/for-next-message.ts';
import { focusOn, type Session } from '../conversation/session.ts';
import { amend } from '../conversation/visit.ts';
import { addsToVisit, staysWith } from '../conversation/visit-home.ts';
import { hoursOfEach } from '../conversation/visit-hours.ts';
import { wordSet } from '../languages/words.ts';
import { contactFor, hasContact } from '../say/contact.ts';
import { timeText, whenText } from '../say/visit-text.ts';
import type { Scene } from '../turn/scene.ts';
import { alongIn } from '../understand/along.ts';
import { saysNoCall } from '../understand/call-time.ts';
import { tokenise } from '../understand/normalise.ts';
import { ownWords, toldWords } from '../understand/own-words.ts';
import { meaningOf, readPlainly } from '../understand/reading.ts';
import { toSend } from '../understand/to-send.ts';
import { clock, offeredWhen, shutOn, today } from './office-hours.ts';

/** Homes in one WhatsApp message. */
const MOST_HOMES = 4;

/** The contact card; undefined where the owner gave nobody to reach. Its words are facts of this turn. */
export function personFor(scene: Scene, homes: readonly Listing[]): Contact | undefined {
  const { site, say, language, catalogue, now, session, facts } = scene;
  const request = frameOf(session, 'visit');
  const frame = request && { ...request, ...unsettled(scene, request) };
  const wanted = frame?.wanted;
  const chosen = (homes.length > 0 || !wanted ? homes : listed(frame, scene)).slice(0, MOST_HOMES);
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
    ...(frame && { request: { ...frame, visit: wanted === 'visit' } }),
  });
  facts.filters.push(session.current_filters);
  if (frame?.offer !== undefined) facts.rupees.push(frame.offer);
  facts.names.push(session.session_id, site.name, ...spoken(frame, scene));
  return contact;
}

/** "We are closed on Sunday. Monday instead?": until that is answered the message names no day. */
const unsettled = (scene: Scene, frame: VisitRequest & { instead?: string }): Partial<VisitRequest> =>
  frame.instead !== undefined && shutOn(scene, frame) ? { day: undefined } : {};

/** Whether somebody can be reached for these homes: by the contact card, or by a request that is kept here. */
export const canReach = ({ site, book }: Pick<Scene, 'site' | 'book'>, homes: readonly Listing[] = []) =>
  book === 'open' || hasContact(site, homes);

/** The button that asks for one. */
export const talkToPerson = ({ say }: Pick<Scene, 'say'>): Suggestion => ({
  label: say.suggest.person(),
  query: say.suggest.person(),
});

/** The form with what is known of the request; undefined where no request can be kept. */
export function formFor(scene: Scene, homes: readonly Listing[]): Reply['form'] {
  if (scene.book !== 'open') return undefined;
  const frame = frameOf(scene.session, 'visit');
  for (const home of homes) scene.facts.listings.add(home);
  const known = frame?.day !== undefined && frame.day >= today(scene) && !shutOn(scene, frame);
  const day = known ? frame.day : undefined;
  const time = frame && startOf(frame);
  return {
    kind: frame?.wanted === 'visit' ? 'visit' : 'callback',
    listing_ids: homes.slice(0, MOST_HOMES).map(({ id }) => id),
    ...(day && { day }),
    ...(time && { time }),
    ...(frame?.name && { name: frame.name }),
  };
}

/** From when on, "16:00": of "before five" nothing is known. */
const startOf = ({ time, part }: VisitRequest): string | undefined =>
  time ? (time.bound === 'before' ? undefined : time.from) : part && PART_FROM[part];
const PART_FROM = { morning: '06:00', noon: '12:00', afternoon: '13:00', evening: '16:00', night: '18:00' };

/** What a request says that is no fact of the catalogue. */
function spoken(request: VisitRequest | undefined, { say }: Scene): string[] {
  const when = request && whenText(request, say);
  const called = request?.call_at && whenText(request.call_at, say);

  const quotes = [...(request?.untold ?? []), ...(request?.notes ?? [])];
  const hours = (request?.hours ?? []).map(({ time }) => timeText(time, say));
  return [when, called, ...hours, request?.name, request?.along, ...quotes].filter(
    (word) => word !== undefined,
  );
}

/** Its homes, those that are still here. */
export const listed = ({ listing_ids }: VisitRequest, { catalogue }: Scene): Listing[] =>
  listing_ids.map((id) => catalogue.byId(id)).filter((home) => home !== undefined);

/** The homes a request for a person is about: those meant, else those of the request, else spoken of, else liked last. */
export function chosenHomes(scene: Scene): Listing[] {
  const frame = frameOf(scene.session, 'visit');
  const homes = homesChosen(scene, frame);
  if (frame?.wanted !== 'visit' || homes.length > MOST_ADDED) return homes;
  // "One at 11 and the second at 2": both stay, whichever else that could name.
  if (homes.length === 1 && hoursOfEach(scene.whole, frame.listing_ids, scene.session, scene.catalogue))
    return listed(frame, scene);
  if (!addsToVisit(scene.whole)) return homes;
  return [...new Set([...listed(frame, scene), ...homes])];
}
/** More are a list that was shown. */
const MOST_ADDED = 2;

function homesChosen(scene: Scene, frame: (VisitRequest & { wanted?: string }) | undefined): Listing[] {
  const { meant, session, catalogue, page } = scene;
  // "10:30 kar do, Kanakambara ka": of a project with several homes the one that was asked for.
  const only = scene.whole.references.filter(({ kind }) => kind !== 'it').length === 1;
  const again = meant.listings.filter(({ id }) => only && frame?.wanted && frame.listing_ids.includes(id));
  if (meant.listings.length > 0) return again.length > 0 ? again : meant.listings;
  const { focus } = session.memory;
  const picked = pickedOf(scene);
  if (picked) return [picked];
  // Who has spoken of another home since, and asks to see it, means that one.
  if (
    frame?.wanted &&
    frame.listing_ids.length > 0 &&
    (focus.length !== 1 ||
      frame.listing_ids.includes(focus[0] ?? '') ||
      (frame.wanted === 'visit' && staysWith(frame, scene.whole)))
  )
    return listed(frame, scene);
  const ids =
    focus.length > 0
      ? focus
      : page
        ? [page.id]
        : // A call that stands without a home stays so.
          frame?.wanted
          ? []
          : (session.memory.liked ?? session.interested_projects).slice(-3);
  return ids.map((id) => catalogue.byId(id)).filter((home) => home !== undefined);
}

/** "4 then. call me": of those spoken of the one whose number opens the message. */
function pickedOf({ session, whole: { text, language }, catalogue }: Scene): Listing | undefined {
  const { focus, seen } = session.memory;
  const reading = readPlainly(text, language);
  const { tokens } = reading;
  const end = tokens.findIndex(({ breaks }, at) => at > 0 && breaks);
  const n = tokens[0]?.value;
  if (n === undefined || end < 0 || focus.length < 2) return undefined;
  const small = tokens.slice(1, end).every((_, at) => meaningOf(reading.at[at + 1], 'filler') !== undefined);
  const id = small ? seen[n - 1] : undefined;
  return id !== undefined && focus.includes(id) ? catalogue.byId(id) : undefined;
}

/** "Can I see it tomorrow with my sister?" */
const comesAlong = ({ whole: { text, language } }: Scene): string | undefined =>
  alongIn(readPlainly(text, language));

/** What this message says to the office stands in the message in its own words; undefined where it says nothing. */
export const passedOn = ({ whole, say }: Scene, contact: Contact | undefined): string | undefined =>
  whole.note === 'told' || toSend(whole) !== undefined
    ? say.visit.passedOn(contact?.whatsapp !== undefined, false)
    : undefined;

/** Of the message what the office is to read. */
const tellsOf = ({ tells, text, language }: Scene['whole']): readonly string[] =>
  tells ?? [toldWords(text, language) || text];

/** "SMS only": by no WhatsApp. */
const saysSms = (text: string): boolean => tokenise(text).some((token) => SMS.has(token.text));
const SMS = wordSet('sms');

/** The request with what this message says of it, as the newest frame. `again`: a visit was asked for before; `sent`: the office has a request for these homes already; `changed`: this message says something new. */
export function request(
  scene: Scene,
  wanted: 'visit' | 'call',
  homes: readonly Listing[],
): { session: Session; again: boolean; sent: boolean; changed: boolean; now: VisitRequest } {
  const { personal, person, contact } = scene.whole;
  const when = offeredWhen(scene, scene.whole.when);
  const before = frameOf(scene.session, 'visit');
  const ofAnother =
    before?.wanted === 'visit' &&
    homes.length > 0 &&
    !homes.some(({ id }) => before.listing_ids.includes(id)) &&
    !scene.whole.correction &&
    staysWith(before, scene.whole);
  // Of another home than that of the visit: the visitor's words say which.
  const quotes = ofAnother && scene.whole.note !== 'told';
  const session = quotes
    ? noteWords(scene.session, ownWords(scene.whole.text, scene.whole.language))
    : scene.session;
  const standing = frameOf(session, 'visit');
  // "Yes ask", of this home: not what was asked of others before.
  const opens = standing && standing.wanted === undefined && homes.length > 0;
  const frame = opens
    ? aboutHomes(
        standing,
        homes.map(({ id }) => id),
      )
    : standing;
  const sends = toSend(scene.whole);
  const now = amend(
    frame ?? { listing_ids: [] },
    {
      listing_ids: ofAnother ? [] : homes.map(({ id }) => id),
      when,
      hours: hoursOfEach(
        scene.whole,
        homes.length > 0 ? homes.map(({ id }) => id) : (frame?.listing_ids ?? []),
        session,
        scene.catalogue,
      ),
      name: person,
      number_given: personal.phone || personal.email,
      call: contact.includes('call'),
      call_at: scene.whole.call_at,
      write:
        contact.includes('mail') || saysSms(scene.whole.text)
          ? false
          : contact.includes('write') || saysNoCall(scene.whole) || undefined,
      along: wanted === 'visit' && scene.whole.note !== 'told' ? comesAlong(scene) : undefined,
      offer: scene.whole.offer,
      notes: scene.whole.note === 'told' ? tellsOf(scene.whole) : sends !== undefined ? [sends] : undefined,
    },
    clock(scene),
  );
  // A call at a time of its own stands in the visit's place.
  const instead =
    contact.includes('call') && when?.day !== undefined && !scene.whole.intents.includes('book_visit');
  const kind = wanted === 'visit' || (frame?.wanted === 'visit' && !instead) ? 'visit' : 'call';
  // What was taken back ("no, in the evening") stands in `frame` and no more in `now`.
  const {
    at: _at,
    sent: _sent,
    instead: offeredDay,
    instead_time: offeredTime,
    ...kept
  } = { at: 0, sent: false, instead: undefined, instead_time: undefined, kind: 'visit' as const, ...now };
  // Another home is another request.
  const sent = frame?.sent === true && now.listing_ids.every((id) => frame.listing_ids.includes(id));
  // "Is it on a high floor?" asks of what is to be visited.
  const spoken = homes.length > 0 && homes.length <= MOST_HOMES ? focusOn(session, now.listing_ids) : session;
  return {
    session: open(spoken, {
      ...kept,
      kind: 'visit',
      asks: false,
      declined: false,
      wanted: kind,
      ...(sent && { sent }),
      // "My wife comes along" leaves the day open.
      ...(!when && offeredDay !== undefined && { instead: offeredDay, instead_time: offeredTime }),
    }),
    again: frame?.wanted === 'visit',
    sent,
    changed: !isDeepStrictEqual({ ...frame }, { ...now }),
    now,
  };
}
