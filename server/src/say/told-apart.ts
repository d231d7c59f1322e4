// Told apart: a home as a person names it who cannot point at a card: by its place, rooms, size and price.
import type { Listing } from '../catalogue/listing.ts';
import { area } from './money.ts';
import { homeName, placeName, priceText, roomsText, type Words } from './phrases.ts';

/** "Banni Enclave, 205 (JP Nagar, 2 BHK, 778 sq ft, ₹36,000 a month)": whoever reads the message sees no cards. */
export function inFull(home: Listing, words: Words): string {
  const { say } = words;
  const called = home.name ?? home.project;
  const name = homeName(home, words);
  const place = placeName(home.locality, words);
  const size = home.area && area({ ...home, area: home.area }, say.units);
  const details = [
    called !== undefined && !name.includes(place) ? place : undefined,
    called === undefined ? undefined : roomsText(home, say),
    size || undefined,
    priceText(home, say),
  ].filter((detail) => detail !== undefined);
  return `${name} (${details.join(', ')})`;
}

/** Its name; with the price where another home of this catalogue is called the same. */
export function apart(home: Listing, words: Words): string {
  const { catalogue, say } = words;
  const name = homeName(home, words);
  return isAlone(home, catalogue) ? name : `${name} (${priceText(home, say)})`;
}

/** One of no name is called by its rooms and its place. */
function isAlone({ name, project, locality, bhk }: Listing, catalogue: Words['catalogue']): boolean {
  const called = name ?? project;
  if (called === undefined)
    return catalogue.count({ locality: [locality], ...(bhk !== undefined && { bhk: [bhk] }) }) < 2;
  const homes = (catalogue.byName(called)?.ids ?? []).flatMap((id) => catalogue.byId(id) ?? []);
  return homes.filter((one) => (one.name ?? one.project) === called).length < 2;
}
