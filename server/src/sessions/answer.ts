// Answer: one try at one message: load, recall or run the pure turn, commit. A conflict is the caller's to try again.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { QueryResponse } from '../contract.ts';
import { freshSession, type Session } from '../conversation/session.ts';
import { deviceName, type Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site/site.ts';
import { expiryOf, NOTHING } from '../stores/record.ts';
import type { Commit, NextRecord, SessionStore, StoredRecord, TimeToLive } from '../stores/store.ts';
import { MAX_STATE_BYTES } from '../stores/store.ts';
import { StoreTrouble } from '../stores/trouble.ts';
import type { BookState } from '../turn/scene.ts';
import type { TurnInput, TurnMessage, TurnResult } from '../turn/turn.ts';
import type { Heard } from '../understand/heard.ts';
import { noteDevice } from './devices.ts';
import type { SessionEvent } from './events.ts';
import { freshEpoch, messageHash, quarantineKey, type Random } from './keys.ts';
import type { Late } from './patience.ts';
import { type Reached, reach } from './reach.ts';
import { readState, type Schemas, UnreadableState, writeState } from './schema.ts';
import { answered, remember } from './window.ts';

/** What a try needs around it. */
export type Means = {
  store: SessionStore;
  /** What the message says. Asked once a message, whatever tries it takes. */
  hear: (input: TurnInput) => Heard | Promise<Heard>;
  /** Pure, so that it can be run again after a conflict. */
  turn: (input: TurnInput & { heard: Heard }) => TurnResult | Promise<TurnResult>;
  catalogue: () => Catalogue;
  site: () => Site;
  /** Absent: no request for a visit is taken here. */
  book?: (() => BookState) | undefined;
  timeout: TimeToLive;
  schemas: Schemas;
  random: Random;
  /** Hears what somebody who is signed in has said, once it is kept. */
  remember?: ((user: string, session: Session) => Promise<unknown>) | undefined;
  onEvent: (event: SessionEvent) => void;
};

export type Ask = {
  who: Who;
  session_id: string;
  /** What the device runs, for its name in a list. */
  label?: string;
  message: TurnMessage;
  /** The life of the session that the client believes in. */
  epoch?: string;
  address?: string;
  /** What the message was taken to say, from the first try on. */
  heard?: Heard;
  /** Asked before a session is made for this message; throws a `Problem` to refuse. May be asked again on a conflict. */
  admit?: () => Promise<void>;
};

/** The response body and whether it was sent before. */
export type Answer = { body: string; replayed: boolean };

/** A damaged record waits a day for whoever looks into it. */
const QUARANTINE: TimeToLive = { idle_ms: 24 * 3_600_000, absolute_ms: 24 * 3_600_000 };

/** Undefined: somebody else committed meanwhile, or it is too late. */
export async function tryToAnswer(ask: Ask, means: Means, late: Late): Promise<Answer | undefined> {
  const { message } = ask;
  const { store, timeout, schemas, onEvent } = means;
  const began = performance.now();
  const reached = await step(means, 'load', () => reach(ask.who, store.load, schemas));
  const { key, loaded } = reached;

  const hash = messageHash(message);
  const earlier = answered(loaded.record?.seen ?? [], message.message_id, hash);
  if (earlier !== undefined) return { body: earlier, replayed: true };

  const { session, status, record } = await step(means, 'load', () => open(ask, reached, means));
  if (!record) await ask.admit?.();
  const input: TurnInput = {
    session,
    message,
    catalogue: means.catalogue(),
    site: means.site(),
    book: means.book?.(),
    now: loaded.now,
  };
  ask.heard ??= await step(means, 'hear', () => means.hear(input));
  const { heard } = ask;
  const result = await step(means, 'turn', () => means.turn({ ...input, heard }));
  const next = stamp(result.session, session, { ask, reached, record, timeout });
  const body = JSON.stringify(responseOf({ ...result, session: next }, { ask, reached, status }));
  const write: NextRecord = {
    epoch: next.epoch,
    version: next.version,
    schema: schemas.writes,
    state: writeState(next, schemas),
    seen: remember(record?.seen ?? [], { message_id: message.message_id, hash, body }),
    one_message: next.version === 1,
    // An office signs in from one address: people are not held to its share.
    address: 'user' in ask.who ? undefined : ask.address,
  };
  if (late()) return undefined;

  const committing = performance.now();
  const commit = await step(means, 'commit', () =>
    store.commit(key, loaded.expected, write, timeout, result.effects),
  );
  if (!commit.ok) return refused(commit.why, onEvent);
  const ended = performance.now();
  onEvent({
    type: 'answered',
    key,
    status,
    epoch: next.epoch,
    version: next.version,
    ms: ended - began,
    commit_ms: ended - committing,
    state_bytes: Buffer.byteLength(write.state),
  });
  // No turn waits for it, and none fails with it: what is missed comes with the next message.
  if ('user' in ask.who)
    await means
      .remember?.(ask.who.user, next)
      .catch((cause) => onEvent({ type: 'failed', during: 'remember', cause }));
  return { body, replayed: false };
}

/** What may well succeed in a moment. Never leaves `conversations`. */
export class Again extends Error {
  override readonly name = 'Again';
}

/**
 * A failure of the store or the turn is `unavailable`: said, and never an empty session. One that will pass is `Again`:
 * the same work is done anew, from the load on.
 */
export async function step<T>(
  { onEvent }: Pick<Means, 'onEvent'>,
  during: 'load' | 'hear' | 'turn' | 'commit' | 'delete',
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    if (cause instanceof StoreTrouble && cause.transient) {
      onEvent({ type: 'transient', code: cause.code });
      throw new Again('the store asks to be asked again', { cause });
    }
    onEvent({ type: 'failed', during, cause });
    throw new Problem('unavailable', 'the conversation cannot be reached just now', {
      retry_after: 2,
      cause,
    });
  }
}

type Opened = { session: Session; status: QueryResponse['status']; record?: StoredRecord };

/** The session this message speaks to: the live one, or a fresh one in its own epoch. Throws `session_deleted`. */
async function open(
  { session_id, epoch }: Ask,
  { key, loaded }: Pick<Reached, 'key' | 'loaded'>,
  means: Means,
): Promise<Opened> {
  const { record, now } = loaded;
  let damaged = loaded.damaged;
  if (record) {
    try {
      const session = readState(record, means.schemas);
      if (session.ties?.moved) throw new Problem('session_deleted', 'this conversation went to an account');
      return { session, status: 'continued', record };
    } catch (error) {
      if (!(error instanceof UnreadableState)) throw error;
      damaged = record.state;
    }
  }
  if (damaged !== undefined) await quarantine(key, damaged, means);
  const stood = loaded.expired || damaged !== undefined || epoch !== undefined;
  const session = freshSession({ session_id, epoch: freshEpoch(means.random), now });
  return { session, status: stood ? 'restarted' : 'new' };
}

async function quarantine(key: string, damaged: string, { store, schemas, random, onEvent }: Means) {
  onEvent({ type: 'corrupt' });
  const epoch = freshEpoch(random);
  // Its beginning says enough, and fits whatever script it is in.
  const state = damaged.slice(0, MAX_STATE_BYTES / 4);
  const schema = schemas.writes;
  const aside: NextRecord = { epoch, version: 1, schema, state, seen: [], one_message: true };
  // A conflict means that it has been put aside already.
  await store.commit(quarantineKey(key), NOTHING, aside, QUARANTINE, []);
}

type Stamp = {
  ask: Ask;
  reached: Pick<Reached, 'loaded' | 'joined'>;
  record: StoredRecord | undefined;
  timeout: TimeToLive;
};

/** What the turn may not decide: whose session it is, how old it is, and how long it lives. ISO 8601, UTC. */
function stamp(turned: Session, before: Session, { ask, reached, record, timeout }: Stamp): Session {
  const { session_id, epoch, created_at, ties } = before;
  const { now } = reached.loaded;
  const version = (record?.version ?? 0) + 1;
  const last_activity = new Date(now).toISOString();
  return {
    ...turned,
    session_id,
    epoch,
    created_at,
    version,
    last_activity,
    expires_at: new Date(expiryOf(record?.created_at ?? now, now, timeout)).toISOString(),
    user_id: 'user' in ask.who ? ask.who.user : before.user_id,
    ...spokenBy(ask, before, reached.joined, last_activity),
    ...(ties && { ties }),
    messages: turned.messages.map((line) =>
      line.version === undefined && line.message_id === ask.message.message_id ? { ...line, version } : line,
    ),
  };
}

function spokenBy(
  { who, label = '' }: Ask,
  before: Session,
  joined: boolean,
  at: string,
): Pick<Session, 'device_id' | 'devices'> {
  const device_id = deviceName(who);
  const several = 'user' in who || before.devices.length > 0;
  if (several && device_id !== undefined) return noteDevice(before, { device_id, label, joined }, at);
  return { device_id: several ? null : before.device_id, devices: before.devices };
}

type Answered = { ask: Ask; reached: Reached; status: QueryResponse['status'] };

function responseOf(
  { session, reply, chips }: TurnResult,
  { ask, reached, status }: Answered,
): QueryResponse {
  const { session_id, epoch, version, expires_at } = session;
  const { current_filters, filter_words, last_intent, conversation_phase } = session;
  return {
    session_id,
    epoch,
    status,
    version,
    expires_at,
    expires_in: Math.round((Date.parse(expires_at) - reached.loaded.now) / 1000),
    message_id: ask.message.message_id,
    reply,
    current_filters,
    filter_words,
    chips,
    last_intent,
    conversation_phase,
    ...('user' in ask.who && { user: true }),
    ...(reached.joined && { at: reached.key }),
  };
}

function refused(why: Extract<Commit, { ok: false }>['why'], onEvent: Means['onEvent']): undefined {
  if (why === 'conflict') return undefined;
  if (why === 'deleted') {
    onEvent({ type: 'deleted_under_turn' });
    throw new Problem('session_deleted', 'this conversation was deleted while the message was answered');
  }
  onEvent({ type: 'refused', why });
  if (why === 'address_full') {
    throw new Problem('rate_limited', 'too many conversations from this address', { retry_after: 60 });
  }
  throw new Problem('unavailable', 'there is no room for this conversation just now', { retry_after: 30 });
}
