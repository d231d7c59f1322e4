// POST /api/chat/query: one message in, one answer out.
import type { Handler } from 'hono';
import { QueryRequest } from '../contract.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Conversations, Incoming } from '../sessions/conversations.ts';
import { recordKey } from '../sessions/keys.ts';
import { type DoorEnv, json } from './answer.ts';
import { readJson } from './body.ts';
import type { Probes } from './probes.ts';
import { invalid } from './problem.ts';
import type { RateLimits } from './rate.ts';
import { type TokenRule, tokenOf } from './visitor.ts';

type ChatOptions = {
  conversations: Conversations;
  limits: RateLimits;
  token: TokenRule;
  metrics: Pick<Metrics, 'tokenless'>;
  probes: Probes;
};

export function chat({ conversations, limits, token: rule, metrics, probes }: ChatOptions): Handler<DoorEnv> {
  return async (c) => {
    const { raw } = c.req;
    const token = tokenOf(raw.headers, rule);
    const parsed = QueryRequest.safeParse(await readJson(raw, { textPlain: rule === 'optional' }));
    if (!parsed.success) throw invalid(parsed.error);

    const { session_id, ...message } = parsed.data;
    if (token === undefined) metrics.tokenless();
    // Without an id the session is new, so that the address alone is counted.
    if (session_id !== undefined) {
      const key = recordKey({ session_id, token });
      probes.see(session_id, key);
      await limits.message(key);
    }
    const address = c.get('address');
    const { body, replayed } = await conversations.answer(
      { session_id, token, address, admit: once(() => limits.opening(address)) },
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
