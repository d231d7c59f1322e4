// Adopt: an anonymous conversation becomes that of the person who signed in. Three steps, each a compare-and-set that may be
// repeated, so that one which was cut off is done by asking again: the old answers nobody, the person has it, the old is
// emptied. Two dialogues are never merged: where the person has one, theirs stands and the old one stays where it was.
import { freshSession, type Session } from '../conversation/session.ts';
import { deviceName, type Key, recordKey, type Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import { expiryOf } from '../stores/record.ts';
import type { NextRecord, TimeToLive } from '../stores/store.ts';
import { type Means, step } from './answer.ts';
import { noteDevice } from './devices.ts';
import { freshEpoch } from './keys.ts';
import type { Looked, Records } from './records.ts';
import { writeState } from './schema.ts';

export type Adoption = {
  person: Extract<Who, { user: string }>;
  label: string;
  /** The anonymous conversation's key, and the life of it that is meant: a later one is another conversation. */
  own: Key;
  epoch: string;
};

/** True: the person has it, also when it was done before. False: they have another one. Throws `not_found`. */
export type Adopt = (adoption: Adoption) => Promise<boolean>;

/** The empty place tells those who still write to it that it is gone, so long. */
const STUB_MS = 10 * 60_000;

export function adopter(records: Records, means: Means): Adopt {
  const { store, timeout, schemas, random, onEvent } = means;
  const stub: TimeToLive = { ...timeout, idle_ms: Math.min(STUB_MS, timeout.idle_ms) };

  return async (adoption) => {
    const { person, own, epoch } = adoption;
    const to = recordKey(person);
    const isTheirs = (their: Looked | undefined) =>
      their?.session.ties?.adopted?.key === own && their.session.ties.adopted.epoch === epoch;
    /** The life that is meant, while it is on its way to this person or nowhere yet. */
    const meant = async () => {
      const old = await records.look(own);
      const going = old?.session.ties?.moved?.to;
      return old?.record.epoch === epoch && (going === undefined || going === to) ? old : undefined;
    };

    const begun = await records.untilDone(async () => {
      const [old, their] = [await meant(), await records.look(to)];
      if (isTheirs(their)) return 'theirs';
      if (!old || old.session.ties?.moved?.emptied) return 'gone';
      if (old.session.ties?.moved) return 'moved';
      if (their) return 'other';
      return (await records.put(old, moved(old.session, { to }))) ? 'moved' : undefined;
    });
    if (begun === 'gone') throw new Problem('not_found', 'there is no such conversation to adopt');

    const came =
      begun === 'moved'
        ? await records.untilDone(async () => {
            const [old, their] = [await meant(), await records.lookAt(to)];
            if (isTheirs(their.looked)) return 'theirs';
            if (!old || old.session.ties?.moved?.emptied) return 'gone';
            if (their.looked) return 'other';
            const write = adopted(old, adoption, their.loaded.now);
            const commit = await step(means, 'commit', () =>
              store.commit(to, their.loaded.expected, write, timeout, []),
            );
            if (commit.ok) return 'theirs';
            if (commit.why === 'conflict') return undefined;
            if (commit.why === 'deleted')
              throw new Problem('session_deleted', 'the account’s conversation was deleted meanwhile');
            throw new Problem('unavailable', 'there is no room for this just now', { retry_after: 30 });
          })
        : begun;
    if (came === 'gone') throw new Problem('not_found', 'there is no such conversation to adopt');

    await records.untilDone(async () => {
      const old = await meant();
      if (!old?.session.ties?.moved) return came === 'other' || !old ? true : empty(old);
      if (old.session.ties.moved.emptied) return true;
      // Another one began there meanwhile: the anonymous one is given back.
      if (came === 'other') return (await records.put(old, moved(old.session, undefined))) || undefined;
      return empty(old);
    });
    onEvent({ type: 'adoption', outcome: came === 'theirs' ? 'adopted' : 'other' });
    return came === 'theirs';

    async function empty(old: Looked): Promise<true | undefined> {
      const { session_id } = old.session;
      const nothing = freshSession({ session_id, epoch, now: old.record.created_at });
      return (await records.put(old, moved(nothing, { to, emptied: true }), stub, [])) || undefined;
    }
  };

  /** The whole of it in a life of the person's own; who was let in by the old one is not let into this. */
  function adopted({ session, record }: Looked, adoption: Adoption, now: number): NextRecord {
    const { person, label, own, epoch } = adoption;
    const at = new Date(now).toISOString();
    const device_id = deviceName(person);
    const version = record.version + 1;
    const alone = { ...session, device_id: null, devices: [] };
    const next: Session = {
      ...alone,
      ...(device_id !== undefined && noteDevice(alone, { device_id, label, joined: false }, at)),
      user_id: person.user,
      epoch: freshEpoch(random),
      version,
      expires_at: new Date(expiryOf(now, now, timeout)).toISOString(),
      ties: { adopted: { key: own, epoch } },
    };
    return {
      epoch: next.epoch,
      version,
      schema: schemas.writes,
      state: writeState(next, schemas),
      // A message that was on its way is answered once, whoever sends it again.
      seen: record.seen,
      one_message: false,
    };
  }
}

const moved = (session: Session, to: { to: Key; emptied?: true } | undefined): Session => ({
  ...session,
  ties: { ...session.ties, moved: to },
});
