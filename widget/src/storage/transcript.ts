// Transcript: the browser's own copy of the conversation, in IndexedDB. A cache: losing it costs only the picture.
import { clear, createStore, get, type UseStore, update } from 'idb-keyval';

export type Saved<T> = { v: 1; turns: T[] };

/** Above this the browser is asked no longer: a hanging IndexedDB must not hold up the panel. */
const PATIENCE_MS = 1500;

/** Another version's record counts as absent. */
const turnsOf = <T>(saved?: Saved<T>): T[] =>
  saved?.v === 1 && Array.isArray(saved.turns) ? saved.turns : [];

export type Transcript<T> = ReturnType<typeof transcript<T>>;
export function transcript<T>(suffix: string, merge: (stored: T[], mine: T[]) => T[]) {
  const open = () => createStore(`veranda${suffix}`, 'transcript');
  let store: UseStore | undefined;

  /** Safari closes idle IndexedDB connections, and the database may be deleted under us: reopen once. */
  const attempt = async <R>(use: (store: UseStore) => Promise<R>): Promise<R | undefined> => {
    const twice = async () => {
      try {
        store ??= open();
        return await use(store);
      } catch {
        store = open();
        return use(store);
      }
    };
    return Promise.race([
      twice().catch(() => undefined),
      new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS)),
    ]);
  };

  return {
    /** Of one session: another one's text is never read. */
    async load(session: string): Promise<T[]> {
      return turnsOf(await attempt((store) => get<Saved<T>>(session, store)));
    },
    /** Atomic over tabs: what another tab wrote meanwhile stays. */
    save: (session: string, turns: T[]) =>
      attempt((store) =>
        update<Saved<T>>(session, (old) => ({ v: 1, turns: merge(turnsOf(old), turns) }), store),
      ),
    drop: () => attempt((store) => clear(store)),
  };
}
