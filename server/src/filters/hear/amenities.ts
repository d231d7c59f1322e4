// Amenities: what a home must have. "with gym and pool", "gym ke saath", "no gym needed". Questions about them are facts.
import { type Draft, isAlso, negated, remove, set } from '../../understand/draft.ts';
import { freeSpans, means, spanBefore, take, wordsOf } from '../../understand/reading.ts';

export function amenities(draft: Draft): void {
  const { reading } = draft;
  const wanted: { value: string; from: number; to: number }[] = [];
  for (const { span, value } of freeSpans(reading, 'amenity')) {
    // "near a park" is a landmark.
    if (means(spanBefore(reading, span.from), 'place', 'near')) continue;
    if (negated(reading, span.from, span.to)) remove(draft, 'amenities', span.from, span.to, value);
    else wanted.push({ value, from: span.from, to: span.to });
  }
  const [first] = wanted;
  const last = wanted.at(-1);
  if (!first || !last) return;
  for (const { from, to } of wanted) take(reading, from, to);
  const values = [...new Set(wanted.map(({ value }) => value))].slice(0, 10);
  const standing = draft.context.session.current_filters.amenities ?? [];
  const words = wordsOf(reading, first.from, last.to);
  if (standing.length > 0 || isAlso(reading, first.from, last.to)) {
    draft.changes.push({ op: 'add', filter: 'amenities', value: values, words });
  } else set(draft, 'amenities', values, first.from, last.to);
}
