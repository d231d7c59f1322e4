// Watched: the book, and whether it can be written just now: by what its last calls came to, and by trying again.
import type { StoreTrouble } from '../stores/trouble.ts';
import type { BookState } from '../turn/scene.ts';
import type { Book } from './book.ts';

export type Watched = {
  book: Book;
  state(): BookState;
  /** Ends the trying; the book stays open. */
  stop(): void;
};

/** The disk or the quota: SQLite's and PostgreSQL's codes, and the system's. */
const FULL = new Set(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT']);
/** What succeeds only where something can be written. */
const WRITES = new Set<keyof Book>(['ask', 'change', 'withdraw', 'count']);
/** Adds nothing to a day that is never read. */
const PROBE = { day: '1970-01-01', what: 'probe', subject: '', n: 0 };

/** `every_ms`: how often one that cannot be written is tried. Verbs throw `StoreTrouble`. */
export function watched(
  book: Book,
  { every_ms = 5_000, onChange }: { every_ms?: number; onChange?: (state: BookState) => void } = {},
): Watched {
  let state: BookState = 'open';
  const become = (next: BookState) => {
    if (next === state) return;
    state = next;
    onChange?.(next);
  };
  const seen = (verb: keyof Book, failed?: Partial<StoreTrouble>) => {
    if (failed) become(FULL.has(failed.code ?? '') ? 'full' : 'away');
    else if (state === 'away' || WRITES.has(verb)) become('open');
  };
  const verbs = Object.entries(book).map(([name, verb]) => [
    name,
    async (...args: unknown[]) => {
      try {
        const result = await (verb as (...args: unknown[]) => unknown)(...args);
        if (name !== 'close') seen(name as keyof Book);
        return result;
      } catch (error) {
        if (name !== 'close') seen(name as keyof Book, error as StoreTrouble);
        throw error;
      }
    },
  ]);
  const whole = Object.fromEntries(verbs) as Book;
  const trying = setInterval(() => {
    if (state !== 'open') whole.count([PROBE]).catch(() => {});
  }, every_ms);
  trying.unref();
  return { book: whole, state: () => state, stop: () => clearInterval(trying) };
}
