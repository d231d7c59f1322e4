// Kept: what outlives the conversations of somebody who is signed in, once they have said yes. It stands in a record of its
// own that no turn reads: nothing of it can be applied unasked. It is offered, shown, and gone in one step.
import type { Filters, HomePrice, Message } from '../contract.ts';
import { searchesIn } from '../conversation/searches.ts';
import type { Session } from '../conversation/session.ts';
import { keptKey } from '../identity/who.ts';
import { type Expected, MAX_STATE_BYTES, type NextRecord, type TimeToLive } from '../stores/store.ts';
import { type Means, step } from './answer.ts';
import { freshEpoch } from './keys.ts';
import type { Records } from './records.ts';

export type Talk = {
  /** Of the conversation. */
  epoch: string;
  /** ISO 8601, UTC: when it was last spoken in. */
  at: string;
  /** As the conversation keeps them: the last 10, masked. */
  messages: Message[];
  filters: Filters;
  /** What these found, with the prices of then. */
  homes: HomePrice[];
  /** What was searched for in it, oldest first; `filters` are the last. Absent in what an earlier release wrote. */
  searches?: Filters[];
};
export type Kept = {
  /** When, in which language and to which words they said yes; `notice` is SHA-256 of these, base64url. */
  agreed: { at: string; locale: string; notice: string };
  /** Oldest first. */
  talks: Talk[];
  /** Ids, newest last. */
  liked: string[];
  /** Epochs of conversations that were taken out: an answer that is noted late does not bring one back. */
  gone?: string[];
};

/** As the person may see it. `until`: ISO 8601, UTC. */
export type Shown = Pick<Kept, 'agreed' | 'liked'> & {
  talks: Omit<Talk, 'searches'>[];
  /** The last five of all conversations, oldest first. */
  searches: Filters[];
  until: string;
};

const TALKS = 10;
const LIKED = 20;
const GONE = 10;
/** However often somebody comes back, they are asked again after a year. */
const YEAR_MS = 365 * 86_400_000;
/** Shape of the record, in `schema`. */
const SHAPE = 1;

export type Remembering = {
  /** After the last conversation. */
  days: number;
  /** What filters find today. */
  homes: (filters: Filters) => HomePrice[];
};

export function keptOf(records: Records, means: Means, { days, homes }: Remembering) {
  const { store, random } = means;
  const ttl: TimeToLive = { idle_ms: days * 86_400_000, absolute_ms: YEAR_MS };

  async function standing(user: string) {
    const { record, expected, now } = await records.load(keptKey(user));
    return { record, kept: record && parsed(record.state), expected, now };
  }
  /** Undefined: somebody else wrote meanwhile. */
  async function put(
    user: string,
    kept: Kept,
    expected: Expected,
    epoch?: string,
  ): Promise<true | undefined> {
    const next: NextRecord = {
      epoch: epoch ?? freshEpoch(random),
      version: epoch ? expected.version + 1 : 1,
      schema: SHAPE,
      state: written(kept),
      seen: [],
      // In a store that is full this goes before anybody's conversation does.
      one_message: true,
    };
    const commit = await step(means, 'commit', () => store.commit(keptKey(user), expected, next, ttl, []));
    return commit.ok || commit.why === 'deleted' ? true : undefined;
  }
  const change = (user: string, edit: (kept: Kept) => Kept) =>
    records.untilDone(async () => {
      const { record, kept, expected } = await standing(user);
      return record && kept ? await put(user, edit(kept), expected, record.epoch) : true;
    });

  return {
    /** Undefined: they have not said yes, or it has run out. */
    async read(user: string): Promise<Shown | undefined> {
      const { record, kept } = await standing(user);
      if (!record || !kept) return undefined;
      const { agreed, talks, liked } = kept;
      const searches = searchesIn(talks.flatMap(({ searches = [], filters }) => [...searches, filters]));
      const until = new Date(record.expires_at).toISOString();
      return { agreed, talks: talks.map(({ searches: _, ...talk }) => talk), liked, searches, until };
    },
    /** They have said yes. What was kept already stays. */
    begin: (user: string, agreed: Omit<Kept['agreed'], 'at'>, session: Session | undefined) =>
      records.untilDone(async () => {
        const { record, kept, expected, now } = await standing(user);
        const at = new Date(now).toISOString();
        const begun: Kept = { talks: [], liked: [], ...kept, agreed: { at, ...agreed } };
        return await put(user, session ? withTalk(begun, session, homes) : begun, expected, record?.epoch);
      }),
    /** After each answer. Whoever has not said yes leaves nothing. */
    note: (user: string, session: Session) => change(user, (kept) => withTalk(kept, session, homes)),
    /** One conversation goes, and its searches with it. */
    drop: (user: string, epoch: string) =>
      change(user, ({ talks, gone = [], ...kept }) => ({
        ...kept,
        talks: talks.filter((talk) => talk.epoch !== epoch),
        gone: [...gone, epoch].slice(-GONE),
      })),
    /** Taken back: nothing is left but that something stood here, for ten minutes. */
    end: (user: string) => records.asked('delete', () => store.delete(keptKey(user))),
  };
}

function withTalk(kept: Kept, session: Session, homes: (filters: Filters) => HomePrice[]): Kept {
  const { epoch, last_activity: at, messages, current_filters: filters, memory } = session;
  const stands = kept.talks.find((talk) => talk.epoch === epoch);
  // Taken out, or a later answer has been noted before this one.
  if (kept.gone?.includes(epoch) || lastIn(stands?.messages) > lastIn(messages)) return kept;
  const searched = Object.keys(filters).length > 0;
  const searches = searchesIn([...(stands?.searches ?? []), filters]);
  const talk: Talk = { epoch, at, messages, filters, homes: searched ? homes(filters) : [], searches };
  const others = kept.talks.filter((other) => other.epoch !== epoch);
  const liked = [...new Set([...kept.liked, ...(memory.liked ?? [])].reverse())].slice(0, LIKED).reverse();
  return { ...kept, talks: [...others, talk].slice(-TALKS), liked };
}

const lastIn = (messages: Message[] = []) => messages.at(-1)?.version ?? 0;

/** Within what a record may hold: the oldest conversations go first. */
function written(kept: Kept): string {
  const state = JSON.stringify(kept);
  if (Buffer.byteLength(state) <= MAX_STATE_BYTES || kept.talks.length === 0) return state;
  return written({ ...kept, talks: kept.talks.slice(1) });
}

/** Garbage counts as nothing kept. */
function parsed(state: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(state);
    return Array.isArray(kept.talks) && Array.isArray(kept.liked) ? kept : undefined;
  } catch {
    return undefined;
  }
}
