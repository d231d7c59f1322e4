// Metrics: what happens here, counted for Prometheus. Counts and times only; no label ever holds a visitor's data.
import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Waiting } from '../book/book.ts';
import type { ProblemCode } from '../contract.ts';
import { type Handlers, handle } from '../effects/effect.ts';
import type { SessionEvent } from '../sessions/events.ts';
import { within } from '../sessions/patience.ts';
import type { OutboxEntry } from '../stores/outbox.ts';
import type { Holdings } from '../stores/store.ts';

/** `again`: it was kept before. Else why it was not. */
export type RequestOutcome = 'kept' | 'again' | ProblemCode;

export type Metrics = {
  registry: Registry;
  /** What the sessions report. */
  session(event: SessionEvent): void;
  /** What the turns of one commit caused, read from the outbox. */
  effects(entry: Pick<OutboxEntry, 'effects'>): void;
  /** What a client was refused with. */
  problem(code: ProblemCode): void;
  /** A call was one too many for this limit. */
  limited(limit: Limit): void;
  /** A message came without a token: whoever knows its id has the conversation. */
  tokenless(): void;
  /** An id came under another token than shortly before: two visitors of one name, or somebody who guesses. */
  otherToken(): void;
  /** What became of a request for a visit or a call. */
  request(outcome: RequestOutcome): void;
  /** A request could not be sent on and was given up. */
  exhausted(): void;
  /** A proof of who is signed in was refused; `why` is a claim or a part of it. */
  userRefused(why: string): void;
};

/**
 * Requests for a visit, messages, and codes made, of one conversation; calls, looks at the site's words, conversations
 * begun, and codes that nobody made, of one address.
 */
export type Limit = 'visit' | 'conversation' | 'address' | 'site' | 'new_sessions' | 'handoff' | 'code';

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const BYTES = [512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536];

const NOT_KNOWN: Waiting = { waiting: Number.NaN, exhausted: Number.NaN, oldest_ms: Number.NaN };

/** A store that does not answer by then is left out of a scrape, ms. */
const SCRAPE_PATIENCE_MS = 1_000;

export type MetricsOptions = {
  /** Homes that serve now. */
  homes: () => number;
  /** What the session store holds, asked for at each scrape. */
  holds: () => Promise<Holdings>;
  /** What is still to be sent on, asked for at each scrape; absent: nothing is. */
  waiting?: () => Promise<Waiting> | undefined;
  /** Node's own figures too: heap, event loop, handles. */
  ofProcess?: boolean;
};

export function createMetrics({
  homes,
  holds,
  waiting = () => undefined,
  ofProcess = false,
}: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });

  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[] = []) =>
    new Counter({ name: `veranda_${name}_total`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `veranda_${name}`, help, buckets, registers });

  const answered = counter('messages_answered', 'Messages answered and kept, by what their session was', [
    'status',
  ]);
  const turnSeconds = histogram('turn_seconds', 'From the head of the queue to the commit', SECONDS);
  const commitSeconds = histogram('commit_seconds', 'One commit to the store', SECONDS);
  const stateBytes = histogram('session_state_bytes', 'Size of a session as committed', BYTES);
  const duplicates = counter('duplicates', 'Messages that came twice', ['outcome']);
  const conflicts = counter('conflicts', 'Turns run again because somebody else committed first');
  const transients = counter('store_retries', 'Work done again because the store could not just then');
  const corrupt = counter('sessions_corrupt', 'Records that could not be read and were put aside');
  const deleted = counter('sessions_deleted', 'Sessions deleted by their visitors');
  const handOffs = counter('handoffs', 'Codes that let a device in: made, used, told right or wrong', [
    'outcome',
  ]);
  const adoptions = counter('adoptions', 'Anonymous conversations that a person took along, or could not', [
    'outcome',
  ]);
  const deletedUnderTurn = counter('sessions_deleted_under_turn', 'Turns that found their session deleted');
  const evicted = counter('sessions_evicted', 'One-message sessions that made room', ['why']);
  const refused = counter('sessions_refused', 'Messages for which there was no room', ['why']);
  const timedOut = counter('turns_timed_out', 'Messages not answered in time');
  const failures = counter('failures', 'Failures of the store or of a turn', ['during']);
  const expired = counter('sessions_expired', 'Sessions that ran out and are gone');
  const swept = counter('sessions_swept', 'Expired records and tombstones removed');
  const sweepSeconds = histogram('sweep_seconds', 'One sweep', SECONDS);
  const queued = new Gauge({ name: 'veranda_queue_depth', help: 'Messages running or waiting', registers });
  const problems = counter('problems', 'Requests that got a problem document', ['code']);
  const limited = counter('rate_limited', 'Calls refused for their number', ['limit']);
  const tokenless = counter('messages_without_token', 'Messages whose sender had no token');
  const otherToken = counter(
    'ids_under_other_token',
    'Messages whose id came under another token within the hour',
  );
  const userRefused = counter('user_tokens_refused', 'Proofs of who is signed in that proved nothing', [
    'why',
  ]);
  const noticed = counter('noticed', 'What turns noticed: nothing found, not understood, a person shown', [
    'what',
  ]);
  const requested = counter('requests', 'Requests for a visit or a call, by what became of them', [
    'outcome',
  ]);
  const exhausted = counter('deliveries_exhausted', 'Requests that could not be sent on and were given up');
  const effectsLost = counter('effects_lost', 'Commits whose effects were never counted', ['why']);
  new Gauge({
    name: 'veranda_catalogue_homes',
    help: 'Homes that serve now',
    registers,
    collect() {
      this.set(homes());
    },
  });

  /** One answer of the store serves all figures of a scrape. A store in trouble is `NaN` there and spoils no scrape. */
  let asking: Promise<Holdings> | undefined;
  function held(): Promise<Holdings> {
    asking ??= within(SCRAPE_PATIENCE_MS, holds)
      .catch(() => {
        failures.inc({ during: 'scrape' });
        return { sessions: Number.NaN, tombstones: Number.NaN, bytes: Number.NaN };
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  }
  const kept = (name: string, help: string, what: keyof Holdings) =>
    new Gauge({
      name: `veranda_${name}`,
      help,
      registers,
      async collect() {
        this.set((await held())[what]);
      },
    });
  kept('sessions_kept', 'Sessions that the store holds', 'sessions');
  kept('tombstones_kept', 'Marks of deleted sessions, for ten minutes', 'tombstones');
  kept('sessions_bytes', 'Memory, file pages or table space that the store takes', 'bytes');

  /** Undefined where there is no book; one that does not answer is `NaN` and spoils no scrape. */
  let looking: Promise<Waiting> | undefined;
  const toSend = (): Promise<Waiting> | undefined => {
    const asked = looking ?? waiting();
    looking ??=
      asked &&
      within(SCRAPE_PATIENCE_MS, () => asked)
        .catch(() => NOT_KNOWN)
        .finally(() => {
          looking = undefined;
        });
    return looking;
  };
  const delivery = (name: string, help: string, of: (waiting: Waiting) => number) =>
    new Gauge({
      name: `veranda_${name}`,
      help,
      registers,
      async collect() {
        const now = await toSend();
        if (now) this.set(of(now));
      },
    });
  delivery('deliveries_waiting', 'Requests that are still to be sent on', (now) => now.waiting);
  delivery('delivery_oldest_seconds', 'How long the oldest of them waits', (now) => now.oldest_ms / 1000);
  delivery('deliveries_given_up', 'Given up, until somebody sends them again', (now) => now.exhausted);

  const on: { [T in SessionEvent['type']]: (event: Extract<SessionEvent, { type: T }>) => void } = {
    answered(event) {
      answered.inc({ status: event.status });
      turnSeconds.observe(event.ms / 1000);
      commitSeconds.observe(event.commit_ms / 1000);
      stateBytes.observe(event.state_bytes);
    },
    duplicate: ({ type }) => duplicates.inc({ outcome: type }),
    already_answered: ({ type }) => duplicates.inc({ outcome: type }),
    mismatch: ({ type }) => duplicates.inc({ outcome: type }),
    conflict: () => conflicts.inc(),
    transient: () => transients.inc(),
    corrupt: () => corrupt.inc(),
    deleted: () => deleted.inc(),
    hand_off: ({ outcome }) => handOffs.inc({ outcome }),
    adoption: ({ outcome }) => adoptions.inc({ outcome }),
    deleted_under_turn: () => deletedUnderTurn.inc(),
    evicted: ({ why }) => evicted.inc({ why }),
    expired: ({ sessions }) => expired.inc(sessions),
    refused: ({ why }) => refused.inc({ why }),
    timed_out: () => timedOut.inc(),
    queue: ({ depth }) => queued.set(depth),
    sweep({ removed, ms }) {
      swept.inc(removed);
      sweepSeconds.observe(ms / 1000);
    },
    failed: ({ during }) => failures.inc({ during }),
    effects_given_up: () => effectsLost.inc({ why: 'given_up' }),
    effects_dropped: () => effectsLost.inc({ why: 'dropped' }),
  };

  const caused: Handlers = {
    answered: () => {},
    zero_result: ({ type }) => noticed.inc({ what: type }),
    not_understood: ({ type }) => noticed.inc({ what: type }),
    contact_shown: ({ type }) => noticed.inc({ what: type }),
    // A place is no label: the day's line tells of those that many asked for.
    locality_asked: () => {},
    topic_unanswered: ({ type }) => noticed.inc({ what: type }),
    // For the owner's desk.
    first_asked: () => {},
  };

  return {
    registry,
    effects: ({ effects }) => {
      for (const effect of effects) handle(effect, caused);
    },
    session: (event) => (on[event.type] as (event: SessionEvent) => void)(event),
    problem: (code) => problems.inc({ code }),
    limited: (limit) => limited.inc({ limit }),
    tokenless: () => tokenless.inc(),
    otherToken: () => otherToken.inc(),
    request: (outcome) => requested.inc({ outcome }),
    exhausted: () => exhausted.inc(),
    userRefused: (why) => userRefused.inc({ why }),
  };
}

/** Serves the figures to this machine alone. Resolves when it listens; rejects when the port is taken. */
export async function serveMetrics(registry: Registry, port: number): Promise<Server> {
  const server = createServer(async (_request, response) => {
    try {
      const figures = await registry.metrics();
      response.setHeader('Content-Type', registry.contentType).end(figures);
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
