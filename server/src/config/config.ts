// Configuration: the only reader of the environment. Every fault is named at once; the table in docs is made from here.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { LEVELS, type Level } from '../log.ts';
import {
  amount,
  asItIs,
  catalogueAddress,
  deskKeys,
  integer,
  oneOf,
  originList,
  smtpAddress,
  storeAddress,
  userKeys,
  webAddress,
  webhookSecrets,
  words,
} from './values.ts';

const DAY_MS = 86_400_000;

export type Rates = {
  /** Messages a minute of one conversation. */
  messages: number;
  /** Calls a minute of one IPv4 address or IPv6 /64. */
  address: number;
  /** Conversations begun a minute by one address. */
  new_sessions: number;
};

export type Config = {
  production: boolean;
  port: number;
  host: string;
  /** Files or https URLs, separated by spaces; absent: the demo catalogue. */
  catalogue?: string;
  catalogue_refresh_minutes: number;
  catalogue_private: boolean;
  /** File that says which CSV column is what. */
  catalogue_columns?: string;
  /** File with the owner's words. */
  site?: string;
  sessions: string;
  idle_ms: number;
  absolute_ms: number;
  token: 'optional' | 'required';
  /** How people who are signed in at the host prove it; without `keys` nobody can. */
  users: { keys?: ReturnType<typeof userKeys>; audience: string; minutes: number };
  /** Whether a conversation may go on on another device by a code. */
  handoff: boolean;
  /** 0: nobody is remembered. */
  memory_days: number;
  max_sessions: number;
  /** Absent: our own origin and localhost. */
  origins?: readonly string[];
  /** How many proxies stand in front. */
  trust_proxy: number;
  /** Absent: all off. */
  rates?: Rates;
  metrics_port?: number;
  /** One folder that is the backup; sets what it holds. */
  data?: string;
  /** Where visitors and the desk reach this server; absent: by the port on this machine. */
  public_url?: string;
  /** Where requests are sent on to. */
  leads_to: readonly string[];
  leads_secrets: readonly string[];
  /** http and private addresses too. */
  leads_private: boolean;
  smtp?: string;
  lead_ms: number;
  lead_sealed_ms: number;
  /** By name. */
  desk_keys: ReadonlyMap<string, string>;
  demo: boolean;
  log_level: Level;
};

/** Everything that is wrong with the environment, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

type Variable<T> = {
  /** As text, as if it had been set; absent: not set. */
  fallback?: string;
  /** What holds instead of `fallback` when NODE_ENV=production. */
  production?: string;
  /** What the table says where `fallback` alone would not tell. */
  shown?: string;
  meaning: string;
  /** Where it is a limit: the figures that show it when it bites. */
  figures?: string[];
  /** May hold a password: a fault does not repeat it. */
  secret?: true;
  read(text: string): T;
};

const variable = <T>(entry: Variable<T>) => entry;

const VARIABLES = {
  PORT: variable({
    fallback: '8787',
    meaning: 'where the server listens; 0 takes a free port',
    read: integer(0, 65_535),
  }),
  HOST: variable({
    fallback: '127.0.0.1',
    production: '0.0.0.0',
    meaning: 'the address it listens on',
    read: asItIs,
  }),
  CATALOGUE: variable({
    shown: 'demo catalogue; must be set in production',
    meaning:
      'your homes: files or https URLs, separated by spaces (JSON, NDJSON, CSV, Excel, a Google Sheet’s link, Meta home listings, JSON-LD)',
    secret: true,
    read: catalogueAddress,
  }),
  CATALOGUE_COLUMNS: variable({
    shown: 'none',
    meaning: 'a JSON file that says which CSV column is what',
    read: asItIs,
  }),
  CATALOGUE_REFRESH_MINUTES: variable({
    fallback: '15',
    meaning: 'so often an address in `CATALOGUE` is asked for something new; fractions allowed',
    read: amount(0, 10_080),
  }),
  CATALOGUE_PRIVATE: variable({
    fallback: 'off',
    meaning: 'whether addresses in `CATALOGUE` may lead into private networks',
    read: (text) => oneOf('on', 'off')(text) === 'on',
  }),
  SITE: variable({
    shown: 'built-in words',
    meaning: 'a JSON file with your name, greeting, contact and office hours; read again when it changes',
    read: asItIs,
  }),
  SESSIONS: variable({
    fallback: 'memory:',
    meaning: 'where conversations are kept: `memory:`, `sqlite:<file>` or `postgres://…`',
    secret: true,
    read: storeAddress,
  }),
  SESSION_TIMEOUT_MINUTES: variable({
    fallback: '30',
    meaning: 'idle timeout in minutes, counted from the last message; may be fractional',
    figures: ['veranda_sessions_expired_total'],
    read: amount(0, 60 * 24 * 7),
  }),
  SESSION_MAX_HOURS: variable({
    fallback: '168',
    meaning: 'hard limit, counted from the first message',
    figures: ['veranda_sessions_expired_total'],
    read: amount(0, 24 * 365),
  }),
  SESSION_TOKEN: variable({
    fallback: 'optional',
    production: 'required',
    meaning: 'whether a call needs `X-Session-Token`; `optional` also takes `text/plain` bodies',
    read: oneOf('optional', 'required'),
  }),
  USER_KEYS: variable({
    shown: 'off',
    meaning:
      'lets people who are signed in at your site have one chat on all devices: `k1:<32 bytes of base64url>`, several by commas, or the https address of a key set (JWKS)',
    figures: ['veranda_user_tokens_refused_total'],
    secret: true,
    read: userKeys,
  }),
  USER_AUDIENCE: variable({
    fallback: 'veranda',
    meaning: 'what `aud` must say in a proof of who is signed in; must be set with a key set',
    read: asItIs,
  }),
  USER_TOKEN_MINUTES: variable({
    fallback: '60',
    meaning: 'longest life of such a proof; sign for 10',
    read: amount(0, 24 * 60),
  }),
  HANDOFF: variable({
    fallback: 'on',
    meaning: 'whether a visitor may go on on another device, by a code and a number',
    figures: ['veranda_handoffs_total'],
    read: (text) => oneOf('on', 'off')(text) === 'on',
  }),
  MEMORY_DAYS: variable({
    fallback: '0',
    meaning:
      'for how many days after their last chat somebody who is signed in is remembered, once they said yes; `0`: never, and nobody is asked',
    read: integer(0, 365),
  }),
  MAX_SESSIONS: variable({
    fallback: '50000',
    meaning: 'conversations kept at once',
    figures: [
      'veranda_sessions_kept',
      'veranda_sessions_evicted_total{why="full"}',
      'veranda_sessions_refused_total{why="full"}',
    ],
    read: integer(1, 100_000_000),
  }),
  ALLOWED_ORIGINS: variable({
    shown: 'own origin and localhost; must be set in production',
    meaning: 'the sites that may talk to it, separated by commas: `https://homes.example`',
    figures: ['veranda_problems_total{code="origin_refused"}'],
    read: originList,
  }),
  TRUST_PROXY: variable({
    fallback: '0',
    meaning: 'how many proxies stand in front and add to `X-Forwarded-For`',
    read: integer(0, 10),
  }),
  RATE_LIMIT: variable({
    fallback: '20',
    meaning: 'messages a minute of one conversation; `off` lifts every limit on rates and addresses',
    figures: ['veranda_rate_limited_total{limit="conversation"}'],
    read: (text) => (text === 'off' ? ('off' as const) : integer(1, 1_000_000)(text)),
  }),
  RATE_LIMIT_ADDRESS: variable({
    fallback: '300',
    meaning:
      'requests a minute of one IPv4 address or IPv6 /64; `GET /api/site` has a limit of its own, as high',
    figures: ['veranda_rate_limited_total{limit="address"}', 'veranda_rate_limited_total{limit="site"}'],
    read: integer(1, 1_000_000),
  }),
  NEW_SESSIONS: variable({
    fallback: '60',
    meaning: 'conversations begun a minute by one address',
    figures: ['veranda_rate_limited_total{limit="new_sessions"}'],
    read: integer(1, 1_000_000),
  }),
  METRICS_PORT: variable({
    shown: 'off',
    meaning: 'Prometheus metrics at this port of 127.0.0.1',
    read: (text) => (text === 'off' ? undefined : integer(0, 65_535)(text)),
  }),
  DATA: variable({
    shown: 'none',
    meaning:
      'one folder to back up: sets `SITE` (site.json), `CATALOGUE` (catalogue.*), `CATALOGUE_COLUMNS` (columns.json) where it holds them, and `SESSIONS` (sqlite) and the book',
    read: asItIs,
  }),
  PUBLIC_URL: variable({
    shown: 'this machine; must be set in production with `DESK_KEY`',
    meaning: 'where people reach this server: in links to a visitor’s page and to the desk',
    read: webAddress,
  }),
  LEADS_TO: variable({
    shown: 'none',
    meaning:
      'where requests are sent on, separated by spaces: `https://…` (signed JSON), `form:https://…?phone={phone}` (a web-to-lead form), `mailto:…`',
    secret: true,
    read: words,
  }),
  LEADS_SECRET: variable({
    shown: 'none; must be set for signed JSON',
    meaning:
      '`whsec_` and at least 24 bytes of base64; two, by a comma, while one takes the place of the other',
    secret: true,
    read: webhookSecrets,
  }),
  LEADS_PRIVATE: variable({
    fallback: 'off',
    meaning: 'whether `LEADS_TO` may name http and private addresses',
    read: (text) => oneOf('on', 'off')(text) === 'on',
  }),
  SMTP: variable({
    shown: 'none',
    meaning:
      'the mail server for `mailto:`: `smtps://user:password@host:465?from=chat@homes.example`, or `smtp://…:587` (TLS once it is greeted)',
    secret: true,
    read: smtpAddress,
  }),
  LEAD_DAYS: variable({
    fallback: '400',
    meaning: 'a request is kept so many days after the last word of whoever asked',
    read: amount(1, 3650),
  }),
  LEAD_SEALED_DAYS: variable({
    fallback: '0',
    meaning: 'what was taken back stands so many days without name and number; 0 erases it at once',
    read: amount(-1, 3650),
  }),
  DESK_KEY: variable({
    shown: 'off',
    meaning: 'who may see the desk: `asha:<key>,ravi:<key>`, each key at least 20 characters',
    secret: true,
    read: deskKeys,
  }),
  DEMO: variable({
    fallback: 'on',
    shown: '`on`; `off` with a catalogue of your own',
    production: 'off',
    meaning:
      'the demo site at `/`, and its catalogue where no other is set; `off`: `/` says that Veranda runs, with the chat on it',
    read: (text) => oneOf('on', 'off')(text) === 'on',
  }),
  LOG_LEVEL: variable({ fallback: 'info', meaning: LEVELS.join(', '), read: oneOf(...LEVELS) }),
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks everything. Throws one ConfigError that names every fault. An empty variable counts as not set. */
export function readConfig(env: Environment = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const faults: string[] = [];

  function get<T>(name: keyof typeof VARIABLES, entry: Variable<T>): T | undefined {
    const text = env[name]?.trim() || (production && entry.production) || entry.fallback;
    if (text === undefined) return undefined;
    try {
      return entry.read(text);
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}${entry.secret ? '' : `, but is "${text}"`}`);
      return undefined;
    }
  }

  const read = Object.fromEntries(
    Object.entries(VARIABLES).map(([name, entry]) => [
      name,
      get(name as keyof typeof VARIABLES, entry as Variable<unknown>),
    ]),
  ) as { [K in keyof typeof VARIABLES]: ReturnType<(typeof VARIABLES)[K]['read']> };

  if (production && !env.ALLOWED_ORIGINS?.trim())
    faults.push('ALLOWED_ORIGINS must be set in production: the sites that carry the chat');
  const held = read.DATA === undefined ? {} : heldIn(read.DATA);
  if (held.fault !== undefined) faults.push(`DATA ${held.fault}`);
  if (production && !env.CATALOGUE?.trim() && held.catalogue === undefined && read.DEMO === false)
    faults.push('CATALOGUE must be set in production (or DEMO=on, for the demo homes)');
  if (read.CATALOGUE_COLUMNS !== undefined && !env.CATALOGUE?.trim())
    faults.push('CATALOGUE_COLUMNS is set, but CATALOGUE is not');
  if (read.USER_KEYS && 'key_set' in read.USER_KEYS && !env.USER_AUDIENCE?.trim())
    faults.push('USER_AUDIENCE must be set with a key set: its keys sign for other programs too');
  if ((read.MEMORY_DAYS ?? 0) > 0 && read.DATA === undefined && read.SESSIONS?.startsWith('memory:'))
    faults.push('MEMORY_DAYS needs SESSIONS or DATA: in memory nothing lasts for days');
  if (production && read.DESK_KEY && !read.PUBLIC_URL)
    faults.push('PUBLIC_URL must be set in production with a desk: where its people reach it');
  if (faults.length > 0) throw new ConfigError(faults);

  return {
    production,
    port: read.PORT,
    host: read.HOST,
    catalogue: read.CATALOGUE ?? held.catalogue,
    catalogue_refresh_minutes: read.CATALOGUE_REFRESH_MINUTES,
    catalogue_private: read.CATALOGUE_PRIVATE,
    catalogue_columns: read.CATALOGUE_COLUMNS ?? (read.CATALOGUE === undefined ? held.columns : undefined),
    site: read.SITE ?? held.site,
    sessions:
      read.DATA !== undefined && !env.SESSIONS?.trim()
        ? `sqlite:${path.join(read.DATA, 'veranda.db')}`
        : read.SESSIONS,
    idle_ms: read.SESSION_TIMEOUT_MINUTES * 60_000,
    absolute_ms: read.SESSION_MAX_HOURS * 3_600_000,
    token: read.SESSION_TOKEN,
    users: { keys: read.USER_KEYS, audience: read.USER_AUDIENCE, minutes: read.USER_TOKEN_MINUTES },
    handoff: read.HANDOFF,
    memory_days: read.MEMORY_DAYS,
    max_sessions: read.MAX_SESSIONS,
    origins: read.ALLOWED_ORIGINS,
    trust_proxy: read.TRUST_PROXY,
    rates:
      read.RATE_LIMIT === 'off'
        ? undefined
        : { messages: read.RATE_LIMIT, address: read.RATE_LIMIT_ADDRESS, new_sessions: read.NEW_SESSIONS },
    metrics_port: read.METRICS_PORT,
    data: read.DATA,
    public_url: read.PUBLIC_URL,
    leads_to: read.LEADS_TO ?? [],
    leads_secrets: read.LEADS_SECRET ?? [],
    leads_private: read.LEADS_PRIVATE,
    smtp: read.SMTP,
    lead_ms: read.LEAD_DAYS * DAY_MS,
    lead_sealed_ms: read.LEAD_SEALED_DAYS * DAY_MS,
    desk_keys: read.DESK_KEY ?? new Map(),
    // With homes of one's own the page at `/` is not that of others, unless it is asked for.
    demo: read.DEMO && (Boolean(env.DEMO?.trim()) || (read.CATALOGUE ?? held.catalogue) === undefined),
    log_level: read.LOG_LEVEL,
  };
}

/** What the owner's folder holds. */
function heldIn(folder: string): { site?: string; catalogue?: string; columns?: string; fault?: string } {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    return { fault: `cannot be read (${(error as NodeJS.ErrnoException).code}): it must be a folder` };
  }
  const file = (wanted: (name: string) => boolean) => {
    const found = names.filter(wanted).sort()[0];
    return found === undefined ? undefined : path.join(folder, found);
  };
  return {
    site: file((name) => name === 'site.json'),
    catalogue: file((name) => /^catalogue\.\w+$/.test(name)),
    columns: file((name) => name === 'columns.json'),
  };
}

const listed = (figures: string[] = []) =>
  ` ${figures.map((figure) => `\`${figure}\``).join(', ')} |`.replace('  |', ' |');

/** The table of the documentation, in Markdown. A test keeps the two alike. */
export function configurationTable(): string {
  const rows = Object.entries<Variable<unknown>>(VARIABLES).map(([name, entry]) => {
    const fallback = entry.shown ?? `\`${entry.fallback}\``;
    const production = entry.production === undefined ? '' : `; \`${entry.production}\` in production`;
    return `| \`${name}\` | ${fallback}${production} | ${entry.meaning} |${listed(entry.figures)}`;
  });
  return ['| name | default | | its metric |', '|---|---|---|---|', ...rows].join('\n');
}
