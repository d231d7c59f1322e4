// Contact: the person behind the chat, as plain links. The WhatsApp text is exactly what the visitor reads before the tap.
import type { Listing } from '../catalogue/listing.ts';
import type { Contact, Filters } from '../contract.ts';
import type { VisitRequest } from '../conversation/agenda.ts';
import type { Site } from '../site/site.ts';
import { opening } from './hours.ts';
import { money } from './money.ts';
import { describe, type Words } from './phrases.ts';
import { apart, inFull } from './told-apart.ts';
import { atItsHour, whenText } from './visit-text.ts';

export type ContactRequest = Words & {
  site: Site;
  /** ms since 1970, UTC. */
  now: number;
  /** The homes chosen; the first one's own agent is preferred to the site's office. */
  homes: readonly Listing[];
  filters: Filters;
  /** Shown as the reference. Knowing it opens nothing. */
  session_id?: string;
  /** What is asked of the office, as far as it is known. */
  request?: Omit<VisitRequest, 'listing_ids'> & { visit: boolean };
};

/** Listing, else site, else `contact_url`; undefined where nobody can be reached: then no reply offers a person. */
export function contactFor(request: ContactRequest): Contact | undefined {
  const { site, homes, now, say } = request;
  const own = homes[0]?.contact;
  const reach = own && (own.phone || own.whatsapp || own.email || own.url) ? own : site;
  const url = own === reach ? own.url : site.contact_url;
  const { phone, whatsapp, email } = reach;
  if (!phone && !whatsapp && !email && !url) return undefined;
  return {
    ...(phone && { phone }),
    ...(phone && site.phone_base && { phone_url: site.phone_base + phone.replace(/\D/g, '') }),
    ...(whatsapp && { whatsapp: whatsappLink(whatsapp, messageText(request), site.whatsapp_base) }),
    ...(email && { email }),
    ...(url && { url }),
    // The hours are those of the site's office, not of a listing's own agent.
    ...(site.hours && reach === site && { open: openText(opening(site.hours, now), say) }),
  };
}

/** Whether anybody can be reached for these homes. */
export function hasContact(site: Site, homes: readonly Listing[] = []): boolean {
  const own = homes[0]?.contact ?? {};
  return Boolean(
    own.phone ||
      own.whatsapp ||
      own.email ||
      own.url ||
      site.phone ||
      site.whatsapp ||
      site.email ||
      site.contact_url,
  );
}

function whatsappLink(number: string, text: string, base = 'https://wa.me/') {
  const url = base + number.replace(/\D/g, '');
  return { url: `${url}${url.includes('?') ? '&' : '?'}text=${encodeURIComponent(text)}`, text };
}

function messageText(request: ContactRequest): string {
  const { say, site, homes, filters, session_id, catalogue, request: wish } = request;
  // What is looked for now says nothing of homes of another search.
  const ofThese =
    homes.length === 0 || homes.some((home) => catalogue.explain(home, filters).broken.length === 0);
  const asked = Object.keys(filters).length > 0 && ofThese;
  const questions = [
    ...(wish?.questions?.map((fact) => say.terms.fact[fact]) ?? []),
    ...(wish?.untold ?? []).map((words) => `“${words}”`),
  ];
  const notes = wish?.notes ?? [];
  return say.visit.message({
    site: site.name,
    ...(asked && { wanted: describe(filters, request) }),
    homes: homes.map((home) => ({
      name: atItsHour(inFull(home, request), home, wish ?? {}, say),
      ...(home.url && { url: absolute(home.url, site.url) }),
    })),
    visit: wish?.visit ?? false,
    when: wish && whenText(wish, say),
    name: wish?.name,
    call: wish?.call,
    along: wish?.along,
    write: wish?.write,
    call_when: wish?.call_at && whenText(wish.call_at, say),
    offer: wish?.offer === undefined ? undefined : offerText(wish.offer, wish.offer_for ?? [], request),
    ...(questions.length > 0 && { questions: say.and(questions) }),
    ...(notes.length > 0 && { notes: notes.map((words) => `“${words}”`).join('; ') }),
    reference: session_id ?? '',
  });
}

/** Of several homes it is said for which the offer is. */
function offerText(offer: number, of: readonly string[], request: ContactRequest): string {
  const { homes, say } = request;
  const meant = homes.filter(({ id }) => of.includes(id));
  const amount = money(offer, say.units);
  return homes.length > 1 && meant.length > 0 && meant.length < homes.length
    ? `${amount} (${meant.map((home) => apart(home, request)).join(', ')})`
    : amount;
}

/** A path of the owner's site leads nowhere from WhatsApp. */
export function absolute(url: string, base?: string): string {
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url;
}

function openText(
  state: ReturnType<typeof opening>,
  { person, units }: Words['say'],
): { now: boolean; text: string } {
  if (state.now) return { now: true, text: person.openUntil(state.until) };
  if (!state.next) return { now: false, text: person.closed() };
  const { weekday, time } = state.next;
  return { now: false, text: person.opens(units.days[weekday] ?? '', time) };
}
