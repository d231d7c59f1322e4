// Filters that are one of a few words: purpose, furnishing, facing. The last one said holds; "not rented" takes it away.
import type { Filters } from '../../contract.ts';
import { type Draft, negated, remove, set } from '../../understand/draft.ts';
import { freeSpans } from '../../understand/reading.ts';

export const purpose = closed('purpose');
export const furnishing = closed('furnishing');
export const facing = closed('facing');

function closed<F extends 'purpose' | 'furnishing' | 'facing'>(filter: F): (draft: Draft) => void {
  return (draft) => {
    for (const { span, value } of freeSpans(draft.reading, filter)) {
      if (negated(draft.reading, span.from, span.to)) remove(draft, filter, span.from, span.to, value);
      else set(draft, filter, value as NonNullable<Filters[F]>, span.from, span.to);
    }
  };
}
