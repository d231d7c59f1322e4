// Sheet fields: what only a sheet has (an area by its basis, a unit's number) → fields of a home.
import { readArea } from './readers/area.ts';
import { toldOtherwise } from './readers/basis-told.ts';
import { readPurpose, readType, typeOf } from './readers/closed.ts';
import { readConfigurations } from './readers/configurations.ts';
import { type Facts, readFacts } from './readers/facts.ts';
import { readMoney } from './readers/money.ts';
import { readPossession, saysLet, takesOff } from './readers/offer.ts';
import { placeInFull } from './readers/place-in-full.ts';
import { saleOnly } from './readers/sale-only.ts';
import { isBlank } from './readers/text.ts';
import { readUnitName } from './readers/unit-name.ts';
import { isUndecided, isWithheld } from './readers/withheld.ts';

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
    price_unit,
    area_unit: _au,
    plot_unit: _pu,
    unit_no,
    configuration,
    row_number: _n,
    facts,
    taken_off,
    ...home
  } = fields;
  takeArea(measured(fields), home);
  // "Ind. house" where others have a project names none.
  if (readType(home.project) !== undefined) {
    home.type ??= home.project;
    home.project = undefined;
  }
  if (takesOff(taken_off) || (isToLet(home) && (isWithheld(taken_off, true) || saysLet(taken_off))))
    home.status = isWithheld(taken_off, false) || takesOff(taken_off) ? taken_off : 'let';
  if (
    [home.price, home.rate, home.configurations].every(isBlank) &&
    [taken_off, home.description].some(isUndecided)
  )
    home.status = 'hold';
  if (isWithheld(facts)) home.status = facts;
  if (typeof home.locality === 'string') home.locality = placeInFull(home.locality);
  takeSale(home);
  if (takesOff(fields.units_left)) home.status = fields.units_left;
  if (/^0(?:\.0+)?$/.test(String(fields.units_left ?? '').trim())) home.status = 'sold';
  // "0" beside "Price on call".
  if (readMoney(price_unit)?.kind === 'on_request') home.price = price_unit;
  else if (!isBlank(price_unit) && isBare(home.price)) home.price = `${home.price} ${price_unit}`;
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
    } else if (!kinds && isBlank(home.type) && typeOf(String(configuration)))
      home.type = typeOf(String(configuration));
    else if (isBlank(home.bhk)) home.bhk = configuration;
  }
  if (isBlank(home.name) && !isBlank(unit_no))
    home.name = isBlank(home.project) ? withLetters(unit_no) : `${home.project}, ${unit_no}`;
  for (const [field, value] of Object.entries(readUnitName(unit_no)))
    if (isBlank(home[field]) && isBlank(home.configurations)) home[field] = value;
  fillFrom(readFacts(facts) ?? {}, home);
  return home;
}

/** Of the rent and the day that the list has for homes to let, nothing is of a home for sale alone. */
function takeSale(home: Record<string, unknown>): void {
  const sale = isToLet(home) ? saleOnly(home.description) : undefined;
  if (!sale) return;
  home.purpose = 'buy';
  home.price = sale.price;
  home.rate = undefined;
  if (!sale.isLet) return;
  home.possession = undefined;
  home.possession_date = undefined;
  if (readPossession(home.status)) home.status = undefined;
}

const isToLet = ({ purpose, price }: Record<string, unknown>): boolean => {
  const money = readMoney(price);
  return readPurpose(purpose) === 'rent' || (money?.kind === 'amount' && money.per_month === true);
};

/** "A-304" names a home; a number alone does not. */
const withLetters = (unit: unknown) => (/\p{L}/u.test(String(unit)) ? unit : undefined);

const isBare = (value: unknown) => /^[\d.,\s-]+$/.test(String(value));

/** Areas with the unit that has a column of its own. */
function measured(fields: Record<string, unknown>): Record<string, unknown> {
  if (isBlank(fields.area_unit) && isBlank(fields.plot_unit)) return fields;
  const units = Object.fromEntries(
    ['area', 'area_max', ...AREAS.map(([field]) => field)].flatMap((field) => {
      const unit = field === 'plot_area' ? fields.plot_unit : fields.area_unit;
      return isBlank(unit) || !isBare(fields[field]) ? [] : [[field, `${fields[field]} ${unit}`]];
    }),
  );
  return { ...fields, ...units };
}

function takeArea(fields: Record<string, unknown>, home: Record<string, unknown>): void {
  for (const field of ['area', 'area_max']) if (!isBlank(fields[field])) home[field] = fields[field];
  const rooms = [fields.bhk, fields.configuration, fields.configurations, fields.facts].some(
    (said) => !isBlank(said),
  );
  const stated = AREAS.find(([field]) => !isBlank(fields[field]));
  if (!stated) return;
  const [field, area_basis] = stated;
  // Of a home with rooms its own size is told before its plot's, and never the land that a whole project stands on.
  if (
    field === 'plot_area' &&
    rooms &&
    (!isBlank(home.area) || (readArea(fields[field])?.from ?? 0) > LARGEST_PLOT)
  )
    return;
  home.area = fields[field];
  const size = readArea(home.area)?.from;
  if (size === undefined || !toldOtherwise(home.description, size, area_basis)) home.area_basis = area_basis;
}

/** Square feet, of one house. */
const LARGEST_PLOT = 40_000;

/** What no field of its own says. A rate beside a price is none; of several kinds no one is told as the home. */
function fillFrom(told: Facts, home: Record<string, unknown>): void {
  if (!isBlank(home.configurations)) return;
  if (isBlank(home.area)) takeArea(told, home);
  const placed = !isBlank(home.locality) || !isBlank(home.address);
  const priced = !isBlank(home.price);
  for (const [field, value] of Object.entries(told))
    if (
      isBlank(home[field]) &&
      !field.endsWith('_area') &&
      !(field === 'rate' && priced) &&
      !(placed && (field === 'locality' || field === 'city'))
    )
      home[field] = value;
}
