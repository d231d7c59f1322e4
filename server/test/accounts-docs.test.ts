// docs/accounts.md: its three ways to sign a proof, each run by its own interpreter where there is one, and taken.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prover } from '../src/identity/proof.ts';
import { SECRET, USERS } from './proofs.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-sign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = path.resolve(import.meta.dirname, '../../docs/accounts.md');
const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
const secret = SECRET.toString('base64url');

/** The first block of a language, made a whole program that prints a proof for ಆಶಾ-7. */
const PROGRAMS = {
  js: {
    command: process.execPath,
    file: 'sign.mjs',
    whole: (code: string) => `${code}\nprocess.stdout.write(chatToken('ಆಶಾ-7', '${secret}'));`,
  },
  php: {
    command: 'php',
    file: 'sign.php',
    whole: (code: string) => `<?php\n${code}\necho chat_token('ಆಶಾ-7', '${secret}');`,
  },
  python: {
    command: 'python3',
    file: 'sign.py',
    whole: (code: string) => `${code}\nprint(chat_token('ಆಶಾ-7', '${secret}'), end='')`,
  },
};

for (const [language, { command, file, whole }] of Object.entries(PROGRAMS)) {
  const there = text !== '' && spawnSync(command, ['--version']).status === 0;
  if (!there) console.warn(`skipped: no ${command} here to run the ${language} of docs/accounts.md`);
  test.runIf(there)(`what ${language} signs as the page says is taken`, async () => {
    const code = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';
    const program = path.join(folder, file);
    writeFileSync(program, whole(code));
    const { stdout, stderr, status } = spawnSync(command, [program], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await prover(USERS)(stdout)).toBe('ಆಶಾ-7');
  });
}
