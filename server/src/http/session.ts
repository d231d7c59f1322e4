// GET and DELETE /api/chat/session: all that is kept about a visitor, shown to or forgotten for whoever has the key.
import type { Handler } from 'hono';
import { Problem } from '../problem.ts';
import type { Conversations } from '../sessions/conversations.ts';
import { type DoorEnv, empty, json } from './answer.ts';
import { sessionIdOf, type TokenRule, tokenOf } from './visitor.ts';

type SessionOptions = { conversations: Conversations; token: TokenRule };

export function showSession({ conversations, token }: SessionOptions): Handler<DoorEnv> {
  return async (c) => {
    const session = await conversations.read(visitor(c.req.raw.headers, token));
    if (!session) throw new Problem('not_found', 'there is no conversation here');
    return json(c, JSON.stringify(session));
  };
}

/** 204 also where there was none: whether there was one is nobody's business. */
export function forgetSession({ conversations, token }: SessionOptions): Handler<DoorEnv> {
  return async (c) => {
    await conversations.forget(visitor(c.req.raw.headers, token));
    return empty(c, 204);
  };
}

const visitor = (headers: Headers, rule: TokenRule) => ({
  session_id: sessionIdOf(headers),
  token: tokenOf(headers, rule),
});
