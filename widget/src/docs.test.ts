// The pages about the widget name every option, command, event and stored thing there is, and none there is not.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as KEYS from './storage/keys.ts';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const page = read('../../docs/widget.md');
const privacy = read('../../docs/privacy.md');
const section = (title: string, text = page) => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
/** First column of a table: `name` | … */
const named = (title: string) =>
  [...section(title).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).sort();
/** Keys of `export type <name> = { … }`. */
const keys = (file: string, type: string) =>
  [...(read(file).split(`export type ${type} = {\n`)[1]?.split('\n};')[0] ?? '').matchAll(/^ {2}(\w+)\??:/gm)]
    .map(([, name]) => name)
    .sort();

it('names each option', () => {
  expect(keys('loader/options.ts', 'Options').length).toBeGreaterThan(15);
  expect(named('Options')).toEqual(keys('loader/options.ts', 'Options'));
});

it('names each event', () => {
  expect(named('Events')).toEqual(keys('loader/events.ts', 'Events'));
});

it('names each command', () => {
  const client = read('loader/client.ts').split('const client = {')[1]?.split('\n  };')[0] ?? '';
  const commands = [...client.matchAll(/^ {4}(\w+)[,:(<]/gm)].map(([, name]) => name as string);
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) expect(section('Commands')).toContain(`'${command}'`);
});

describe('what the browser keeps', () => {
  const ours = Object.values(KEYS).sort();
  const tables = {
    'docs/widget.md': section('What it keeps, and where'),
    'docs/privacy.md': section("In the visitor's browser", privacy),
  };
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|^site/.test(file) && !file.endsWith('keys.ts'),
  );

  it.each(Object.entries(tables))('is named in %s, each thing once and nothing else', (_, table) => {
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .join('\n');
    const told = [...rows.matchAll(/`(chatbot_\w+|veranda)(?:\/…)?`/g)].map(([, name]) => name as string);
    expect([...new Set(told)].sort()).toEqual(ours);
  });

  it('is spelt in storage/keys.ts alone, and no file goes round the ladder', () => {
    expect(sources.length).toBeGreaterThan(40);
    for (const file of sources) {
      const code = read(file);
      expect(code, file).not.toMatch(/chatbot_/);
      // The loader's one look before anything else is there is the exception: it only reads.
      expect(code, file).not.toMatch(
        /(local|session)Storage\s*\.\s*(setItem|removeItem|clear)|document\.cookie/,
      );
    }
  });
});

it('names each custom property', () => {
  const css = ['loader/launcher.css', 'ui/styles.css', 'ui/extras.css'].map(read).join();
  for (const name of new Set(css.match(/--veranda-[\w-]+/g)))
    expect(section('Looks')).toContain(`\`${name}\``);
});
