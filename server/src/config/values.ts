// Values of configuration variables: from text to what the program works with. Each throws an Error whose message goes on
// from the variable's name: "must be …".

export function asItIs(text: string): string {
  return text;
}

export function integer(min: number, max: number) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`must be a whole number from ${min} to ${max}`);
    return value;
  };
}

/** More than `min`, fractions allowed. */
export function amount(min: number, max: number) {
  return (text: string): number => {
    const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value > min && value <= max)) throw new Error(`must be a number above ${min} and up to ${max}`);
    return value;
  };
}

export function oneOf<const T extends string>(...words: readonly T[]) {
  return (text: string): T => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new Error(`must be ${words.join(' or ')}`);
    return word;
  };
}

export function catalogueAddress(text: string): string {
  const plainHttp = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/;
  for (const one of text.split(/\s+/))
    if (/^[a-z]+:\/\//i.test(one) && !one.startsWith('https://') && !plainHttp.test(one))
      throw new Error('must be a file or an https URL');
  return text;
}

export function storeAddress(text: string): string {
  if (text === 'memory:' || /^sqlite:.+/.test(text) || /^postgres(ql)?:\/\/.+/.test(text)) return text;
  throw new Error('must be memory:, sqlite:<file> or postgres://…');
}

/** Scheme and host, or "." or nothing where the shell has no host; no path; not those of the web, of files or of mail transfer. */
const SHELL =
  /^(?!(?:https?|wss?|ftps?|file|data|blob|javascript|about):)[a-z][a-z0-9+.-]*:\/\/(?:\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?)?$/;

/** "https://homes.example, null" → exactly what browsers send in `Origin`. */
export function originList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (part === 'null') return part;
      // An app's shell has a scheme of its own, and browsers send it as it stands: "capacitor://localhost".
      if (SHELL.test(part)) return part;
      const url = URL.canParse(part) ? new URL(part) : undefined;
      const plain = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
      if (!plain) throw new Error('must list origins like https://homes.example, separated by commas');
      return url.origin;
    });
}

/** Parts separated by spaces. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** "https://chat.homes.example": without a path. */
export function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error('must be a web address');
  return new URL(text).origin;
}

/** Standard Webhooks: "whsec_" and base64 of at least 24 bytes. */
export function webhookSecrets(text: string): readonly string[] {
  const secrets = text.split(',').map((part) => part.trim());
  for (const secret of secrets) {
    const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length;
    if (!secret.startsWith('whsec_') || bytes < 24)
      throw new Error('must be whsec_ and at least 24 bytes of base64 (openssl rand -base64 32)');
  }
  return secrets;
}

export function smtpAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol)) throw new Error('must be smtp://… or smtps://…');
  if (!url.searchParams.get('from')?.includes('@')) throw new Error('must say ?from=chat@homes.example');
  return text;
}

/** "asha:<key>,ravi:<key>" → by name. */
export function deskKeys(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const part of text.split(',')) {
    const [, name, key] = /^\s*([\p{L}\p{N} ._-]{1,40}):(\S{20,200})\s*$/u.exec(part) ?? [];
    if (name === undefined || key === undefined)
      throw new Error('must be name:key, separated by commas, each key at least 20 characters');
    if (key === 'at-least-twenty-characters')
      throw new Error(
        `has the key of the documentation for ${name}: anyone may know it (openssl rand -hex 16)`,
      );
    keys.set(name, key);
  }
  return keys;
}

/**
 * "k1:<base64url>,k2:<base64url>" → secrets by their ids, each at least 32 bytes (RFC 7518 asks for as many); or the https
 * address of a key set (http on this machine alone).
 */
export function userKeys(text: string): { secrets: ReadonlyMap<string, Uint8Array> } | { key_set: string } {
  if (/^https?:/.test(text)) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const own = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
    if (!url || (url.protocol !== 'https:' && !own)) throw new Error('must be an https address');
    return { key_set: url.href };
  }
  const secrets = new Map<string, Uint8Array>();
  for (const part of text.split(',')) {
    const [, id, secret] = /^\s*([\w.-]{1,64}):([\w-]+)=*\s*$/.exec(part) ?? [];
    const bytes = Buffer.from(secret ?? '', 'base64url');
    if (id === undefined || bytes.length < 32)
      throw new Error(
        'must be id:secret, separated by commas, each secret at least 32 bytes of base64url, or the https address of a key set',
      );
    if (secrets.has(id)) throw new Error('has one id twice');
    secrets.set(id, bytes);
  }
  return { secrets };
}
