// Open: from the `SESSIONS` address to a store. The only file that names the stores.
import { memoryStore } from './memory.ts';
import { postgresStore } from './postgres.ts';
import { sqliteStore } from './sqlite.ts';
import type { Store, StoreOptions } from './store.ts';

/** Throws, with the reason in words, when the address is none or the store cannot be opened. */
export async function openStore(address: string, options: StoreOptions): Promise<Store> {
  const kind = Object.keys(STORES).find((prefix) => address.startsWith(prefix));
  const open = kind === undefined ? undefined : STORES[kind];
  if (!open) throw new Error(`SESSIONS must begin with ${Object.keys(STORES).join(', ')}`);
  return await open(address, options);
}

const STORES: Record<string, (address: string, options: StoreOptions) => Store | Promise<Store>> = {
  'memory:': (_address, options) => memoryStore(options),
  'sqlite:': (address, options) => sqliteStore(fileOf(address), options),
  'postgres://': postgresStore,
  'postgresql://': postgresStore,
};

function fileOf(address: string): string {
  const file = address.slice('sqlite:'.length);
  if (file === '')
    throw new Error('SESSIONS=sqlite: needs a file, as in sqlite:/var/lib/veranda/sessions.db');
  return file;
}
