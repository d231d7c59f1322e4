// Caller: who speaks, from the headers of a call, before anything is counted and before a store is asked. A proof of the host
// stands for a person and nothing beside it is looked at; a bad one is refused and never an anonymous visitor.
import { DEVICE_ID, SESSION_AT } from '../contract.ts';
import { Problem } from '../problem.ts';
import { freshSessionId, secureRandom } from '../sessions/keys.ts';
import { browser, sessionIdOf, type TokenRule, tokenOf } from './browser.ts';
import { labelOf } from './label.ts';
import type { Prove } from './proof.ts';
import type { Who } from './who.ts';

export type Caller = {
  who: Who;
  /** Names a new session. */
  session_id: string;
  /** It came without an id and was given one, so that nothing can stand under its key. */
  unknown: boolean;
  /** What its device runs; empty where it does not say. */
  label: string;
};

/** How callers are told: whether a token is needed, and what proves that somebody is signed in. */
export type Callers = { token: TokenRule; prove: Prove };

/** The caller, once the body has told the session's name. */
type Named = { tokenless: boolean; caller(session_id: string | undefined): Caller };

/** Throws `token_required`, `invalid_request`, `user_token_expired`, `user_token_refused`. */
export async function callerOf(headers: Headers, { token: rule, prove }: Callers): Promise<Named> {
  const label = labelOf(headers.get('user-agent'));
  // An empty header is a proof that proves nothing.
  const proof = headers.get('x-user-token');
  if (proof !== null) {
    const device = shaped(headers, 'X-Device-Id', DEVICE_ID);
    const who = { user: await prove(proof), ...(device && { device }) };
    return {
      tokenless: false,
      caller: (session_id = freshSessionId(secureRandom)) => ({ who, session_id, unknown: false, label }),
    };
  }
  const token = tokenOf(headers, rule);
  const at = token && shaped(headers, 'X-Session-At', SESSION_AT);
  return {
    tokenless: token === undefined,
    caller(session_id) {
      const { who, ...named } = browser({ session_id, token });
      return { ...named, who: at ? { ...who, at } : who, label };
    },
  };
}

/** For the calls that name a session in a header; a person needs none. */
export async function callerByHeader(headers: Headers, callers: Callers): Promise<Caller> {
  if (headers.get('x-user-token') !== null) return (await callerOf(headers, callers)).caller(undefined);
  const session_id = sessionIdOf(headers);
  return (await callerOf(headers, callers)).caller(session_id);
}

function shaped(headers: Headers, name: string, shape: RegExp): string | undefined {
  const value = headers.get(name) || undefined;
  if (value !== undefined && !shape.test(value))
    throw new Problem('invalid_request', `${name}: is not of that form`, { field: name });
  return value;
}
