// The second half of pnpm eval (by itself: node server/eval/conversations.ts [--misses] [--apart] [--panel]): whole conversations of our own, each turn with the outcome a
// visitor would expect, told by kind, by length of the message and by language. `--apart` runs those that whoever
// writes rules has not read; `--panel` the judged turns that are no part of the project, where they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCatalogue } from '../src/catalogue/feed/open.ts';
import { readSite } from '../src/site/site.ts';
import { talk } from '../src/turn/testing.ts';
import { type Expected, faultsOf } from './outcome.ts';
import { accuracyTable, percent } from './tables.ts';

type Turn = { say: string; page?: string; kind: string; expect: Expected };
type Conversation = { id: string; catalogue: 'demo' | 'listings'; lang: string; turns: Turn[] };

const root = resolve(import.meta.dirname, '../..');
const shared = process.env.EVAL_DATA ?? resolve(root, '../shared/data');
const panel = resolve(shared, '../panel/conversations.jsonl');
const asked = (flag: string) => process.argv.includes(flag);

const site = readSite(join(root, 'server/demo/site.json'));
const opened = {
  demo: await openCatalogue({ source: join(root, 'server/demo/catalogue.json') }),
  listings: existsSync(join(shared, 'bengaluru-house-prices.csv'))
    ? await openCatalogue({
        source: join(shared, 'bengaluru-house-prices.csv'),
        columns: join(root, 'server/catalogue-maps/bengaluru-house-prices.json'),
      })
    : undefined,
};

// Whose language its name does not tell.
const LANG: Record<string, string> = { 'indic-deva2': 'hi', 'indic-kanglish1': 'kn-Latn' };

const conversations = asked('--panel') ? judged() : ours(asked('--apart') ? 'apart' : 'known');
const scored = conversations.flatMap(run);
report();
for (const catalogue of Object.values(opened)) await catalogue?.close();

function run({ id, catalogue, lang, turns }: Conversation) {
  const homes = opened[catalogue]?.current();
  if (!homes) {
    console.log(`skipped: ${id} needs ${catalogue}, which are not here`);
    return [];
  }
  const visitor = talk({ catalogue: homes, site, strict: false });
  let last = '';
  return turns.map(({ say, page, kind, expect }, at) => {
    const { reply, session } = visitor.say(say, page === undefined ? undefined : { url: page });
    const faults = faultsOf(expect, { reply, session, last });
    last = reply.text;
    const words = say.trim().split(/\s+/).length;
    const length = words <= 4 ? '1–4' : words <= 9 ? '5–9' : '10+';
    return { id: `${id}.${at + 1}`, say, reply, faults, right: faults.length === 0, kind, lang, length };
  });
}

function report(): void {
  if (asked('--misses'))
    for (const { id, say, reply, faults, right } of scored)
      if (!right)
        console.log(
          `${id} ${say}\n  → ${reply.text}${reply.cards.map(({ name }) => ` [${name}]`).join('')}\n  ✗ ${faults.join('; ')}`,
        );
  console.log(`\nTurns with the outcome expected: ${percent(scored)}, ${conversations.length} conversations`);
  for (const by of ['kind', 'length', 'lang'] as const)
    console.log(`by ${by}\n${accuracyTable(scored.map(({ right, ...one }) => ({ right, group: one[by] })))}`);
}

function ours(which: 'known' | 'apart'): Conversation[] {
  const folder = join(import.meta.dirname, 'conversations', which);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Conversation[]);
}

/** The judged turns, with our labels of what should have come; a turn without a label is only said. */
function judged(): Conversation[] {
  if (!existsSync(panel)) {
    console.log(`eval skipped: no judged turns in ${panel}`);
    return [];
  }
  type Judged = { conv: string; catalogue: string; n: number; user: string };
  const labels = JSON.parse(
    readFileSync(join(import.meta.dirname, 'conversations/panel.json'), 'utf8'),
  ) as Record<string, Record<string, { kind: string } & Expected>>;
  const found = new Map<string, Conversation>();
  for (const line of readFileSync(panel, 'utf8').trim().split('\n')) {
    const { conv, catalogue, n, user } = JSON.parse(line) as Judged;
    const conversation = found.get(conv) ?? {
      id: conv,
      catalogue: catalogue === 'demo' ? ('demo' as const) : ('listings' as const),
      lang: conv.startsWith('english') ? 'en' : (LANG[conv] ?? 'hi-Latn'),
      turns: [],
    };
    found.set(conv, conversation);
    const { kind = 'said', ...expect } = labels[conv]?.[n] ?? {};
    if (!user.startsWith('{')) conversation.turns.push({ say: user, kind, expect });
  }
  return [...found.values()];
}
