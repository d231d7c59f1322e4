// Instalment of each: what every home shown comes to a month, and which of them are at no more than was said.
import type { Listing } from '../catalogue/listing.ts';
import { listShown } from '../conversation/references.ts';
import type { Scene } from '../turn/scene.ts';

/** More are not gone through at once. */
const MOST = 8;

/** The homes for sale that are asked of: those named, else all of the list on screen. */
export function askedOfEach({ understanding, meant, session, catalogue }: Scene): Listing[] {
  if (!understanding.loan?.of_each) return [];
  const named = meant.listings.length > 1 ? meant.listings : listShown(session, catalogue);
  return named.filter(({ purpose, price }) => purpose === 'buy' && price !== undefined).slice(0, MOST);
}
