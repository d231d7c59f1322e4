// Handover: who calls whom, whether and where the office is; and the contact card, with what was asked filled in.

import type { Contact } from '../contract.ts';
import { frameOf, type VisitRequest } from '../conversation/agenda.ts';
import { noteWords } from '../conversation/for-next-message.ts';
import { offeredToAsk } from '../conversation/office-offer.ts';
import { lastReply, timesSaid } from '../conversation/said-before.ts';
import type { Session } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import { apart } from '../say/told-apart.ts';
import { whenText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { tokenise } from '../understand/normalise.ts';
import { ownWords } from '../understand/own-words.ts';
import { means, readPlainly } from '../understand/reading.ts';
import { toSend } from '../understand/to-send.ts';
import { reach } from './grieved.ts';
import { closedText, instead, outsideHours, shutOn } from './office-hours.ts';
import { openText } from './office-open.ts';
import { chosenHomes, formFor, passedOn, personFor, request, talkToPerson } from './person.ts';
import { join, starters } from './search.ts';
import { wayText } from './way-text.ts';

/** Homes that one request names one by one. */
const MOST_NAMED = 3;

/** Each time another word of it. */
function regret({ session, say }: Scene): string | undefined {
  const { failed } = say.site;
  return failed[timesSaid(session, failed) % failed.length];
}

export function humanHandover(scene: Scene): Answer {
  const { say, session, whole, book, among } = scene;
  const { contact: asked } = whole;
  const offered = letDown(scene);
  if (offered) return offered;
  const aboutOffice = asked.filter((one) => one === 'open' || one === 'where' || one === 'reach');
  const homes = chosenHomes(scene);
  // "Till when are you open, and put in the message …": told, and passed on as well.
  const asksOnly = aboutOffice.length > 0 && whole.note !== 'told';
  const ways = asked.includes('mail') || asked.includes('send');
  const left = asksOnly ? session : withLeftOpen(session);
  const noted = ways
    ? { ...scene, session: noteWords(left, ownWords(whole.text, whole.language)) }
    : { ...scene, session: left };
  const next = asksOnly
    ? { ...scene, session }
    : { ...scene, session: request(withoutDayAsked(noted), 'call', homes).session };
  const contact = personFor(next, homes);
  const office = aboutOffice.map((one) =>
    one === 'open'
      ? openText(scene)
      : one === 'where'
        ? addressText(scene, contact)
        : reachText(scene, contact),
  );
  // Who wants to be called leaves a number; who wants to speak to somebody may call or write at once.
  const called = asked.includes('call') || asked.includes('will_call') || (!contact && office.length === 0);
  const form = called ? formFor(next, homes) : undefined;
  const unavailable = called && book && book !== 'open' ? say.requests.unavailable() : undefined;
  if (!contact && !form && office.length === 0)
    return { session, text: join([unavailable, say.person.nobody()]), suggestions: starters(scene) };
  // Those that are pointed at by name, one by one; not a list that was shown.
  const named =
    homes.length === 1 || (scene.meant.listings.length > 0 && homes.length <= MOST_NAMED) ? homes : [];
  const { questions = [], untold = [] } = frameOf(next.session, 'visit') ?? {};
  const name = named.length > 0 ? say.and(named.map((home) => apart(home, scene))) : undefined;
  const told: VisitRequest = frameOf(next.session, 'visit') ?? { listing_ids: [] };
  const { call, call_at, name: person } = told;
  // "No visit, only a call": at the hour that the visit had.
  const when = whole.call_at
    ? call_at && whenText(call_at, say)
    : call && (whole.when ?? whole.intents.includes('cancel'))
      ? whenText(told, say)
      : undefined;
  const timed =
    when === undefined || aboutOffice.length > 0
      ? undefined
      : say.visit.callAt([name, when, person].filter((one) => one !== undefined).join(' · '));
  const writes = asked.includes('write') && told.write && contact?.whatsapp !== undefined;
  // "Saturday at 11, and WhatsApp me the plan": said with the visit.
  const sent = toSend(whole) !== undefined;
  const passed = asksOnly || sent ? undefined : passedOn(scene, contact);
  const straight = form
    ? say.requests.call(name)
    : asked.includes('will_call')
      ? callsAnother(scene)
        ? say.visit.willCallAnother()
        : say.visit.willCall()
      : asked.includes('gone')
        ? say.visit.unsent()
        : undefined;
  // Until when nobody reads or rings.
  const hours =
    !form && (asked.includes('will_call') || asked.includes('gone')) && scene.site.hours
      ? openText(scene)
      : undefined;
  const phone = hours && contact?.phone !== undefined ? say.visit.reach(contact.phone) : undefined;
  if (phone && contact?.phone !== undefined) scene.facts.names.push(contact.phone);
  // "Still nobody picks up": once more of what was told before.
  const again =
    contact?.whatsapp !== undefined &&
    whole.service === true &&
    saysUnanswered(whole.text) &&
    frameOf(session, 'visit')?.notes?.some(saysUnanswered) === true;
  const byWay = ways && contact ? wayText(scene, contact, name) : undefined;
  // "So not by mail? And till when are you open?": told just now.
  const way = among && byWay !== undefined && lastReply(session).includes(byWay) ? undefined : byWay;
  const shut = timed && shutOn(next, told);
  const closed = shut ? closedText(next, shut) : timed && outsideHours(next, told);
  const other = closed ? instead(next, told) : undefined;
  return {
    session: {
      ...(other?.session ?? next.session),
      last_topic: asked.includes('open') ? 'hours' : 'person',
      meeting_suggested: true,
    },
    text: join([
      whole.service ? regret(scene) : undefined,
      ...office,
      unavailable,
      closed,
      straight,
      hours,
      phone,
      way,
      writes && !way ? say.visit.onWhatsapp(name) : undefined,
      office.length > 0 ||
      sent ||
      (justAsked(scene) && !timed && !passed) ||
      straight ||
      writes ||
      byWay ||
      (among && whole.offer !== undefined && !timed && !passed)
        ? undefined
        : // Beside other acts, what was asked before is not the question of this one.
          (timed ?? passed ?? say.visit.handover(questions.length + untold.length > 0 && !scene.among, name)),
      timed || straight || office.length > 0 ? passed : undefined,
      again ? join([scene.site.hours && openText(scene), say.visit.noAnswer()]) : undefined,
      other?.text,
    ]),
    ...(contact && { contact }),
    ...(form && { form }),
    suggestions: [
      ...(other ? [other.suggestion] : []),
      ...(form || book !== 'open' ? [] : [{ label: say.requests.callMe(), query: say.requests.callMe() }]),
    ],
  };
}

/** "Whom do I ask?", right behind what was offered to be asked: the message carries it. */
function withLeftOpen(session: Session): Session {
  const open = offeredToAsk(session);
  return open?.words && !open.taken ? noteWords(session, open.words, open.listing_ids) : session;
}

/** "Yes ask, call me": what the message asks is said behind it, once. */
const justAsked = ({ session: { memory, engagement_score } }: Scene): boolean =>
  memory.to_ask?.taken === true && memory.to_ask.at === engagement_score + 1;

/** "Nobody called me back", and nothing else: the office is named, and their words are kept for a message if they want one. */
function letDown(scene: Scene): Answer | undefined {
  const { whole, say, session, among } = scene;
  if (!whole.service || among || whole.contact.length > 0 || whole.intents.length > 1) return undefined;
  // What is asked of the office already says this as well.
  if (frameOf(session, 'visit')?.wanted) return undefined;
  const next = request(scene, 'call', chosenHomes(scene)).session;
  const number = reach(scene);
  if (!personFor({ ...scene, session: next }, [])?.whatsapp) return undefined;
  const { offer } = say.grieved;
  const offers = timesSaid(session, [offer]) === 0 ? offer : undefined;
  if (!offers && saysUnanswered(whole.text)) return undefined;
  return {
    session: { ...next, last_topic: 'person' },
    text: join([regret(scene), number, offers]),
    suggestions: [talkToPerson(scene)],
  };
}

/** "Will they call him?", "kya woh bete ko call karenge?": of whom the office is told, and not of who writes. */
function callsAnother({ whole: { text, language } }: Scene): boolean {
  const { tokens, spans } = readPlainly(text, language);
  const kin = spans.some((span) => means(span, 'request', 'kin') && !means(span, 'request', 'them'));
  return kin || tokens.some((token) => THIRD.has(token.text));
}
/** Of the phone of the office, in a complaint. */
const saysUnanswered = (words: string): boolean => tokenise(words).some(({ text }) => PICKS_UP.has(text));
const PICKS_UP = wordSet('picks_up');
const THIRD = wordSet('third_person');

/** "Till what time on Saturday": a day whose hours are asked is none of the request. */
const withoutDayAsked = (scene: Scene): Scene =>
  scene.whole.note === 'told' && scene.whole.contact.includes('open')
    ? { ...scene, whole: { ...scene.whole, when: undefined } }
    : scene;

/** By which number, and when somebody is there to answer it. */
function reachText(scene: Scene, contact: Contact | undefined): string | undefined {
  const { say, facts, whole, site } = scene;
  const phone = contact?.phone;
  if (phone !== undefined) facts.names.push(phone);
  const [home, other] = chosenHomes(scene);
  if (home) facts.listings.add(home);
  return join([
    phone === undefined ? say.visit.reachBelow() : say.visit.reach(phone),
    site.hours && !whole.contact.includes('open') ? openText(scene) : undefined,
    phone !== undefined && home && !other
      ? say.visit.sayThere(apart(home, scene), scene.session.session_id)
      : undefined,
  ]);
}

/** Asked again where none is stated: by which number it can be asked. */
function addressText(scene: Scene, contact: Contact | undefined): string | undefined {
  const { site, say, facts, session } = scene;
  const unknown = say.visit.addressUnknown();
  const told = lastReply(session).includes(unknown);
  if (!site.address) return told ? reachText(scene, contact) : unknown;
  facts.names.push(site.address);
  return say.visit.address(site.address);
}
