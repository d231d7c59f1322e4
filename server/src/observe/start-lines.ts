// Start lines: what the owner reads when the server starts, or why it does not.
import { shownTarget } from '../book/delivery/targets.ts';
import type { CatalogueReport } from '../catalogue/feed/load.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import { hasPerson, type Site } from '../site/site.ts';
import { StoreTrouble } from '../stores/trouble.ts';

type Started = {
  config: Config;
  port: number;
  report: CatalogueReport;
  site: Site;
  /** Requests for visits are kept. */
  book: boolean;
  log: Log;
};

/** In production log lines like any other; else for a person at a terminal, the address last. */
export function startLines({ config, port, report, site, book, log }: Started): void {
  const url = `http://${config.host === '0.0.0.0' || config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  const lines = [
    catalogueLine(report),
    ...cityLine(report),
    ...guessLines(report),
    ...warnings(config, site),
    ...requestLines(config, book, url),
    `Veranda is ready at ${url}`,
  ];
  for (const line of lines) startLine(config, log, line);
}

export function startLine({ production }: Pick<Config, 'production'>, log: Log, line: string): void {
  if (production) log.info({}, line);
  else process.stdout.write(`${line}\n`);
}

/** An error of a store in one line, with the code that its manual explains. */
export const said = (error: Error) =>
  error instanceof StoreTrouble ? `${error.message} (${error.code})` : error.message;

/** "12,932 homes from homes.csv; 388 of 13,320 rows left out: 330 duplicates, 58 price: is missing". */
export function catalogueLine({ source, rows, served, duplicates, left_out }: CatalogueReport): string {
  const reasons = new Map<string, number>();
  if (duplicates > 0) reasons.set('said twice', duplicates);
  for (const { field, reason } of left_out) {
    const name = `${field}: ${reason}`;
    reasons.set(name, (reasons.get(name) ?? 0) + 1);
  }
  const homes = `${served.toLocaleString('en')} homes from ${source}`;
  if (served === rows) return homes;
  const said = [...reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${n.toLocaleString('en')} ${reason}`);
  const most = said.length > 6 ? [...said.slice(0, 6), '…'] : said;
  return `${homes}; ${(rows - served).toLocaleString('en')} of ${rows.toLocaleString('en')} rows left out: ${most.join(', ')}`;
}

function cityLine({ assumed_city }: CatalogueReport): string[] {
  return assumed_city
    ? [`No home names its city: they are read as ${assumed_city.city}'s. Give a city to be sure.`]
    : [];
}

/** Where conversations are kept, without a piece of the address that could be secret. */
function kept(sessions: string): string {
  if (sessions === 'memory:')
    return 'Conversations are kept in memory: a restart forgets them, and no request for a visit is taken. DATA=<a folder> keeps both.';
  if (sessions.startsWith('sqlite:'))
    return `Conversations are kept in ${sessions.slice('sqlite:'.length)}: a restart goes on with them.`;
  return 'Conversations are kept in PostgreSQL: all servers of this database share them.';
}

/** What a sheet without a map was read as, in few lines; `catalogue check` tells it whole. */
function guessLines({ guess, unknown_localities, tabs_left_out = [] }: CatalogueReport): string[] {
  const unread = guess?.columns.flatMap(({ column, field }) => (field === undefined ? [column] : [])) ?? [];
  const asked = guess?.questions.length ?? 0;
  return [
    ...(tabs_left_out.length > 0
      ? [`Tabs left out: ${tabs_left_out.map(({ tab, reason }) => `"${tab}" ${reason}`).join('; ')}.`]
      : []),
    ...(guess?.said ?? []),
    ...(unread.length > 0
      ? [`Columns not read: ${unread.slice(0, 8).join(', ')}${unread.length > 8 ? ', …' : ''}.`]
      : []),
    ...(asked > 0
      ? [
          `Not sure of ${asked === 1 ? 'one thing' : `${asked} things`} in the sheet: \`npm run catalogue -- check\` asks.`,
        ]
      : []),
    ...(unknown_localities.length > 0
      ? [
          `${unknown_localities.length} localities are in no gazetteer: found by their own words, without distances.`,
        ]
      : []),
  ].slice(0, 4);
}

/** Where requests for visits go, and where the owner sees them. */
export function requestLines(
  { leads_to, desk_keys, public_url }: Pick<Config, 'leads_to' | 'desk_keys' | 'public_url'>,
  book: boolean,
  url: string,
): string[] {
  if (!book) return [];
  const to =
    leads_to.length > 0 ? `sent to ${leads_to.map(shownTarget).join(', ')}` : 'sent nowhere (LEADS_TO)';
  const desk =
    desk_keys.size > 0
      ? `seen at ${[...(public_url ? [public_url.replace(/\/$/, '')] : []), url].map((at) => `${at}/desk`).join(' and ')}`
      : 'seen nowhere (DESK_KEY)';
  return [`Requests for visits are kept, ${to}, ${desk}.`];
}

/** Variables that still name what the documentation does: names under .example belong to nobody. */
export function placeholders({
  smtp,
  leads_to,
  public_url,
}: Pick<Config, 'smtp' | 'leads_to' | 'public_url'>): string[] {
  const nobody = (address: string) => /\.example$/.test(address);
  const host = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '');
  const server = smtp === undefined ? '' : host(smtp);
  // A catcher on this machine takes a mail to anybody.
  const caught = /^(localhost|127\.|\[::1\])/.test(server);
  const named = [
    nobody(server) && 'SMTP',
    leads_to.some((to) =>
      to.startsWith('mailto:') ? !caught && nobody(to) : nobody(host(to.replace(/^form:/, ''))),
    ) && 'LEADS_TO',
    public_url !== undefined && nobody(host(public_url)) && 'PUBLIC_URL',
  ].filter(Boolean);
  return named.length === 0
    ? []
    : [
        `${named.join(' and ')} still ${named.length === 1 ? 'names' : 'name'} an address of the documentation (.example): nothing arrives there.`,
      ];
}

function warnings(config: Config, site: Site): string[] {
  return [
    kept(config.sessions),
    ...placeholders(config),
    ...(hasPerson(site)
      ? []
      : [
          'Nobody can be reached: set phone, whatsapp, email or contact_url in SITE, and the chat will offer a person.',
        ]),
  ];
}
