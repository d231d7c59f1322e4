// Months of a feed: "2027-06", "31/12/2027", "Dec-27", "Q4 2028", an Excel day. Day before month, as India writes it.
import { LANGUAGES } from '../../../languages/index.ts';
import { cellWords } from '../../../languages/sheets.ts';
import { anyOf, fold } from './text.ts';

/** Order of a two-digit pair: under YY-MMM "18-Dec" is December 2018. */
export type ShortDate = 'YY-MMM' | 'MMM-YY';

const MONTHS = new Map(
  Object.values(LANGUAGES).flatMap(({ cues }) =>
    Object.entries(cues.month ?? {}).flatMap(([number, words]) =>
      words.split(',').map((word) => [fold(word), Number(number)] as const),
    ),
  ),
);
const NAME = anyOf([...MONTHS.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length));
const YEAR = '((?:19|20)\\d\\d)';
/** A two-digit year of this century that a home may be of. */
const SHORT_YEAR = "'?([0-5]\\d)";
const SEP = "[\\s,.'/\\-]+";
const DAY = '(?:[0-3]?\\d(?:st|nd|rd|th)?)';
const QUARTER = anyOf(cellWords('quarter'));
const HALF = anyOf(cellWords('half'));
const FY = anyOf(cellWords('financial_year'));

const ISO = /^((?:19|20)\d\d)(?:[-/.](0?[1-9]|1[0-2])(?:[-/.][0-3]?\d)?)?(?:[t ]\d.*)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d|\d\d)(?: \d.*)?$/;
const MONTH_YEAR = /^(0?[1-9]|1[0-2])[-/.]((?:19|20)\d\d)$/;
const NAMED = new RegExp(
  `^(?:${DAY}${SEP}(?:of\\s+)?)?(${NAME})[a-z]*(?:${SEP})?(?:${YEAR}|${SHORT_YEAR})$`,
  'u',
);
const NAMED_DAY = new RegExp(`^(${NAME})[a-z]*${SEP}${DAY}${SEP}${YEAR}$`, 'u');
const YEAR_NAMED = new RegExp(`^${YEAR}${SEP}(${NAME})[a-z]*$`, 'u');
const QUARTERLY = new RegExp(
  `^(?:(?:${QUARTER})[\\s-]*([1-4])|([1-4])(?:st|nd|rd|th)?[\\s-]*(?:${QUARTER}))(?:\\s+of)?[\\s,'-]*(${FY})?[\\s'-]*(?:${YEAR}|(\\d\\d))(-\\d\\d)?$`,
  'u',
);
const YEAR_QUARTER = new RegExp(`^${YEAR}[\\s-]*(?:${QUARTER})[\\s-]*([1-4])$`, 'u');
const HALVES = new RegExp(
  `^(?:(?:${HALF})[\\s-]*([12])|([12])(?:st|nd)[\\s-]*(?:${HALF}))(?:\\s+of)?[\\s,'-]*${YEAR}$`,
  'u',
);
const BEFORE =
  /^(?:by|before|in|on|from|around|approx\.?|expected|exp\.?|target|tentative|possession|handover|rera|completion|ready by|available from|dec end)[\s:-]+/;
const END_OF =
  /^(?:(?:by\s+)?(?:the\s+)?(?:end|late|year end|end of|early|mid|beginning)(?:\s+of)?)[\s-]+(?=(?:19|20)\d\d$)|(?<=^(?:19|20)\d\d)[\s-]+(?:end|year end)$/;
/** Days since 1900 by which spreadsheets keep dates: 1995 to 2064. */
const SERIAL = { from: 34_700, to: 60_000 };

/** "2027-06" or "2027". Undefined for what is no month; nothing is guessed, and "3-Feb" names no year. */
export function readMonth(value: unknown, short?: ShortDate): string | undefined {
  if (typeof value === 'number') return readMonth(String(value), short);
  if (typeof value !== 'string') return undefined;
  let text = fold(value)
    .replace(/\([^()\d]*\)/g, ' ')
    .replace(/[()*]/g, ' ')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(BEFORE, '')
      .replace(END_OF, '')
      .replace(/\s+(?:onwards|possession|handover|approx\.?)$/, '')
      .trim();
  }
  if (short) {
    const pair = text.match(short === 'YY-MMM' ? /^(\d\d)-([a-z]{3})$/ : /^([a-z]{3})-(\d\d)$/);
    if (pair) {
      const [year, name] = short === 'YY-MMM' ? [pair[1], pair[2]] : [pair[2], pair[1]];
      return month(`20${year}`, MONTHS.get(name ?? ''));
    }
  }
  return calendar(text) ?? named(text) ?? partOfYear(text);
}

function calendar(text: string): string | undefined {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Number(text);
    if (serial < SERIAL.from || serial > SERIAL.to) return undefined;
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 7);
  }
  const iso = text.match(ISO);
  if (iso) return iso[2] ? month(iso[1], Number(iso[2])) : iso[1];
  const yearLast = text.match(MONTH_YEAR);
  if (yearLast) return month(yearLast[2], Number(yearLast[1]));
  const day = text.match(DAY_FIRST);
  if (!day) return undefined;
  const [first, second] = [Number(day[1]), Number(day[2])];
  const year = day[3]?.length === 2 ? `20${day[3]}` : day[3];
  // "12/31/2027" can only be the American way.
  const [date, monthNumber] = second > 12 ? [second, first] : [first, second];
  return date >= 1 && date <= 31 ? month(year, monthNumber) : undefined;
}

function named(text: string): string | undefined {
  const plain = text.match(NAMED);
  if (plain) return month(plain[2] ?? `20${plain[3]}`, MONTHS.get(plain[1] ?? ''));
  const american = text.match(NAMED_DAY);
  if (american) return month(american[2], MONTHS.get(american[1] ?? ''));
  const yearFirst = text.match(YEAR_NAMED);
  return yearFirst ? month(yearFirst[1], MONTHS.get(yearFirst[2] ?? '')) : undefined;
}

/** The last month of a quarter or a half. India's financial year 28 runs from April 2027 to March 2028. */
function partOfYear(text: string): string | undefined {
  const quarter = text.match(QUARTERLY);
  if (quarter) {
    const n = Number(quarter[1] ?? quarter[2]);
    // "FY 2027-28" is the year 28.
    const year = Number(quarter[4] ?? `20${quarter[5]}`) + (quarter[6] ? 1 : 0);
    if (!quarter[3]) return month(String(year), n * 3);
    return n === 4 ? month(String(year), 3) : month(String(year - 1), n * 3 + 3);
  }
  const yearFirst = text.match(YEAR_QUARTER);
  if (yearFirst) return month(yearFirst[1], Number(yearFirst[2]) * 3);
  const half = text.match(HALVES);
  return half ? month(half[3], Number(half[1] ?? half[2]) * 6) : undefined;
}

function month(year: string | undefined, n: number | undefined): string | undefined {
  return year && n && n >= 1 && n <= 12 ? `${year}-${String(n).padStart(2, '0')}` : undefined;
}
