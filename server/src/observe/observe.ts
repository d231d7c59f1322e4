// Observe: where the reports of the sessions go: the figures, the owner's day, the log.

import type { Log } from '../log.ts';
import type { SessionEvent } from '../sessions/events.ts';
import type { Daily } from './daily.ts';
import type { Metrics } from './metrics.ts';

type Observers = { log: Log; metrics: Metrics; daily: Daily };

export function observer({ log, metrics, daily }: Observers): (event: SessionEvent) => void {
  return (event) => {
    metrics.session(event);
    daily.session(event);
    if (event.type === 'answered') {
      if (log.writes('debug')) log.debug(line(event, log), 'answered');
    } else if (event.type === 'corrupt') log.warn({}, 'a session could not be read and was put aside');
    // What fails under a request is logged with its error id where it is answered.
    else if (event.type === 'failed' && event.during === 'sweep')
      log.error({ cause: event.cause }, 'sweep failed');
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
