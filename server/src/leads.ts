// Leads: opens the book where there is a durable place for it, and all that works on it: requests, sending on.
import path from 'node:path';
import type { Book } from './book/book.ts';
import type { Adapter } from './book/delivery/adapter.ts';
import { adapterFor, shownTarget, targetFault } from './book/delivery/targets.ts';
import { receiverName } from './book/notice.ts';
import { openBook } from './book/open.ts';
import { createRequests, type Requests } from './book/requests.ts';
import { watched } from './book/watched.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { type Config, ConfigError } from './config/config.ts';
import { courier } from './effects/courier.ts';
import type { Log } from './log.ts';
import { said } from './observe/start-lines.ts';
import type { Site } from './site/site.ts';
import type { StoreOptions } from './stores/store.ts';
import type { BookState } from './turn/scene.ts';

export type Leads = {
  book: Book;
  /** Whether a request can be kept just now. */
  state: () => BookState;
  requests: Requests;
  /** LEADS_TO. */
  deliver_to: readonly string[];
  public_url: () => string;
  /** Something was kept: it is sent on now. */
  wake: () => void;
  close(): Promise<void>;
};

type LeadsConfig = Pick<
  Config,
  | 'sessions'
  | 'data'
  | 'leads_to'
  | 'leads_secrets'
  | 'leads_private'
  | 'smtp'
  | 'lead_ms'
  | 'lead_sealed_ms'
  | 'public_url'
  | 'desk_keys'
  | 'port'
>;

const DAY_MS = 86_400_000;
const SWEEP_MS = 3_600_000;
const MOST_SWEPT = 500;

/** What sends to each address of LEADS_TO, or what is wrong with it. */
export function senders(
  config: Pick<
    LeadsConfig,
    'leads_to' | 'leads_secrets' | 'leads_private' | 'smtp' | 'public_url' | 'port' | 'desk_keys'
  >,
  site: () => string,
): { adapters: Map<string, Adapter>; faults: string[] } {
  const { leads_to, leads_secrets: secrets, leads_private: open, smtp } = config;
  const desk = config.desk_keys.size > 0 ? `${publicUrl(config)}/desk` : undefined;
  const means = { secrets, open, smtp, site, desk };
  const faults = leads_to.flatMap((target) => {
    const fault = targetFault(target, means);
    return fault ? [`LEADS_TO: ${shownTarget(target)} ${fault}`] : [];
  });
  if (faults.length > 0) return { adapters: new Map(), faults };
  return { adapters: new Map(leads_to.map((target) => [target, adapterFor(target, means)])), faults };
}

/** Undefined where nothing is kept for good: then no form is shown. Throws a ConfigError for a wrong LEADS_TO. */
export async function openLeads({
  config,
  catalogue,
  site,
  log,
  onGivenUp = () => {},
  onStart,
}: {
  config: LeadsConfig;
  catalogue: () => Catalogue;
  site: () => Site;
  log: Log;
  /** A request could not be sent on. */
  onGivenUp?: () => void;
  onStart?: StoreOptions['onStart'];
}): Promise<Leads | undefined> {
  const { adapters, faults } = senders(config, () => site().name);
  const place = bookPlace(config);
  if (!place && config.leads_to.length > 0)
    faults.push(
      'LEADS_TO is set, but requests have no place to be kept: set DATA, or SESSIONS to sqlite: or postgres:',
    );
  if (faults.length > 0) throw new ConfigError(faults);
  const opened =
    place &&
    (await openBook(place, { keep_ms: config.lead_ms, sealed_ms: config.lead_sealed_ms }, onStart).catch(
      (cause: Error) => {
        throw new Error(`the book of requests cannot be opened beside SESSIONS: ${said(cause)}`);
      },
    ));
  if (!opened) return undefined;
  const { book, state, stop } = watched(opened, {
    onChange: (now) =>
      now === 'open'
        ? log.info({}, 'requests for a visit can be kept again')
        : log.error({ book: now }, 'requests for a visit cannot be kept just now'),
  });

  const public_url = () => publicUrl(config);
  const sending = courier({
    book,
    adapters,
    onSent: ({ to, kept, given_up, status }) => {
      const where = { to: shownTarget(to), status };
      if (given_up) onGivenUp();
      if (given_up)
        log.warn(where, 'a request could not be sent on and was given up; the desk can send it again');
      else if (!kept) log.info(where, 'a request was not taken; it is tried again');
    },
    onTrouble: (cause) => log.error({ cause }, 'the book cannot be reached'),
  });
  const wake = () => void sending.wake();
  const sweeping = setInterval(() => {
    book.sweep(MOST_SWEPT).catch((cause) => log.error({ cause }, 'the book cannot be tidied'));
  }, SWEEP_MS);
  sweeping.unref();
  const requests = createRequests({
    book,
    catalogue,
    site,
    terms: {
      days: Math.round(config.lead_ms / DAY_MS),
      receivers: config.leads_to.map(receiverName).filter((name) => name !== undefined),
    },
    deliver_to: config.leads_to,
    public_url,
    now: Date.now,
    onKept: wake,
  });
  return {
    book,
    state,
    requests,
    deliver_to: config.leads_to,
    public_url,
    wake,
    async close() {
      clearInterval(sweeping);
      stop();
      await sending.stop();
      await book.close();
    },
  };
}

/**
 * In the database of the sessions; on SQLite in a file beside theirs, because a transaction of the book waits between
 * its statements and must not hold up a message.
 */
function bookPlace({ sessions, data }: Pick<Config, 'sessions' | 'data'>): string | undefined {
  if (sessions.startsWith('sqlite:')) {
    const { dir, name, ext } = path.parse(sessions.slice('sqlite:'.length));
    return `sqlite:${path.join(dir, `${name}.book${ext || '.db'}`)}`;
  }
  if (sessions.startsWith('postgres')) return sessions;
  return data === undefined ? undefined : `sqlite:${path.join(data, 'veranda.book.db')}`;
}

const publicUrl = ({ public_url, port }: Pick<Config, 'public_url' | 'port'>) =>
  public_url ?? `http://localhost:${port}`;
