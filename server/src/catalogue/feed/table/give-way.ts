// Giving way: two columns of one field, one of which may be another; a place before all else.
import type { SheetField } from '../../../languages/sheet.ts';
import { type Column, type Score, TAKEN } from './by-cells.ts';

/** "Layout" beside "Place" is the project, not a second place. */
export function giveWay(columns: Column[], scores: readonly Score[], taken: Set<SheetField>): void {
  for (const { at, field, score } of scores) {
    const column = columns[at];
    if (!column || column.field || score < TAKEN) continue;
    const holder = columns.findIndex((other) => other.field === field);
    const other = scores.find(
      (one) => one.at === holder && one.score >= TAKEN && one.field !== field && !taken.has(one.field),
    );
    const before = columns[holder];
    if (!other || !before) continue;
    before.field = other.field;
    taken.add(other.field);
    column.field = field;
    column.score = score;
  }
}

/** A home is somewhere: what may head a place as well as a project is the place, where no other column is. */
export function placeBefore(columns: Column[], scores: readonly Score[], taken: Set<SheetField>): void {
  if (taken.has('locality') || taken.has('address')) return;
  const place = scores.find(
    ({ at, field, score }) => field === 'locality' && score >= TAKEN && columns[at]?.field,
  );
  const column = place && columns[place.at];
  if (!place || !column?.field || (column.field !== 'project' && column.field !== 'zone')) return;
  taken.delete(column.field);
  column.field = 'locality';
  column.score = place.score;
  taken.add('locality');
}
