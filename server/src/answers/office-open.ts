// When the office is open: the hours of the whole week in one line, and what they are on the day that is asked about.

import { lastReply } from '../conversation/said-before.ts';
import { clockText, dayText } from '../say/visit-text.ts';
import type { Scene } from '../turn/scene.ts';
import { dayOf } from '../understand/calendar.ts';
import { closedText, hoursOn, today } from './office-hours.ts';
import { join } from './search.ts';

/** The week is not told twice running: of the next day that is asked about its own hours are enough. */
export function openText(scene: Scene): string {
  const { site, say, whole, facts, session } = scene;
  if (!site.hours) return say.visit.hoursUnknown();
  const week = say.visit.hours(weekText(scene));
  facts.names.push(week);
  const day = whole.when?.day ? dayOf(whole.when.day, today(scene)) : undefined;
  if (day === undefined)
    return join([week, hoursOn(today(scene), scene) ? undefined : closedText(scene, today(scene))]);
  const open = hoursOn(day, scene);
  if (lastReply(session).includes(week)) return open ?? closedText(scene, day);
  if (open === undefined) facts.names.push(dayText(day, say));
  // The day of a visit is said with it.
  const visits = whole.intents.includes('book_visit');
  return join([week, open === undefined ? say.visit.closedOn(dayText(day, say)) : visits ? undefined : open]);
}

/** "Mon–Fri 10 am to 7 pm, Sat 10 am to 5 pm". */
function weekText({ site, say }: Scene): string {
  const groups: { days: string[]; hours: string }[] = [];
  for (const day of FROM_MONDAY) {
    const span = site.hours?.days[day];
    if (!span) continue;
    const [from, to] = span.map((time) => clockText(time, say.visit)) as [string, string];
    const hours = say.visit.between(from, to);
    const name = say.units.days[WEEKDAYS.indexOf(day)] ?? '';
    const last = groups.at(-1);
    if (last?.hours === hours) last.days.push(name);
    else groups.push({ days: [name], hours });
  }
  return groups
    .map(({ days, hours }) => `${days.length > 1 ? `${days[0]}–${days.at(-1)}` : days[0]} ${hours}`)
    .join(', ');
}
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const FROM_MONDAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
