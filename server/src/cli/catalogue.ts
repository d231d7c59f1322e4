// `pnpm catalogue check <file>`: the owner's linter. Says what would be served, what is left out and why.
import { parseArgs } from 'node:util';
import { CatalogueError } from '../catalogue/feed/catalogue-error.ts';
import { textOf } from '../catalogue/feed/content.ts';
import { decode } from '../catalogue/feed/decode.ts';
import type { GuessedMap } from '../catalogue/feed/formats/format.ts';
import { lint } from '../catalogue/feed/lint.ts';
import { type CatalogueReport, countByReason, loadHomes, type RowFault } from '../catalogue/feed/load.ts';
import { openSource } from '../catalogue/feed/source.ts';

const USAGE = `pnpm catalogue check <file or https URL> [--columns <map.json>] [--rows] [--json]
  --columns  the column map of a CSV, as in CATALOGUE_COLUMNS
  --rows     lists every row that is left out
  --json     the whole report as JSON
Exit: 0 served whole or in part · 1 cannot be served at all · 2 wrong use`;

type Options = { columns?: string; rows: boolean; json: boolean };

async function check(source: string, { columns, rows, json }: Options): Promise<void> {
  const text = await textOf(source, (await openSource(source).read()).bytes);
  const map =
    columns === undefined
      ? undefined
      : { source: columns, text: decode((await openSource(columns).read()).bytes).text };
  const { listings, report } = loadHomes({ source, text, columns: map });
  const advice = lint(listings, new Date().toISOString().slice(0, 7));
  if (json) {
    print(JSON.stringify({ ...report, advice }, null, 2));
    return;
  }
  print(summary(report));
  if (report.assumed_city)
    print(
      `No home names a city: read as ${report.assumed_city.city}, where ${report.assumed_city.known} stand.`,
    );
  if (report.guess) guessed(report.guess);
  section(
    'Left out',
    countByReason(report.left_out).map(({ reason, count }) => line(count, reason)),
  );
  if (rows) section('Rows left out', report.left_out.map(rowLine));
  const same = report.duplicate_rows.map(
    ({ row, same_as }) => `  row ${row}: says the same as row ${same_as}`,
  );
  if (rows) section('Exact duplicates', same);
  section(
    'Served without',
    countByReason(report.warnings).map(({ reason, count }) => line(count, reason)),
  );
  if (rows) section('Rows served without', report.warnings.map(rowLine));
  section(
    'Worth a look',
    advice.map(
      ({ count, what, ids }) => `${line(count, what)}  (${ids.join(', ')}${count > ids.length ? ', …' : ''})`,
    ),
  );
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

const line = (count: number, text: string) => `${String(count).padStart(7)}  ${text}`;

function rowLine({ row, at, field, reason, value }: RowFault): string {
  const where = at === undefined ? `row ${row}` : `row ${row}, ${at}`;
  return `  ${where}: ${field} ${reason}${value === undefined ? '' : ` (${value})`}`;
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
  if (values.help) {
    print(USAGE);
    return 0;
  }
  if (command !== 'check' || source === undefined || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    await check(source, values);
    return 0;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = await main();
