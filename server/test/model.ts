// Model: a session store as one would explain it on a page, with nothing but a Map, and random lives to compare it with.
import fc from 'fast-check';
import { HOUR, MINUTE, START } from '../src/stores/conformance/subject.ts';
import { type Commit, TOMBSTONE_MS } from '../src/stores/store.ts';

/** What happens to a store. `load` is kept by each key; `commit` uses the nth last of them, 0 being the newest. */
export type Step =
  | { do: 'load'; key: string }
  | { do: 'delete'; key: string }
  | { do: 'commit'; key: string; load: number; oneMessage: boolean; idle_ms: number }
  | { do: 'sweep' }
  | { do: 'wait'; ms: number };

const key = fc.constantFrom('ada', 'ben', 'cid');
export const lives: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('load' as const), key }) },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('commit' as const),
        key,
        load: fc.constantFrom(0, 0, 0, 1, 2),
        oneMessage: fc.boolean(),
        idle_ms: fc.constantFrom(30 * MINUTE, 30 * MINUTE, 24 * HOUR, 60 * 24 * HOUR),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), key }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        // From no time at all to long after every end, and now and then a clock that is put back.
        ms: fc.oneof(
          fc.integer({ min: 0, max: 2 * MINUTE }),
          fc.constantFrom(
            10 * MINUTE,
            30 * MINUTE - 1,
            30 * MINUTE,
            HOUR,
            30 * 24 * HOUR,
            -1,
            -HOUR,
            -24 * HOUR,
          ),
        ),
      }),
    },
  ),
  { minLength: 1, maxLength: 40 },
);

/** Past all that a life here can last, as the memory store may find such an end a little later. */
export const MODEL_ABSOLUTE_MS = 10_000 * 24 * HOUR;

type Stands = {
  life: number;
  version: number;
  deletions: number;
  created_at: number;
  expires_at: number;
  state?: string;
};
/** How a key stood at a load. */
export type ModelLoad = { life: number; version: number; deletions: number };
const NOTHING: ModelLoad = { life: 0, version: 0, deletions: 0 };

/** `life` numbers the epochs; a tombstone has none (0). */
export function modelStore() {
  const kept = new Map<string, Stands>();
  let [wall, latest, lives] = [START, START, 0];

  /** The latest time that anybody has looked at. */
  function look() {
    latest = Math.max(latest, wall);
    return latest;
  }

  return {
    wait(ms: number) {
      wall += ms;
    },
    load(key: string) {
      const now = look();
      const stands = kept.get(key);
      const isRecord = stands?.state !== undefined;
      const live = isRecord && stands.expires_at > now;
      const { life, version, deletions } = stands ?? NOTHING;
      return {
        now,
        expired: isRecord && !live,
        record: live ? stands : undefined,
        at: { life, version, deletions },
      };
    },
    /** A turn that loaded `at` and goes on in that life if it found one alive. */
    commit(key: string, at: ModelLoad, continues: boolean, state: string, idle_ms: number): Commit {
      const now = look();
      const stands = kept.get(key);
      const { life, version, deletions } = stands ?? NOTHING;
      if (deletions > at.deletions) return { ok: false, why: 'deleted' };
      const same = life === at.life && version === at.version && deletions === at.deletions;
      if (!same || (continues && !(stands && stands.expires_at > now))) return { ok: false, why: 'conflict' };
      const created_at = continues && stands ? stands.created_at : now;
      const expires_at = Math.min(now + idle_ms, created_at + MODEL_ABSOLUTE_MS);
      const next = continues ? { life, version: version + 1 } : { life: ++lives, version: 1 };
      kept.set(key, { ...next, deletions, created_at, expires_at, state });
      return { ok: true };
    },
    delete(key: string): boolean {
      const now = look();
      const stands = kept.get(key);
      const live = stands?.state !== undefined && stands.expires_at > now;
      const deletions = (stands?.deletions ?? 0) + 1;
      kept.set(key, { life: 0, version: 0, deletions, created_at: now, expires_at: now + TOMBSTONE_MS });
      return live;
    },
    holds() {
      const sessions = [...kept.values()].filter(({ state }) => state !== undefined).length;
      return { sessions, tombstones: kept.size - sessions };
    },
    sweep(): number {
      const now = look();
      const ended = [...kept].filter(([, { expires_at }]) => expires_at <= now);
      for (const [key] of ended) kept.delete(key);
      return ended.length;
    },
  };
}
