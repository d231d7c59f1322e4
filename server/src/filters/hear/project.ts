// Project and developer as filters: "2bhk in Lake Verandah", "flats by Sunrise Homes".
import { type Draft, negated, remove, set } from '../../understand/draft.ts';
import { means, type Reading, spanBefore, wordsOf } from '../../understand/reading.ts';
import type { NameMatch } from './name.ts';
import { standOf } from './refused.ts';

export function names(draft: Draft, named: readonly NameMatch[]): void {
  for (const name of named) {
    if (name.kind === 'project' && name.unit) continue;
    // "Kadu Mallige alla! Banni Enclave 302 beku": one of them is not wanted.
    if (isRefused(draft.reading, name)) {
      if (draft.context.session.current_filters.project === name.name)
        remove(draft, 'project', name.from, name.to);
      continue;
    }
    set(draft, name.kind, name.name, name.from, name.to);
  }
}

/** "Not Green Court", "drop Green Court completely", "Green Court beda": the projects whose homes are not to be shown. */
export function refusedNames(draft: Draft, named: readonly NameMatch[]): NameMatch[] {
  const { reading, context } = draft;
  const refused = named.filter((name) => isRefused(reading, name));
  for (const { name, from, to } of refused) {
    const words = wordsOf(reading, from, to);
    if (context.session.current_filters.project === name) remove(draft, 'project', from, to);
    draft.changes.push({ op: 'add', filter: 'exclude', value: [`project:${name}`], words });
  }
  return refused;
}

const isRefused = (reading: Reading, name: NameMatch): boolean =>
  name.kind === 'project' &&
  !name.unit &&
  (means(spanBefore(reading, name.from), 'drop', 'remove') ||
    standOf(reading, name.to) === 'not' ||
    negated(reading, name.from, name.to) !== undefined);
