// Open: where the book is kept: in the database of the sessions, else in a file of the owner's folder.
import type { StoreOptions } from '../stores/store.ts';
import { inOwnWords, postgresTrouble, sqliteTrouble } from '../stores/trouble.ts';
import type { Book, BookOptions } from './book.ts';
import { postgresDatabase } from './postgres.ts';
import { sqlBook } from './sql-book.ts';
import { sqliteDatabase } from './sqlite.ts';

/** `address` as in SESSIONS; undefined: nothing durable, so there is no book. Its verbs throw `StoreTrouble`. Throws where it cannot be opened. */
export async function openBook(
  address: string,
  options: BookOptions,
  onStart?: StoreOptions['onStart'],
): Promise<Book | undefined> {
  if (address.startsWith('sqlite:'))
    return inOwnWords(
      sqlBook(sqliteDatabase(address.slice('sqlite:'.length), { onStart }), options),
      sqliteTrouble,
    );
  if (/^postgres(ql)?:\/\//.test(address))
    return inOwnWords(sqlBook(await postgresDatabase(address, { onStart }), options), postgresTrouble);
  return undefined;
}
