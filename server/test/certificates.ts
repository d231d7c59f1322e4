// Certificates for tests: an authority of the owner's own, and a database's certificate by it.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import path from 'node:path';
import { asNobody } from './postgres.ts';

/** An authority of our own and a certificate of it for localhost; undefined without openssl. */
export function certificates(folder: string) {
  const file = (name: string) => path.join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  try {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=Sample authority',
      '-days',
      '2',
    );
    openssl(
      'req',
      ...key,
      '-keyout',
      'server.key',
      '-out',
      'server.csr',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
    );
    openssl(
      'x509',
      '-req',
      '-in',
      'server.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-out',
      'server.pem',
      '-days',
      '2',
      '-copy_extensions',
      'copy',
    );
  } catch {
    console.warn('skipped: no openssl to make certificates with');
    return undefined;
  }
  chmodSync(folder, 0o755);
  chmodSync(file('server.key'), 0o600);
  if (asNobody.uid !== undefined) chownSync(file('server.key'), asNobody.uid, asNobody.uid);
  return { ca: file('ca.pem'), cert: file('server.pem'), key: file('server.key') };
}
