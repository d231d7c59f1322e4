// Project and developer as filters: "2bhk in Lake Verandah", "flats by Sunrise Homes".
import { type Draft, set } from '../../understand/draft.ts';
import type { NameMatch } from './name.ts';

export function names(draft: Draft, named: readonly NameMatch[]): void {
  for (const name of named) {
    if (name.kind === 'project' && name.unit) continue;
    set(draft, name.kind, name.name, name.from, name.to);
  }
}
