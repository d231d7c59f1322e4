// Rows of the book's tables, and the values they are.
import type {
  Consent,
  Delivery,
  DeliveryState,
  EventType,
  HomeAsked,
  Lead,
  LeadState,
  Purpose,
  Visit,
  VisitState,
} from './book.ts';
import type { Row } from './database.ts';

const text = (value: Row[string] | undefined) =>
  value === null || value === undefined ? undefined : String(value);

export const leadOf = (row: Row): Lead => ({
  id: String(row.id),
  name: String(row.name),
  phone: String(row.phone ?? ''),
  doubtful: row.doubtful === 1,
  email: text(row.email),
  state: row.state as LeadState,
  answered_by: text(row.answered_by),
  note: text(row.note),
  first_at: Number(row.first_at),
  last_at: Number(row.last_at),
  times: Number(row.times),
});

export const visitOf = (row: Row): Visit => ({
  id: String(row.id),
  lead: String(row.lead),
  reference: String(row.reference),
  kind: row.kind as Visit['kind'],
  state: row.state as VisitState,
  sequence: Number(row.sequence),
  homes: JSON.parse(String(row.homes)) as HomeAsked[],
  slot:
    row.start_at === null
      ? undefined
      : { start: Number(row.start_at), end: Number(row.end_at), seats: Number(row.seats) },
  day: text(row.day),
  where: text(row.meet),
  wanted: String(row.wanted),
  note: text(row.note),
  page: text(row.page),
  language: String(row.language),
  time_zone: String(row.time_zone),
  asked_at: Number(row.asked_at),
});

export const consentOf = (row: Row): Consent => ({
  purpose: row.purpose as Purpose,
  given: row.given === 1,
  how: row.how as Consent['how'],
  at: Number(row.at),
  notice: { hash: String(row.notice), language: String(row.language), text: String(row.words) },
});

export const deliveryOf = (row: Row): Delivery => ({
  id: String(row.id),
  lead: String(row.lead),
  event: row.event as EventType,
  to: String(row.target),
  state: row.state as DeliveryState,
  attempts: Number(row.attempts),
  status: String(row.status),
  at: Number(row.at),
});
