// Units: the amounts, areas, dates and counts that owners write, read into rupees, square feet and months.
// Every reader gives `undefined` for what it cannot read; none guesses.

/** Square feet in one unit of area. Acre, guntha, cent and ground are land measures of south India. */
const SQUARE_FEET: Record<string, number> = {
  sqft: 1,
  sft: 1,
  squarefeet: 1,
  squarefoot: 1,
  ftk: 1,
  ft2: 1,
  sqm: 10.763_910_4,
  sqmt: 10.763_910_4,
  sqmtr: 10.763_910_4,
  sqmeter: 10.763_910_4,
  sqmeters: 10.763_910_4,
  sqmetre: 10.763_910_4,
  sqmetres: 10.763_910_4,
  squaremeter: 10.763_910_4,
  squaremeters: 10.763_910_4,
  squaremetre: 10.763_910_4,
  squaremetres: 10.763_910_4,
  m2: 10.763_910_4,
  mtk: 10.763_910_4,
  sqyard: 9,
  sqyards: 9,
  sqyd: 9,
  sqyds: 9,
  squareyards: 9,
  gaj: 9,
  ydk: 9,
  acre: 43_560,
  acres: 43_560,
  acr: 43_560,
  hectare: 107_639.104,
  hectares: 107_639.104,
  cent: 435.6,
  cents: 435.6,
  guntha: 1089,
  gunthas: 1089,
  ground: 2400,
  grounds: 2400,
  perch: 272.25,
};

const RUPEES: Record<string, number> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  l: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  cr: 1e7,
  crs: 1e7,
  crore: 1e7,
  crores: 1e7,
};

export type MoneyUnit = 'rupees' | 'thousand' | 'lakh' | 'crore';
const MONEY_UNIT: Record<MoneyUnit, number> = { rupees: 1, thousand: 1e3, lakh: 1e5, crore: 1e7 };

/** Lower and, where the text is a range, upper end. */
export type Span = { from: number; to?: number };

const RANGE = /^\s*([^-–—]+?)\s*(?:-|–|—|\bto\b)\s*(.+?)\s*$/i;

/** "₹85 L", "1.2 Cr", "85,00,000", "7500000 INR", "80 - 95 lakh", or a number in `unit`. Rupees, whole. */
export function readMoney(value: unknown, unit: MoneyUnit = 'rupees'): Span | undefined {
  const bare = MONEY_UNIT[unit];
  if (typeof value === 'number') return finite({ from: Math.round(value * bare) });
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/(₹|\brs\b\.?|\binr\b|\/-|\*)/gi, ' ').trim();
  const ends = text.match(RANGE);
  if (!ends) return finite({ from: amount(text, bare) });
  const suffix = ends[2]?.match(/[a-z]+\.?$/i)?.[0] ?? '';
  const lower = /[a-z]/i.test(ends[1] ?? '') ? (ends[1] ?? '') : `${ends[1]} ${suffix}`;
  return finite({ from: amount(lower, bare), to: amount(ends[2] ?? '', bare) });
}

function amount(text: string, bare: number): number {
  const parts = text.trim().match(/^(\d[\d,]*(?:\.\d+)?)\s*([a-z]*)\.?$/i);
  const unit = parts?.[2]?.toLowerCase() ?? '';
  const scale = unit === '' ? bare : RUPEES[unit];
  if (!parts || scale === undefined) return Number.NaN;
  return Math.round(Number(parts[1]?.replaceAll(',', '')) * scale);
}

/** "1,056", "1133 - 1384", "34.46Sq. Meter", "2 Acres", or a number. Square feet. */
export function readArea(value: unknown): Span | undefined {
  if (typeof value === 'number') return finite({ from: value });
  if (typeof value !== 'string') return undefined;
  const ends = value.match(RANGE);
  if (!ends) return finite({ from: squareFeet(value) });
  const suffix = ends[2]?.match(/[a-z.\s]+\d?$/i)?.[0] ?? '';
  const lower = /[a-z]/i.test(ends[1] ?? '') ? (ends[1] ?? '') : `${ends[1]}${suffix}`;
  return finite({ from: squareFeet(lower), to: squareFeet(ends[2] ?? '') });
}

function squareFeet(text: string): number {
  const parts = text.trim().match(/^(\d[\d,]*(?:\.\d+)?)\s*([a-z.\s]*[23²]?)$/i);
  if (!parts) return Number.NaN;
  const unit = (parts[2] ?? '').toLowerCase().replace(/[.\s]/g, '').replace('²', '2');
  const scale = unit === '' ? 1 : SQUARE_FEET[unit];
  return scale === undefined
    ? Number.NaN
    : Math.round(Number(parts[1]?.replaceAll(',', '')) * scale * 100) / 100;
}

function finite(span: Span): Span | undefined {
  if (!Number.isFinite(span.from)) return undefined;
  if (span.to === undefined) return span;
  if (!Number.isFinite(span.to) || span.to < span.from) return undefined;
  return span.to === span.from ? { from: span.from } : span;
}

/** "2 BHK", "4 Bedroom", "2.5", "1 RK" (0.5), "Studio" (0.5), "3BHK+2T", or a number. */
export function readBhk(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (text === 'studio' || /^1?\s*rk$/.test(text)) return 0.5;
  const parts = text.match(/^(\d{1,3}(?:\.5)?)\s*(?:bhk|bedrooms?|beds?|br|bed rooms?)?(?:\s*\+.*)?$/);
  return parts ? Number(parts[1]) : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "2027-06", "2027-06-30", "Dec 2027", "2027", "Q2 2027" (its last month) → "2027-06" or "2027".
 * `short: 'YY-MMM'` also reads "18-Dec" as December 2018.
 */
export function readMonth(value: unknown, short?: 'YY-MMM' | 'MMM-YY'): string | undefined {
  if (typeof value === 'number') return readMonth(String(value), short);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const iso = text.match(/^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-\d\d(?:t.*)?)?)?$/);
  if (iso) return iso[2] ? `${iso[1]}-${iso[2]}` : iso[1];
  const quarter = text.match(/^(?:q([1-4])[\s-]*((?:19|20)\d\d)|((?:19|20)\d\d)[\s-]*q([1-4]))$/);
  if (quarter) return month(quarter[2] ?? quarter[3], Number(quarter[1] ?? quarter[4]) * 3);
  const named = text.match(/^([a-z]{3})[a-z]*[\s,.'-]+((?:19|20)\d\d)$/);
  if (named) return month(named[2], MONTHS.indexOf(named[1] ?? '') + 1);
  const brief = short === 'YY-MMM' ? text.match(/^(\d\d)-([a-z]{3})$/) : null;
  if (brief) return month(`20${brief[1]}`, MONTHS.indexOf(brief[2] ?? '') + 1);
  const late = short === 'MMM-YY' ? text.match(/^([a-z]{3})-(\d\d)$/) : null;
  if (late) return month(`20${late[2]}`, MONTHS.indexOf(late[1] ?? '') + 1);
  return undefined;
}

function month(year: string | undefined, n: number): string | undefined {
  return year && n >= 1 && n <= 12 ? `${year}-${String(n).padStart(2, '0')}` : undefined;
}

/** Digits with country code: "+91 98450-12345" → "919845012345"; ten digits get India's 91. */
export function readPhone(value: unknown): string | undefined {
  const digits = String(value ?? '').replace(/[\s()+.-]/g, '');
  if (!/^\d{8,15}$/.test(digits)) return undefined;
  return digits.length === 10 ? `91${digits}` : digits.replace(/^0(?=\d{10}$)/, '91');
}
