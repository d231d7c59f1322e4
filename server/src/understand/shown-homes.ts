// Shown homes: those on screen, as what is said of them is checked.
import type { Listing } from '../catalogue/listing.ts';
import type { Context } from './draft.ts';

/** The homes spoken of and those of the last list. */
export function shownHomes({ session, catalogue }: Pick<Context, 'session' | 'catalogue'>): Listing[] {
  const { lists = [], focus } = session.memory;
  const ids = new Set([...focus, ...(lists.at(-1)?.ids ?? [])]);
  return [...ids].flatMap((id) => catalogue.byId(id) ?? []);
}
