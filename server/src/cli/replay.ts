// pnpm replay <transcript.json> [--json]: runs a conversation again and shows it; with replies recorded in it, says
// which differ. --json prints the transcript with its replies, to be recorded.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openCatalogue } from '../catalogue/feed/open.ts';
import type { Reply } from '../contract.ts';
import { BUILT_IN_SITE, readSite } from '../site/site.ts';
import { differences, replay, Transcript } from '../turn/replay.ts';

const [file, ...flags] = process.argv.slice(2);
if (!file) {
  console.error('Usage: pnpm replay <transcript.json> [--json]');
  process.exit(2);
}

const recorded = Transcript.parse(JSON.parse(readFileSync(file, 'utf8')));
const { header } = recorded;
const beside = (path: string) => (/^https?:/.test(path) ? path : resolve(dirname(file), path));
const catalogue = await openCatalogue({
  source: beside(header.catalogue),
  ...(header.columns && { columns: beside(header.columns) }),
  // Whether a possession date is past is decided by the conversation's clock, not by today's.
  now: () => Date.parse(header.start),
});
const site = header.site ? readSite(beside(header.site)) : BUILT_IN_SITE;
const replayed = replay(recorded, catalogue.current(), site);
await catalogue.close();

if (flags.includes('--json')) console.log(JSON.stringify(replayed, null, 2));
else
  for (const { at, query, action, reply } of replayed.messages)
    show(at, query ?? JSON.stringify(action), reply);

const different = differences(recorded, replayed);
const known = recorded.messages.filter(({ reply }) => reply !== undefined).length;
if (different.length > 0) {
  console.error(`${different.length} of ${known} recorded replies differ: messages ${different.join(', ')}`);
  process.exit(1);
}
if (known > 0) console.error(`${known} replies, each byte for byte as recorded`);

function show(at: string, said: string, reply: Reply | undefined) {
  console.log(`\n${at}  > ${said}\n${reply?.text}`);
  for (const { number, name, locality, price_text, possession } of reply?.cards ?? []) {
    console.log(`  ${number}. ${[name, locality, price_text, possession].filter(Boolean).join(' · ')}`);
  }
  const labels = reply?.suggestions.map(({ label }) => `[${label}]`) ?? [];
  if (labels.length > 0) console.log(`  ${labels.join(' ')}`);
  if (reply?.contact) console.log(`  contact: ${Object.keys(reply.contact).join(', ')}`);
}
