// Configurations of a home: the kinds of home in a project, as a list, as one text, or as cells that stand for each in turn.
import type { Configuration, Listing } from '../listing.ts';
import { NOT_RUPEES } from './read-currency.ts';
import type { FieldFault, HomeReading } from './read-home.ts';
import type { Warn } from './read-price.ts';
import { type Span, spanOf } from './readers/amount.ts';
import { type ConfigurationText, readConfigurations } from './readers/configurations.ts';
import { isBlank } from './readers/text.ts';
import { withoutAbsent } from './without-absent.ts';

/** Kinds of home: as given, as a text says them, or as the rooms of the row name them. Undefined for one home. */
export function readConfigurationsOf({
  given,
  rooms,
  input,
  warn,
  faults,
  readHome,
}: {
  given: unknown;
  rooms: readonly number[];
  input: Record<string, unknown>;
  warn: Warn;
  /** Takes in what leaves the whole project out. */
  faults: FieldFault[];
  /** Reads one kind as the home that it is. */
  readHome: (fields: Record<string, unknown>) => HomeReading;
}): Configuration[] | undefined {
  const text = typeof given === 'string' && !isBlank(given) ? readConfigurations(given) : undefined;
  if (typeof given === 'string' && !isBlank(given) && !text) warn('configurations', 'cannot be read');
  const list: unknown[] | undefined = Array.isArray(given) ? given : text;
  if (!list && rooms.length < 2) return undefined;
  const bare = text?.every(({ area, price, rate }) => (area ?? price ?? rate) === undefined);
  const rows = !list ? zipped(rooms, input) : bare ? zippedTo(text ?? [], input) : list;
  const basis = isBlank(input.area_basis) ? {} : { area_basis: input.area_basis };
  const money = { currency: input.currency, country: input.country };
  return rows.flatMap((row): Configuration[] => {
    if (typeof row !== 'object' || row === null) return [];
    const fields = row as Record<string, unknown>;
    const units_left = Number(fields.units_left);
    if (fields.units_left !== undefined && units_left === 0) return [];
    const { label, name, configurations: _, ...own } = fields;
    const read = readHome({ ...basis, ...money, ...own, locality: 'x', purpose: input.purpose });
    faults.push(...read.faults.filter(({ reason }) => NOT_RUPEES.has(reason)));
    for (const { field } of read.warnings) warn(`configurations: ${field}`, 'cannot be read');
    if (!read.home) return [];
    const { bhk, bathrooms, price, price_max, price_onwards, price_rate, area, area_max, area_basis } =
      read.home;
    const said = String(label ?? name ?? (isBlank(fields.bhk) ? '' : fields.bhk)).slice(0, 60);
    return [
      withoutAbsent({
        label: /[a-z]/i.test(said) ? said : bhk === undefined ? said : `${bhk} BHK`,
        bhk,
        bathrooms,
        price,
        price_max,
        price_onwards,
        price_rate,
        area,
        area_max,
        area_basis: area === undefined ? undefined : area_basis,
        units_left: units_left > 0 ? units_left : undefined,
      }),
    ];
  });
}

/** "2, 3 BHK" beside "1150 / 1450" and "85 L / 1.1 Cr": as many sizes and prices as kinds, in their order. */
function zipped(rooms: readonly number[], input: Record<string, unknown>): Record<string, unknown>[] {
  const parts = (field: string) => {
    const value = input[field];
    const cut = typeof value === 'string' ? value.split(/\s*[;|\n&]\s*|\s*,\s+|\s*\/\s*(?=[\d₹])/) : [];
    return cut.length === rooms.length ? cut : [];
  };
  const [areas, prices] = [parts('area'), parts('price')];
  return rooms.map((bhk, at) => ({ bhk, area: areas[at], price: prices[at] }));
}

/** The same under the labels that a text gives the kinds. */
function zippedTo(
  kinds: readonly ConfigurationText[],
  input: Record<string, unknown>,
): Record<string, unknown>[] {
  const cells = zipped(
    kinds.map(({ bhk }) => bhk),
    input,
  );
  return kinds.map(({ label }, at) => ({ label, ...cells[at] }));
}

/** A project of one kind alone is that home. */
export function kindAlone({ label: _l, units_left: _u, ...kind }: Configuration): Partial<Listing> {
  return kind;
}

/** The ends of what the kinds state, as a range of the whole; undefined where none states it. */
export function spreadPrice(
  kinds: readonly Configuration[] | undefined,
): Pick<Listing, 'price' | 'price_max'> | undefined {
  const ends = endsOf(kinds?.flatMap(({ price, price_max }) => [price, price_max]));
  return ends && { price: ends.from, ...(ends.to === undefined ? {} : { price_max: ends.to }) };
}

export function spreadArea(
  kinds: readonly Configuration[] | undefined,
): Pick<Listing, 'area' | 'area_max' | 'area_basis'> | undefined {
  const sized = kinds?.filter(({ area }) => area !== undefined);
  const ends = endsOf(sized?.flatMap(({ area, area_max }) => [area, area_max]));
  const [basis, other] = new Set(sized?.map(({ area_basis }) => area_basis));
  // Sizes on different bases make no range.
  if (!ends || other) return undefined;
  return {
    area: ends.from,
    ...(ends.to === undefined ? {} : { area_max: ends.to }),
    ...(basis ? { area_basis: basis } : {}),
  };
}

function endsOf(values: readonly (number | undefined)[] | undefined): Span | undefined {
  const known = (values ?? []).filter((value) => value !== undefined);
  return known.length === 0 ? undefined : spanOf(Math.min(...known), Math.max(...known));
}
