// Calendar: a day as it is said, and the date that it is by the clock of the office.
/** A day as said. */
export type Day =
  /** 0 today, 1 tomorrow, 2 the day after. */
  | { in: number }
  /** 0 Sunday; `next`: of the week after this one. */
  /** `this`: the coming one; `later`: the one behind it ("not this Sunday, next Sunday"). */
  /** `week`: that of the next calendar week ("next week Wednesday"). */
  | { weekday: number; next?: boolean; this?: boolean; later?: boolean; week?: 'next' }
  /** "12th", "12 dec", "12/12/2026"; months from 1. */
  | { date: number; month?: number; year?: number }
  | { span: 'weekend' | 'this_week' | 'next_week' | 'next_month' };

const DAY_MS = 86_400_000;

/**
 * The date that a day said today comes to, "2026-11-29"; of a span its first day. `today` is "2026-11-23" by the office's
 * clock. Undefined for a date that no month has.
 */
export function dayOf(day: Day, today: string): string | undefined {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  const at = (days: number) => new Date(midnight + days * DAY_MS).toISOString().slice(0, 10);
  const weekday = new Date(midnight).getUTCDay();
  if ('in' in day) return at(day.in);
  if ('weekday' in day) {
    if (day.week) return at(toNextMonday(weekday) + ((day.weekday + 6) % 7));
    const ahead = (day.weekday - weekday + 7) % 7;
    // "Next Saturday", said on a Monday, is still this coming one to most; said on a Saturday it is in a week.
    return at((ahead === 0 && day.next) || day.later ? ahead + 7 : ahead);
  }
  if ('span' in day) {
    if (day.span === 'weekend') return at((6 - weekday + 7) % 7);
    if (day.span === 'this_week') return today;
    if (day.span === 'next_week') return at(toNextMonday(weekday));
    return undefined;
  }
  return dateOf(day, today);
}

const toNextMonday = (weekday: number): number => (1 - weekday + 7) % 7 || 7;

/** The next day with this number: of this month or a later one. */
function dateOf({ date, month, year }: Extract<Day, { date: number }>, today: string): string | undefined {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  if (year !== undefined) return validDate(year, month ?? thisMonth, date);
  for (let ahead = 0; ahead <= 12; ahead++) {
    const index = thisMonth - 1 + ahead;
    if (month !== undefined && (index % 12) + 1 !== month) continue;
    const iso = validDate(thisYear + Math.floor(index / 12), (index % 12) + 1, date);
    if (iso !== undefined && iso >= today) return iso;
  }
  return undefined;
}

function validDate(year: number, month: number, date: number): string | undefined {
  const iso = `${year}-${pad(month)}-${pad(date)}`;
  return new Date(`${iso}T00:00:00Z`).getUTCDate() === date ? iso : undefined;
}

const pad = (n: number) => String(n).padStart(2, '0');
