// Proceeds: "selling my 2bhk, hope to get 85 lac", "will get 95 lac from my old flat", "ನಂದು 2bhk 65 ಲಕ್ಕೆ ಮಾರಿ": what a home that one
// sells brings is money of one's own, and no price that is looked for.
import type { Language } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { limitAround } from '../limits.ts';
import { LEAST_PRICE, readAmount } from '../money.ts';
import { words } from '../normalise.ts';
import { readPlainly } from '../reading.ts';
import type { FilterChange, LoanFigures } from '../understanding.ts';
import { isAmount } from './priced.ts';

const SELLS = wordSet('sells');
const WHOSE = wordSet('whose');
const FORMER = wordSet('former');
const FETCHES = wordSet('fetches');
/** Words between a word of selling and the home that is sold, or what it goes for. */
const NEAR = 6;
/** And with its place between: "selling my 2bhk in JP Nagar for about 65 lakh". */
const FAR = 9;
/** Words between an amount and the word that brings it, before and behind. */
const [BEFORE, BEHIND] = [2, 3];
/** "Around 85 lakh" is read as a little less to a little more. */
const AROUND = 0.11;

/** The acts with what the sale brings as the visitor's own; unchanged where nothing is sold, or no home is looked for beside it. */
export function withProceeds(acts: readonly Act[], language: Language | undefined): readonly Act[] {
  const sold = acts.findIndex((act) => tellsOfSale(act, language));
  if (sold < 0) return acts;
  const certain = acts.findIndex((act, place) => place >= sold && broughtFor(act, language) !== undefined);
  const at =
    certain < 0
      ? acts.findIndex((act, place) => place >= sold && broughtBy(act, language) !== undefined)
      : certain;
  const act = acts[at];
  const own = act && (certain < 0 ? broughtBy(act, language) : broughtFor(act, language));
  if (own === undefined) return acts;
  const others = acts.filter((_, place) => place !== at);
  if (certain < 0 && others.some(({ understanding }) => understanding.changes.some(isAmount))) return acts;
  const looksFor = acts.some(
    ({ understanding: { changes, loan } }) => loan?.principal !== undefined || changes.some(isOfHome),
  );
  if (!looksFor && certain < 0) return acts;
  const lends = acts.findIndex(({ understanding: { intents } }) => intents.includes('financing'));
  const asks = lends >= 0 ? lends : at;
  const wishes = acts.some(({ understanding: { intents } }) => intents.includes('search'));
  return acts.map((one, place) => {
    const left = told(one, place === at ? own : undefined);
    if (place !== asks) return left;
    const { understanding } = left;
    const intents = understanding.intents.filter((intent) => intent !== 'smalltalk');
    const financing =
      lends < 0 && !wishes ? { intents: [...intents, 'financing' as const], talk: undefined } : {};
    return {
      ...left,
      understanding: { ...understanding, ...financing, loan: { ...understanding.loan, down_payment: own } },
    };
  });
}

/** A word of selling, or a home that one has and what it brings: "my old flat will fetch 95 lakh". */
function tellsOfSale({ words: typed }: Act, language: Language | undefined): boolean {
  const all = words(typed);
  if (all.some((word) => SELLS.has(word))) return true;
  if (!all.some((word) => FORMER.has(word))) return false;
  const read = readPlainly(typed, language).tokens.map(({ text }) => text);
  return formerAt(read) >= 0 && read.some((word) => FETCHES.has(word));
}

/** "My old flat", "nan hale mane": where the word for it stands; -1 for none. */
const formerAt = (all: readonly string[]): number =>
  all.findIndex(
    (word, at) =>
      FORMER.has(word) &&
      WHOSE.has(all[at - 1] ?? '') &&
      all.slice(at + 1, at + 1 + BEFORE).some((next) => HOME.some((kind) => wordMeans(next, kind))),
  );
const HOME = ['type', 'home', 'room'] as const;

/** Rupees, where the words beside it say that a home sold brings it. */
export function broughtFor(
  { words: typed, understanding }: Act,
  language: Language | undefined,
): number | undefined {
  const reading = readPlainly(typed, language);
  const all = reading.tokens.map(({ text }) => text);
  const sells = all.some(
    (word, at) =>
      SELLS.has(word) && all.slice(Math.max(0, at - NEAR), at + NEAR).some((one) => WHOSE.has(one)),
  );
  const beside = (from: number, to: number, set: ReadonlySet<string>, before: number, behind: number) =>
    all.slice(Math.max(0, from - before), from).some((word) => set.has(word)) ||
    all.slice(to, to + behind).some((word) => set.has(word));
  return reading.tokens.flatMap((_, at) => {
    const amount = readAmount(reading, at);
    if (!amount || amount.unit === 'bare' || amount.value < LEAST_PRICE) return [];
    if (amount.value === understanding.loan?.principal) return [];
    const { from, to, value } = amount;
    const brings = beside(from, to, FETCHES, BEFORE, BEHIND);
    const goes = sells && beside(from, to, SELLS, FAR, BEHIND);
    return (brings || goes) && !limitAround(readPlainly(typed, language), from, to, false).budget
      ? [value]
      : [];
  })[0];
}

/** Rupees, where no limit is put on them: "up to 1.6 cr in all" is a budget. */
function broughtBy({ understanding, words: typed }: Act, language: Language | undefined): number | undefined {
  const { changes, loan } = understanding;
  const bounds = changes.filter(isAmount);
  const reading = readPlainly(typed, language);
  const brought = reading.tokens
    .flatMap((_, at) => readAmount(reading, at) ?? [])
    .find(({ value, unit }) => unit !== 'bare' && value >= LEAST_PRICE && value !== loan?.principal)?.value;
  // "Around 85 lakh"; a limit and a range are a budget.
  const [least, most] = (['budget_min', 'budget_max'] as const).map(
    (bound) => bounds.find(({ filter }) => filter === bound)?.value,
  );
  const around =
    least !== undefined && most !== undefined && Math.abs((least + most) / 2 - (brought ?? 0)) <= 1;
  return bounds.length > 0 && !around ? undefined : brought;
}

const isOfHome = (change: FilterChange): boolean =>
  change.op !== 'shift' &&
  (change.filter === 'bhk' || change.filter === 'type' || change.filter === 'locality');

function told(act: Act, own: number | undefined): Act {
  const { changes, loan, intents, references, ...said } = act.understanding;
  const { price, eligibility: _, ...lent } = loan ?? {};
  const figures: LoanFigures = {
    ...lent,
    ...(price !== undefined && price !== own && { price }),
    ...(own !== undefined && { down_payment: own }),
  };
  const isOwn = (change: FilterChange) =>
    own !== undefined && isAmount(change) && Math.abs(change.value - own) <= own * AROUND;
  return {
    ...act,
    understanding: {
      ...said,
      intents,
      // "My old flat" is none that was shown.
      references: references.filter((one) => !words(one.words).some((word) => FORMER.has(word))),
      changes: changes.filter((change) => !isOwn(change) && !isSold(change, act)),
      loan: Object.keys(figures).length > 0 ? figures : undefined,
    },
  };
}

/** "The sale of our old house": the kind of the home that goes is not wished for, and what is bigger is bigger than that. */
function isSold(change: FilterChange, { words: typed }: Act): boolean {
  if (change.op === 'shift') return change.measure === 'area';
  if (change.op !== 'set' || change.filter !== 'type') return false;
  const all = words(typed);
  const kind = all.indexOf(words(change.words)[0] ?? '');
  const former = formerAt(all);
  return (
    all.some((word, at) => SELLS.has(word) && Math.abs(at - kind) <= NEAR) ||
    (former >= 0 && kind > former && kind - former <= BEFORE)
  );
}
