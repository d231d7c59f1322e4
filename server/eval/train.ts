// pnpm train [acts|subjects|roles|cuts] [--curve] [--misses]: learns from the labelled turns what a clause does, what is asked,
// what each number is of and where a message turns, and tells how well: each author's by what the others wrote, acts beside the
// rules alone. Writes the four scorers that hearing uses.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openCatalogue } from '../src/catalogue/feed/open.ts';
import { type Marker, readMarkers } from '../src/understand/grammar/markers.ts';
import { partsOf } from '../src/understand/grammar/parts.ts';
import { voiceOf } from '../src/understand/grammar/voice.ts';
import { cutFeatures } from '../src/understand/learned/cuts.ts';
import { featuresOf, type Situation } from '../src/understand/learned/features.ts';
import { KINDS } from '../src/understand/learned/guess.ts';
import { scorer } from '../src/understand/learned/linear.ts';
import { numbersIn, roleFeatures } from '../src/understand/learned/roles.ts';
import { prepare } from '../src/understand/prepare.ts';
import { type Reading, read } from '../src/understand/reading.ts';
import { findTopics } from '../src/understand/topics.ts';
import { type Example, learn } from './learn.ts';
import { type LabelledTurn, NUMBERS, readTurns } from './turns.ts';

/** Two labels need few weights. */
const MOST_OF_CUTS = 24_000;

type Labelled = Example & {
  author: string;
  language: string;
  words: string;
  /** By the rules. */
  voice: string;
};
type Judged = Labelled & { labels: { label: string; share: number }[] };

/** The rules have acts of their own beside those that are learned. */
const BY_RULES = { plain: 'talks', misread: 'against', request: 'steers', take: 'steers', decline: 'steers' };
const KIND_OF: Readonly<Record<string, string>> = {
  ...BY_RULES,
  ...Object.fromEntries(Object.entries(KINDS).flatMap(([kind, acts]) => acts.map((act) => [act, kind]))),
};

const asked = (flag: string) => process.argv.includes(flag);
const only = process.argv.slice(2).find((one) => !one.startsWith('--'));
const opened = await openCatalogue({ source: resolve(import.meta.dirname, '../demo/catalogue.json') });
const catalogue = opened.current();
await opened.close();

const turns = readTurns();
const clauses = turns.flatMap(examplesOf);
console.log(`${turns.length} turns, ${clauses.length} clauses`);
const acts = clauses.map((one) => ({ ...one, label: one.label.split(':')[0] as string }));
const subjects = clauses.flatMap((one) => {
  const [, subject] = one.label.split(':');
  return subject ? [{ ...one, label: subject }] : [];
});
const roles = [...turns, ...readTurns(NUMBERS)].flatMap(numbersOf);
const cuts = turns.flatMap(gapsOf);
for (const [name, examples] of [
  ['acts', acts],
  ['subjects', subjects],
  ['roles', roles],
  ['cuts', cuts],
] as const) {
  if (only && only !== name) continue;
  const judged = byOthers(examples);
  report(name, judged);
  if (name === 'acts') reportKinds(judged);
  if (name === 'cuts') reportCuts(judged);
  if (asked('--curve'))
    for (const share of [0.125, 0.25, 0.5])
      console.log(`  learned from ${percent(share, 1)}: ${rightOf(byOthers(examples, share))}`);
  const model = learn(examples, name === 'cuts' ? MOST_OF_CUTS : undefined);
  const text = JSON.stringify(model);
  writeFileSync(resolve(import.meta.dirname, `../src/understand/learned/${name}.json`), `${text}\n`);
  console.log(`  ${model.names.length} features, ${Math.round(text.length / 1000)} kB`);
}

/** The words of a turn, as they are read at run time. */
function readingOf(written: LabelledTurn['clauses']): { reading: Reading; markers: readonly Marker[] } {
  const text = written.map(({ words }) => words).join(' ');
  const memory = { language: 'en' as const, focus: [] };
  const whole = prepare(text, { catalogue, now: 0, session: { current_filters: {}, memory } });
  const reading = read(whole.text, whole.tokens, whole.taken);
  return { reading, markers: readMarkers(whole.tokens, whole.taken) };
}

/** A turn as it is heard at run time, cut where its author cut it. */
function examplesOf({ clauses: written, before, author, language }: LabelledTurn): Labelled[] {
  const { reading, markers } = readingOf(written);
  const topics = findTopics(reading, reading.tokens);
  const situation = situationOf(before);
  let begin = 0;
  return written.flatMap(({ label, words }) => {
    const end = begin + words.length;
    const from = reading.tokens.findIndex((token) => token.from >= begin);
    const next = reading.tokens.findIndex((token) => token.from >= end);
    begin = end + 1;
    const to = next < 0 ? reading.tokens.length : next;
    if (from < 0 || to <= from) return [];
    const own = markers.filter((marker) => marker.from >= from && marker.to <= to);
    const { voice } = voiceOf(reading, from, to, own);
    const features = featuresOf(reading, { from, to, markers: own, voice, topics, situation });
    return [{ features: [...features], label, author, language, words, voice }];
  });
}

/** Each number of a turn, with what it is of. */
function numbersOf({ clauses: written, before, author, language, card, roles }: LabelledTurn): Labelled[] {
  if (roles.length === 0) return [];
  const { reading } = readingOf(written);
  const numbers = numbersIn(reading);
  const labelled = withTheirRoles(numbers, roles, reading.tokens);
  if (!labelled) {
    console.log(`  ${card}: ${numbers.length} numbers, ${roles.length} labels: ${reading.text}`);
    return [];
  }
  const situation = situationOf(before);
  return labelled.map(({ at, role }) => {
    const near = reading.tokens.slice(Math.max(0, at - 3), at + 4).map((token) => token.text);
    const words = `${reading.tokens[at]?.text} in “${near.join(' ')}”`;
    const features = [...roleFeatures(reading, at, situation)];
    return { features, label: role, author, language, words, voice: 'plain' };
  });
}

/** Where each labelled number stands; undefined where numbers and roles in order are not so many. */
function withTheirRoles(
  numbers: readonly number[],
  roles: LabelledTurn['roles'],
  tokens: readonly { text: string }[],
): { at: number; role: string }[] | undefined {
  if (roles.some(({ number }) => number === ''))
    return numbers.length === roles.length
      ? numbers.map((at, n) => ({ at, role: roles[n]?.role ?? '' }))
      : undefined;
  const left = [...roles];
  return numbers.flatMap((at) => {
    const text = tokens[at]?.text ?? '';
    const n = left.findIndex(
      ({ number }) =>
        (/^[\d.]+/.exec(number.replaceAll(',', ''))?.[0] ?? number.toLowerCase().split(' ')[0]) === text,
    );
    return n < 0 ? [] : left.splice(n, 1).map(({ role }) => ({ at, role }));
  });
}

/** Each gap between two words of a turn, and whether its author cut there. */
function gapsOf({ clauses: written, author, language }: LabelledTurn): Labelled[] {
  const { reading, markers } = readingOf(written);
  const parts = new Set(partsOf(reading, markers).map(({ from }) => from));
  let begin = 0;
  const own = new Set(
    written.map(({ words }) => {
      const from = reading.tokens.findIndex((token) => token.from >= begin);
      begin += words.length + 1;
      return from;
    }),
  );
  return reading.tokens.slice(1).map((token, n) => ({
    features: [...cutFeatures(reading, n + 1, markers, parts)],
    label: own.has(n + 1) ? 'cut' : 'goes on',
    author,
    language,
    words: `${reading.tokens[n]?.text} | ${token.text}`,
    voice: 'plain',
  }));
}

function situationOf(before: string): Situation {
  const [kind, of = ''] = before.split(':');
  if (kind === 'asked') return of === 'loan' ? 'loan' : of === 'when' || of === 'name' ? 'visit' : 'asked';
  return kind === 'none' ? 'list' : (kind as Situation);
}

/** Each author's clauses, by a scorer that learned from a share of the others'. */
function byOthers(examples: readonly Labelled[], share = 1): Judged[] {
  return [...new Set(examples.map(({ author }) => author))].flatMap((author) => {
    const others = examples.filter((one) => one.author !== author);
    const score = scorer(learn(others.filter((_, at) => (at * 7) % 8 < share * 8)));
    return examples.filter((one) => one.author === author).map((one) => ({ ...one, ...score(one.features) }));
  });
}

function report(name: string, judged: readonly Judged[]): void {
  console.log(`${name}: ${rightOf(judged)}, by authors not learned from`);
  for (const language of [...new Set(judged.map((one) => one.language))])
    console.log(`  ${language}: ${rightOf(judged.filter((one) => one.language === language))}`);
  for (const low of [0, 0.4, 0.6, 0.8, 0.9]) {
    const high = low === 0.9 || low === 0.8 ? low + 0.1 : low === 0 ? 0.4 : low + 0.2;
    const within = judged.filter(
      ({ labels: [best] }) => (best?.share ?? 0) >= low && (best?.share ?? 0) < high,
    );
    if (within.length > 0) console.log(`  sure ${low} to ${high.toFixed(1)}: ${rightOf(within)}`);
  }
  if (!asked('--misses')) return;
  for (const { label, labels, words } of judged)
    if (labels[0]?.label !== label) console.log(`    ${label} as ${labels[0]?.label}: ${words}`);
}

function rightOf(judged: readonly Judged[]): string {
  const right = judged.filter(({ label, labels }) => labels[0]?.label === label).length;
  return `${right} of ${judged.length} right (${percent(right, judged.length)})`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** How many of the cuts are found, and how many of those found are cuts. */
function reportCuts(judged: readonly Judged[]): void {
  const shareOf = ({ labels }: Judged) => labels.find(({ label }) => label === 'cut')?.share ?? 0;
  for (const least of [0.5, 0.8]) {
    const found = judged.filter((one) => shareOf(one) >= least);
    const right = found.filter(({ label }) => label === 'cut').length;
    const all = judged.filter(({ label }) => label === 'cut').length;
    console.log(
      `  ${least} for a cut: ${percent(right, all)} of them found, ${percent(right, found.length)} of those found right`,
    );
  }
}

/** What matters for the values beside it, and what is refused of what the rules alone would take for a wish. */
function reportKinds(judged: readonly Judged[]): void {
  const kind = (label = '') => KIND_OF[label];
  const alike = (of: (one: Judged) => string | undefined) =>
    percent(judged.filter((one) => kind(of(one)) === kind(one.label)).length, judged.length);
  console.log(
    `  in kinds: ${alike(({ labels }) => labels[0]?.label)}; by the rules alone ${alike(({ voice }) => voice)}`,
  );
  const wishes = judged.filter(({ voice }) => voice === 'wish');
  const none = wishes.filter(({ label }) => kind(label) !== 'wishes');
  console.log(`  ${wishes.length} are wishes by the rules; ${none.length} of them are none`);
  for (const least of [0.6, 0.8]) {
    const refused = wishes.filter(({ labels }) => {
      const wished = labels.filter(({ label }) => kind(label) === 'wishes');
      return 1 - wished.reduce((sum, { share }) => sum + share, 0) >= least;
    });
    const wrongly = refused.filter(({ label }) => kind(label) === 'wishes').length;
    console.log(
      `  refused where ${least} speaks against a wish: ${refused.length}, ${wrongly} of them wrongly`,
    );
  }
}
