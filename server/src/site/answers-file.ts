// The owner's answers, written into the SITE file from the desk: whole or not at all, and never into a faulty file.
import {
  copyFileSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Language } from '../contract.ts';
import { parseSite, SiteError } from './site.ts';

export type OwnAnswer = {
  /** A topic or a fact, by its name. */
  about: string;
  language: Language;
  /** 1–500 characters. */
  say: string;
};

/** Words of the file, as far as they matter here. */
type File = { answers?: { about?: string[]; questions?: string[]; project?: string; say?: unknown }[] };

/**
 * Adds the answer, or puts it in the place of the one on that subject alone. The file before stands beside it as `.bak`.
 * Throws a SiteError where the file would not be a good one, and what the file system throws where it cannot be written.
 */
export function writeAnswer(siteFile: string, { about, language, say }: OwnAnswer): void {
  // A link stays one: what it leads to is written.
  const file = realpathSync(siteFile);
  const text = readFileSync(file, 'utf8');
  parseSite(text, siteFile);
  const site = JSON.parse(text) as File;
  const answers = site.answers ?? [];
  const own = answers.find(
    (answer) =>
      answer.about?.length === 1 &&
      answer.about[0] === about &&
      answer.project === undefined &&
      (answer.questions ?? []).length === 0,
  );
  if (own) own.say = { ...spoken(own.say), [language]: say };
  else answers.push({ about: [about], say: { [language]: say } });
  const next = `${JSON.stringify({ ...site, answers }, null, 2)}\n`;
  parseSite(next, siteFile);
  const fresh = `${file}.${process.pid}.new`;
  try {
    writeFileSync(fresh, next, { mode: statSync(file).mode & 0o777, flush: true });
    copyFileSync(file, `${file}.bak`);
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** One sentence for every language is one in English. */
const spoken = (say: unknown) => (typeof say === 'string' ? { en: say } : (say as object | undefined));

/** Why it could not be written, for the one who tried. */
export function writeFault(error: unknown): string {
  if (error instanceof SiteError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined
    ? 'The SITE file could not be written.'
    : `The SITE file cannot be written (${code}).`;
}
