// Vocabulary: every word that a language can say by itself, found by making it say everything. What a reply says beyond
// it must be a fact.
import { PARENTS, PARTIES } from '../languages/parties.ts';
import type { Replies } from '../languages/replies.ts';
import { romanise } from '../languages/roman.ts';

/** Stands where a fact would; the Kannada signs show what each kind of final sound does to the ending after it. */
const FACTS = ['①ು', '②ಿ', '③ಕ', '④್', '§'];
const partsWith = (fact: string) => ({
  bhk: fact,
  noun: { one: fact, many: fact },
  place: fact,
  rest: [fact],
  emi: fact,
  principal: fact,
  rate: fact,
  time: fact,
  price: fact,
  down: fact,
  site: fact,
  wanted: fact,
  homes: [{ name: fact, url: fact }, { name: fact }],
  when: fact,
  name: fact,
  call: true,
  questions: fact,
  notes: fact,
  visit: true,
  reference: fact,
  head: fact,
  low: fact,
  high: fact,
  typical: fact,
  rent: fact,
});
const LEAST = { rest: [], homes: [{ name: '§' }], visit: false, when: '§', n: 1, wanted: '§', rent: '§' };
/** Who moves in: each with a room, none with so many, a family. */
const SUITED = [
  { people: 3, rooms: 3, first: 3, sharing: true },
  { people: 3, rooms: 3, first: 2, sharing: true },
  { people: 3, rooms: 3, first: 3, sharing: false },
];
const NUMBERS = [1, 2, 24];
const LISTED = ['carpet', 'built_up', 'super_built_up', 'plot', 'rent'];
/** By how many arguments a reply takes: the more, the fewer of each are tried. */
const TRIED: readonly (readonly unknown[])[] = [
  [],
  [undefined, ...FACTS, ...NUMBERS, ...LISTED, ...FACTS.map(partsWith), ...SUITED, LEAST, ['§', '§', '§']],
  [undefined, ...FACTS, ...NUMBERS, ...LISTED, ['§', '§', '§']],
  [undefined, ...FACTS, ...NUMBERS, ...LISTED],
  [1, 2, ...FACTS],
];

const known = new WeakMap<Replies, ReadonlySet<string>>();

/** With BHK and RK, which stand beside numbers in every language. */
export function vocabulary(say: Replies): ReadonlySet<string> {
  const before = known.get(say);
  if (before) return before;
  const words = new Set(['BHK', 'RK']);
  for (const sentence of new Set(sentences(say, termsOf(say))))
    for (const word of wordsOf(sentence.replace(STANDING_IN, ' '))) words.add(word);
  known.set(say, words);
  return words;
}

/** What a sentence may agree with or say otherwise: the names of facts, what is ready, who a home is for, a storey, none and one. */
const termsOf = ({ terms }: Replies): readonly string[] => [
  ...Object.values(terms.fact),
  ...Object.values(terms.purpose),
  terms.possession.ready,
  ...PARTIES,
  ...PARENTS,
  ...['0', '1', '2', '3', '4', '5', '6', '12/14'],
];

/** The last argument is also tried as each of `terms`, and of three the first. */
function* sentences(value: unknown, terms: readonly string[]): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') {
    for (const args of combinations(value.length, terms)) {
      const said = attempt(value as (...args: unknown[]) => unknown, args);
      if (typeof said === 'string') yield said;
    }
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* sentences(part, terms);
}

/** Kannada drops a final ು before its ending, and has Roman letters too. */
const STANDING_IN = new RegExp([...FACTS, ...FACTS.map(romanise), '①'].join('|'), 'g');

/** An argument of the wrong kind may throw; another combination says the sentence. */
function attempt(reply: (...args: unknown[]) => unknown, args: unknown[]): unknown {
  try {
    return reply(...args);
  } catch {
    return undefined;
  }
}

function* combinations(arity: number, last: readonly string[], chosen: unknown[] = []): Generator<unknown[]> {
  if (chosen.length === arity) yield chosen;
  else {
    for (const next of TRIED[arity] ?? []) yield* combinations(arity, last, [...chosen, next]);
    if (chosen.length === arity - 1 && arity <= 2) for (const next of last) yield [...chosen, next];
    if (chosen.length === 0 && arity === 3) for (const first of last) yield [first, '§', 1];
  }
}

/** Whether the language can say the word by itself, or join it of two that it can: पश्चिम + मुखी, ಲಕ್ಷ + ದವರೆಗೆ. */
export function canSay(word: string, own: ReadonlySet<string>): boolean {
  if (own.has(word)) return true;
  for (let i = 1; i < word.length; i++) if (own.has(word.slice(0, i)) && own.has(word.slice(i))) return true;
  return false;
}

/** Words of a text: letters with the marks and joiners that belong to them. */
export function* wordsOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u200c\u200d]+/gu)) yield word;
}
