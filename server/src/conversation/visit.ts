// The request for a visit or a call: filled and changed by whatever comes, in any order. From it every message is built.

import type { Fact } from '../facts/index.ts';
import type { PartOfDay } from '../languages/cues.ts';
import { type Day, dayOf } from '../understand/calendar.ts';
import type { When } from '../understand/when.ts';
import type { VisitRequest } from './agenda.ts';
import { quoted } from './for-next-message.ts';

/** "2026-11-23" and "18:05". */
export type Clock = { date: string; time: string };

/** What one message says of it. */
export type VisitSaid = {
  /** Homes named in the message; absent: those of the request stay. */
  listing_ids?: readonly string[] | undefined;
  when?: When | undefined;
  /** Of several homes each at its own. */
  hours?: VisitRequest['hours'];
  name?: string | undefined;
  number_given?: boolean;
  call?: boolean;
  call_at?: When | undefined;
  write?: boolean | undefined;
  along?: string | undefined;
  offer?: number | undefined;
  questions?: readonly Fact[];
  /** For the office, in the visitor's words. */
  notes?: readonly string[] | undefined;
};

/**
 * The request with what was said now. What is not spoken of stays: another day keeps the time, another time the day.
 * `now` is by the clock of the office.
 */
export function amend(standing: VisitRequest, said: VisitSaid, now: Clock): VisitRequest {
  const request = withoutTheirQuestions(standing, said.listing_ids ?? []);
  const { when, name, number_given, call, call_at, write, along, offer, questions = [] } = said;
  const calls = call || call_at !== undefined;
  const homes = said.listing_ids?.length ? said.listing_ids : request.listing_ids;
  const asked = [
    ...(request.questions ?? []),
    ...questions.filter((one) => !request.questions?.includes(one)),
  ];
  const noted = (said.notes ?? []).filter((one) => !request.untold?.includes(one.trim()));
  return defined({
    ...request,
    ...(said.listing_ids && said.listing_ids.length > 0 && { listing_ids: [...said.listing_ids] }),
    ...(name !== undefined && { name }),
    ...(number_given && { number_given }),
    ...(calls && { call: true, write: undefined }),
    // By e-mail, and not on WhatsApp.
    ...(write === false && { write: undefined }),
    ...(write && !calls && { write, call: undefined, call_at: undefined }),
    ...(along !== undefined && { along }),
    ...(call_at && {
      call_at: { ...(call_at.time ? { time: call_at.time } : { part: call_at.part }) },
    }),
    ...(offer !== undefined && { offer, offer_for: [...homes] }),
    ...(offer === undefined && isOfOthers(request, homes) && { offer: undefined, offer_for: undefined }),
    ...(asked.length > 0 && { questions: asked }),
    ...(noted.length > 0 && { notes: noted.reduce<string[]>(quoted, request.notes ?? []) }),
    ...timed(when, request, now),
    ...hoursOf(said, request, homes),
  });
}

/** Hours of each stand in the place of one hour, until another is said or their homes are left. */
function hoursOf(
  { hours, when }: VisitSaid,
  request: VisitRequest,
  homes: readonly string[],
): Partial<VisitRequest> {
  if (hours) return { hours, time: undefined, part: undefined };
  if (!request.hours) return {};
  const stays =
    !when?.time && !when?.part && homes.every((id) => request.hours?.some((one) => one.id === id));
  return stays ? { time: undefined, part: undefined } : { hours: undefined };
}

/** What was asked of one home goes with no visit to another. */
function withoutTheirQuestions(request: VisitRequest, homes: readonly string[]): VisitRequest {
  const { asked_of = [], listing_ids } = request;
  const stays = homes.length === 0 || homes.some((id) => listing_ids.includes(id) || asked_of.includes(id));
  if (stays || asked_of.length === 0) return request;
  const { questions: _questions, untold: _untold, asked_of: _of, asked_each: _each, ...rest } = request;
  return rest;
}

/** What was offered was for homes that are no longer among those of the request. */
const isOfOthers = ({ offer_for = [] }: VisitRequest, homes: readonly string[]): boolean =>
  offer_for.length > 0 && !offer_for.some((id) => homes.includes(id));

/** Without what is not known: the session is JSON. */
const defined = (request: VisitRequest): VisitRequest =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as VisitRequest;

function timed(when: When | undefined, request: VisitRequest, now: Clock): Partial<VisitRequest> {
  if (!when) return {};
  if (when.or) {
    const { or, ...one } = when;
    const { day, time, part } = { ...timed(or, { listing_ids: [] }, now) };
    const other = { ...(day && { day }), ...(time && { time }), ...(part && { part }) };
    return { ...timed(one, request, now), or: other };
  }
  if (when.each) return { day: undefined, span: undefined, time: undefined, part: undefined };
  const { day, time, part } = when;
  // A time of the clock says more than a part of the day, and either replaces what was said before.
  const hour = time ? { time, part: undefined } : part && { time: undefined, part };
  const { time: at, part: within } = { ...request, ...hour };
  const date = day && dayOf(day, now.date);
  const over = date === now.date && isOver(at?.from ?? (within && ENDS[within]), now.time);
  return {
    or: undefined,
    ...(day && {
      // "Saturday morning", said on a Saturday evening, is the next one.
      day:
        over && 'weekday' in day
          ? dayOf({ ...day, next: true }, now.date)
          : (behindAgreed(day, request.day, now.date) ?? besideAgreed(day, request.day, now.date) ?? date),
      span: 'span' in day ? day.span : undefined,
    }),
    ...hour,
  };
}

/** "Next Saturday", said when Sunday 6 December stands, is the one behind it, and not the day before. */
function behindAgreed(day: Day, agreed: string | undefined, today: string): string | undefined {
  if (agreed === undefined || !('weekday' in day) || !day.next) return undefined;
  const coming = dayOf(day, today);
  return coming !== undefined && coming < agreed ? dayOf({ ...day, later: true }, today) : undefined;
}

/**
 * "Sunday", said once Saturday 5 December is agreed, is the day after it: the one nearest to what stands, where that is
 * more than a week ahead, or where the coming one would be called "today" or "tomorrow". Undefined: the coming one.
 */
function besideAgreed(day: Day, agreed: string | undefined, today: string): string | undefined {
  if (agreed === undefined || !('weekday' in day) || day.next || day.this || day.later) return undefined;
  const between = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
  const ahead = between(today, agreed);
  const coming = dayOf(day, today);
  if (coming === undefined || ahead < 0 || coming === agreed) return undefined;
  if (between(today, coming) > 1 && ahead < WEEK) return undefined;
  const from = new Date(`${agreed}T00:00:00Z`).getUTCDay();
  const off = ((((day.weekday - from + WEEK) % WEEK) + 3) % WEEK) - 3;
  const near = new Date(Date.parse(`${agreed}T00:00:00Z`) + off * DAY_MS).toISOString().slice(0, 10);
  return near >= today ? near : undefined;
}
const DAY_MS = 86_400_000;
/** Days. */
const WEEK = 7;

/** Undefined: no hour is said. */
const isOver = (hour: string | undefined, time: string) => hour !== undefined && hour <= time;

/** When each part of a day is over. */
const ENDS: Record<PartOfDay, string> = {
  morning: '12:00',
  noon: '14:00',
  afternoon: '17:00',
  evening: '21:00',
  night: '23:59',
};
