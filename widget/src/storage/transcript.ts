// Transcript: the browser's own copy of the conversation, in IndexedDB. A cache: losing it costs only the picture.
import { clear, createStore, get, type UseStore, update } from 'idb-keyval';
import { isTurn, mergeTurns, type Turn } from '../panel/chat.ts';
import { DATABASE } from './keys.ts';

type Saved = { v: 1; turns: Turn[] };

/** Above this the browser is asked no longer: a hanging IndexedDB must not hold up the panel. */
const PATIENCE_MS = 1500;

export function transcript(suffix: string) {
  const open = () => createStore(DATABASE + suffix, 'transcript');
  let store: UseStore | undefined;

  /** Safari closes idle IndexedDB connections, and the database may be deleted under us: reopen once. */
  async function twice<R>(use: (store: UseStore) => Promise<R>): Promise<R> {
    try {
      store ??= open();
      return await use(store);
    } catch {
      store = open();
      return use(store);
    }
  }
  /** `undefined` when the browser refuses or takes too long. */
  const attempt = <R>(use: (store: UseStore) => Promise<R>): Promise<R | undefined> =>
    Promise.race([
      twice(use).catch(() => undefined),
      new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS)),
    ]);

  return {
    /** Of one session: another one's text is never read. */
    load: async (session: string): Promise<Turn[]> =>
      turnsOf(await attempt((store) => get<Saved>(session, store))),
    /** Atomic over tabs: what another tab wrote meanwhile stays. */
    save: (session: string, turns: Turn[]) =>
      attempt((store) =>
        update<Saved>(session, (old) => ({ v: 1, turns: mergeTurns(turnsOf(old), turns) }), store),
      ),
    /** One message goes, with its answer. */
    cut: (session: string, gone: string) =>
      attempt((store) =>
        update<Saved>(
          session,
          (old) => ({ v: 1, turns: turnsOf(old).filter(({ id }) => id !== gone) }),
          store,
        ),
      ),
    drop: () => attempt((store) => clear(store)),
  };
}

/** Another version's record, or garbage, counts as absent. */
function turnsOf(saved: Saved | undefined): Turn[] {
  return saved?.v === 1 && Array.isArray(saved.turns) ? saved.turns.filter(isShowable) : [];
}

/** Enough is there to be shown. */
function isShowable(turn: Turn): boolean {
  const answer = turn?.answer;
  return (
    isTurn(turn) &&
    (!answer ||
      (typeof answer.epoch === 'string' &&
        Array.isArray(answer.chips) &&
        typeof answer.reply?.text === 'string' &&
        Array.isArray(answer.reply.cards) &&
        Array.isArray(answer.reply.suggestions)))
  );
}
