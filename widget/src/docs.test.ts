// The page about the widget names every option, command, event and stored thing there is, and none there is not.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const page = read('../../docs/widget.md');
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
/** First column of a table: `name` | … */
const named = (title: string) =>
  [...section(title).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).sort();
/** Keys of `export type <name> = { … }`. */
const keys = (file: string, type: string) =>
  [...(read(file).split(`export type ${type} = {\n`)[1]?.split('\n};')[0] ?? '').matchAll(/^ {2}(\w+)\??:/gm)]
    .map(([, name]) => name)
    .sort();

it('names each option', () => {
  expect(keys('options.ts', 'Options').length).toBeGreaterThan(15);
  expect(named('Options')).toEqual(keys('options.ts', 'Options'));
});

it('names each event', () => {
  expect(named('Events')).toEqual(keys('events.ts', 'Events'));
});

it('names each command', () => {
  const client = read('client.ts').split('const client = {')[1]?.split('\n  };')[0] ?? '';
  const commands = [...client.matchAll(/^ {4}(\w+)[,:(<]/gm)].map(([, name]) => name as string);
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) expect(section('Commands')).toContain(`'${command}'`);
});

it('names each thing that is stored', () => {
  const files = [
    'panel.tsx',
    'sync.ts',
    'storage/session.ts',
    'storage/outbox.ts',
    'storage/shortlist.ts',
    'later-actions.ts',
  ];
  const stored = new Set(files.flatMap((file) => read(file).match(/chatbot_\w+/g) ?? []));
  expect(stored.size).toBeGreaterThan(6);
  for (const name of stored) expect(section('What it keeps, and where')).toContain(name);
});

it('names each custom property', () => {
  const css = ['launcher.css', 'ui/styles.css', 'ui/extras.css'].map(read).join();
  for (const name of new Set(css.match(/--veranda-[\w-]+/g)))
    expect(section('Looks')).toContain(`\`${name}\``);
});
