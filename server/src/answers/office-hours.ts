// Office hours: the day and the hour of a request against when somebody is there, and the next day that is open.
import type { Suggestion } from '../contract.ts';
import { frameOf, open, type VisitRequest } from '../conversation/agenda.ts';
import type { Session } from '../conversation/session.ts';
import { amend, type Clock } from '../conversation/visit.ts';
import { localTime } from '../say/hours.ts';
import { clockText, dayText, whenText } from '../say/visit-text.ts';
import type { Scene } from '../turn/scene.ts';
import type { When } from '../understand/when.ts';

/** Where no office hours name another zone, and the homes are here. */
const TIME_ZONE = 'Asia/Kolkata';

/** By the clock of the office. */
export const clock = ({ site, now }: Pick<Scene, 'site' | 'now'>): Clock =>
  localTime(now, site.hours?.time_zone ?? TIME_ZONE);

/** "2026-11-23", by the clock of the office. */
export const today = (scene: Pick<Scene, 'site' | 'now'>): string => clock(scene).date;

/** The visit's day, where nobody shows homes on it; undefined too where nothing is known of hours. */
export function shutOn(scene: Scene, { day, span }: Pick<VisitRequest, 'day' | 'span'>): string | undefined {
  const { hours, visits } = scene.site;
  if (day === undefined || span !== undefined || !(hours || visits.hours)) return undefined;
  const weekday = WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()] as (typeof WEEK)[number];
  const open = visits.hours ? (visits.hours[weekday]?.length ?? 0) > 0 : Boolean(hours?.days[weekday]);
  return open && !hours?.holidays.includes(day) ? undefined : day;
}
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** "The office is open on Mon 30 Nov from 10 am to 7 pm."; undefined where it is closed then. */
export function hoursOn(date: string, { site, say, facts }: Scene): string | undefined {
  const weekday = WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] as (typeof WEEK)[number];
  const span = site.hours?.holidays.includes(date) ? undefined : site.hours?.days[weekday];
  if (!span) return undefined;
  const [from, to] = span.map((time) => clockText(time, say.visit)) as [string, string];
  const day = dayText(date, say);
  facts.names.push(day, from, to);
  return say.visit.openOn(day, from, to);
}

/** That it is closed on this day, and when it is open next. */
export function closedText(scene: Scene, date: string): string {
  const day = dayText(date, scene.say);
  scene.facts.names.push(day);
  let next: string | undefined;
  for (const one of daysAfter(date)) {
    next = hoursOn(one, scene);
    if (next) break;
  }
  return [scene.say.visit.closedOn(day), next].filter(Boolean).join(' ');
}
const DAY_MS = 86_400_000;

const daysAfter = (date: string): string[] =>
  Array.from({ length: 14 }, (_, at) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + (at + 1) * DAY_MS).toISOString().slice(0, 10),
  );

/** The next day on which homes are shown; undefined where none is known. */
function nextOpen(scene: Scene, date: string): string | undefined {
  return daysAfter(date).find((day) => shutOn(scene, { day }) === undefined);
}

/**
 * Where nobody is there on the day asked for, the next day at the same hour; where it is the hour, the nearest one of that
 * day: in a sentence, as a button, and for "yes".
 */
export function instead(
  scene: Scene,
  now: VisitRequest,
): { session: Session; text: string; suggestion: Suggestion } | undefined {
  const frame = frameOf(scene.session, 'visit');
  const shut = shutOn(scene, now);
  const time = shut ? undefined : openHour(scene, now);
  const day = shut ? nextOpen(scene, shut) : time && now.day;
  const when = day && whenText({ ...now, day, ...(time && { time }) }, scene.say);
  if (!frame || !day || !when) return undefined;
  scene.facts.names.push(when);
  return {
    session: open(scene.session, { ...frame, instead: day, instead_time: time }),
    text: scene.say.visit.instead(when),
    suggestion: { label: when, query: when },
  };
}

/** The hours of that day, where the hour asked for is outside them: "9 am" of an office that opens at ten. */
export const outsideHours = (scene: Scene, now: VisitRequest): string | undefined =>
  now.day !== undefined && openHour(scene, now) ? hoursOn(now.day, scene) : undefined;

/** Of two times that are offered, the first at which somebody is there comes first; the other stands behind it. */
export function offeredWhen(scene: Scene, when: When | undefined): When | undefined {
  if (!when?.or) return when;
  const { or, ...one } = when;
  const fits = (said: When) => {
    const now = amend({ listing_ids: [] }, { when: said }, clock(scene));
    return shutOn(scene, now) === undefined && openHour(scene, now) === undefined;
  };
  return !fits(one) && fits(or) ? { ...or, or: one } : when;
}

/** The hour nearest to one at which nobody is there; undefined where somebody is. */
function openHour({ site }: Scene, { day, span, time }: VisitRequest): VisitRequest['time'] {
  const { hours, visits } = site;
  // A window for visits is chosen in the form.
  if (day === undefined || span !== undefined || !time || visits.hours) return undefined;
  const weekday = WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()] as (typeof WEEK)[number];
  const [opens, closes] = hours?.days[weekday] ?? [];
  if (opens === undefined || closes === undefined) return undefined;
  const late = time.bound === 'before' ? time.from <= opens : time.from >= closes;
  const early = time.bound === undefined && (time.to ?? time.from) < opens;
  if (early) return { from: opens };
  return late ? { from: hourBefore(closes) } : undefined;
}

/** "17:00" → "16:00". */
const hourBefore = (time: string): string =>
  `${String(Math.max(0, Number(time.slice(0, 2)) - 1)).padStart(2, '0')}${time.slice(2)}`;
