// Offer again: "make it 88, last", "52, not 50", "my offer is 42": once a price was offered another amount near it is the new one.
import type { Filters } from '../../contract.ts';
import type { Fact } from '../../facts/index.ts';
import type { Context } from '../draft.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import { type Token, tokenise } from '../normalise.ts';
import { SCALES } from '../points.ts';
import { meaningOf, means, type Reading, readPlainly } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import { isAmount, isPurpose } from './priced.ts';

/** How far a new offer may lie from the one before. */
const [LEAST, MOST] = [0.75, 1.35];

/** The amount that takes the place of the offer that stands, in rupees; empty where another thing is meant. */
export function offersAgain(words: string, said: Understanding, context: Context): number[] {
  const { expects, catalogue } = context;
  const before = expects?.offered;
  if (!before || said.loan || said.area || said.topics.some((topic) => topic !== 'offers')) return [];
  if (said.facts.some((fact) => !OF_PRICE.has(fact))) return [];
  if (said.intents.includes('financing') || said.intents.includes('compare')) return [];
  if (said.changes.some((change) => !isOf(change, before.home ?? '', context))) return [];
  const tokens = tokenise(words);
  const called = tokens.some(isOffer);
  if (tokens.some(isOfBudget) || (!called && tokens.some(isSought))) return [];
  const asked = before.home === undefined ? undefined : catalogue.byId(before.home)?.price;
  const near = (amount: number) =>
    amount !== before.amount &&
    amount >= before.amount * LEAST &&
    amount <= before.amount * MOST &&
    (asked === undefined || amount <= asked);
  // "1 cr for the 1.15 one": what tells the home is not offered for it.
  const telling = said.references.flatMap((one) => (one.kind === 'like' ? (one.figures ?? []) : []));
  const numbers = numbersIn(readPlainly(words, said.language)).filter(
    (values) => !telling.some(({ value }) => typeof value === 'number' && values.includes(value)),
  );
  // "It says 50, write 52", where 52 stands.
  if (numbers.at(-1)?.includes(before.amount)) return [before.amount];
  return numbers.flat().filter(near).slice(-1);
}

const OF_PRICE = new Set<Fact>(['price', 'negotiation', 'description', 'availability']);

const isOffer = ({ text }: Token): boolean => wordMeans(text, 'request', 'offer');

/** An amount, or what the home is already: "isi flat ka". */
export function isOf(change: FilterChange, home: string, { catalogue }: Context): boolean {
  if (isAmount(change) || isPurpose(change)) return true;
  if (change.op === 'remove' && (change.filter === 'budget_min' || change.filter === 'budget_max'))
    return true;
  const listing = catalogue.byId(home);
  if (!listing || (change.op !== 'set' && change.op !== 'add')) return false;
  return catalogue.explain(listing, { [change.filter]: change.value } as Filters).met.length > 0;
}

/** "My budget"; not "price", which a home has as well. */
export const isOfBudget = ({ text }: { text: string }): boolean =>
  wordMeans(text, 'budget', 'word') &&
  // "Costing", as a home does.
  (wordMeans(text, 'limit', 'max_after') ||
    !(wordMeans(text, 'fact', 'price') || wordMeans(text, 'limit', 'exact')));

/** A limit, or homes that are looked for. */
const isSought = ({ text }: Token): boolean =>
  wordMeans(text, 'ask', 'show') || wordMeans(text, 'limit', 'max') || wordMeans(text, 'home', 'few');

/** What is said, in rupees as each may be meant; not what a no takes away: "52, 50 ಅಲ್ಲ", "53 instead of 52". */
function numbersIn(reading: Reading): number[][] {
  const { tokens, at: spans } = reading;
  const isNo = (span: Span | undefined) => meaningOf(span, 'negation') !== undefined;
  return tokens.flatMap(({ value, breaks }, at) => {
    if (value === undefined) return [];
    const behind = (next: number) => (tokens[next]?.breaks ? undefined : spans[next]);
    const scaled = meaningOf(behind(at + 1), 'scale') !== undefined;
    const after = behind(at + (scaled ? 2 : 1));
    // "No, 53" is an answer.
    const before = breaks || means(spans[at - 1], 'intent', 'deny') ? undefined : spans[at - 1];
    if ((isNo(after) && !means(after, 'negation', 'except')) || isNo(before)) return [];
    if (!scaled && COUNTED.some((kind) => meaningOf(after, kind) !== undefined)) return [];
    return [SCALES.map((scale) => Math.round(value * scale))];
  });
}
const COUNTED = ['time', 'room', 'area_unit', 'when', 'month'] as const;
