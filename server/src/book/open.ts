// Open: where the book is kept: in the database of the sessions, else in a file of the owner's folder.
import type { Book, BookOptions } from './book.ts';
import { postgresDatabase } from './postgres.ts';
import { sqlBook } from './sql-book.ts';
import { sqliteDatabase } from './sqlite.ts';

/** `address` as in SESSIONS; undefined: nothing durable, so there is no book. Throws where it cannot be opened. */
export async function openBook(address: string, options: BookOptions): Promise<Book | undefined> {
  if (address.startsWith('sqlite:')) return sqlBook(sqliteDatabase(address.slice('sqlite:'.length)), options);
  if (/^postgres(ql)?:\/\//.test(address)) return sqlBook(await postgresDatabase(address), options);
  return undefined;
}
