// POST /api/chat/query: one message in, one answer out.
import type { Handler } from 'hono';
import { QueryRequest } from '../contract.ts';
import { type Callers, callerOf } from '../identity/caller.ts';
import { countedBy } from '../identity/who.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Conversations, Incoming } from '../sessions/conversations.ts';
import { type DoorEnv, json } from './answer.ts';
import { readJson } from './body.ts';
import type { Probes } from './probes.ts';
import { invalid } from './problem.ts';
import type { RateLimits } from './rate.ts';

type ChatOptions = {
  conversations: Conversations;
  limits: RateLimits;
  callers: Callers;
  metrics: Pick<Metrics, 'tokenless'>;
  probes: Probes;
};

export function chat({ conversations, limits, callers, metrics, probes }: ChatOptions): Handler<DoorEnv> {
  return async (c) => {
    const { raw } = c.req;
    const { caller, tokenless } = await callerOf(raw.headers, callers);
    const parsed = QueryRequest.safeParse(await readJson(raw, { textPlain: callers.token === 'optional' }));
    if (!parsed.success) throw invalid(parsed.error);

    const { session_id: named, ...message } = parsed.data;
    const { who, session_id, unknown, label } = caller(named);
    if (tokenless) metrics.tokenless();
    // Without an id the session is new, so that the address alone is counted.
    if (!unknown) {
      if ('own' in who) probes.see(session_id, who.own);
      await limits.message(countedBy(who));
    }
    const address = c.get('address');
    const { body, replayed } = await conversations.answer(
      { who, session_id, label, address, admit: once(() => limits.opening(address)) },
      message as Incoming,
    );
    return json(c, body, replayed ? { headers: { 'Idempotent-Replayed': 'true' } } : {});
  };
}

/** A message that is tried again after a conflict begins no second conversation. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
