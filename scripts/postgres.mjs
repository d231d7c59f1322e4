// Server binaries for the tests' own temporary PostgreSQL cluster, and a pooler before it: found, or installed from Debian
// when we may.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { debian } from './tools.mjs';

const found = () =>
  process.env.TEST_DATABASE_URL ||
  (existsSync('/usr/lib/postgresql') &&
    readdirSync('/usr/lib/postgresql').some((version) =>
      existsSync(`/usr/lib/postgresql/${version}/bin/initdb`),
    ));

/** Says so when there is none to be had: the tests that need it then print their skip. */
export async function ensurePostgres() {
  if (!found() && process.getuid?.() === 0) {
    // Debian's package would otherwise make and start a cluster of its own.
    mkdirSync('/etc/postgresql-common', { recursive: true });
    if (!existsSync('/etc/postgresql-common/createcluster.conf'))
      writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
    await debian('postgresql');
  }
  if (!existsSync('/usr/sbin/pgbouncer') && process.getuid?.() === 0) await debian('pgbouncer');
  if (!found()) console.log('veranda: no PostgreSQL to be had; set TEST_DATABASE_URL to test against one.');
}
