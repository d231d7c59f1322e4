// Who may see the desk: a key a person, pasted once; a signed cookie after that, and nothing stored here.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export type DeskKeys = ReadonlyMap<string, string>;

const DAYS_30 = 30 * 86_400;
const sha = (text: string) => createHash('sha256').update(text).digest();

/** Whose key it is, alone or as DESK_KEY has it (`name:key`); undefined: nobody's. Every key is compared, whichever fits. */
export function holderOf(key: string, keys: DeskKeys): string | undefined {
  const given = sha(key);
  let holder: string | undefined;
  for (const [name, own] of keys)
    for (const form of [own, `${name}:${own}`]) if (timingSafeEqual(given, sha(form))) holder = name;
  return holder;
}

const seal = (name: string, end: number, key: string) =>
  createHmac('sha256', sha(key)).update(`desk\n${name}\n${end}`).digest('base64url');

/** The value of the cookie. It ends after 30 days, and when that person's key changes. `now`: ms. */
export function cookieFor(name: string, keys: DeskKeys, now: number): string {
  const end = Math.floor(now / 1000) + DAYS_30;
  return `${Buffer.from(name).toString('base64url')}.${end}.${seal(name, end, keys.get(name) ?? '')}`;
}

/** Who comes with this cookie; undefined: nobody we know, or no longer. */
export function readCookie(value: string | undefined, keys: DeskKeys, now: number): string | undefined {
  const [, name64 = '', end = '', given = ''] = /^([\w-]+)\.(\d{1,12})\.([\w-]{43})$/.exec(value ?? '') ?? [];
  const name = Buffer.from(name64, 'base64url').toString();
  const key = keys.get(name);
  if (key === undefined || Number(end) * 1000 < now) return undefined;
  return timingSafeEqual(Buffer.from(given), Buffer.from(seal(name, Number(end), key))) ? name : undefined;
}

/** `__Host-desk` over https; plain `desk` only on this machine itself, where there is no https. */
export const cookieName = (secure: boolean) => (secure ? '__Host-desk' : 'desk');

export const setCookie = (secure: boolean, value: string, seconds = DAYS_30): string =>
  `${cookieName(secure)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
