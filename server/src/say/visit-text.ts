// A visit's day and time in the words of a language: "Sunday 29 November, 5 pm".
import type { VisitRequest } from '../conversation/agenda.ts';
import type { Replies } from '../languages/replies.ts';

type Timed = Pick<VisitRequest, 'day' | 'span' | 'time' | 'part' | 'or'>;

/** Undefined where neither a day nor a time is known. */
export function whenText({ day, span, time, part, or }: Timed, say: Replies): string | undefined {
  const words = [
    span ? say.visit.span[span] : day && dayText(day, say),
    time ? timeText(time, say) : part && say.visit.part[part],
  ].filter((word) => word !== undefined && word !== '');
  const one = words.length > 0 ? words.join(', ') : undefined;
  const other = or && whenText(or, say);
  return one !== undefined && other !== undefined ? say.or([one, other]) : one;
}

/** "Banni Enclave, 804 (3 pm)": of several homes that are seen at hours of their own. */
export function atItsHour(
  name: string,
  { id }: { id: string },
  { hours }: Pick<VisitRequest, 'hours'>,
  say: Replies,
): string {
  const own = hours?.find((one) => one.id === id);
  return own ? `${name} (${timeText(own.time, say)})` : name;
}

/** `day` is "2026-11-29". */
export function dayText(day: string, { visit, units }: Replies): string {
  const date = new Date(`${day}T00:00:00Z`);
  return visit.day(
    units.days[date.getUTCDay()] ?? '',
    date.getUTCDate(),
    units.months[date.getUTCMonth()] ?? '',
  );
}

export function timeText({ from, to, bound }: NonNullable<Timed['time']>, { visit }: Replies): string {
  const start = clockText(from, visit);
  if (to) return visit.between(start, clockText(to, visit));
  return bound === 'after' ? visit.after(start) : bound === 'before' ? visit.before(start) : start;
}

/** "17:00" → "5 pm". */
export function clockText(time: string, { clock }: Replies['visit']): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clock(hour, minute);
}
