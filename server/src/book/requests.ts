// Requests: a visitor asks to see homes or to be called: what is offered, what is refused and why, what is kept.

import { createHash, randomBytes } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Language, RequestedVisit, VisitOffer, VisitPost, VisitsNow } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { readPhone } from '../phone.ts';
import { Problem } from '../problem.ts';
import { price } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Site } from '../site/site.ts';
import type { Book, HomeAsked, Visit } from './book.ts';
import { noticeFor, type Terms } from './notice.ts';
import { freeSlots, rulesFor, slotAt } from './slots.ts';

export type RequestsOptions = {
  book: Book;
  catalogue: () => Catalogue;
  site: () => Site;
  terms: Terms;
  /** LEADS_TO. */
  deliver_to: readonly string[];
  /** Where the visitor's page is: "https://chat.homes.example". */
  public_url: () => string;
  now: () => number;
  /** A request was kept: the courier may go. */
  onKept?: () => void;
};

/** Whose request, and what their conversation knows. */
export type Asker = {
  /** The record's key. */
  key: string;
  wanted: string;
  phase: string;
  /** Asked before a new request is kept; throws a `Problem` to refuse it. `many`: it is marked. */
  admit?: () => Promise<{ many: boolean }>;
};
export type Kept = {
  visit: Visit;
  requested: RequestedVisit;
  known: boolean;
  /** What the visitor has done, as their line in the conversation. */
  line: string;
};

export type Requests = {
  offer(given: {
    kind: 'visit' | 'callback';
    listing_ids: readonly string[];
    language: Language;
  }): Promise<VisitOffer>;
  /** Throws a `Problem` that names the field, `slot_taken` or `notice_changed`. */
  ask(post: VisitPost, asker: Asker, language: Language): Promise<Kept>;
  /** How what this conversation asked stands, newest first. */
  now(key: string, language: Language): Promise<VisitsNow>;
  /** Takes back what this conversation asked. */
  withdraw(key: string): Promise<boolean>;
};

const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
/** What the visitor's page is known by in the book. */
export const tokenHash = (token: string) => sha(`page\n${token}`);

export function createRequests(options: RequestsOptions): Requests {
  const { book, catalogue, site, terms, deliver_to, public_url, now, onKept = () => {} } = options;

  const homesOf = (ids: readonly string[]): Listing[] =>
    ids.map((id) => catalogue().byId(id)).filter((home) => home !== undefined);
  const say = (language: Language) => ({
    say: LANGUAGES[language].replies,
    language,
    catalogue: catalogue(),
  });
  const namesOf = (homes: readonly Listing[], language: Language) =>
    homes.map((home) => homeName(home, say(language)));

  async function days(home: Listing | undefined) {
    const at = now();
    const ahead = at + (site().visits.days + 1) * 86_400_000;
    return freeSlots(site(), home, await book.taken(at, ahead), at);
  }

  function requestedOf(visit: Visit, token: string, language: Language): RequestedVisit {
    const page_url = `${public_url().replace(/\/$/, '')}/visit/${token}`;
    return {
      ...standing(visit, language),
      page_url,
      ...(visit.slot && { ics_url: `${page_url}.ics` }),
    };
  }

  return {
    async offer({ kind, listing_ids, language }) {
      const homes = homesOf(listing_ids);
      const [home] = homes;
      const rules = rulesFor(site(), home);
      const zone = site().hours?.time_zone ?? 'UTC';
      const {
        text: _text,
        hash,
        lines,
        offers,
      } = noticeFor({ kind, homes: namesOf(homes, language), language, site: site() }, terms);
      return {
        kind,
        ...(rules.where && { where: rules.where }),
        minutes: rules.minutes,
        time_zone: zone,
        days: (kind === 'visit' ? await days(home) : []).map(({ date, slots }) => ({
          date,
          label: dayLabel(date, language),
          slots: slots.map(({ start }) => ({
            start: new Date(start).toISOString(),
            label: clockLabel(start, zone, language),
          })),
        })),
        notice: { hash, lang: language, lines, offers },
        words: formWords(kind, language),
      };
    },

    async ask(post, { key, wanted, phase, admit }, language) {
      const token = sha(`visit\n${key}\n${post.message_id}`);
      const homes = homesOf(post.listing_ids);
      const notice = noticeFor(
        { kind: post.kind, homes: namesOf(homes, language), language, site: site() },
        terms,
      );
      const request = sha(`request\n${key}\n${post.message_id}`);
      // A request that is kept already is answered as it was, whatever has changed since.
      const [known] = await book.visits({ token: tokenHash(token) });
      if (known)
        return {
          visit: known,
          requested: requestedOf(known, token, language),
          known: true,
          line: lineOf(known, language),
        };
      if (post.notice !== notice.hash)
        throw new Problem('notice_changed', 'the notice has changed since it was read');
      const phone = readPhone(post.phone, site().country);
      if (!phone)
        throw new Problem('invalid_request', 'phone: is no number that can be called', { field: 'phone' });
      const rules = rulesFor(site(), homes[0]);
      const slot = post.slot === undefined ? undefined : slotAt(await days(homes[0]), Date.parse(post.slot));
      if (post.slot !== undefined && !slot) throw await slotProblem(Date.parse(post.slot));
      const day = slot || post.kind !== 'visit' ? undefined : post.day;
      if (day !== undefined && !(await days(homes[0])).some(({ date }) => date === day)) throw taken();
      const { many } = (await admit?.()) ?? { many: false };
      const asked = await book.ask({
        key: request,
        conversation: sha(`conversation\n${key}`),
        token: tokenHash(token),
        reference: randomBytes(4).toString('hex').toUpperCase().slice(0, 6),
        kind: post.kind,
        name: post.name.replace(/\s+/g, ' '),
        phone: phone.e164,
        doubtful: phone.doubtful || many,
        ...(post.email !== undefined && { email: post.email }),
        ...(post.note !== undefined && { note: post.note }),
        homes: homes.map((home) => askedOf(home, language)),
        ...(slot && { slot: { ...slot, seats: rules.at_once } }),
        ...(day !== undefined && { day }),
        ...(rules.where && { where: rules.where }),
        wanted,
        phase,
        ...(post.page?.url && { page: post.page.url }),
        language,
        time_zone: site().hours?.time_zone ?? 'UTC',
        notice: { hash: notice.hash, language, text: notice.text },
        agreed: [...new Set(post.agreed)],
        deliver_to,
      });
      if (!asked.ok) throw taken();
      let { visit } = asked;
      if (slot && rules.confirm === 'at_once' && !asked.known) {
        const fixed = await book.change({ visit: visit.id }, { to: 'fixed' }, deliver_to);
        if (fixed.ok) visit = fixed.visit;
      }
      onKept();
      return {
        visit,
        requested: requestedOf(visit, token, language),
        known: asked.known,
        line: lineOf(visit, language),
      };
    },

    async now(key, language) {
      const visits = await book.visits({ conversation: sha(`conversation\n${key}`) });
      return { visits: visits.map((visit) => standing(visit, language)) };
    },

    async withdraw(key) {
      const gone = await book.withdraw({ conversation: sha(`conversation\n${key}`) }, 'chat', deliver_to);
      onKept();
      return gone;
    },
  };

  /** Taken meanwhile, or never one of ours. */
  async function slotProblem(start: number): Promise<Problem> {
    const others = await book.taken(start, start + 1);
    if (others.some((other) => other.start === start)) return taken();
    return new Problem('invalid_request', 'slot: is not one of those offered', { field: 'slot' });
  }

  function askedOf(home: Listing, language: Language): HomeAsked {
    const words = say(language);
    return {
      id: home.id,
      name: homeName(home, words),
      price_text: price(home, words.say.units),
      ...(home.url && { url: home.url }),
      ...(home.bhk !== undefined && { bhk: home.bhk }),
      locality: home.locality,
      ...(home.rera_id && { rera_id: home.rera_id }),
    };
  }
}

/** As the visitor sees it, but for the page's address: that is made of a key that the book does not have. */
function standing(visit: Visit, language: Language): VisitsNow['visits'][number] {
  const { form, page } = LANGUAGES[language].visit;
  return {
    kind: visit.kind,
    reference: visit.reference,
    state: visit.state,
    ...(visit.slot && { start: new Date(visit.slot.start).toISOString() }),
    label: whenLabel(visit, language),
    ...(visit.where && { where: visit.where }),
    listing_ids: visit.homes.map(({ id }) => id),
    words: {
      state: page.state[visit.state],
      page: form.page,
      calendar: page.calendar,
      withdraw: form.withdraw,
      withdrawn: page.stopped,
    },
  };
}

/** "Book a visit · Lakeside Court, A-1 · Sat, 28 Nov, 17:00". */
function lineOf(visit: Visit, language: Language): string {
  const { title } = LANGUAGES[language].visit.form;
  const when = whenLabel(visit, language);
  return [title[visit.kind], ...visit.homes.map(({ name }) => name), ...(when ? [when] : [])].join(' · ');
}

function formWords(kind: 'visit' | 'callback', language: Language): VisitOffer['words'] {
  const { form, slotTaken } = LANGUAGES[language].visit;
  const { title, name, phone, day, time, send, late } = form;
  return {
    title: title[kind],
    name,
    phone,
    day,
    time,
    any_time: form.anyTime,
    other_days: form.otherDays,
    send,
    name_needed: form.nameNeeded,
    phone_refused: form.phoneRefused,
    slot_taken: slotTaken,
    notice_changed: form.noticeChanged,
    late,
  };
}

const taken = () => new Problem('slot_taken', 'slot: somebody else has just taken it', { field: 'slot' });

const dates = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGES[language].visit.dates, options);
const dayLabel = (date: string, language: Language) =>
  dates(language, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(
    Date.parse(`${date}T12:00:00Z`),
  );
const clockLabel = (at: number, timeZone: string, language: Language) =>
  dates(language, { timeZone, hour: 'numeric', minute: '2-digit' }).format(at);
/** "Sat, 5 Dec, 11:00 am", by the owner's clock. */
export const timeLabel = (at: number, timeZone: string, language: Language): string =>
  dates(language, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
/** The time; where none was chosen the day alone; undefined where neither was. */
export const whenLabel = ({ slot, day, time_zone }: Visit, language: Language): string | undefined =>
  slot ? timeLabel(slot.start, time_zone, language) : day && dayLabel(day, language);
