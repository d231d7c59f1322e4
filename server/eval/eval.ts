// pnpm eval [--misses]: how well messages are understood, on labelled data that is no part of the project
// (utterances.jsonl, money.jsonl, bengaluru-house-prices.csv): filters, intents, amounts, by language, and the time it takes.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCatalogue } from '../src/catalogue/feed/open.ts';
import { freshSession } from '../src/conversation/session.ts';
import { BUILT_IN_SITE } from '../src/site/site.ts';
import { converse } from '../src/turn/hear.ts';
import { hearWhole } from '../src/understand/hear.ts';
import { type Amount, scoreAmount } from './amounts.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { emptyContext, filtersOf, type Labelled, scoredFilters } from './filters.ts';
import { accuracyTable, confusions, f1Table, percent } from './tables.ts';

const root = resolve(import.meta.dirname, '../..');
const data = process.env.EVAL_DATA ?? resolve(root, '../shared/data');
const showMisses = process.argv.includes('--misses');

if (!existsSync(join(data, 'utterances.jsonl'))) {
  console.log(`eval skipped: no labelled data in ${data} (EVAL_DATA names another folder)`);
  process.exit(0);
}

const opened = await openCatalogue({
  source: join(data, 'bengaluru-house-prices.csv'),
  columns: join(root, 'server/catalogue-maps/bengaluru-house-prices.json'),
});
const catalogue = opened.current();
await opened.close();
const context = emptyContext(catalogue);
const lines = readLines<Labelled>('utterances.jsonl');
const money = readLines<Amount>('money.jsonl');

evaluateFilters();
evaluateIntents();
evaluateMoney();
time();
listExceptions();

function evaluateFilters(): void {
  const judged = lines
    .filter(({ filters }) => filters)
    .map((line) => {
      const wanted = scoredFilters(line.filters ?? {}, catalogue);
      const found = filtersOf(hearWhole(line.text, context), catalogue);
      return { line, wanted, found, right: sameText(wanted, found) };
    });
  console.log(`\nFilters, exact: ${percent(judged)}${without(judged)}`);
  console.log(accuracyTable(judged.map(({ line, right }) => ({ group: line.lang, right }))));
  console.log(f1Table(judged));
  for (const { line, wanted, found, right } of judged) {
    if (!right) console.log(`  ${line.id} ${line.text}\n    label ${text(wanted)}\n    said  ${text(found)}`);
  }
}

function evaluateIntents(): void {
  const judged = lines
    .filter(({ intent }) => intent)
    .map((line) => {
      const { intents } = hearWhole(line.text, context);
      const found = intents[0] ?? 'not_understood';
      return {
        line,
        wanted: line.intent as string,
        found,
        right: intents.includes(line.intent as never) && found === line.intent,
      };
    });
  console.log(`\nIntents: ${percent(judged)}${without(judged)}`);
  console.log(accuracyTable(judged.map(({ line, right }) => ({ group: line.lang, right }))));
  console.log(confusions(judged.filter(({ right }) => !right)));
  if (showMisses)
    for (const { line, wanted, found, right } of judged)
      if (!right) console.log(`  ${line.id} ${wanted} ← ${found}: ${line.text}`);
}

function evaluateMoney(): void {
  const judged = money.filter(({ indian }) => indian).map((line) => ({ line, ...scoreAmount(line) }));
  const property = judged.filter(({ isProperty }) => isProperty);
  console.log(
    `\nMoney, Indian lines that state a property amount: ${percent(property)}${without(property)}; all Indian lines: ${percent(judged)}`,
  );
  console.log(accuracyTable(property.map(({ line, right }) => ({ group: line.locale, right }))));
  for (const { line, found, right } of judged) {
    if (!right)
      console.log(`  ${line.id} ${line.text}\n    label ${text(line.expected)}\n    said  ${text(found)}`);
  }
}

/** The same without the lines whose label is wrong. */
function without(judged: readonly { line: { id: string }; right: boolean }[]): string {
  const sound = judged.filter(({ line }) => !(line.id in EXCEPTIONS));
  return sound.length === judged.length ? '' : `, without the exceptions ${percent(sound)}`;
}

/** What one message costs as the first of a conversation: to understand it, and to answer it. */
function time(): void {
  const now = context.now;
  const session = freshSession({ session_id: 'eval', epoch: 'eval', now });
  const answer = (query: string) =>
    converse({
      session,
      message: { message_id: 'eval-message', query },
      catalogue,
      site: BUILT_IN_SITE,
      now,
    });
  console.log(`\nTime to understand a message: ${clocked((text) => hearWhole(text, context))}`);
  console.log(`Time of a whole turn: ${clocked(answer)}`);
}

/** Microseconds for one line, each between all the others and after a warm-up; the median and the slowest twentieth. */
function clocked(work: (text: string) => unknown): string {
  const each: number[] = [];
  for (let round = -20; round < 9; round++) {
    for (const { text } of lines) {
      const start = performance.now();
      work(text);
      if (round >= 0) each.push((performance.now() - start) * 1000);
    }
  }
  each.sort((a, b) => a - b);
  const at = (share: number) => (each[Math.floor(each.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} µs, p95 ${at(0.95)} µs`;
}

function listExceptions(): void {
  const known = new Set([...lines.map(({ id }) => id), ...money.map(({ id }) => id)]);
  console.log('\nExceptions, counted as wrong above though the label is:');
  for (const [id, reason] of Object.entries(EXCEPTIONS)) if (known.has(id)) console.log(`  ${id} ${reason}`);
}

function readLines<T>(file: string): T[] {
  return readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

function sameText(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}
