// Starting: config → catalogue → store → app → listen, and how all of it stops.
import path from 'node:path';
import { createApp } from './app.ts';
import { openCatalogue } from './catalogue/feed/open.ts';
import type { Config } from './config/config.ts';
import type { DeskOptions } from './desk/desk.ts';
import { sampleSecret } from './http/sample-people.ts';
import { serve, socketAddress } from './http/serve.ts';
import { knownOf } from './http/visit.ts';
import { welcomer } from './http/welcome.ts';
import { openLeads } from './leads.ts';
import { createLog, type Log } from './log.ts';
import { counter } from './observe/counts.ts';
import { dailyCounts } from './observe/daily.ts';
import { createMetrics, serveMetrics } from './observe/metrics.ts';
import { countEffects, observer } from './observe/observe.ts';
import { said, startLine, startLines } from './observe/start-lines.ts';
import { MOST_START_MS, openedInTime } from './observe/waiting.ts';
import { homesAgain } from './say/homes-again.ts';
import { homesNow, toldOf } from './say/since.ts';
import { createConversations } from './sessions/conversations.ts';
import { writeAnswer, writeFault } from './site/answers-file.ts';
import { BUILT_IN_SITE, openSite } from './site/site.ts';
import { openStore } from './stores/open.ts';
import { sharePerAddress } from './stores/record.ts';
import { hear, rehearse } from './turn/hear.ts';
import { turn } from './turn/turn.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DEMO_CATALOGUE = path.join(ROOT, 'server/demo/catalogue.json');
const DEMO_SITE = path.join(ROOT, 'server/demo/site.json');
const WIDGET = path.join(ROOT, 'widget/dist');
const DAY_MS = 86_400_000;
/** What has not ended by then is cut off. Process managers send SIGKILL after ten seconds. */
const DRAIN_MS = 8_000;

export type Running = {
  log: Log;
  /** Answers what is being answered, refuses the rest, and closes everything. */
  stop(): Promise<void>;
};

export async function start(config: Config): Promise<Running> {
  const log = createLog({ level: config.log_level });
  const siteFile = config.site ?? (config.demo && config.catalogue === undefined ? DEMO_SITE : undefined);
  const site = siteFile
    ? openSite(siteFile, {
        onRead: () => log.info({}, 'the site’s words were read again'),
        onFault: ({ faults }) => log.warn({ faults }, 'the site’s words are faulty; the last good ones stay'),
      })
    : { current: () => BUILT_IN_SITE, close: () => {} };
  // The demo has no address of its own until it runs; a message to a person carries whole links.
  const words =
    siteFile === DEMO_SITE
      ? () => ({ ...site.current(), url: `http://localhost:${config.port}` })
      : site.current;
  const tell = (line: string) => startLine(config, log, line);
  // An address is given up by itself; a long list may take as long as it takes to be read.
  const catalogue = await openedInTime(
    () =>
      openCatalogue({
        source: config.catalogue ?? DEMO_CATALOGUE,
        columns: config.catalogue_columns,
        refreshMinutes: config.catalogue_refresh_minutes,
        privately: config.catalogue_private,
        country: () => site.current().country,
        log,
      }),
    { tell, waiting_for: 'the catalogue to be read', end_after_ms: undefined },
  );
  const metrics = createMetrics({
    homes: () => catalogue.current().listings.length,
    holds: () => store.holds(),
    waiting: () => leads?.book.waiting(),
    ofProcess: true,
  });
  const daily = dailyCounts(Date.now());
  const store = await openedInTime(
    (onStart) =>
      openStore(config.sessions, {
        max_sessions: config.max_sessions,
        max_per_address: config.rates ? sharePerAddress(config.max_sessions) : Number.POSITIVE_INFINITY,
        onEvent: metrics.session,
        onStart,
      }),
    { tell, waiting_for: 'SESSIONS to be opened', end_after_ms: MOST_START_MS },
  ).catch((cause: Error) => {
    throw new Error(`SESSIONS cannot be opened: ${said(cause)}`);
  });
  const onEvent = observer({ log, metrics });
  const leads = await openedInTime(
    (onStart) =>
      openLeads({
        config,
        catalogue: catalogue.current,
        site: words,
        log,
        onGivenUp: metrics.exhausted,
        onStart,
      }),
    { tell, waiting_for: 'the book to be opened', end_after_ms: MOST_START_MS },
  );
  const conversations = createConversations({
    store,
    hear,
    turn,
    catalogue: catalogue.current,
    site: words,
    book: leads?.state,
    timeout: { idle_ms: config.idle_ms, absolute_ms: config.absolute_ms },
    onEvent,
    ...(config.memory_days > 0 && {
      remembering: {
        days: config.memory_days,
        homes: (filters) => homesNow(filters, catalogue.current()),
      },
    }),
  });
  const counting = countEffects({
    outbox: store.outbox,
    metrics,
    daily,
    ...(leads && { count: counter(leads.book, () => words().hours?.time_zone ?? 'UTC') }),
    onEvent,
  });
  const known = knownOf({ conversations, catalogue: catalogue.current });
  const welcome = welcomer({
    catalogue: catalogue.current,
    site: words,
    session_minutes: config.idle_ms / 60_000,
    handoff: config.handoff,
    memory_days: config.memory_days,
    visits: Boolean(leads),
    now: Date.now,
  });
  // The demo site's own people; a real site's are never signed for here.
  const sample_secret = config.demo && !config.users.keys ? sampleSecret() : undefined;
  const users = sample_secret
    ? { ...config.users, keys: { secrets: new Map([['sample', sample_secret]]) } }
    : config.users;
  const app = createApp({
    config: { ...config, users },
    sample_secret,
    conversations,
    ...(leads && {
      leads,
      visits: {
        known,
        site: words,
        catalogue: catalogue.current,
        // The demo's words are nobody's to change.
        ...(siteFile !== undefined && siteFile !== DEMO_SITE && { writeAnswer: answerWriter(siteFile, log) }),
      },
    }),
    homes: homesAgain({ catalogue: catalogue.current, now: Date.now }),
    told: toldOf({ catalogue: catalogue.current, site: words, now: Date.now }),
    welcome,
    values: { catalogue: catalogue.current, site: words },
    log,
    metrics,
    socketAddress,
    brand: words,
    folder: WIDGET,
  });
  const served = await serve(app, config);
  const figures =
    config.metrics_port === undefined ? undefined : await serveMetrics(metrics.registry, config.metrics_port);

  const tellDay = async () => {
    await counting.flush();
    log.info({ day: daily.close(Date.now()) }, 'the day in numbers');
  };
  const days = setInterval(tellDay, DAY_MS).unref();
  startLines({
    config,
    port: served.port,
    report: catalogue.report(),
    site: site.current(),
    book: leads !== undefined,
    log,
  });
  setImmediate(() => {
    try {
      rehearse({ catalogue: catalogue.current(), site: site.current(), now: Date.now() });
    } catch (cause) {
      log.error({ cause }, 'the rehearsal failed');
    }
  });

  return {
    log,
    async stop() {
      const quiet = served.stop(DRAIN_MS);
      await Promise.race([conversations.drain(), quiet]);
      await quiet;
      clearInterval(days);
      await tellDay();
      await counting.stop();
      figures?.close();
      site.close();
      await catalogue.close();
      await leads?.close();
      await conversations.close();
    },
  };
}

const answerWriter =
  (file: string, log: Log): DeskOptions['writeAnswer'] =>
  (answer) => {
    try {
      writeAnswer(file, answer);
      return undefined;
    } catch (error) {
      log.warn({ cause: error }, 'an answer from the desk could not be written into the SITE file');
      return writeFault(error);
    }
  };
