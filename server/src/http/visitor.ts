// The visitor of a request: the id is a name, the token is the key, and both come in the shapes of the contract or not
// at all.
import { SESSION_ID, SESSION_TOKEN } from '../contract.ts';
import { Problem } from '../problem.ts';

export type TokenRule = 'optional' | 'required';

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

/** For the calls about a session, which must name one. */
export function sessionIdOf(headers: Headers): string {
  const session_id = headers.get('x-session-id') || undefined;
  if (session_id === undefined) throw malformed('X-Session-Id', 'is needed');
  if (!SESSION_ID.test(session_id)) throw malformed('X-Session-Id', 'is not a session id');
  return session_id;
}

const malformed = (field: string, what: string) =>
  new Problem('invalid_request', `${field}: ${what}`, { field });
