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
  const others = catalogue.listings.some((one) => one !== home && isCalledSo(one, home));
  return others ? `${name} (${priceText(home, say)})` : name;
}

function isCalledSo(one: Listing, home: Listing): boolean {
  const called = home.name ?? home.project;
  if ((one.name ?? one.project) !== called) return false;
  return (
    called !== undefined || (one.locality === home.locality && one.bhk === home.bhk && one.type === home.type)
  );
}
