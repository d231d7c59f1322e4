// A title: free lines above a table that name its project and its place, "SAMPLE GREENS, SECTOR 79, GURUGRAM". What only
// may be a place is not taken for one.
import { cellWords } from '../../../languages/sheets.ts';
import { CITIES, cityNamed } from '../../../places/cities.ts';
import { areasOf, keysOf } from '../../../places/gazetteer.ts';
import { GAZETTEERS } from '../../../places/gazetteers/index.ts';
import { keyText, placeKey, wordsOf } from '../../../places/key.ts';
import { readMonth } from '../readers/month.ts';
import { anyOf, fold, whole } from '../readers/text.ts';

export type Titled = { project?: string; locality?: string; city?: string };

const LONGEST = 140;
const PARTS = /\s*(?:[,|;\n()[\]]|\s[-–—]\s|\s[-–—]|[-–—]\s)\s*/;
/** "Sample Enclave @ Shadnagar". */
const PLACED = /^(.{2,60}?)\s+(?:@|at|in|near)\s+(.{3,40})$/i;
const OF_A_SHEET = new RegExp(whole(anyOf(cellWords('sheet_title').map(fold))), 'u');

const keyOf = (text: string) => keyText(placeKey(wordsOf(text)));
const known = new Set([
  ...GAZETTEERS.flatMap(({ places }) => places.filter(({ kind }) => kind === 'locality').flatMap(keysOf)),
  ...CITIES.flatMap(({ localities = [] }) => localities.map(keyOf)),
]);

/** Of the rows above the headings; nothing where they say nothing that is sure. */
export function titled(rows: readonly (readonly string[])[]): Titled {
  const found: Titled = {};
  for (const row of rows) {
    const [line, another] = [...new Set(row.filter((cell) => cell !== ''))];
    if (line === undefined || another !== undefined || line.length > LONGEST || line.includes(':')) continue;
    takeLine(line, found);
  }
  return found;
}

function takeLine(line: string, found: Titled): void {
  const parts = line.split(PARTS).flatMap((part) => {
    const [, project, place] = part.match(PLACED) ?? [];
    return project && place && isName(place) && !readMonth(`${place} 2026`) ? [project, { place }] : [part];
  });
  const names: string[] = [];
  for (const part of parts) {
    if (typeof part !== 'string') {
      found.locality ??= part.place;
      continue;
    }
    const city = cityNamed(part);
    if (city) {
      found.city ??= city.name;
      // What stands before the city is where it is, unless it is the one name there.
      if (names.length > 1 || (names.length === 1 && found.project !== undefined))
        found.locality ??= names.pop();
    } else if (known.has(keyOf(part))) found.locality ??= part;
    else if (isName(part)) names.push(part);
  }
  if (names[0] !== undefined && names[0] !== found.locality) found.project ??= names[0];
}

/** No door, date or word of what a sheet is. */
const isName = (part: string): boolean =>
  /\p{L}{3}/u.test(part) &&
  part.length <= 60 &&
  !OF_A_SHEET.test(fold(part)) &&
  readMonth(part) === undefined &&
  areasOf(`${part},`).length > 0;
