// The address of a PostgreSQL as owners write it: any character may stand in the password, TLS means what PostgreSQL's own
// programs mean by it. A fault says what is wrong and never repeats a piece of the address.

/** As a URL should be; an "@" has no place after the "?". */
const STRICT = /^(postgres(?:ql)?):\/\/([^:@/?#]*)(?::([^@/?#]*))?@([^@?#]*)(\?[^@]*)?$/;
/** A password typed as it is goes to the last "@". */
const LENIENT = /^(postgres(?:ql)?):\/\/([^:@/]*):(.*)@([^@?#]*)(\?[^@]*)?$/s;
const WITHOUT_USER = /^(postgres(?:ql)?):\/\/()()([^@?#]+)(\?[^@]*)?$/;

/** The same address as the driver reads it. Throws an Error that goes on from "SESSIONS: ". */
export function driverAddress(text: string): string {
  const found = STRICT.exec(text) ?? LENIENT.exec(text) ?? WITHOUT_USER.exec(text) ?? [];
  const [, scheme, user, password, place = '', query = ''] = found;
  if (scheme === undefined) throw new Error('the address is not postgres://user:password@host:port/database');
  const port = /:([^:/\]]*)(?:\/|$)/.exec(place)?.[1];
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error('the port in the address is no number');
  const options = new URLSearchParams(query);
  checkTls(options);
  const asked = options.size > 0 ? `?${options.toString().replaceAll('+', '%20')}` : '';
  const secret = password === undefined ? '' : `:${encodeURIComponent(plain(password))}`;
  return `${scheme}://${user ? `${encodeURIComponent(plain(user))}${secret}@` : ''}${place}${asked}`;
}

const TLS_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'];

function checkTls(options: URLSearchParams) {
  const mode = options.get('sslmode');
  if (mode === null) return;
  if (!TLS_MODES.includes(mode)) throw new Error(`sslmode in the address must be ${TLS_MODES.join(', ')}`);
  if (mode === 'verify-ca' && !options.get('sslrootcert'))
    throw new Error('sslmode=verify-ca needs sslrootcert, the file of the authority’s certificate');
  // Otherwise the driver verifies under "require" too, and prints a warning about it.
  if (mode !== 'no-verify' && options.get('uselibpqcompat') === null) options.set('uselibpqcompat', 'true');
}

/** Percent signs are an encoding where they can be one, else themselves. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
