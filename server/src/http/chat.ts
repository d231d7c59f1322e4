// POST /api/chat/query: one message in, one answer out.
import type { Handler } from 'hono';
import { QueryRequest } from '../contract.ts';
import { browser, type TokenRule, tokenOf } from '../identity/browser.ts';
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

    const { session_id: named, ...message } = parsed.data;
    const { who, session_id, unknown } = browser({ session_id: named, token });
    if (token === undefined) metrics.tokenless();
    // Without an id the session is new, so that the address alone is counted.
    if (!unknown) {
      probes.see(session_id, countedBy(who));
      await limits.message(countedBy(who));
    }
    const address = c.get('address');
    const { body, replayed } = await conversations.answer(
      { who, session_id, address, admit: once(() => limits.opening(address)) },
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
