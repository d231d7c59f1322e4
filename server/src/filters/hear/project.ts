// Project and developer as filters: "2bhk in Lake Verandah", "flats by Sunrise Homes".
import { type Draft, set } from '../../understand/draft.ts';
import type { NameMatch } from './name.ts';

export function names(draft: Draft, named: readonly NameMatch[]): void {
  for (const { kind, name, from, to } of named) set(draft, kind, name, from, to);
}
