// Connecting to PostgreSQL, directly or through a pooler. Everything that a pooler may not know is offered and not
// insisted on, and nothing is set for a session: behind a pooler the next statement may run in another one.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { driverAddress } from './postgres-address.ts';
import { postgresTrouble, StoreTrouble } from './trouble.ts';

/** ms. Nothing waits for ever: a visitor gets `unavailable` and may send the same message again. */
const PATIENCE = { connectionTimeoutMillis: 2_000, query_timeout: 6_000, keepAlive: true };
/** Asked for at connecting. A pooler that refuses them leaves the client's patience alone to hold. */
const SERVER_PATIENCE = { statement_timeout: 5_000, lock_timeout: 3_000 };

/** Of poolers: "unsupported startup parameter"; of other servers: not known, or not to be set so. */
const REFUSES_PARAMETERS = ['08P01', '42704', '22023', '0A000'];

export type Connection = {
  config: pg.ClientConfig;
  /** The server's own limits on statements and locks are not in force. */
  withoutServerPatience: boolean;
};

/** How this address is connected to. Throws `StoreTrouble` when it cannot be. */
export async function connection(address: string): Promise<Connection> {
  const config: pg.ClientConfig = {
    ...PATIENCE,
    connectionString: readable(address),
    application_name: 'veranda',
  };
  const patient = { ...config, ...SERVER_PATIENCE };
  try {
    await tryOut(patient);
    return { config: patient, withoutServerPatience: false };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined || !REFUSES_PARAMETERS.includes(code)) throw postgresTrouble(error);
  }
  try {
    await tryOut(config);
    return { config, withoutServerPatience: true };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== '08P01') throw postgresTrouble(error);
    throw new StoreTrouble('a pooler stands before the database and refuses the `options` of the address', {
      code,
      transient: false,
    });
  }
}

async function tryOut(config: pg.ClientConfig) {
  const client = new pg.Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => {});
  }
}

function readable(address: string): string {
  const text = driverAddress(address);
  for (const name of ['sslrootcert', 'sslcert', 'sslkey']) {
    const file = new URLSearchParams(text.split('?')[1]).get(name);
    if (file === null) continue;
    try {
      readFileSync(file);
    } catch {
      throw new Error(`the file of ${name} in the address cannot be read`);
    }
  }
  return text;
}
