import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshSession, type Session } from '../conversation/session.ts';
import { MAX_STATE_BYTES, type StoredRecord } from '../stores/store.ts';
import { readState, SCHEMAS, type Schemas, UnreadableState, writeState } from './schema.ts';

/** A session as its record has it: version 3, begun in 1970, ending a millisecond later. */
const session: Session = {
  ...freshSession({ session_id: 'abc123', epoch: 'epoch-1', now: 0 }),
  version: 3,
  expires_at: '1970-01-01T00:00:00.001Z',
};
const record = (state: unknown, schema = SCHEMAS.writes): StoredRecord => ({
  epoch: 'epoch-1',
  version: 3,
  schema,
  state: typeof state === 'string' ? state : JSON.stringify(state),
  seen: [],
  created_at: 0,
  expires_at: 1,
});

test('a session is read as it was written', () => {
  expect(readState(record(writeState(session)))).toEqual(session);
  const busy: Session = {
    ...session,
    messages: [
      { role: 'user', text: 'hello', at: 'now', message_id: 'message-1' },
      {
        role: 'assistant',
        text: 'two homes',
        at: 'now',
        message_id: 'message-1',
        listing_ids: ['home-1', 'home-2'],
      },
    ],
    current_filters: { bhk: [2] },
    last_intent: 'search',
    site_visit_suggested: true,
    memory: {
      ...session.memory,
      language: 'hi',
      seen: ['home-1'],
      agenda: [{ kind: 'visit', listing_ids: [], asks: true, at: 1 }],
    },
  };
  expect(readState(record(writeState(busy)))).toEqual(busy);
});

test('what the record says and what every fresh session has is not written', () => {
  expect(JSON.parse(writeState(session))).toEqual({ session_id: 'abc123', memory: {} });
  const spoken = {
    ...session,
    engagement_score: 0,
    last_activity: '1970-01-01T00:00:00.000Z',
    later_field: [],
  };
  expect(JSON.parse(writeState(spoken))).toEqual({ session_id: 'abc123', memory: {}, later_field: [] });
});

test('a line knows when it was said, with and without homes', () => {
  const line = { role: 'user' as const, text: 'hello', at: 'now', message_id: 'message-1', version: 7 };
  const spoken = { ...session, messages: [line, { ...line, listing_ids: ['home-1'] }] };
  expect(readState(record(writeState(spoken)))).toEqual(spoken);
});

test('a field that a later release gave to a line is kept', () => {
  const line = { role: 'user' as const, text: 'hello', at: 'now', message_id: 'message-1', later: 1 };
  const spoken = { ...session, messages: [line] };
  expect(readState(record(writeState(spoken)))).toEqual(spoken);
});

test('a field that a later release added is kept by this one, and one that it lacks is filled in', () => {
  const { misses: _, ...memory } = session.memory;
  const { site_visit_suggested: __, ...earlier } = session;
  const state = { ...earlier, memory: { ...memory, later_memory: 1 }, later_field: ['kept'] };
  const read = readState(record(state));
  expect(read).toEqual({ ...session, memory: { ...session.memory, later_memory: 1 }, later_field: ['kept'] });
});

// Every schema that was ever released, as it was written then. Add one with each schema; never change one.
test.for([1, 2])('the golden record of schema %i is read', (schema) => {
  const golden = readFileSync(
    path.join(import.meta.dirname, `../../test/golden/session-${schema}.json`),
    'utf8',
  );
  const read = readState(record(golden, schema));
  expect(read).toMatchObject({
    session_id: 'g0lden01',
    current_filters: { bhk: [2], locality: ['Whitefield'], budget_max: 9_000_000 },
    filter_words: { budget_max: 'under 90 lakh' },
    objections_raised: [{ topic: 'budget' }],
    interested_projects: ['lakeside-201'],
    engagement_score: 2,
    memory: { language: 'en', seen: ['lakeside-201', 'lakeside-305'] },
  });
  expect(Object.keys(read)).toEqual(expect.arrayContaining(Object.keys(session)));
});

test('what an older record waited for stands on the agenda', () => {
  const { memory, ...rest } = session;
  const { agenda: _, ...kept } = memory;
  const waits = {
    ...rest,
    engagement_score: 4,
    memory: { ...kept, pending: { kind: 'visit', listing_ids: ['a'] } },
  };
  expect(readState(record(waits, 1)).memory.agenda).toEqual([
    { kind: 'visit', listing_ids: ['a'], asks: true, declined: false, at: 4 },
  ]);
  const declined = { ...rest, memory: { ...kept, pending: null, visit_declined: true } };
  expect(readState(record(declined, 1)).memory.agenda).toMatchObject([{ kind: 'visit', declined: true }]);
});

/** Two releases later: a field has another name, another counts in halves. */
const LATER: Schemas = {
  steps: [
    {
      up: ({ phase, ...state }) => ({ ...state, ...(phase !== undefined && { conversation_phase: phase }) }),
      down: ({ conversation_phase: phase, ...state }) => ({
        ...state,
        ...(phase !== undefined && { phase }),
      }),
    },
    {
      up: ({ score = 0, ...state }) => ({ ...state, engagement_score: Number(score) * 2 }),
      down: ({ engagement_score = 0, ...state }) => ({ ...state, score: Number(engagement_score) / 2 }),
    },
  ],
  writes: 3,
};

test('older schemas are brought up step by step', () => {
  const { conversation_phase: _, engagement_score: __, ...rest } = session;
  const read = readState(record({ ...rest, phase: 'closing', score: 3 }, 1), LATER);
  expect(read).toEqual({ ...session, conversation_phase: 'closing', engagement_score: 6 });
  expect(() => readState(record(rest, 4), LATER)).toThrow(expect.objectContaining({ code: 'unavailable' }));
});

test.for([1, 2, 3])(
  'what a release with two steps writes in schema %i it reads again, unknown fields too',
  (writes) => {
    const spoken = {
      ...session,
      conversation_phase: 'closing' as const,
      engagement_score: 6,
      later_field: ['kept'],
    };
    const written = writeState(spoken, { ...LATER, writes });
    expect(JSON.parse(written)).toMatchObject(
      [
        { phase: 'closing', score: 3 },
        { conversation_phase: 'closing', score: 3 },
        { conversation_phase: 'closing', engagement_score: 6 },
      ][writes - 1] ?? {},
    );
    expect(readState(record(written, writes), LATER)).toEqual(spoken);
  },
);

test('a newer schema is refused, to be read again by the release that wrote it', () => {
  expect(() => readState(record(session, SCHEMAS.writes + 1))).toThrow(
    expect.objectContaining({ code: 'unavailable' }),
  );
});

test.for([
  ['no JSON', '{"session_id":'],
  ['no object', '[1]'],
  ['null', 'null'],
  ['no session', '{}'],
  ['no memory', '{"session_id":"abc123","memory":null}'],
])('%s is unreadable, and the error repeats none of it', ([, state = '']) => {
  expect(() => readState(record(state))).toThrow(UnreadableState);
});

test('a schema that nothing reads is unreadable', () => {
  expect(() => readState(record(session, 0))).toThrow(UnreadableState);
});

test('a state keeps within its bound by forgetting the oldest lines, then the oldest steps of undo', () => {
  const messages = Array.from({ length: 10 }, (_, i) => {
    return { role: 'user' as const, text: 'क'.repeat(4_000), at: '', message_id: `message-${i}` };
  });
  const long = writeState({ ...session, messages });
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(MAX_STATE_BYTES);
  const kept = readState(record(long)).messages.map(({ message_id }) => message_id);
  expect(kept).toEqual(['message-5', 'message-6', 'message-7', 'message-8', 'message-9']);

  const earlier = Array.from({ length: 10 }, (_, i) => {
    return { filters: { bhk: [i] }, words: { bhk: 'क'.repeat(4_000) } };
  });
  const longer = writeState({ ...session, messages, memory: { ...session.memory, earlier } });
  expect(Buffer.byteLength(longer)).toBeLessThanOrEqual(MAX_STATE_BYTES);
  const read = readState(record(longer));
  expect(read.messages).toEqual([]);
  expect(read.memory.earlier.map(({ filters }) => filters.bhk)).toEqual([[5], [6], [7], [8], [9]]);
});
