// Events: what a receiver is told, always with the whole lead, so that one that missed a message is right after the next.
import type { Consent, EventType, Lead, Visit } from './book.ts';

export type Told = {
  type: EventType;
  lead: Lead;
  visit: Visit;
  consents: readonly Consent[];
  at: number;
  /** A sample: nobody has asked for anything. */
  test?: true;
};

const utc = (at: number) => new Date(at).toISOString();

/** The body of a delivery, as JSON. Times are UTC, with the owner's zone beside them. */
export function eventBody({ type, lead, visit, consents, at, test }: Told): string {
  const { id, name, phone, email, doubtful, first_at, times } = lead;
  return JSON.stringify({
    type,
    timestamp: utc(at),
    data: {
      test,
      // Somebody who took their word back is named by the id alone.
      lead:
        type === 'consent.withdrawn'
          ? { id }
          : { id, name, phone, email, check: doubtful || undefined, first_at: utc(first_at), times },
      visit: {
        id: visit.id,
        reference: visit.reference,
        kind: visit.kind,
        state: visit.state,
        sequence: visit.sequence,
        start: visit.slot && utc(visit.slot.start),
        end: visit.slot && utc(visit.slot.end),
        day: visit.day,
        time_zone: visit.time_zone,
        where: visit.where,
        note: visit.note,
      },
      homes: visit.homes,
      wanted: visit.wanted,
      language: visit.language,
      page: visit.page,
      consent: consents.map((consent) => ({
        purpose: consent.purpose,
        given: consent.given,
        how: consent.how,
        at: utc(consent.at),
        language: consent.notice.language,
        text: consent.notice.text,
        notice: consent.notice.hash,
      })),
    },
  });
}
