// Verifying: proves that a reply states nothing but the facts of its turn. Every number, name, word and link is looked
// up; what is found nowhere is named. Used on every reply in tests, and cheap enough for development servers.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Card, Contact, Reply } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Replies, Units } from '../languages/replies.ts';
import type { Site } from '../site/site.ts';
import type { Facts } from './facts.ts';
import { type Known, knownOf } from './known.ts';
import { canSay, vocabulary, wordsOf } from './vocabulary.ts';

/** What cannot be found among the facts: "text: 9". Empty when all of it can. */
export function verify(reply: Reply, facts: Facts, place: { catalogue: Catalogue; site: Site }): string[] {
  const language = reply.lang ?? 'en';
  const say = LANGUAGES[language].replies;
  const known = knownOf(facts, { ...place, say, language });
  const faults: string[] = [];
  const check = (where: string, text: string | null | undefined) => {
    if (text) for (const fault of unsupported(text, known, say)) faults.push(`${where}: ${fault}`);
  };

  check('text', reply.text);
  for (const { label } of reply.suggestions) check('suggestion', label);
  for (const card of reply.cards) {
    faults.push(...cardFaults(card, facts));
    for (const text of [
      card.name,
      card.locality,
      card.price_text,
      card.rate_text,
      card.over_text,
      card.unstated_text,
      card.possession,
      ...card.why,
    ])
      check('card', text);
  }
  for (const row of reply.comparison?.rows ?? []) {
    check('comparison', row.label);
    for (const value of row.values) check('comparison', value);
  }
  for (const { label, value } of reply.home?.facts ?? []) {
    check('home', label);
    check('home', value);
  }
  for (const amenity of reply.home?.amenities ?? []) check('home', amenity);
  for (const id of [...(reply.form?.listing_ids ?? []), ...(reply.shortlist?.add ?? []).map(({ id }) => id)])
    if (![...facts.listings].some((home) => home.id === id)) faults.push(`home: ${id}`);
  for (const { name } of reply.shortlist?.add ?? []) check('shortlist', name);
  if (reply.contact) {
    faults.push(...contactFaults(reply.contact, facts, place.site));
    check('contact', reply.contact.whatsapp?.text);
  }
  return faults;
}

/** What a text says beyond what is known: links first, then names, then numbers with their units, then words. */
function unsupported(text: string, known: Known, say: Replies): string[] {
  const faults: string[] = [];
  let rest = text.replace(LINK, (link) => {
    const bare = link.replace(/[.)]+$/, '');
    if (!known.links.has(bare) && !known.links.has(link)) faults.push(link);
    return ' ';
  });
  for (const name of known.names) if (rest.includes(name)) rest = rest.split(name).join(' ');
  const numbers = [...rest.matchAll(NUMBER)];
  for (const [i, match] of numbers.entries()) {
    const value = Number(match[0].replaceAll(',', ''));
    const before = rest.slice(Math.max(0, match.index - 1), match.index);
    const after = rest.slice(match.index + match[0].length, numbers[i + 1]?.index);
    if (!isKnown(value, before, after, known, say.units)) faults.push(match[0] + after.slice(0, 8).trimEnd());
  }
  const own = vocabulary(say);
  for (const word of wordsOf(rest)) if (!canSay(word, own)) faults.push(word);
  return faults;
}

const LINK = /(?:https?:\/\/|(?<![\p{L}\d])\/)[^\s,;]+/gu;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** The unit beside a number says which facts it may be one of. */
function isKnown(value: number, before: string, after: string, known: Known, units: Units): boolean {
  const unit = after.trimStart();
  if (before === '₹') {
    if (unit.startsWith(units.lakh)) return known.lakhs.has(value);
    if (unit.startsWith(units.crore)) return known.crores.has(value);
    return known.rupees.has(value);
  }
  if (unit.startsWith('BHK')) return known.bhks.has(value);
  if (unit.startsWith('RK')) return value === 1 && known.bhks.has(0.5);
  if (unit.startsWith('%')) return known.rates.has(value);
  const [, squareFeet = ''] = units.area('§', undefined).split('§ ');
  if (unit.startsWith(squareFeet)) return known.areas.has(value);
  const [, km = ''] = units.km('§').split('§ ');
  if (unit.startsWith(km)) return known.kms.has(value);
  // The lower end of a range carries no unit: "1,100–1,250 sq ft".
  if (unit.startsWith('–')) return known.areas.has(value) || known.counts.has(value);
  return known.counts.has(value);
}

/** A card repeats its listing to the letter. */
function cardFaults(card: Card, { listings }: Facts): string[] {
  const these = [...listings].filter(({ id }) => id === card.id);
  // Of a project shown whole, the card names all its kinds.
  const home =
    these.find(({ configuration }) => configuration === card.configuration) ??
    these.find(({ configuration, configurations }) => !configuration && configurations);
  if (!home) return [`card: ${card.id}`];
  const stated = {
    bhk: home.bhk,
    area: home.area,
    area_basis: home.area === undefined ? undefined : home.area_basis,
    price: home.price,
    price_max: home.price_max,
    area_max: home.area_max,
    rera_id: home.rera_id,
    image: home.images?.[0]?.url,
    url: home.url,
    type: home.type,
    purpose: home.purpose,
    sample: home.sample,
  };
  return (Object.keys(stated) as (keyof typeof stated)[])
    .filter((field) => card[field] !== stated[field])
    .map((field) => `card: ${field} ${card[field]}`);
}

/** Numbers and links lead to the owner, or to the listing's own agent; the text is what the link sends. */
function contactFaults({ phone, whatsapp, email, url }: Contact, { listings }: Facts, site: Site): string[] {
  const people = [site, ...[...listings].flatMap((home) => home.contact ?? [])];
  const faults: string[] = [];
  if (phone && !people.some((person) => person.phone === phone)) faults.push(`contact: ${phone}`);
  if (email && !people.some((person) => person.email === email)) faults.push(`contact: ${email}`);
  if (url && url !== site.contact_url && ![...listings].some((home) => home.contact?.url === url)) {
    faults.push(`contact: ${url}`);
  }
  if (whatsapp) {
    const digits = people.flatMap((person) => person.whatsapp?.replace(/\D/g, '') ?? []);
    const [address = '', sent = ''] = whatsapp.url.split('text=');
    if (!digits.some((number) => address.includes(number))) faults.push(`contact: ${address}`);
    if (decodeURIComponent(sent) !== whatsapp.text) faults.push('contact: the link sends another text');
  }
  return faults;
}
