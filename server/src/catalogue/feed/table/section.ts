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

/** "Sample Vihar, Ajmer Road - approved": a name, and behind a comma where that is. */
export function sectionOf(lines: readonly Line[]): Section {
  const found: Section = {};
  for (const { cells } of lines) {
    const line = cells.find((cell) => cell !== '') ?? '';
    Object.assign(found, saidFreely(cells));
    const number = reraNumbersIn([cells])[0]?.id ?? '';
    const bare = line
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
    const locality = place ?? (beside?.[0] && isKnownLocality(beside[0]) ? beside[0] : undefined);
    if (!project || !isName(project) || found.project) continue;
    found.project = project;
    if (locality && isName(locality)) found.locality = locality;
    const said = city ?? cityNamed(beside?.[1] ?? '')?.name;
    if (said) found.city = said;
  }
  return found.locality ? found : { ...found, project: undefined };
}
