// Filters that are one of a few words: purpose, furnishing, facing. The last one said holds; "not rented" takes it away.
import { type Draft, negated, remove, set } from '../../understand/draft.ts';
import { freeSpans } from '../../understand/reading.ts';
import type { Extractor, Value } from '../filter.ts';
import { readmitted, ruleOut } from './rule-out.ts';

/** `filter` is the name of the kind of phrase as well. */
export function closed<F extends 'purpose' | 'furnishing' | 'facing'>(filter: F): Extractor {
  return {
    of: [filter],
    read(draft: Draft) {
      for (const { span, value } of freeSpans(draft.reading, filter)) {
        if (negated(draft.reading, span.from, span.to)) {
          if (filter === 'purpose') remove(draft, filter, span.from, span.to, value);
          else ruleOut(draft, filter as 'furnishing' | 'facing', span.from, span.to, value);
        } else if (!readmitted(draft, filter, span.from, span.to, value))
          set(draft, filter, value as Value<F>, span.from, span.to);
      }
    },
  };
}
