// Conversations: what the door calls. One message in, one response out, exactly once and in order.
import { LIMITS } from '../contract.ts';
import { countedBy, type Key, recordKey, type Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import { sweeper } from '../stores/sweeper.ts';
import type { TurnMessage } from '../turn/turn.ts';
import { type Adopt, adopter } from './adopt.ts';
import { type Answer, type Ask, type Means, tryToAnswer } from './answer.ts';
import type { SessionEvent } from './events.ts';
import { type HandOffs, handOffs } from './hand-off.ts';
import { keptOf, type Remembering, type Shown as ShownKept } from './kept.ts';
import { freshMessageId, quarantineKey, secureRandom } from './keys.ts';
import { within } from './patience.ts';
import { keyedQueue } from './queue.ts';
import { reach } from './reach.ts';
import { recordsOf } from './records.ts';
import { SCHEMAS } from './schema.ts';
import { type Shown, shown } from './shown.ts';

/**
 * Who sends a message. `session_id` names a new session; `address` is the group that it is counted for, and `admit` may
 * refuse it by throwing a `Problem`.
 */
export type Speaker = {
  who: Who;
  session_id: string;
  /** What the device runs, for its name in a list. */
  label?: string;
  address?: string;
  admit?: () => Promise<void>;
};

type Content = Pick<TurnMessage, 'query' | 'action'>;
export type Incoming = Pick<TurnMessage, 'page' | 'locale' | 'shortlist'> & {
  message_id?: string;
  epoch?: string;
} & Content;

export type Conversations = {
  /** `body` is a `QueryResponse` as JSON; a message sent twice gets the same bytes twice. Throws a `Problem`. */
  answer(speaker: Speaker, message: Incoming): Promise<Answer>;
  /** All that is kept of a live conversation. Creates nothing, extends nothing. */
  read(who: Who): Promise<Shown | undefined>;
  /** Where the record stands that they speak in: one's own, or one that lists this device. */
  keyOf(who: Who): Promise<Key>;
  /** The conversation on another device as well. */
  handOff: HandOffs;
  /** An anonymous conversation becomes a signed-in person's. */
  adopt: Adopt;
  /**
   * Leaves nothing of it; neither a running turn nor a waiting message brings it back. With it goes all that is remembered of
   * a person; `this_alone`: of that, this conversation.
   */
  forget(who: Who, options?: { this_alone?: boolean }): Promise<void>;
  /** What is remembered of people across days. Absent: nothing is. */
  remembered?: Remembered | undefined;
  /** Whether messages are taken and the store answers. */
  ready(): Promise<boolean>;
  /** Refuses new messages and waits for those that are being answered. */
  drain(): Promise<void>;
  close(): Promise<void>;
};

type Person = { user: string };
export type Remembered = {
  read(who: Person): Promise<ShownKept | undefined>;
  begin(who: Person, agreed: { locale: string; notice: string }): Promise<unknown>;
  drop(who: Person, epoch: string): Promise<unknown>;
  end(who: Person): Promise<unknown>;
};

export type ConversationsOptions = Omit<Means, 'schemas' | 'random' | 'onEvent'> &
  Partial<Pick<Means, 'schemas' | 'random' | 'onEvent'>> & {
    /** How long one message may take, ms; then it is `unavailable` and a late result is thrown away. */
    patience_ms?: number;
    sweep_every_ms?: number;
    /** People who said yes are remembered. */
    remembering?: Remembering | undefined;
  };

/** How long one message may take. */
export const PATIENCE_MS = 10_000;

export function createConversations({
  schemas = SCHEMAS,
  random = secureRandom,
  onEvent = () => {},
  patience_ms = PATIENCE_MS,
  sweep_every_ms = 10_000,
  remembering,
  ...given
}: ConversationsOptions): Conversations {
  const { store } = given;
  const means: Means = {
    ...given,
    schemas,
    random,
    onEvent,
    remember: (user, session) => kept?.note(user, session) ?? Promise.resolve(),
  };
  const queue = keyedQueue({
    max: LIMITS.messagesAtOnce,
    onDepth: (depth) => onEvent({ type: 'queue', depth }),
  });
  const stopSweeping = sweeper({ store, every_ms: sweep_every_ms, onEvent });
  const records = recordsOf(means);
  const kept = remembering && keptOf(records, means, remembering);
  let draining = false;

  /** What a person took along may not be emptied yet: then it goes with the rest. */
  async function forgetAdopted(key: Key): Promise<void> {
    const adopted = (await records.look(key))?.session.ties?.adopted;
    const old = adopted && (await records.look(adopted.key));
    if (adopted && old?.session.ties?.moved?.to === key && !old.session.ties.moved.emptied)
      await records.asked('delete', () => store.delete(adopted.key));
  }

  async function keyOf(who: Who): Promise<Key> {
    if ('user' in who || who.at === undefined) return recordKey(who);
    return (await records.asked('load', () => reach(who, store.load, schemas))).key;
  }

  return {
    async answer(speaker, { message_id = freshMessageId(random), epoch, ...message }) {
      const { who, session_id, label, address, admit } = speaker;
      const ask: Ask = {
        who,
        session_id,
        label,
        message: { message_id, ...message } as TurnMessage,
        epoch,
        address,
        admit,
      };
      try {
        if (draining) throw new Problem('unavailable', 'the server is restarting', { retry_after: 2 });
        const answer = await queue.run(countedBy(who), () =>
          within(
            patience_ms,
            (late) => records.untilDone(() => tryToAnswer(ask, means, late), late),
            () => onEvent({ type: 'timed_out' }),
          ),
        );
        if (answer.replayed) onEvent({ type: 'duplicate' });
        return answer;
      } catch (error) {
        report(error, onEvent);
        throw error;
      }
    },

    async read(who) {
      const found = await records.find(who);
      return found && shown(found, who);
    },

    keyOf,
    handOff: handOffs(records, means),
    adopt: adopter(records, means),
    remembered: kept && {
      read: ({ user }) => kept.read(user),
      begin: async (who, agreed) => kept.begin(who.user, agreed, (await records.find(who))?.session),
      drop: ({ user }, epoch) => kept.drop(user, epoch),
      end: ({ user }) => kept.end(user),
    },

    async forget(who, { this_alone = false } = {}) {
      const key = await keyOf(who);
      const aside = quarantineKey(key);
      const gone = new Problem('session_deleted', 'this conversation was deleted');
      for (const line of new Set([key, countedBy(who)])) queue.refuseWaiting(line, gone);
      if ('user' in who) {
        await forgetAdopted(key);
        const epoch = this_alone ? (await records.find(who))?.session.epoch : undefined;
        if (!this_alone) await kept?.end(who.user);
        else if (epoch !== undefined) await kept?.drop(who.user, epoch);
      }
      await records.asked('delete', async () => {
        await store.delete(key);
        if ((await store.load(aside)).record) await store.delete(aside);
      });
      onEvent({ type: 'deleted' });
    },

    async ready() {
      if (draining) return false;
      try {
        // A message needs a store that can be written.
        await within(2_000, () => store.delete('readyz'));
        return true;
      } catch {
        return false;
      }
    },

    async drain() {
      draining = true;
      await queue.idle();
    },

    async close() {
      draining = true;
      stopSweeping();
      await store.close();
    },
  };
}

function report(error: unknown, onEvent: (event: SessionEvent) => void) {
  if (!(error instanceof Problem)) return;
  if (error.code === 'queue_full') onEvent({ type: 'refused', why: 'queue_full' });
  if (error.code === 'message_id_reused') onEvent({ type: 'mismatch' });
  if (error.code === 'already_answered') onEvent({ type: 'already_answered' });
}
