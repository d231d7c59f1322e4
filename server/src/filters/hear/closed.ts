// Filters that are one of a few words: purpose, furnishing, facing. The last one said holds; "not rented" takes it away.
import { type Draft, negated, remove, set } from '../../understand/draft.ts';
import { isOfMaintenance } from '../../understand/period.ts';
import { freeSpans, take } from '../../understand/reading.ts';
import type { Extractor, Value } from '../filter.ts';
import { readmitted, ruleOut } from './rule-out.ts';

/** `filter` is the name of the kind of phrase as well. */
export function closed<F extends 'purpose' | 'furnishing' | 'facing'>(filter: F): Extractor {
  return {
    of: [filter],
    read(draft: Draft) {
      for (const { span, value } of freeSpans(draft.reading, filter)) {
        if (filter === 'purpose' && isOfMaintenance(draft.reading, span))
          take(draft.reading, span.from, span.to);
        else if (negated(draft.reading, span.from, span.to)) {
          if (filter === 'purpose') otherPurpose(draft, span.from, span.to, value);
          else ruleOut(draft, filter as 'furnishing' | 'facing', span.from, span.to, value);
        } else if (!readmitted(draft, filter, span.from, span.to, value))
          set(draft, filter, value as Value<F>, span.from, span.to);
      }
    },
  };
}

/** "Not for rent" is to buy, where homes are offered for both. */
function otherPurpose(draft: Draft, from: number, to: number, value: string): void {
  const other = value === 'rent' ? 'buy' : 'rent';
  if (draft.context.catalogue.purposes.has(other)) set(draft, 'purpose', other, from, to);
  else remove(draft, 'purpose', from, to, value);
}
