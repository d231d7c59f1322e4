// Observe: where the reports of the sessions go (the figures, the log), and what their turns caused (the figures, the
// owner's day).

import { doubling, type Engine, startEngine } from '../effects/engine.ts';
import type { Log } from '../log.ts';
import type { SessionEvent } from '../sessions/events.ts';
import type { Outbox, OutboxEntry } from '../stores/outbox.ts';
import type { Daily } from './daily.ts';
import type { Metrics } from './metrics.ts';

type Observers = { log: Log; metrics: Metrics };

/** Counts what waits in the outbox, once a second; `flush` counts it now. */
export function countEffects({
  outbox,
  metrics,
  daily,
  count = async () => {},
  onEvent,
}: {
  outbox: Outbox;
  metrics: Pick<Metrics, 'effects'>;
  daily: Daily;
  /** The owner's counts. */
  count?: (entries: readonly OutboxEntry[]) => Promise<void>;
  onEvent: (event: SessionEvent) => void;
}): Engine {
  return startEngine<OutboxEntry>({
    jobs: {
      lease: (max, ms) => outbox.lease(max, ms),
      postpone: (entries, ms) => outbox.postpone(entries, ms),
      async done(entries) {
        await count(entries);
        await outbox.done(entries);
      },
    },
    work(entry) {
      metrics.effects(entry);
      daily.effects(entry);
    },
    // Counting cannot fail but by a fault of ours; one that stays is not tried for ever.
    backoff: doubling({ first_ms: 1_000, most_ms: 60_000, tries: 10 }),
    giveUp: ({ tries }) => onEvent({ type: 'effects_given_up', tries }),
    onTrouble: (cause) => onEvent({ type: 'failed', during: 'effects', cause }),
    every_ms: 1_000,
    lease_ms: 30_000,
    batch: 500,
  });
}

export function observer({ log, metrics }: Observers): (event: SessionEvent) => void {
  return (event) => {
    metrics.session(event);
    if (event.type === 'answered') {
      if (log.writes('debug')) log.debug(line(event, log), 'answered');
    } else if (event.type === 'corrupt') log.warn({}, 'a session could not be read and was put aside');
    // What fails under a request is logged with its error id where it is answered.
    else if (event.type === 'failed' && event.during === 'sweep')
      log.error({ cause: event.cause }, 'sweep failed');
    else if (event.type === 'failed' && event.during === 'effects')
      log.error({ cause: event.cause }, 'what turns have caused cannot be read just now');
    else if (event.type === 'effects_given_up')
      log.error({ tries: event.tries }, 'what a turn caused was never counted');
  };
}

const line = (
  { key, epoch, version, status, ms }: Extract<SessionEvent, { type: 'answered' }>,
  log: Log,
) => ({
  session: log.sessionHash(key),
  epoch: epoch.slice(0, 4),
  version,
  status,
  ms: Math.round(ms * 100) / 100,
});
