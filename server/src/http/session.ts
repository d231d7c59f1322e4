// GET and DELETE /api/chat/session: all that is kept about a visitor, shown to or forgotten for whoever has the key.
import type { Handler } from 'hono';
import type { Card } from '../contract.ts';
import { type Callers, callerByHeader } from '../identity/caller.ts';
import type { Who } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import type { Conversations } from '../sessions/conversations.ts';
import type { Shown } from '../sessions/shown.ts';
import { type DoorEnv, empty, json } from './answer.ts';
import type { Probes } from './probes.ts';

type SessionOptions = { conversations: Conversations; callers: Callers; probes: Probes };
/** Cards of the homes that a conversation speaks of, made from today's catalogue. */
export type HomesOf = (session: Shown) => Card[];

/** `304` where nothing was said since: `If-None-Match` holds the `ETag` of an earlier look, from epoch and version. */
export function showSession({
  conversations,
  callers,
  probes,
  homes,
}: SessionOptions & { homes: HomesOf }): Handler<DoorEnv> {
  return async (c) => {
    const { headers } = c.req.raw;
    const session = await conversations.read(await visitor(headers, callers, probes));
    if (!session) throw new Problem('not_found', 'there is no conversation here');
    const ETag = `"${session.epoch}.${session.version}"`;
    if (headers.get('if-none-match') === ETag) return empty(c, 304, { ETag });
    return json(c, JSON.stringify({ ...session, homes: homes(session) }), { headers: { ETag } });
  };
}

/**
 * 204 also where there was none: whether there was one is nobody's business. `?only=this`: what is remembered of earlier ones
 * stays.
 */
export function forgetSession({ conversations, callers, probes }: SessionOptions): Handler<DoorEnv> {
  return async (c) => {
    const this_alone = c.req.query('only') === 'this';
    await conversations.forget(await visitor(c.req.raw.headers, callers, probes), { this_alone });
    return empty(c, 204);
  };
}

async function visitor(headers: Headers, callers: Callers, probes: Probes): Promise<Who> {
  const { who, session_id } = await callerByHeader(headers, callers);
  if ('own' in who) probes.see(session_id, who.own);
  return who;
}
