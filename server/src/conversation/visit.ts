// The request for a visit or a call: filled and changed by whatever comes, in any order. From it every message is built.
import type { Fact } from '../languages/facts.ts';
import { dayOf, type When } from '../understand/when.ts';
import type { VisitRequest } from './agenda.ts';

/** What one message says of it. */
export type VisitSaid = {
  /** Homes named in the message; absent: those of the request stay. */
  listing_ids?: readonly string[] | undefined;
  when?: When | undefined;
  name?: string | undefined;
  number_given?: boolean;
  call?: boolean;
  questions?: readonly Fact[];
};

/**
 * The request with what was said now. What is not spoken of stays: another day keeps the time, another time the day.
 * `today` is "2026-11-23" by the clock of the office.
 */
export function amend(request: VisitRequest, said: VisitSaid, today: string): VisitRequest {
  const { when, name, number_given, call, questions = [] } = said;
  const asked = [
    ...(request.questions ?? []),
    ...questions.filter((one) => !request.questions?.includes(one)),
  ];
  return defined({
    ...request,
    ...(said.listing_ids && said.listing_ids.length > 0 && { listing_ids: [...said.listing_ids] }),
    ...(name !== undefined && { name }),
    ...(number_given && { number_given }),
    ...(call && { call }),
    ...(asked.length > 0 && { questions: asked }),
    ...timed(when, today),
  });
}

/** Without what is not known: the session is JSON. */
const defined = (request: VisitRequest): VisitRequest =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as VisitRequest;

function timed(when: When | undefined, today: string): Partial<VisitRequest> {
  if (!when) return {};
  const { day, time, part } = when;
  const date = day && dayOf(day, today);
  return {
    ...(day && { day: date, span: 'span' in day ? day.span : undefined }),
    // A time of the clock says more than a part of the day, and either replaces what was said before.
    ...(time ? { time, part: undefined } : part && { time: undefined, part }),
  };
}
