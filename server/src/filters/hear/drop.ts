// Dropping a filter: "any locality", "budget doesn't matter", "remove the gym", "koi bhi area chalega".
import type { FilterName } from '../../contract.ts';
import { type Draft, remove } from '../../understand/draft.ts';
import type { Span } from '../../understand/lexicon.ts';
import {
  freeSpans,
  isFree,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
} from '../../understand/reading.ts';

/** Filters that go with the name of what they are about. */
const FILTERS_OF: Record<string, readonly FilterName[]> = {
  price: ['budget_max', 'budget_min'],
  area: ['area_min', 'area_max', 'area_basis'],
  bhk: ['bhk', 'bhk_min'],
  location: ['locality', 'zone', 'near', 'exclude_locality'],
  type: ['type'],
  possession: ['possession', 'possession_by'],
  amenities: ['amenities'],
  furnishing: ['furnishing'],
  facing: ['facing'],
  floor: ['floor_min', 'floor_max'],
  parking: ['parking'],
  bathrooms: ['bathrooms_min'],
  developer: ['developer'],
  name: ['project'],
};

export function drop(draft: Draft): void {
  const { reading } = draft;
  for (const span of reading.spans) {
    const value = meaningOf(span, 'drop');
    if (!value || !isFree(reading, span.from, span.to)) continue;
    if (value === 'anywhere') dropAll(draft, 'location', span.from, span.to);
    else if (value === 'limitless') dropAll(draft, 'price', span.from, span.to);
    else if (value === 'matter') {
      const named = namedBefore(reading, span.from);
      if (named) dropAll(draft, named.subject, named.span.from, span.to);
    } else {
      const named = namedAfter(reading, span.to);
      // "any furnished?", "any parking?" name what is wished for.
      if (named && value === 'any' && VALUES.some((kind) => meaningOf(named.span, kind))) continue;
      if (named) dropAll(draft, named.subject, span.from, named.span.to);
      else if (value === 'remove' && !removeValue(draft, span)) dropBefore(draft, span);
    }
  }
}

const VALUES = ['furnishing', 'possession', 'facing', 'amenity', 'type'] as const;

function dropAll(draft: Draft, subject: string, from: number, to: number): void {
  const standing = draft.context.session.current_filters;
  const names = FILTERS_OF[subject] ?? [];
  const held = names.filter((name) => standing[name] !== undefined);
  for (const name of held.length > 0 ? held : names.slice(0, 1)) remove(draft, name, from, to);
}

type Named = { subject: string; span: Span };

/** "remove the budget", "any bhk". */
function namedAfter(reading: Reading, from: number): Named | undefined {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const span = spanFrom(reading, at);
    if (!span || reading.tokens[at]?.breaks) return undefined;
    const subject = subjectOf(span);
    if (subject && isFree(reading, span.from, span.to)) return { subject, span };
    if (!meaningOf(span, 'filler') && !meaningOf(span, 'refer') && !meaningOf(span, 'drop')) return undefined;
    at = span.to;
  }
  return undefined;
}

/** "budget doesn't matter", "location is flexible". */
function namedBefore(reading: Reading, to: number): Named | undefined {
  let at = to;
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    const span = spanBefore(reading, at);
    if (!span) return undefined;
    const subject = subjectOf(span);
    if (subject && isFree(reading, span.from, span.to)) return { subject, span };
    at = span.from;
  }
  return undefined;
}

function subjectOf(span: Span): string | undefined {
  for (const meaning of span.meanings) {
    // "any budget" names a filter; "any hidden charges" is a question.
    const short = span.to - span.from === 1;
    if (meaning.kind === 'fact' && short && meaning.value in FILTERS_OF) return meaning.value;
    if (meaning.kind === 'budget') return 'price';
    if (meaning.kind === 'room' && meaning.value === 'bhk') return 'bhk';
    if (meaning.kind === 'room' && meaning.value === 'floor') return 'floor';
  }
  return undefined;
}

/** "drop the gym": the value named goes. */
function removeValue(draft: Draft, { from, to }: Span): boolean {
  if (draft.reading.tokens[to]?.breaks) return false;
  return removeValues(draft, from, (span) => span.from >= to && span.from <= to + 2);
}

/** "gym hatao", "बजट हटा दो": in Hindi and Kannada what goes stands right before it. */
function dropBefore(draft: Draft, { from, to }: Span): void {
  const named = namedBefore(draft.reading, from);
  if (named && named.span.to >= from - 1) dropAll(draft, named.subject, named.span.from, to);
  else removeValues(draft, to, (span) => span.to === from || span.to === from - 1);
}

/** Takes away each value whose words lie where `isNamed` says; `edge` is the far end of "remove". */
function removeValues(draft: Draft, edge: number, isNamed: (span: Span) => boolean): boolean {
  const { reading } = draft;
  let removed = false;
  for (const kind of ['amenity', 'type', 'possession', 'furnishing', 'facing', 'purpose'] as const) {
    for (const { span, value } of freeSpans(reading, kind)) {
      if (!isNamed(span) || means(spanBefore(reading, span.from), 'place', 'near')) continue;
      const filter = kind === 'amenity' ? 'amenities' : kind;
      remove(draft, filter, Math.min(edge, span.from), Math.max(edge, span.to), value);
      removed = true;
    }
  }
  return removed;
}
