// A section's title: the project and the place that a line over a part of a sheet names, its number and when it is ready.
import { cityNamed } from '../../../places/cities.ts';
import { readType } from '../readers/closed.ts';
import { isKnownLocality } from '../readers/place.ts';
import { reraNumbersIn, saidFreely } from './free-line.ts';
import type { Line } from './shapes/shape.ts';
import { isName } from './title.ts';

export const COLUMNS = ['Project', 'Locality', 'City', 'RERA No', 'Possession'] as const;
export const FIELDS = ['project', 'locality', 'city', 'rera_id', 'possession'] as const;
export type Section = Partial<Record<(typeof FIELDS)[number], string>>;
/** "Sample Square (commercial)". */
const OF_A_TYPE = /\(([^()]*)\)/gu;

/** "मधुबन (Madhuban) - Wakad, Pune" says the name twice: in Latin letters all find it. In a bracket alone may stand the place. */
const inLatin = (line: string): string =>
  line.replace(TWICE, (said, name: string, place: string, city: string) =>
    cityNamed(city) ? `${name} - ${place}, ${city}` : said,
  );
const TWICE =
  /^[^\p{Script=Latin}()\d]{3,60}\((\p{Script=Latin}[^()]{2,60})\)\s*[-–—]\s*([^,()]{3,40}),\s*([\p{L}\p{M} ]{3,20})(?![\p{L}\p{M}])/u;

/** "Sample Vihar, Ajmer Road - approved": a name, and behind a comma where that is. `isPlace`: of what a dash parts from it. */
export function sectionOf(lines: readonly Line[], isPlace = isKnownLocality): Section {
  const found: Section = {};
  for (const { cells } of lines) {
    const line = cells.find((cell) => cell !== '') ?? '';
    Object.assign(found, saidFreely(cells));
    const number = reraNumbersIn([cells])[0]?.id ?? '';
    const bare = inLatin(line)
      .replace(number, ' ')
      .replace(OF_A_TYPE, (said, what: string) => (readType(what) ? ' ' : said));
    const [first = '', second] = bare.split(/\s+[-–—|]\s*|\s*[-–—|]\s+|[()]/);
    const parts = first
      .trim()
      .split(/\s*[,@]\s*/)
      .filter(Boolean);
    const city = parts.length > 1 ? cityNamed(parts.at(-1) ?? '')?.name : undefined;
    const [project, place] = city ? parts.slice(0, -1) : parts;
    const beside = second?.split(/\s*,\s*/);
    const said = city ?? cityNamed(beside?.[1] ?? '')?.name;
    const isThere = (name = '') =>
      isPlace(name) || (city === undefined && said !== undefined && isName(name));
    const locality = place ?? (isThere(beside?.[0]) ? beside?.[0] : undefined);
    if (!project || !isName(project) || found.project) continue;
    found.project = project;
    if (locality && isName(locality)) found.locality = locality;
    if (said) found.city = said;
  }
  return found.locality ? found : { ...found, project: undefined };
}
