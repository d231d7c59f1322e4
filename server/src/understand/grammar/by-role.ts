// By role: "3.45 crore is mad", "60 laakh mere paas hai": an amount that is surely no wish sets no budget. It points at the home
// that costs it, is one's own money or a figure of a loan, or is only spoken of.
import type { FilterName, Intent } from '../../contract.ts';
import { type AmountRole, ROLES } from '../amount-role.ts';
import type { Context } from '../draft.ts';
import { meaningsOf, wordIn, wordMeans } from '../lexicon.ts';
import { type Token, tokenise } from '../normalise.ts';
import { SCALES } from '../points.ts';
import { type FilterChange, type LoanFigures, type Understanding, WISHLESS } from '../understanding.ts';
import type { Marker } from './markers.ts';
import { isOf, isOfBudget } from './offer-again.ts';
import { type Amount, atItsPrice, isAmount, isBounded } from './priced.ts';

/** How little must speak for a wish: with homes shown, before any were or beside a bound, and beside a word for budget. */
const LEAST_WISHED = 0.15;
const LEAST_AT_FIRST = 0.06;
const LEAST_CALLED = 0.01;
const LEAST_BESIDE_LOAN = 0.3;
/** What else it is must stand out. */
const LIKELIEST = 0.4;
const SURE = 0.6;
/** Surely what a home costs, or what is paid beside it. */
const PRICED = 0.8;
/** Tokens. */
const MOST_ALONE = 4;

type Numbers = readonly Pick<Token, 'value' | 'role'>[];
/** How much speaks for a role. */
type Shares = (role: AmountRole) => number;

export function byRole(
  said: Understanding,
  numbers: Numbers,
  context: Context,
  markers: readonly Marker[],
): Understanding {
  const amounts = said.changes.filter(isAmount);
  const alone = tokenise(said.text).length <= MOST_ALONE;
  // "The EMI is 65,087 without a down payment" – "30 lakh kodtini".
  const answers = alone && amounts.length === said.changes.length && context.expects?.loan?.last === true;
  const ofLoan = isOfLoan(said) || answers;
  // What an amount alone means is tried.
  if (amounts.length === 0 || said.offer !== undefined || (alone && !ofLoan)) return said;
  const { focus, seen = [] } = context.session.memory;
  const shown = focus.length + seen.length > 0;
  const wished: AmountRole[] = ['budget', 'change'];
  // Nothing is offered for no home, and what one has before any is what one can pay.
  // "In 35 a big 2 BHK will do, anywhere": beside another kind of home it is no offer either.
  const [spokenOf = context.page] = focus;
  const isOther = (change: FilterChange) => isOfKind(change) && !isOf(change, spokenOf ?? '', context);
  if (spokenOf === undefined || said.changes.some(isOther)) wished.push('offer');
  if (!shown && !ofLoan) wished.push('own');
  const called =
    tokenise(said.text).some((token) => isOfBudget(token) || isOfPurpose(token)) || asksToGet(said, markers);
  const leastOf = (amount: Amount, shares: Shares): number => {
    if (called) {
      const figures = FIGURES.reduce((sum, [role]) => sum + shares(role), 0);
      return ofLoan && figures >= SURE ? LEAST_WISHED : LEAST_CALLED;
    }
    if (ofLoan && focus.length === 1) return LEAST_BESIDE_LOAN;
    // “Uncle bought there for 58 lakh”, "the deposit, we can give 1 lakh at most".
    if (shown && (shares('price') >= PRICED || shares('charge') >= PRICED)) return LEAST_WISHED;
    return shown && !isBounded(amount.words, said.language) ? LEAST_WISHED : LEAST_AT_FIRST;
  };
  const spoken = amounts.filter((amount) => {
    const shares = sharesOf(amount, numbers);
    if (!shares || Math.max(...ROLES.map(shares)) < LIKELIEST) return false;
    return wished.reduce((sum, role) => sum + shares(role), 0) < leastOf(amount, shares);
  });
  const [first] = spoken;
  if (!first) return said;
  const shares = sharesOf(first, numbers);
  const is = (role: AmountRole) => (shares?.(role) ?? 0) >= SURE;
  if (is('price')) {
    const pointed = atItsPrice(said, context, { bounded: true });
    if (pointed !== said) return { ...pointed, intents: asksOf(pointed) };
  }
  const words = new Set(spoken.map((one) => one.words));
  const left = {
    ...said,
    changes: said.changes.filter((change) => !words.has(change.words)),
    unclear_amounts: said.unclear_amounts.filter((one) => !words.has(one.words)),
  };
  const [of] = ofLoan
    ? FIGURES.toSorted(([a], [b]) => (shares?.(b) ?? 0) - (shares?.(a) ?? 0))
    : FIGURES.filter(([role]) => is(role));
  const figure = of?.[1];
  if (figure && said.loan?.[figure] === undefined)
    return { ...left, loan: { ...said.loan, [figure]: first.value }, intents: withLoan(left) };
  return nothingLeft(left) ? onlySpoken(left) : left;
}

/** "60 lakh is no rent, I said buy": beside what it is for an amount is a budget as well. */
const isOfPurpose = ({ text }: Token): boolean =>
  wordMeans(text, 'purpose', 'buy') || wordMeans(text, 'purpose', 'rent');

/** "Can I get a 2bhk for 60 lakh?": of no home that is pointed at, and not "how can a 2bhk be for 60 lakh?" */
const asksToGet = (
  { changes, references, text, facts, language }: Understanding,
  markers: readonly Marker[],
): boolean =>
  references.length + facts.length === 0 &&
  changes.some((change) => change.op === 'set' && OF_A_KIND.has(change.filter)) &&
  tokenise(text).some((token) => asksToBeShown(token, language)) &&
  !markers.some(({ cue }) => cue === 'why' || cue === 'doubt' || cue === 'dispute');
const OF_A_KIND = new Set<FilterName>(['bhk', 'type']);
const isOfKind = (change: FilterChange): boolean =>
  (change.op === 'set' || change.op === 'add') && OF_A_KIND.has(change.filter);
const asksToBeShown = ({ text }: Token, language: Understanding['language']): boolean =>
  meaningsOf(language ? wordIn(text, language) : text).some(
    ({ kind, value }) => kind === 'ask' && ASKS_TO_GET.has(value),
  );
const ASKS_TO_GET = new Set(['show', 'want', 'anywhere']);

/** A number is most likely what would be given for a home. */
export const offersIn = (numbers: Numbers, { from, to }: { from: number; to: number }): boolean =>
  numbers.some(
    ({ role }) => (role?.shares.get('offer') ?? 0) >= (to - from > MOST_ALONE ? OFFERED : OFFERED_ALONE),
  );
const OFFERED = 0.5;
/** "85 cash", "42 final", "74 for this". */
const OFFERED_ALONE = 0.65;

const isOfLoan = ({ loan, intents }: Understanding): boolean =>
  loan !== undefined || intents.includes('financing');

/** All numbers are surely what homes cost, or how big those are: "why 55 lakh for it?", "98 lakh for 812 sq ft??" */
export const quotesIn = (numbers: Numbers): boolean => {
  const is = (role: AmountRole, guess: (typeof numbers)[number]) =>
    (guess.role?.shares.get(role) ?? 0) >= QUOTED;
  return (
    numbers.some((one) => is('price', one)) && numbers.every((one) => is('price', one) || is('area_of', one))
  );
};
const QUOTED = 0.8;

/** What is told of a loan by it. */
const FIGURES: readonly (readonly [AmountRole, keyof LoanFigures])[] = [
  ['own', 'down_payment'],
  ['loan', 'principal'],
  ['emi', 'emi'],
  ['income', 'income'],
];

/** How much speaks for a role, at the most likely of the numbers that it was read from; undefined where it was read from none. */
function sharesOf({ words, value: read }: Amount, numbers: Numbers): Shares | undefined {
  const values = new Set(tokenise(words).flatMap(({ value }) => value ?? []));
  const meant = (value: number) =>
    values.has(value) && [...SCALES, 1].some((scale) => Math.abs(read - value * scale) <= read * ABOUT);
  const roles = numbers.flatMap(({ value, role }) =>
    role && value !== undefined && meant(value) ? [role] : [],
  );
  if (roles.length === 0) return undefined;
  return (role) => Math.max(...roles.map(({ shares }) => shares.get(role) ?? 0));
}
/** "Around 80" is read as a little less to a little more; "6 crore 20 lakh" is of its first number. */
const ABOUT = 0.12;

const asksOf = ({ facts, intents }: Understanding): Intent[] => {
  const others = intents.filter((intent) => intent !== 'search');
  return others.length > 0 ? others : [facts.length > 0 ? 'price_query' : 'project_detail'];
};

const withLoan = ({ changes, intents }: Understanding): Intent[] => {
  const kept = changes.length > 0 ? intents : intents.filter((intent) => intent !== 'search');
  return kept.includes('financing') ? kept : [...kept, 'financing'];
};

const nothingLeft = ({ changes, unclear_amounts, intents, references, objections }: Understanding): boolean =>
  changes.length + unclear_amounts.length + references.length + objections.length === 0 &&
  intents.every((intent) => intent === 'search');

const onlySpoken = (said: Understanding): Understanding => ({
  ...said,
  ...WISHLESS,
  intents: ['smalltalk'],
  talk: said.text.includes('?') ? 'question' : 'remark',
});
