// Turns: what visitors type, written from cards by people who knew no rule of ours, each clause with what it does. Invented
// throughout. A card's head, then its turns, each with what the chat had just done (`<`), a label and a clause a line, and what
// each number in it is of (`=`), of all of them in order, or each behind the number.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** `label` is an act, or `ask:` and what is asked. */
export type LabelledClause = { label: string; words: string };
/** `number`: as typed; empty where roles stand in the order of all numbers. */
export type LabelledRole = { number: string; role: string };
export type LabelledTurn = {
  card: string;
  /** Whoever wrote it. */
  author: string;
  language: string;
  before: string;
  clauses: LabelledClause[];
  /** Of its numbers, in the order said; empty where none is labelled. */
  roles: LabelledRole[];
};

/** “budget”, or with its number: “45 lakh:budget”. */
function roleIn(one: string): LabelledRole {
  const end = one.lastIndexOf(':');
  return { number: one.slice(0, Math.max(end, 0)).trim(), role: one.slice(end + 1).trim() };
}

const FOLDER = resolve(import.meta.dirname, 'turns');
/** Turns full of numbers, of which what each number is was learned and nothing else. */
export const NUMBERS = resolve(FOLDER, 'numbers');

export const readTurns = (folder = FOLDER): LabelledTurn[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => turnsIn(readFileSync(resolve(folder, name), 'utf8')));

export function turnsIn(text: string): LabelledTurn[] {
  const turns: LabelledTurn[] = [];
  let [card, language] = ['', ''];
  let turn: LabelledTurn | undefined;
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) [card = '', language = ''] = line.slice(3).split(' | ');
    else if (line.startsWith('< ')) {
      turn = {
        card,
        author: card.replace(/\d+$/, ''),
        language,
        before: line.slice(2).trim(),
        clauses: [],
        roles: [],
      };
      turns.push(turn);
    } else if (line.startsWith('= ')) turn?.roles.push(...line.slice(2).split(/,\s*/).map(roleIn));
    else if (line.includes('\t')) {
      const [label = '', words = ''] = line.split('\t');
      if (words.trim()) turn?.clauses.push({ label: label.trim(), words: words.trim() });
    }
  }
  return turns.filter(({ clauses }) => clauses.length > 0);
}
