// A title: free lines above a table that name its project and its place, "SAMPLE GREENS, SECTOR 79, GURUGRAM". What only
// may be a place is not taken for one.
import { cellWords } from '../../../languages/sheets.ts';
import { cityNamed } from '../../../places/cities.ts';
import { areasOf } from '../../../places/gazetteer.ts';
import { readType } from '../readers/closed.ts';
import { readMonth } from '../readers/month.ts';
import { isKnownLocality } from '../readers/place.ts';
import { readRooms } from '../readers/rooms.ts';
import { anyOf, fold, whole } from '../readers/text.ts';

export type Titled = { project?: string; locality?: string; city?: string };

const LONGEST = 140;
const PARTS = /\s*(?:[,|;\n()[\]]|\s[-–—]\s|\s[-–—]|[-–—]\s)\s*/;
/** "Sample Enclave @ Shadnagar". */
const PLACED = /^(.{2,60}?)\s+(?:@|at|in|near)\s+(.{3,40})$/i;
/** `"SAMPLE ENCLAVE" Baner, Pune`: in quotation marks stands the name. */
const QUOTED = /["“”«](?=[^"“”«»]*\p{L}{3})([^"“”«»]{3,60})["“”»]/u;
const PHONE = /(?<!\d)(?:\+?91[\s-]?)?[06-9]\d{4}[\s-]?\d{5}(?!\d)/;
const OF_A_SHEET = new RegExp(whole(anyOf(cellWords('sheet_title').map(fold))), 'u');

/** Of the rows above the headings; nothing where they say nothing that is sure. */
export function titled(rows: readonly (readonly string[])[]): Titled {
  const found: Titled = {};
  for (const row of rows) {
    const cells = [...new Set(row.filter((cell) => cell !== ''))];
    const [line, another] = cells;
    const together = besideItsPlace(cells);
    if (together) {
      takeLine(together, found);
      continue;
    }
    const bare = line?.replace(/\([^()]*:[^()]*\)/g, ' ').trim();
    // The line of a letterhead says where the office is.
    if (line && PHONE.test(line)) {
      found.city ??= line.split(PARTS).flatMap((part) => cityNamed(part)?.name ?? [])[0];
      continue;
    }
    if (another !== undefined) {
      // "Sample & Sons - Kochi" beside "list as on 18 Nov".
      const [city, other] = new Set(
        cells.flatMap((cell) => cell.split(PARTS)).flatMap((part) => cityNamed(part)?.name ?? []),
      );
      if (other === undefined) found.city ??= city;
      continue;
    }
    if (!bare || !line || line.length > LONGEST) continue;
    // "Bogadi, Mysuru | Promoters: Sample Developers": each part by itself.
    const parts = bare.split(/\s*[|;]\s*/);
    const plain = parts.filter((part) => !/[:=]/.test(part));
    if (plain.length === 0 || (parts.length === 1 && plain.length < parts.length)) continue;
    takeLine(plain.join(' | '), found);
    found.city ??= cityAmongSheetWords(line);
  }
  return found;
}

/** "Sample Square" in one cell, "Baner, Pune" in the next. */
function besideItsPlace([name, place]: readonly string[]): string | undefined {
  if (!name || !place || !isName(name) || cityNamed(name)) return undefined;
  const parts = place.split(PARTS).filter(Boolean);
  const inCity = parts.length > 1 && cityNamed(parts.at(-1) ?? '') !== undefined;
  return inCity && parts.slice(0, -1).every(isName) ? `${name}, ${parts.join(', ')}` : undefined;
}

function takeLine(line: string, found: Titled): void {
  const quoted = line.match(QUOTED)?.[1]?.trim();
  if (quoted) found.project ??= quoted;
  const parts = line
    .replace(QUOTED, ' , ')
    .split(PARTS)
    .flatMap(beforeCity)
    .flatMap((part) => {
      const [, project, place] = part.match(PLACED) ?? [];
      const named = project && place && isName(place) && isProper(project) && isProper(place);
      return named && !readMonth(`${place} 2026`) ? [project, { place }] : [part];
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
      if (names.length > 1 || (names.length === 1 && (found.project !== undefined || parts[0] !== names[0])))
        found.locality ??= names.pop();
    } else if (isKnownLocality(part)) found.locality ??= part;
    else if (isName(part) && isProper(part)) names.push(part);
  }
  if (names[0] !== undefined && names[0] !== found.locality) found.project ??= names[0];
}

/** "Development in progress" names nothing: a name begins with a capital, where its letters have any. */
const isProper = (name: string): boolean => !/^\p{Ll}/u.test(name.trim());

/** "AJMER ROAD JAIPUR" is a place and its city. */
function beforeCity(part: string): string[] {
  const words = part.trim().split(/\s+/);
  for (const size of [2, 1]) {
    const [place, city] = [words.slice(0, -size).join(' '), words.slice(-size).join(' ')];
    if ((words.length > size + 1 || isKnownLocality(place)) && cityNamed(city) && isName(place))
      return [place, city];
  }
  return [part];
}

/** "Pune stock Nov 26": a city, and for the rest what the sheet is and of when. */
function cityAmongSheetWords(line: string): string | undefined {
  const words = line.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const [city, another] = words.flatMap((word) => cityNamed(word)?.name ?? []);
  const rest = words.filter((word) => cityNamed(word) === undefined);
  const says = (word: string) =>
    /^\d+$/.test(word) || OF_A_SHEET.test(fold(word)) || readMonth(`${word} 2026`);
  return city && !another && rest.every(says) ? city : undefined;
}

/** No door, date or word of what a sheet is. */
export const isName = (part: string): boolean =>
  /[\p{L}\p{M}]{3}/u.test(part) &&
  part.length <= 60 &&
  !OF_A_SHEET.test(fold(part)) &&
  readRooms(part) === undefined &&
  // "Villas" alone names nothing; "Sudarshan Villas" does.
  part.split(/\s+/).some((word) => readType(word.replace(/s$/i, '')) === undefined) &&
  readMonth(part) === undefined &&
  areasOf(`${part},`).length > 0;
