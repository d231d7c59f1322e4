// pnpm hear "text" [--after "text" …] [--catalogue source [--columns map]]: what a message is taken to mean, and why:
// tokens, phrases, acts with the rules and words that fired, the filters and the reply. What stands after --after was said
// before it.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCatalogue } from '../catalogue/feed/open.ts';
import type { Filters } from '../contract.ts';
import { freshSession, type Session } from '../conversation/session.ts';
import { BUILT_IN_SITE } from '../site/site.ts';
import { hear } from '../turn/hear.ts';
import { type TurnInput, type TurnResult, turn } from '../turn/turn.ts';
import { explainHeard, explainWords } from '../understand/explain.ts';
import { maskPersonal } from '../understand/personal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    after: { type: 'string', multiple: true, default: [] },
    catalogue: { type: 'string', default: resolve(import.meta.dirname, '../../demo/catalogue.json') },
    columns: { type: 'string' },
  },
});
const query = positionals.join(' ');
if (!query) {
  console.error('Usage: pnpm hear "text" [--after "text" …] [--catalogue source [--columns map]]');
  process.exit(2);
}

const opened = await openCatalogue({
  source: values.catalogue,
  ...(values.columns && { columns: values.columns }),
});
const catalogue = opened.current();
await opened.close();
const now = Date.now();
let session: Session = freshSession({ session_id: 'hear0000', epoch: 'hear', now });
for (const earlier of values.after) {
  const { reply } = say(earlier).result;
  console.log(`> ${earlier}\n  ${reply.text}`);
}
show(explainWords(maskPersonal(query).text));
const before = session.current_filters;
const { heard, result } = say(query);
show(explainHeard(heard));
show(changed(before, result.session.current_filters));
console.log(`reply    ${result.reply.text}`);
for (const { number, name, locality, price_text } of result.reply.cards)
  console.log(`  ${number}. ${name}, ${locality}, ${price_text}`);
const labels = result.reply.suggestions.map(({ label }) => `[${label}]`);
if (labels.length > 0) console.log(`  ${labels.join(' ')}`);

function say(text: string): { heard: ReturnType<typeof hear>; result: TurnResult } {
  const message_id = `message-${session.engagement_score + 1}`;
  const input: TurnInput = {
    session,
    message: { message_id, query: text },
    catalogue,
    site: BUILT_IN_SITE,
    now,
  };
  const heard = hear(input);
  const result = turn({ ...input, heard });
  session = result.session;
  return { heard, result };
}

function show(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function changed(from: Filters, to: Filters): string[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof Filters)[];
  const lines = names.map((name) => {
    const [was, is] = [JSON.stringify(from[name]), JSON.stringify(to[name])];
    if (was === is) return `  ${name} ${is}`;
    return `  ${name} ${was === undefined ? '' : `${was} → `}${is ?? 'gone'}`;
  });
  return [`filters${lines.length === 0 ? '  none' : ''}`, ...lines];
}
