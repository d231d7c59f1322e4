// Shown as: the one home that a reference means among those shown, where a clause must know it before anything is resolved.
import type { Context } from './draft.ts';
import { pointsAt } from './points.ts';
import type { Reference } from './understanding.ts';

/** The id of the home by its number on the card, by what it is, or by a name that it alone has of those shown. */
export function shownAs(
  reference: Reference,
  { session: { memory }, catalogue }: Context,
): string | undefined {
  switch (reference.kind) {
    case 'ordinal':
      return reference.n > 0 ? memory.seen?.[reference.n - 1] : memory.seen?.at(reference.n);
    case 'like':
      return only(pointsAt(reference, memory, catalogue));
    case 'name': {
      const shown = memory.seen ?? [];
      return only(reference.listing_ids) ?? only(reference.listing_ids.filter((id) => shown.includes(id)));
    }
    default:
      return undefined;
  }
}

const only = ([one, other]: readonly string[]): string | undefined => (other === undefined ? one : undefined);
