// The shapes a sheet is tried for, in this order; what is none of them is a list as it stands.
import { fold } from '../../readers/text.ts';
import { bands } from '../bands.ts';
import { bothWays } from '../both-ways.ts';
import { composite } from '../composite.ts';
import { described } from '../described.ts';
import { flats } from '../flats.ts';
import { headingsFor } from '../header-row.ts';
import { letParts } from '../let-parts.ts';
import { lettered } from '../lettered.ts';
import { inFull } from '../marks.ts';
import { paired } from '../paired.ts';
import { placedNames } from '../placed-names.ts';
import { sections } from '../sections.ts';
import { tenants } from '../tenants.ts';
import { titledProjects } from '../titled-projects.ts';
import { typedBases } from '../typed-bases.ts';
import { byRooms } from './by-rooms.ts';
import { charts } from './charts.ts';
import { dayBook } from './day-book.ts';
import { floors } from './floors.ts';
import { messages } from './messages.ts';
import { notes } from './notes.ts';
import type { Line, Shape } from './shape.ts';
import { titledNotes } from './titled-notes.ts';
import { transposed } from './transposed.ts';

const SHAPES: readonly Shape[] = [dayBook, titledNotes, messages, transposed, charts, floors, byRooms, notes];

/** The list that a sheet amounts to, with what is said of how it was read. `columns`: of a map, which may be of the sheet as it stands. */
export function asList(
  written: readonly Line[],
  columns?: readonly string[],
): { rows: Line[]; said: string[] } {
  const rows = inFull(written);
  const asItIs = { rows, said: [] };
  if (columns && isHeadedBy(rows, columns)) return asItIs;
  for (const shape of SHAPES) {
    const shaped = shape(rows);
    if (shaped) return { rows: shaped.rows, said: [shaped.said] };
  }
  const said: string[] = [];
  let list = rows;
  for (const cut of [
    bands,
    tenants,
    letParts,
    lettered,
    sections,
    titledProjects,
    composite,
    flats,
    typedBases,
    paired,
    placedNames,
    described,
    bothWays,
  ]) {
    const parted = cut(list);
    if (!parted) continue;
    list = parted.rows;
    if (parted.said) said.push(parted.said);
  }
  return { rows: list, said };
}

function isHeadedBy(rows: readonly Line[], columns: readonly string[]): boolean {
  const { headers } = headingsFor(
    rows.map(({ cells }) => cells),
    columns,
  );
  const named = new Set(headers.map(fold));
  return columns.every((column) => named.has(fold(column)));
}
