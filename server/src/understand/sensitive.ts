// Sensitive topics: conditions on people (religion, caste, community, marital status, diet) are not ours to act on.
// Names of roads, temples and colleges are no such condition: "Brahmin Street", "near Jain temple", "Christian College".
import { wordSet } from '../languages/words.ts';
import { hasSpan, isFree, meaningOf, type Reading, spanFrom } from './reading.ts';

const NAME_ENDINGS = wordSet('place_end');

/** Which condition is asked for, if any. */
export function sensitiveTopic(reading: Reading): string | undefined {
  if (!hasSpan(reading, 'sensitive')) return undefined;
  for (const span of reading.spans) {
    const topic = meaningOf(span, 'sensitive');
    if (!topic || !isFree(reading, span.from, span.to)) continue;
    const next = reading.tokens[span.to];
    if (next && !next.breaks && NAME_ENDINGS.has(next.text)) continue;
    // "vegetarian restaurant nearby" is about a landmark.
    if (meaningOf(spanFrom(reading, span.to), 'landmark')) continue;
    return topic;
  }
  return undefined;
}
