// Widen: "not only Hebbal", "Hebbal is no must", "put Hebbal back": a place or a project that is named need not be, or may be
// again. Neither rules anything out.
import { hasNear } from '../around.ts';
import type { Context } from '../draft.ts';
import type { Span } from '../lexicon.ts';
import { hasSpan, means, type Reading, readPlainly, spanFrom } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { dropped } from './drop.ts';
import type { Marker } from './markers.ts';

/** Not where the no is of something else: "sirf Hebbal nahi chahiye", "sirf Hebbal dikhao 3bhk nahi". */
export function widens(reading: Reading, { from, to }: Marker): boolean {
  const asks = (span: Span | undefined) => means(span, 'ask', 'want') || means(span, 'ask', 'show');
  const next = reading.tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  return !asks(next) && !reading.spans.some((span) => span.from > from && span.to < to - 1 && asks(span));
}

const NAMING = new Set(['locality', 'near', 'zone', 'exclude_locality', 'project', 'exclude']);
const names = (change: FilterChange) => 'filter' in change && NAMING.has(change.filter);

/** "Not only Hebbal", "Hebbal is no must": it goes; beside another it stays, and that comes with it. */
export function widened(said: Understanding, { places }: Clause, context: Context): Understanding {
  const { locality = [] } = context.session.current_filters;
  const others = places.filter((name) => !locality.includes(name));
  const words = said.text;
  const back = allowed(said, places, context);
  if (places.length > 1 && others.length > 0) {
    const value = locality.length > 0 ? others : [...places];
    const op = locality.length > 0 ? 'add' : 'set';
    return changing(said, [...back, { op, filter: 'locality', value, words }]);
  }
  const near = aroundThem(said, places.length > 0 ? places : locality);
  if (near) return changing(said, [...near, ...back]);
  const named = said.changes.filter(names);
  const wished = places.map(
    (name): FilterChange => ({ op: 'set', filter: 'locality', value: [name], words }),
  );
  const goes = dropped({ ...said, changes: [...named, ...wished], references: [] }, context).changes.filter(
    (change) => change.op === 'remove' && names(change),
  );
  return changing(said, [...goes, ...back]);
}

/** "Not only in Hebbal, nearby is fine", "sirf Hebbal nahi, aas paas bhi": within reach of it. */
function aroundThem(
  { text, language }: Understanding,
  places: readonly string[],
): FilterChange[] | undefined {
  const reading = readPlainly(text, language);
  // "Near a metro is enough" is near something else.
  if (places.length === 0 || !hasNear(reading) || hasSpan(reading, 'landmark')) return undefined;
  return [
    { op: 'remove', filter: 'locality', words: text },
    { op: 'set', filter: 'near', value: [...places], words: text },
  ];
}

/** "Put Hebbal back": it is ruled out no more, and looked for again where it was. */
export function restored(said: Understanding, { places }: Clause, context: Context): Understanding {
  const { session } = context;
  const { locality, exclude_locality = [] } = session.current_filters;
  const words = said.text;
  const again = places.filter((name) => !exclude_locality.includes(name) && !locality?.includes(name));
  const changes = allowed(said, places, context);
  if (again.length > 0) changes.push({ op: 'add', filter: 'locality', value: again, words });
  return changing(said, changes);
}

/** What rules these out goes. */
function allowed(said: Understanding, places: readonly string[], { session }: Context): FilterChange[] {
  const { exclude_locality = [], exclude = [] } = session.current_filters;
  const words = said.text;
  const projects = projectsIn(said).map((name) => `project:${name}`);
  return [
    ...places
      .filter((name) => exclude_locality.includes(name))
      .map((value): FilterChange => ({ op: 'remove', filter: 'exclude_locality', value, words })),
    ...projects
      .filter((name) => exclude.includes(name))
      .map((value): FilterChange => ({ op: 'remove', filter: 'exclude', value, words })),
  ];
}

const projectsIn = ({ changes, references }: Understanding): string[] => [
  ...new Set([
    ...changes.flatMap((change) => {
      if (!('filter' in change) || change.value === undefined) return [];
      if (change.filter === 'project') return [String(change.value)];
      if (change.filter !== 'exclude') return [];
      return [change.value].flat().flatMap((one) => /^project:(.*)/.exec(String(one))?.[1] ?? []);
    }),
    ...references.flatMap((one) => (one.kind === 'name' ? [one.name] : [])),
  ]),
];

/** "Hebbal is no must, near a metro is enough": near one of a kind. */
const isOfKind = (change: FilterChange): boolean =>
  change.op === 'set' &&
  change.filter === 'near' &&
  change.value.every((name) => name === name.toLowerCase());

/** What else is wished stays. */
const changing = (said: Understanding, changes: readonly FilterChange[]): Understanding => ({
  ...said,
  changes: [...said.changes.filter((change) => !names(change) || isOfKind(change)), ...changes],
  intents: ['search'],
  references: [],
  facts: [],
  objections: [],
  absent: [],
});
