// Configuration: defaults, every fault at once, and the documentation's table.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { limitsTable } from '../observe/limits.ts';
import { createMetrics } from '../observe/metrics.ts';
import { type ConfigError, configurationTable, readConfig } from './config.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  ALLOWED_ORIGINS: 'https://homes.example',
  CATALOGUE: 'homes.csv',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
}

test('nothing set: development, on this machine alone', () => {
  expect(readConfig({})).toEqual({
    data: undefined,
    public_url: undefined,
    leads_to: [],
    leads_secrets: [],
    leads_private: false,
    smtp: undefined,
    lead_ms: 400 * 86_400_000,
    lead_sealed_ms: 0,
    desk_keys: new Map(),
    production: false,
    port: 8787,
    host: '127.0.0.1',
    catalogue: undefined,
    catalogue_columns: undefined,
    catalogue_refresh_minutes: 15,
    catalogue_private: false,
    site: undefined,
    sessions: 'memory:',
    idle_ms: 30 * 60_000,
    absolute_ms: 168 * 3_600_000,
    token: 'optional',
    users: { keys: undefined, audience: 'veranda', minutes: 60 },
    handoff: true,
    max_sessions: 50_000,
    memory_days: 0,
    origins: undefined,
    trust_proxy: 0,
    rates: { messages: 20, address: 300, new_sessions: 60 },
    metrics_port: undefined,
    demo: true,
    log_level: 'info',
  });
});

test('production: on every address, with tokens, without the demo', () => {
  expect(readConfig(PRODUCTION)).toMatchObject({
    host: '0.0.0.0',
    token: 'required',
    demo: false,
    origins: ['https://homes.example'],
  });
});

test('what is set in production holds', () => {
  expect(readConfig({ ...PRODUCTION, HOST: '::1', SESSION_TOKEN: 'optional', DEMO: 'on' })).toMatchObject({
    host: '::1',
    token: 'optional',
    demo: true,
  });
});

test('production refuses to start without the sites and without homes, and names both', () => {
  const faults = faultsOf({ NODE_ENV: 'production' });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toContain('ALLOWED_ORIGINS');
  expect(faults[1]).toContain('CATALOGUE');
  expect(faultsOf({ ...PRODUCTION, CATALOGUE: '', DEMO: 'on' })).toEqual([]);
});

test('every fault is named at once', () => {
  const faults = faultsOf({
    PORT: '80x',
    SESSIONS: 'redis://x',
    SESSION_TIMEOUT_MINUTES: '0',
    SESSION_TOKEN: 'maybe',
    MAX_SESSIONS: '-1',
    ALLOWED_ORIGINS: 'https://homes.example/chat',
    RATE_LIMIT: 'none',
    CATALOGUE: 'http://homes.example/feed.json',
    LOG_LEVEL: 'loud',
  });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    'PORT',
    'CATALOGUE',
    'SESSIONS',
    'SESSION_TIMEOUT_MINUTES',
    'SESSION_TOKEN',
    'MAX_SESSIONS',
    'ALLOWED_ORIGINS',
    'RATE_LIMIT',
    'LOG_LEVEL',
  ]);
});

test('a fault repeats what was set, but no password', () => {
  expect(faultsOf({ PORT: '80x' })[0]).toContain('"80x"');
  expect(faultsOf({ SESSIONS: 'mysql://me:basil@db' })[0]).not.toContain('basil');
});

test.each([
  ['PORT', '0', 'port', 0],
  ['SESSION_TIMEOUT_MINUTES', '0.05', 'idle_ms', 3_000],
  ['SESSION_TIMEOUT_MINUTES', '.5', 'idle_ms', 30_000],
  ['RATE_LIMIT', 'off', 'rates', undefined],
  ['METRICS_PORT', '9100', 'metrics_port', 9100],
  ['METRICS_PORT', 'off', 'metrics_port', undefined],
  ['SESSIONS', 'sqlite:/var/lib/veranda/chat.db', 'sessions', 'sqlite:/var/lib/veranda/chat.db'],
  ['SESSIONS', 'postgresql://db/chat', 'sessions', 'postgresql://db/chat'],
  ['TRUST_PROXY', '2', 'trust_proxy', 2],
  ['DEMO', 'off', 'demo', false],
  ['CATALOGUE', 'http://localhost:9/feed.json', 'catalogue', 'http://localhost:9/feed.json'],
  ['PORT', '', 'port', 8787],
  ['LOG_LEVEL', ' debug ', 'log_level', 'debug'],
] as const)('%s=%s is read', (name, text, field, value) => {
  expect(readConfig({ [name]: text })[field]).toEqual(value);
});

test('origins are kept as browsers write them', () => {
  const { origins } = readConfig({
    ALLOWED_ORIGINS: 'https://Homes.Example, http://x.example:80/, https://bücher.example:8443,null,',
  });
  expect(origins).toEqual([
    'https://homes.example',
    'http://x.example',
    'https://xn--bcher-kva.example:8443',
    'null',
  ]);
});

test.each([
  'capacitor://localhost',
  'ionic://localhost',
  'tauri://localhost',
  'app://homes',
  'app://obsidian.md',
  'app://.',
  'app://-',
  'app://',
  'chrome-extension://abcdefgh',
])('an app’s shell may be listed: %s', (origin) => {
  expect(readConfig({ ALLOWED_ORIGINS: `https://homes.example,${origin}` }).origins).toEqual([
    'https://homes.example',
    origin,
  ]);
});

test.each([
  '*',
  'capacitor://localhost/x',
  'capacitor:localhost',
  'file:///x',
  'homes.example',
  'https://homes.example/x',
  'https://u@homes.example',
  'ftp://homes.example',
])('"%s" is no origin', (text) => {
  expect(faultsOf({ ALLOWED_ORIGINS: text })).toHaveLength(1);
});

const readme = path.resolve(import.meta.dirname, '../../../docs/configuration.md');
if (!existsSync(readme))
  console.warn('skipped: there is no docs/configuration.md whose tables could be checked');

test.runIf(existsSync(readme))('docs/configuration.md has the tables as the code has them', () => {
  /** Formatters pad the cells of a table. */
  const plain = (text: string) =>
    text
      .replace(/ +/g, ' ')
      .replace(/-{3,}/g, '---')
      .replace(/\| ?---[- |]*/g, '|-|');
  const text = plain(readFileSync(readme, 'utf8'));
  expect(text).toContain(plain(configurationTable()));
  expect(text).toContain(plain(limitsTable()));
});

test('every figure that the tables and the documentation name exists', async () => {
  const { registry } = createMetrics({
    homes: () => 0,
    holds: async () => ({ sessions: 0, tombstones: 0, bytes: 0 }),
  });
  const known = new Map((await registry.getMetricsAsJSON()).map(({ name, type }) => [name, type]));
  const deploy = path.resolve(import.meta.dirname, '../../../docs/deploy.md');
  const pages = [deploy].filter(existsSync).map((page) => readFileSync(page, 'utf8'));
  const named = [configurationTable(), limitsTable(), ...pages].join().matchAll(/veranda_\w*[a-z]/g);
  const unknown = [...named]
    .map(([name]) => name)
    .filter((name) => !known.has(name) && !OTHER_NAMES.has(name));
  expect(unknown).toEqual([]);
});

/** Tables of the database. */
const OTHER_NAMES = new Set(['veranda_session']);

test('with a catalogue of its own / is not the demo site, unless that is asked for', () => {
  expect(readConfig({ CATALOGUE: 'homes.csv' }).demo).toBe(false);
  expect(readConfig({ CATALOGUE: 'homes.csv', DEMO: 'on' }).demo).toBe(true);
});

test('DATA sets what it holds, and nothing that is set already', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-data-'));
  writeFileSync(path.join(folder, 'site.json'), '{}');
  writeFileSync(path.join(folder, 'catalogue.csv'), '');
  const held = readConfig({ DATA: folder });
  expect(held.demo).toBe(false);
  expect([held.site, held.catalogue, held.sessions]).toEqual([
    path.join(folder, 'site.json'),
    path.join(folder, 'catalogue.csv'),
    `sqlite:${path.join(folder, 'veranda.db')}`,
  ]);
  expect(readConfig({ DATA: folder, SESSIONS: 'memory:', SITE: 'own.json' })).toMatchObject({
    site: 'own.json',
    sessions: 'memory:',
  });
  rmSync(folder, { recursive: true });
  expect(() => readConfig({ DATA: folder })).toThrow(/DATA cannot be read/);
});

test.each([
  [{ LEADS_SECRET: 'short' }, /LEADS_SECRET must be whsec_/],
  [{ SMTP: 'smtp://mail.example' }, /SMTP must say \?from=/],
  [{ DESK_KEY: 'asha:short' }, /DESK_KEY must be name:key/],
  [{ DESK_KEY: 'asha:at-least-twenty-characters' }, /DESK_KEY has the key of the documentation for asha/],
  [{ PUBLIC_URL: 'chat' }, /PUBLIC_URL must be a web address/],
])('says what is wrong with %o, and repeats no secret', (env, fault) => {
  expect(() => readConfig(env)).toThrow(fault);
});

test.each([
  ['short secrets', 'k1:c2hvcnQ'],
  ['no ids', Buffer.alloc(32).toString('base64url')],
  ['one id twice', `k1:${'A'.repeat(43)},k1:${'B'.repeat(43)}`],
  ['a key set without TLS', 'http://login.example/jwks.json'],
])('USER_KEYS takes no %s, and its fault repeats none', (_, USER_KEYS) => {
  const faults = faultsOf({ USER_KEYS, USER_AUDIENCE: 'homes' });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^USER_KEYS/);
  expect(faults[0]).not.toContain(USER_KEYS.slice(-20));
});

test('MEMORY_DAYS needs a place that lasts', () => {
  expect(faultsOf({ MEMORY_DAYS: '90' })).toEqual([
    'MEMORY_DAYS needs SESSIONS or DATA: in memory nothing lasts for days',
  ]);
  expect(readConfig({ MEMORY_DAYS: '90', SESSIONS: 'sqlite:/tmp/x.db' }).memory_days).toBe(90);
  expect(readConfig({}).memory_days).toBe(0);
});

test('USER_KEYS: secrets by their ids, or a key set that must name its audience', () => {
  const keys = readConfig({ USER_KEYS: `k1:${'A'.repeat(43)}, k2:${'B'.repeat(43)}=` }).users.keys;
  expect(keys && 'secrets' in keys && [...keys.secrets.keys()]).toEqual(['k1', 'k2']);
  const address = 'https://login.example/jwks.json';
  expect(faultsOf({ USER_KEYS: address })).toEqual([expect.stringMatching(/^USER_AUDIENCE must be set/)]);
  expect(readConfig({ USER_KEYS: address, USER_AUDIENCE: 'homes' }).users).toEqual({
    keys: { key_set: address },
    audience: 'homes',
    minutes: 60,
  });
});
