// GET and DELETE /api/chat/session: all that is kept about a visitor, shown to or forgotten for whoever has the key.
import type { Handler } from 'hono';
import { browser, sessionIdOf, type TokenRule, tokenOf } from '../identity/browser.ts';
import { countedBy, type Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import type { Conversations } from '../sessions/conversations.ts';
import { type DoorEnv, empty, json } from './answer.ts';
import type { Probes } from './probes.ts';

type SessionOptions = { conversations: Conversations; token: TokenRule; probes: Probes };

export function showSession({ conversations, token, probes }: SessionOptions): Handler<DoorEnv> {
  return async (c) => {
    const session = await conversations.read(visitor(c.req.raw.headers, token, probes));
    if (!session) throw new Problem('not_found', 'there is no conversation here');
    return json(c, JSON.stringify(session));
  };
}

/** 204 also where there was none: whether there was one is nobody's business. */
export function forgetSession({ conversations, token, probes }: SessionOptions): Handler<DoorEnv> {
  return async (c) => {
    await conversations.forget(visitor(c.req.raw.headers, token, probes));
    return empty(c, 204);
  };
}

function visitor(headers: Headers, rule: TokenRule, probes: Probes): Who {
  const { who, session_id } = browser({ session_id: sessionIdOf(headers), token: tokenOf(headers, rule) });
  probes.see(session_id, countedBy(who));
  return who;
}
