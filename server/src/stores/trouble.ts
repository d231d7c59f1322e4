// Trouble: what went wrong in a store, in our own words. A driver's words can hold a password, a row or what a visitor
// typed, so they end here: of its error only the code goes on.

export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  /** As the database or the system has it: "40001", "ECONNRESET", "SQLITE_FULL". */
  readonly code: string;
  /** The same may well succeed in a moment: the turn is run again. */
  readonly transient: boolean;
  constructor(message: string, { code, transient }: { code: string; transient: boolean }) {
    super(message);
    this.code = code;
    this.transient = transient;
  }
}

type Meaning = { words: string; transient?: true };

/** SQLSTATE, whole or its class (https://www.postgresql.org/docs/current/errcodes-appendix.html), and the system's codes. */
const POSTGRES: Record<string, Meaning> = {
  '40001': { words: 'two transactions met', transient: true },
  '40P01': { words: 'two transactions waited for each other', transient: true },
  '55P03': { words: 'a lock was not to be had in time', transient: true },
  '57P01': { words: 'the database is being stopped or restarted', transient: true },
  '57P02': { words: 'the database has crashed', transient: true },
  '57P03': { words: 'the database is starting or stopping', transient: true },
  '53300': { words: 'the database has no connection left', transient: true },
  '25006': { words: 'the database takes no writes (a standby, or set to read only)', transient: true },
  '53100': { words: 'the database’s disk is full' },
  '53200': { words: 'the database is out of memory' },
  '57014': { words: 'the database gave a statement up' },
  '42501': { words: 'its user lacks a right in the database' },
  '42P01': { words: 'a table is missing' },
  '3D000': { words: 'there is no database of that name' },
  '28P01': { words: 'the password is wrong' },
  '28000': { words: 'its user may not connect (user, password or TLS)' },
  '08': { words: 'the connection broke', transient: true },
  ECONNRESET: { words: 'the connection broke', transient: true },
  EPIPE: { words: 'the connection broke', transient: true },
  ETIMEDOUT: { words: 'the connection broke', transient: true },
  ECONNREFUSED: { words: 'nobody listens there' },
  ENOTFOUND: { words: 'its host is not known' },
  EAI_AGAIN: { words: 'its host cannot be looked up just now', transient: true },
  EHOSTUNREACH: { words: 'its host cannot be reached' },
  ENETUNREACH: { words: 'its host cannot be reached' },
  SELF_SIGNED_CERT_IN_CHAIN: {
    words: 'its certificate is of an authority that is not known here (sslrootcert)',
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    words: 'its certificate is of an authority that is not known here (sslrootcert)',
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    words: 'its certificate is of an authority that is not known here (sslrootcert)',
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    words: 'its certificate is of an authority that is not known here (sslrootcert)',
  },
  CERT_HAS_EXPIRED: { words: 'its certificate has run out' },
  ERR_TLS_CERT_ALTNAME_INVALID: { words: 'its certificate is for another host' },
};

/** The driver has no code for these; its words are known and fixed. */
const DRIVER: [words: RegExp, code: string, Meaning][] = [
  [
    /^Connection terminated|^Client has encountered a connection error/,
    'DISCONNECTED',
    POSTGRES['08'] as Meaning,
  ],
  [
    /^timeout exceeded when trying to connect|^timeout expired/,
    'CONNECT_TIMEOUT',
    { words: 'it did not answer in time' },
  ],
  [/^Query read timeout/, 'QUERY_TIMEOUT', { words: 'it did not answer in time' }],
  [/does not support SSL/, 'NO_TLS', { words: 'it does not speak TLS' }],
  [/password must be a string/, 'NO_PASSWORD', { words: 'it asks for a password and SESSIONS has none' }],
];

/** What to say of an error of the PostgreSQL driver. */
export function postgresTrouble(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string };
  const known = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : undefined;
  const meaning = known === undefined ? undefined : (POSTGRES[known] ?? POSTGRES[known.slice(0, 2)]);
  const [, driverCode, driverMeaning] = DRIVER.find(([words]) => words.test(message)) ?? [];
  const { words, transient = false } = meaning ?? driverMeaning ?? { words: 'the database failed' };
  return new StoreTrouble(words, { code: known ?? driverCode ?? 'UNKNOWN', transient });
}

/** https://www.sqlite.org/rescode.html, by primary code. */
const SQLITE: Record<number, Meaning & { name: string }> = {
  5: { name: 'SQLITE_BUSY', words: 'another process is writing to the file', transient: true },
  6: { name: 'SQLITE_LOCKED', words: 'the file is locked', transient: true },
  3: { name: 'SQLITE_PERM', words: 'this user may not use the file' },
  8: { name: 'SQLITE_READONLY', words: 'the file can be read and not written' },
  10: { name: 'SQLITE_IOERR', words: 'the disk cannot be read or written' },
  11: { name: 'SQLITE_CORRUPT', words: 'the file is damaged' },
  13: { name: 'SQLITE_FULL', words: 'the disk is full' },
  14: { name: 'SQLITE_CANTOPEN', words: 'the file, or one beside it, cannot be opened or made' },
  26: { name: 'SQLITE_NOTADB', words: 'the file is no SQLite database' },
};

/** What to say of an error of `node:sqlite` or of the file system. */
export function sqliteTrouble(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  const { errcode, code } = (error ?? {}) as { errcode?: unknown; code?: unknown };
  const meaning = typeof errcode === 'number' ? SQLITE[errcode & 0xff] : undefined;
  if (meaning)
    return new StoreTrouble(meaning.words, { code: meaning.name, transient: meaning.transient ?? false });
  const known = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : 'UNKNOWN';
  const words: Record<string, string> = {
    EACCES: 'this user may not use the file',
    EPERM: 'the file belongs to another user',
    EROFS: 'the disk takes no writes',
    ENOENT: 'its folder is not there',
    ENOSPC: 'the disk is full',
  };
  return new StoreTrouble(words[known] ?? 'the file failed', { code: known, transient: false });
}

/** The same store, whose errors are all `StoreTrouble`. */
export function inOwnWords<Verbs extends object>(
  verbs: Verbs,
  trouble: (error: unknown) => StoreTrouble,
): Verbs {
  const wrapped = Object.entries(verbs).map(([name, verb]) => {
    if (typeof verb !== 'function') return [name, verb];
    const asked = async (...args: unknown[]) => {
      try {
        return await verb(...args);
      } catch (error) {
        throw trouble(error);
      }
    };
    return [name, asked];
  });
  return Object.fromEntries(wrapped) as Verbs;
}
