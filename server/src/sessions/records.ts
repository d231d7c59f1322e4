// Records: steps at a conversation's record that are no turn: looking at it, changing what ties it to devices and people.
import type { Session } from '../conversation/session.ts';
import type { Key, Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import { expiryOf } from '../stores/record.ts';
import type { Loaded, NextRecord, StoredRecord, TimeToLive } from '../stores/store.ts';
import { Again, type Means, step } from './answer.ts';
import { type Late, pause } from './patience.ts';
import { type Reached, reach, sessionIn } from './reach.ts';
import { writeState } from './schema.ts';

/** Tries at one message before `unavailable`; each conflict means that another message of the session got through. */
const TRIES = 20;

/** A live record that can be read, as it stood at one load. */
export type Looked = { key: Key; loaded: Loaded; record: StoredRecord; session: Session };
export type Found = Looked & Pick<Reached, 'joined'>;

export type Records = ReturnType<typeof recordsOf>;

export function recordsOf(means: Means) {
  const { store, schemas, timeout, onEvent } = means;

  /** Again and again while somebody else is quicker or the store asks for it; `work` gives undefined for a conflict. */
  async function untilDone<T>(work: () => Promise<T | undefined>, late: Late = () => false): Promise<T> {
    let trouble: unknown;
    for (let attempt = 1; attempt <= TRIES && !late(); attempt++) {
      try {
        const result = await work();
        if (result !== undefined) return result;
        onEvent({ type: 'conflict', attempt });
      } catch (error) {
        if (!(error instanceof Again)) throw error;
        trouble = error.cause;
      }
      await pause(attempt);
    }
    if (trouble === undefined)
      throw new Problem('unavailable', 'too many messages at once in this conversation', { retry_after: 1 });
    throw new Problem('unavailable', 'the conversation cannot be reached just now', {
      retry_after: 2,
      cause: trouble,
    });
  }

  /** One call to the store. */
  const asked = <T>(during: 'load' | 'delete', work: () => Promise<T>): Promise<T> =>
    untilDone(async () => ({ it: await step(means, during, work) })).then(({ it }) => it);

  const load = (key: Key): Promise<Loaded> => asked('load', () => store.load(key));

  /** Whatever lives under a key, wherever it went. */
  async function lookAt(key: Key): Promise<{ loaded: Loaded; looked?: Looked }> {
    const loaded = await load(key);
    const { record } = loaded;
    const session = record && sessionIn(record, schemas);
    return record && session ? { loaded, looked: { key, loaded, record, session } } : { loaded };
  }
  const look = async (key: Key): Promise<Looked | undefined> => (await lookAt(key)).looked;

  /** The live conversation that they speak in. Undefined also where it went to an account, or cannot be read. */
  async function find(who: Who): Promise<Found | undefined> {
    const reached = await asked('load', () => reach(who, store.load, schemas));
    const { record } = reached.loaded;
    const session = record && sessionIn(record, schemas);
    return record && session && !session.ties?.moved ? { ...reached, record, session } : undefined;
  }

  /** The same life with another session; false when somebody else committed meanwhile. Throws where it was deleted. */
  async function put(
    { key, loaded, record }: Looked,
    session: Session,
    ttl: TimeToLive = timeout,
    seen: NextRecord['seen'] = record.seen,
  ): Promise<boolean> {
    const version = record.version + 1;
    const at = new Date(loaded.now).toISOString();
    const expires_at = new Date(expiryOf(record.created_at, loaded.now, ttl)).toISOString();
    const next = { ...session, version, last_activity: at, expires_at };
    const write: NextRecord = {
      epoch: record.epoch,
      version,
      schema: schemas.writes,
      state: writeState(next, schemas),
      seen,
      one_message: false,
    };
    const commit = await step(means, 'commit', () => store.commit(key, loaded.expected, write, ttl, []));
    if (commit.ok) return true;
    if (commit.why === 'deleted')
      throw new Problem('session_deleted', 'this conversation was deleted meanwhile');
    if (commit.why === 'conflict') return false;
    throw new Problem('unavailable', 'there is no room for this just now', { retry_after: 30 });
  }

  /**
   * The conversation that they speak in with `edit` done to it; undefined where there is none. It is a visitor's act, and
   * extends like a message. An `edit` that gives the same session back writes nothing.
   */
  async function change(who: Who, edit: (found: Found) => Session): Promise<Session | undefined> {
    const done = await untilDone(async (): Promise<{ session?: Session } | undefined> => {
      const found = await find(who);
      if (!found) return {};
      const session = edit(found);
      if (session === found.session) return { session };
      return (await put(found, session)) ? { session } : undefined;
    });
    return done.session;
  }

  return { untilDone, asked, load, look, lookAt, find, put, change };
}
