// Sheet fields: what only a sheet has (an area by its basis, a unit's number) → fields of a home.
import { readConfigurations } from './readers/configurations.ts';
import { type Facts, readFacts } from './readers/facts.ts';
import { isBlank } from './readers/text.ts';

/** The areas a sheet may state, in the order in which one of them is told: what the law asks for first. */
const AREAS = [
  ['carpet_area', 'carpet'],
  ['super_built_up_area', 'super_built_up'],
  ['built_up_area', 'built_up'],
  ['plot_area', 'plot'],
] as const;

/** Takes the fields that are not a home's own and leaves what they say of it. Does not change what it is given. */
export function readSheetFields(fields: Record<string, unknown>): Record<string, unknown> {
  const {
    carpet_area: _c,
    super_built_up_area: _s,
    built_up_area: _b,
    plot_area: _p,
    unit_no,
    configuration,
    row_number: _n,
    facts,
    ...home
  } = fields;
  takeArea(fields, home);
  const floors = String(home.floor ?? '').match(
    /^(?:\D*\d+\D*|g\w*(?: floor)?\s*)(?:of|\/)\s*(\d{1,3})\b/i,
  )?.[1];
  if (floors !== undefined && isBlank(home.total_floors)) home.total_floors = floors;
  if (!isBlank(configuration)) {
    const kinds = readConfigurations(configuration);
    if (kinds && kinds.length > 1) home.configurations ??= configuration;
    else if (kinds?.[0] && (kinds[0].area ?? kinds[0].price ?? kinds[0].rate) !== undefined) {
      const { label: _l, ...only } = kinds[0];
      for (const [field, value] of Object.entries(only)) if (isBlank(home[field])) home[field] = value;
    } else if (isBlank(home.bhk)) home.bhk = configuration;
  }
  if (isBlank(home.name) && !isBlank(unit_no))
    home.name = isBlank(home.project) ? withLetters(unit_no) : `${home.project}, ${unit_no}`;
  fillFrom(readFacts(facts) ?? {}, home);
  return home;
}

/** "A-304" names a home; a number alone does not. */
const withLetters = (unit: unknown) => (/\p{L}/u.test(String(unit)) ? unit : undefined);

function takeArea(fields: Record<string, unknown>, home: Record<string, unknown>): void {
  const stated = AREAS.find(([field]) => !isBlank(fields[field]));
  // Of a house with rooms its own size is told before its plot's.
  if (!stated || (stated[0] === 'plot_area' && !isBlank(home.area) && !isBlank(home.bhk))) return;
  const [field, area_basis] = stated;
  home.area = fields[field];
  home.area_basis = area_basis;
}

/** What no field of its own says. A rate beside a price is none; of several kinds no one is told as the home. */
function fillFrom(told: Facts, home: Record<string, unknown>): void {
  if (!isBlank(home.configurations)) return;
  if (isBlank(home.area)) takeArea(told, home);
  const priced = !isBlank(home.price);
  for (const [field, value] of Object.entries(told))
    if (isBlank(home[field]) && !field.endsWith('_area') && !(field === 'rate' && priced))
      home[field] = value;
}
