// The tables of the book, in the SQL that SQLite and PostgreSQL share. Numbered by their place: never edit one that has
// been released.
export const MIGRATIONS = [
  `create table veranda_lead (
     id text primary key, phone text unique, name text not null, email text, doubtful integer not null,
     state text not null, answered_by text, note text,
     first_at bigint not null, last_at bigint not null, times integer not null, events integer not null)`,
  `create index veranda_lead_by_last on veranda_lead (last_at)`,
  `create table veranda_visit (
     id text primary key, request text not null unique, conversation text not null, token text not null unique,
     lead text not null references veranda_lead (id) on delete cascade, reference text not null, kind text not null,
     state text not null, sequence integer not null, homes text not null,
     start_at bigint, end_at bigint, seats integer, seat integer, meet text, wanted text not null, note text,
     phase text not null, page text, language text not null, time_zone text not null, asked_at bigint not null)`,
  `create index veranda_visit_by_lead on veranda_visit (lead)`,
  `create index veranda_visit_by_conversation on veranda_visit (conversation)`,
  `create unique index veranda_visit_by_seat on veranda_visit (start_at, seat) where seat is not null`,
  `create table veranda_notice (hash text primary key, language text not null, words text not null)`,
  `create table veranda_consent (
     lead text not null references veranda_lead (id) on delete cascade, purpose text not null, given integer not null,
     how text not null, at bigint not null, notice text not null references veranda_notice (hash))`,
  `create index veranda_consent_by_lead on veranda_consent (lead)`,
  `create table veranda_delivery (
     id text primary key, lead text not null, n integer not null,
     event text not null, target text not null, body text not null, state text not null, attempts integer not null,
     due bigint not null, lease text, lease_until bigint not null, status text not null, at bigint not null)`,
  `create index veranda_delivery_by_due on veranda_delivery (state, due)`,
  `create index veranda_delivery_by_lead on veranda_delivery (lead, target, n)`,
  `create table veranda_count (
     day text not null, what text not null, subject text not null, n integer not null, primary key (day, what, subject))`,
  `alter table veranda_visit add column day text`,
];
