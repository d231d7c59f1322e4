// Explaining: what was made of a message, as lines to read: for `pnpm hear` and for a corpus that fails.
import type { Act, Heard } from './heard.ts';
import { tokenise } from './normalise.ts';
import { read } from './reading.ts';
import type { FilterChange, Reference, Understanding } from './understanding.ts';

/** Tokens and phrases of any words, as the lexicon has them; places and names are found apart. */
export function explainWords(text: string): string[] {
  const tokens = tokenise(text);
  const { spans } = read(text, tokens, new Uint8Array(tokens.length));
  const shown = tokens.map((token) => (token.breaks ? `| ${token.text}` : token.text));
  return [
    `tokens   ${shown.join(' ')}`,
    ...spans.map(({ from, to, meanings }) => {
      const words = tokens.slice(from, to).map((token) => token.text);
      return `  ${words.join(' ').padEnd(24)} ${meanings.map(({ kind, value }) => `${kind}:${value}`).join('  ')}`;
    }),
  ];
}

/** Every act with its confidence, what it says, and the rules and words that fired. */
export function explainHeard(heard: Heard): string[] {
  const { language, personal, confidence, residue, acts, taken } = heard;
  const given = Object.entries(personal).flatMap(([kind, found]) => (found ? [kind] : []));
  return [
    `heard    ${[language ?? 'any language', `confidence ${confidence.toFixed(2)}`, ...given].join(', ')}`,
    ...acts.flatMap(explainAct),
    ...(taken ? [`taken    “${taken.words}” as ${taken.as}`] : []),
    ...(residue.length > 0 ? [`unread   ${residue.join(' · ')}`] : []),
  ];
}

function explainAct({ kind, words, why, confidence, understanding, listing_ids, state }: Act): string[] {
  return [
    `act      ${kind} (${confidence.toFixed(2)}) “${words}”`,
    ...explainUnderstanding(understanding).map((line) => `  ${line}`),
    ...(listing_ids ? [`  homes ${listing_ids.join(', ')}`] : []),
    ...(state ? [`  filters ${JSON.stringify(state.filters)}`] : []),
    ...why.map(({ rule, words: fired }) => `    by ${rule} ← “${fired}”`),
  ];
}

/** Only what is there. */
function explainUnderstanding(understanding: Understanding): string[] {
  const {
    intents,
    changes,
    references,
    facts,
    text: _,
    language: _l,
    personal: _p,
    ...others
  } = understanding;
  const rest = Object.entries(others).filter(
    ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return [
    `intents ${intents.join(', ') || 'none'}`,
    ...changes.map(explainChange),
    ...references.map(explainReference),
    ...(facts.length > 0 ? [`asks ${facts.join(', ')}`] : []),
    ...rest.map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ];
}

function explainChange(change: FilterChange): string {
  const { words } = change;
  if (change.op === 'shift') return `shift ${change.measure} ${change.direction} ← “${words}”`;
  const value = change.value === undefined ? '' : ` ${JSON.stringify(change.value)}`;
  return `${change.op} ${change.filter}${value} ← “${words}”`;
}

function explainReference({ words, ...reference }: Reference): string {
  return `points ${JSON.stringify(reference)} ← “${words}”`;
}
