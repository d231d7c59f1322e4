// `pnpm catalogue check <file>`: the owner's linter. Says what would be served, what is left out and why.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isSupportedCountry } from 'libphonenumber-js/max';
import { CatalogueError } from '../catalogue/feed/catalogue-error.ts';
import { textsOf } from '../catalogue/feed/content.ts';
import { decode } from '../catalogue/feed/decode.ts';
import type { GuessedMap } from '../catalogue/feed/formats/format.ts';
import { likeLocality, lint, unanswered } from '../catalogue/feed/lint.ts';
import {
  type CatalogueReport,
  countByReason,
  IS_HIDDEN,
  loadHomes,
  type RowFault,
} from '../catalogue/feed/load.ts';
import { hiddenBeside, openSource } from '../catalogue/feed/source.ts';

const USAGE = `pnpm catalogue check <file or https URL>… [--columns <map.json>] [--rows] [--json]
  --columns  the column map of a sheet, as in CATALOGUE_COLUMNS
  --rows     lists every row that is left out
  --country  of the site, as in SITE: completes phone numbers without a code; IN without it
  --json     the whole report as JSON
pnpm catalogue hide <catalogue file> <id>…    takes homes off a running site at once
pnpm catalogue unhide <catalogue file> <id>…
Exit: 0 served · 1 cannot be served, or over half is left out · 2 wrong use`;

type Options = { columns?: string; country?: string; rows: boolean; json: boolean };

/** False where over half of what is on offer is left out. */
async function check(
  sources: readonly string[],
  { columns, country, rows, json }: Options,
): Promise<boolean> {
  const contents: { source: string; bytes: Uint8Array }[] = [];
  for (const source of sources) contents.push({ source, ...(await openSource(source).read()) });
  const map =
    columns === undefined
      ? undefined
      : { source: columns, text: decode((await openSource(columns).read()).bytes).text };
  const { listings, report } = loadHomes({
    source: sources.join(' '),
    ...(await textsOf(contents)),
    columns: map,
    country,
    hidden: await hiddenIds(hiddenBeside(sources.join(' '))),
  });
  const advice = lint(listings, new Date().toISOString().slice(0, 7));
  if (json) {
    print(JSON.stringify({ ...report, advice }, null, 2));
    return wellServed(report);
  }
  print(summary(report));
  if (report.assumed_city)
    print(
      `No home names a city: read as ${report.assumed_city.city}, where ${report.assumed_city.known} stand.`,
    );
  section(
    'Tabs left out',
    (report.tabs_left_out ?? []).map(
      ({ source, tab, reason }) => `  ${sources.length > 1 ? `${source}, ` : ''}"${tab}" ${reason}`,
    ),
  );
  if (report.guess) guessed(report.guess);
  section('Left out', reasons(report.left_out));
  if (rows) section('Rows left out', report.left_out.map(rowLine));
  const same = report.duplicate_rows.map(
    ({ row, same_as }) => `  row ${row}: says the same as row ${same_as}`,
  );
  if (rows) section('Exact duplicates', same);
  section('Served without', reasons(report.warnings));
  if (rows) section('Rows served without', report.warnings.map(rowLine));
  section(
    'Worth a look',
    advice.map(
      ({ count, what, ids }) => `${line(count, what)}  (${ids.join(', ')}${count > ids.length ? ', …' : ''})`,
    ),
  );
  section(
    'Localities that no gazetteer knows: found by their own words, without distances',
    report.unknown_localities.slice(0, MOST_LOCALITIES).map(({ locality, homes }) => {
      const like = likeLocality(locality);
      return line(homes, `${locality}${like ? `   (is it ${like}?)` : ''}`);
    }),
  );
  const silent = unanswered(listings);
  if (silent.length > 0) section('No home states, so visitors cannot ask for it', [`  ${silent.join(', ')}`]);
  return wellServed(report);
}

const MOST_LOCALITIES = 20;
/** Reasons that are no fault of the file. */
const NOT_ON_OFFER = new Set(['says it is not on offer', IS_HIDDEN, 'has no kind of home that is on offer']);

function wellServed({ left_out, served }: CatalogueReport): boolean {
  return left_out.filter(({ reason }) => !NOT_ON_OFFER.has(reason)).length <= served;
}

const hiddenIds = async (files: readonly string[]): Promise<string[]> => {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.flatMap((text) => text.split(/\r?\n/).filter(Boolean));
};

/** One id a line, beside the catalogue; a running server sees it within seconds. */
async function hide(catalogue: string, ids: readonly string[], off: boolean): Promise<number> {
  const [file] = hiddenBeside(catalogue);
  if (file === undefined) {
    process.stderr.write(
      'Homes of an address are taken off in what stands there: remove them, or set their status to sold.\n',
    );
    return 1;
  }
  const texts = await textsOf([{ source: catalogue, ...(await openSource(catalogue).read()) }]);
  const known = new Set(loadHomes({ source: catalogue, ...texts }).listings.map(({ id }) => id));
  const hidden = new Set(await hiddenIds([file]));
  const missing = ids.filter((id) => !known.has(id) && !hidden.has(id));
  if (missing.length > 0) {
    process.stderr.write(
      `${catalogue} has no home ${missing.join(', ')}; \`check --json\` and the cards name their ids\n`,
    );
    return 1;
  }
  for (const id of ids) off ? hidden.add(id) : hidden.delete(id);
  await writeFile(file, [...hidden].map((id) => `${id}\n`).join(''));
  print(`${hidden.size} hidden, in ${file}`);
  return 0;
}

function guessed({ columns, questions, said, map }: GuessedMap): void {
  section(
    'Columns',
    columns.map(
      ({ column, field, cells }) =>
        `  ${column} → ${field ?? 'not read'}${cells.length > 0 ? `   (${cells.join(' · ')})` : ''}`,
    ),
  );
  section(
    'Decided without being sure',
    said.map((line) => `  ${line}`),
  );
  section(
    'Please say',
    questions.map((line) => `  ${line}`),
  );
  section('The same as a column map, to keep and correct', [JSON.stringify(map, null, 2)]);
}

function summary({ source, format, rows, served, duplicates, left_out, took_ms }: CatalogueReport): string {
  const n = (count: number) => count.toLocaleString('en-IN');
  return `${source}: ${n(served)} of ${n(rows)} rows served (${format}, ${Math.round(took_ms)} ms), ${n(duplicates)} exact duplicates, ${n(left_out.length)} left out`;
}

/** Each reason with how often, and the first place where it stands. */
function reasons(faults: readonly RowFault[]): string[] {
  return countByReason(faults).map(({ reason, count }) => {
    const first = faults.find((fault) => `${fault.field} ${fault.reason}`.trim() === reason);
    return line(
      count,
      first
        ? `${reason}   (${placeOf(first)}${first.value === undefined ? '' : `: ${first.value}`})`
        : reason,
    );
  });
}

const placeOf = ({ row, at }: RowFault) => (at === undefined ? `row ${row}` : `row ${row}, ${at}`);

const line = (count: number, text: string) => `${String(count).padStart(7)}  ${text}`;

function rowLine({ row, at, field, reason, value }: RowFault): string {
  return `  ${placeOf({ row, at, field, reason })}: ${field} ${reason}${value === undefined ? '' : ` (${value})`}`;
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length > 0) print(`\n${title}\n${lines.join('\n')}`);
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function main(): Promise<number> {
  let values: Options & { help?: boolean };
  let positionals: string[];
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        columns: { type: 'string' },
        country: { type: 'string' },
        rows: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    ({ positionals } = parsed);
    values = { ...parsed.values, rows: parsed.values.rows, json: parsed.values.json };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return 2;
  }
  const [command, source, ...more] = positionals;
  if ((command === 'hide' || command === 'unhide') && source !== undefined && more.length > 0)
    return await hide(source, more, command === 'hide').catch(failed);
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const { country = 'IN' } = values;
  if (command !== 'check' || source === undefined || !isSupportedCountry(country)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  return await check([source, ...more], values).then((well) => (well ? 0 : 1), failed);
}

function failed(error: unknown): number {
  if (!(error instanceof CatalogueError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
}

// "check … | head" has read enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await main();
