// Browser: who speaks when nobody has signed in. The id is a name, the token is the key; both come in the shapes of the
// contract or not at all.
import { SESSION_ID, SESSION_TOKEN } from '../contract.ts';
import { Problem } from '../problem.ts';
import { freshSessionId, type Random, secureRandom } from '../sessions/keys.ts';
import { browserKey, type Who } from './who.ts';

export type TokenRule = 'optional' | 'required';

export type Browser = {
  who: Extract<Who, { own: unknown }>;
  session_id: string;
  /** It came without an id and was given one, so that nothing can stand under its key. */
  unknown: boolean;
};

/** A call without an id gets a fresh one. */
export function browser(
  { session_id, token }: { session_id?: string; token?: string },
  random: Random = secureRandom,
): Browser {
  const named = session_id ?? freshSessionId(random);
  return {
    who: { own: browserKey({ session_id: named, token }) },
    session_id: named,
    unknown: session_id === undefined,
  };
}

/** For the calls about a session, which name one in a header. Throws `invalid_request`. */
export function sessionIdOf(headers: Headers): string {
  const session_id = headers.get('x-session-id') || undefined;
  if (session_id === undefined) throw malformed('X-Session-Id', 'is needed');
  if (!SESSION_ID.test(session_id)) throw malformed('X-Session-Id', 'is not a session id');
  return session_id;
}

/** Throws `token_required` or `invalid_request`. An empty header counts as absent. */
export function tokenOf(headers: Headers, rule: TokenRule): string | undefined {
  const token = headers.get('x-session-token') || undefined;
  if (token === undefined) {
    if (rule === 'required') throw new Problem('token_required', 'X-Session-Token is needed');
    return undefined;
  }
  if (!SESSION_TOKEN.test(token)) throw malformed('X-Session-Token', 'is not 43 characters of base64url');
  return token;
}

const malformed = (field: string, what: string) =>
  new Problem('invalid_request', `${field}: ${what}`, { field });
