// Meanings asked: "what does 1 RK mean?", "khata kya hota hai": a word of property and what asks for its meaning, in one sentence.
import { GLOSSARY_ASKS, TERMS, type Term } from '../languages/glossary.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Context } from './draft.ts';
import type { Act } from './heard.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import { type Prepared, part } from './prepare.ts';
import { meaningOf, read } from './reading.ts';
import { understandPart } from './understand.ts';
import { type Understanding, WISHLESS } from './understanding.ts';

type Cue = Term | (typeof GLOSSARY_ASKS)[number];
const CUES: readonly Cue[] = [...TERMS, ...GLOSSARY_ASKS];
const isTerm = (cue: Cue | undefined): cue is Term => TERMS.some((term) => term === cue);

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, glossary }) =>
    CUES.map((cue) => [glossary[cue] ?? '', cue, code] as const),
  ),
);

/** Tokens between the word and what asks for it. */
const MOST_APART = 2;

export type MeaningAsked = { terms: readonly Term[]; from: number; to: number };

/** The word whose meaning is asked, with the tokens that ask it. */
export function meaningAsked(
  { tokens, taken }: Prepared,
  { session: { memory } }: Context,
): MeaningAsked | undefined {
  const found = find(tokens, taken);
  const two = twoApart(found, tokens);
  if (two) return two;
  const asks = found.filter(({ meanings }) => meanings.includes('asks') || meanings.includes('before'));
  if (asks.length === 0) return undefined;
  const ends = (at: number) => at >= tokens.length || tokens[at]?.breaks === true;
  for (const word of found) {
    const [term] = word.meanings;
    if (!isTerm(term)) continue;
    // "1 RK": its number goes with it.
    const from =
      tokens[word.from - 1]?.value !== undefined && !tokens[word.from]?.breaks ? word.from - 1 : word.from;
    const by = asks.find((ask) => asksFor(ask, { ...word, from }));
    if (by) return { terms: [term], from: Math.min(from, by.from), to: Math.max(word.to, by.to) };
  }
  return undefined;

  function asksFor(ask: Phrase<Cue>, { from, to }: Phrase<Cue>): boolean {
    // "What is carpet area?" of the one home spoken of asks for its own.
    if (!ask.meanings.includes('asks')) return memory.focus.length !== 1 && ask.to === from && ends(to);
    const [begin, end] = ask.from < from ? [ask.to, from] : [to, ask.from];
    if (end - begin > MOST_APART) return false;
    for (let at = Math.min(from, ask.from) + 1; at < Math.max(to, ask.to); at++)
      if (tokens[at]?.breaks) return false;
    return true;
  }
}

/** "The difference between carpet and built-up": two words side by side, and what asks how they differ in the same breath. */
function twoApart(found: readonly Phrase<Cue>[], tokens: Prepared['tokens']): MeaningAsked | undefined {
  const apart = found.find(({ meanings }) => meanings.includes('apart'));
  const named = found.filter(({ meanings: [term] }) => isTerm(term));
  const [one, other] = named;
  if (!apart || !one || !other || other.from - one.to > MOST_APART) return undefined;
  const [from, to] = [Math.min(apart.from, one.from), Math.max(apart.to, other.to)];
  const terms = [...new Set([one, other].flatMap(({ meanings: [term] }) => (isTerm(term) ? [term] : [])))];
  const broken = tokens.slice(from + 1, to).some(({ breaks }) => breaks);
  return terms.length < 2 || broken ? undefined : { terms, from, to };
}

/** What is said besides; undefined where that is nothing. */
export function besideMeaning(whole: Prepared, { from, to }: MeaningAsked): Prepared | undefined {
  const taken = whole.taken.slice();
  taken.fill(1, from, to);
  const reading = read(whole.text, whole.tokens, taken);
  const more = whole.tokens.some((_, at) => (at < from || at >= to) && !meaningOf(reading.at[at], 'filler'));
  return more ? { ...whole, taken } : undefined;
}

/** The question as acts of its own, one a word. */
export function asksOfMeaning(whole: Prepared, { terms, from, to }: MeaningAsked, context: Context): Act[] {
  const said = understandPart(part(whole, from, to), context);
  const words = whole.text.slice(whole.tokens[from]?.from, whole.tokens[to - 1]?.to);
  return terms.map((term): Act => {
    const understanding: Understanding = {
      ...said,
      ...WISHLESS,
      references: [],
      intents: ['topic_query'],
      loan: undefined,
      note: undefined,
      term,
    };
    return { kind: 'ask', words, why: [{ rule: `meaning: ${term}`, words }], confidence: 1, understanding };
  });
}
