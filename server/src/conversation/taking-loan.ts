// Taking of a loan: what is said while a loan is spoken of, as one of its figures: the instalment one can pay, other instalments,
// years in the place of others, money of one's own; and "too much" as said of the instalment.
import { wordSet } from '../languages/words.ts';
import type { Act } from '../understand/heard.ts';
import { MOST_A_MONTH } from '../understand/loan-figures.ts';
import { LEAST_PRICE } from '../understand/money.ts';
import { tokenise } from '../understand/normalise.ts';
import { LEAST_AMOUNT } from '../understand/own-money.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';
import type { FrameOf } from './agenda.ts';
import { has, numberAlone, onlyAbout, plain } from './taken.ts';

export function answerLoan(heard: Act, frame: FrameOf<'loan'>): Act | undefined {
  const { known, answered, asks, budget, told = [] } = frame;
  const { understanding } = heard;
  const { loan } = understanding;
  const as = (loan: Understanding['loan']): Act => ({
    ...heard,
    understanding: { ...understanding, ...plain, intents: ['financing'], loan, objections: [] },
  });
  const number = asks === 'rate' || asks === 'time' ? numberAlone(understanding.text) : undefined;
  if (number !== undefined && asks === 'rate' && number < 30) return as({ rate: number });
  if (number !== undefined && asks === 'time' && number <= 40) return as({ months: number * 12 });
  if ((asks === 'rate' || asks === 'time') && hasNone(understanding, asks)) return as({});
  const named = understanding.references.length > 0 || heard.listing_ids !== undefined;
  const other = understanding.references.some(({ kind }) => kind !== 'it');
  // "And of the other one?"
  if (answered && named && goesOn(understanding.text) && onlyAbout(heard, ['project_detail']))
    return as(undefined);
  if (told.length > 0 && !other && isTooMuch(understanding)) return as({ ...loan, lighter: true });
  if (asks === 'dues' && !named && isNone(heard)) return as({ dues: 0 });
  // "Car loan 9k" asks for no such loan.
  if (loan?.dues !== undefined) return as(loan);
  const monthly = loan ? undefined : monthlyIn(understanding);
  if (monthly !== undefined && (answered || asks !== undefined)) {
    if (asks === 'dues' || asks === 'income') return as({ [asks]: monthly });
    return withHomes(as({ emi: monthly, eligibility: true }), understanding);
  }
  const own = loan ? undefined : ownIn(understanding);
  if (own !== undefined && (answered || asks !== undefined)) return as({ down_payment: own });
  if (answered && !loan) return budget === undefined ? undefined : withinBudget(heard, budget);
  // "Tell me the loan, or which home": a home that is named answers it; "show me the cheapest" wants to see one.
  const shows = tokenise(understanding.text).some((token) => has(token, 'ask', 'show'));
  if (named && !shows && understanding.facts.length === 0 && onlyAbout(heard, ['project_detail', 'search'])) {
    return { ...heard, understanding: { ...understanding, intents: ['financing'] } };
  }
  const amount = amountIn(understanding.changes);
  const asksAmount = (known.principal ?? known.price ?? known.income) === undefined;
  if (!loan && asksAmount && amount !== undefined)
    return as({ [asks === 'income' ? 'income' : 'price']: amount });
  if (!loan || !onlyAbout(heard, ['financing', 'search', 'not_understood', 'deny', 'affirm']))
    return undefined;
  if (isWishWithin(understanding)) return undefined;
  const figures = {
    ...heard,
    understanding: { ...understanding, intents: ['financing'], changes: [] },
  } as Act;
  return loan.emi !== undefined && loan.eligibility ? withHomes(figures, understanding) : figures;
}

/** "A loan of 37 lakh and 15 lakh of my own, which home do I get?": what both together buy is looked for. */
const isWishWithin = ({ loan, changes, intents }: Understanding): boolean =>
  loan?.principal !== undefined &&
  loan.down_payment !== undefined &&
  intents.includes('search') &&
  changes.some((change) => change.op === 'set' && change.filter === 'budget_max');

/** "40k a month at most, show 2bhk": what is wished of the homes beside it. */
function withHomes(act: Act, { changes }: Understanding): Act {
  const wished = changes.filter(
    (change) => change.op !== 'remove' && 'filter' in change && !OF_MONEY.has(change.filter),
  );
  if (wished.length === 0) return act;
  const { intents } = act.understanding;
  return {
    ...act,
    understanding: { ...act.understanding, changes: wished, intents: ['search', ...intents] },
  };
}

/** "I do not know the rate, you tell": asked for it, they have none. */
function hasNone({ text, changes, facts, topics }: Understanding, asked: 'rate' | 'time'): boolean {
  const said = tokenise(text);
  return (
    // "Rate" is said of prices as well.
    changes.length + topics.length === 0 &&
    facts.every((fact) => fact === 'price') &&
    said.length <= MOST_OF_NONE &&
    said.every(({ value }) => value === undefined) &&
    said.some((token) => (asked === 'rate' ? has(token, 'loan', 'rate') : has(token, 'time', 'year')))
  );
}
const MOST_OF_NONE = 12;

/** "None", "no EMIs", "koi emi nahi". */
const isNone = (heard: Act): boolean =>
  Object.keys(heard.understanding.loan ?? {}).length === 0 &&
  heard.understanding.changes.length === 0 &&
  onlyAbout(heard, ['deny', 'not_understood', 'financing']) &&
  tokenise(heard.understanding.text).some((token) => has(token, 'negation') || has(token, 'intent', 'deny'));

/** "Too high", "ye kist zyada hai", with nothing else wished. */
const isTooMuch = ({ objections, changes, facts }: Understanding): boolean =>
  objections.length > 0 &&
  objections.every(({ topic }) => topic === 'budget') &&
  changes.length + facts.length === 0;

/** "30k max", "60 tak hi mahine ka": rupees that nobody pays for a home, and no rent is spoken of. */
function monthlyIn({ changes, unclear_amounts, text }: Understanding): number | undefined {
  const [change, other] = changes.filter((one) => 'filter' in one && OF_MONEY.has(one.filter));
  if (other || (change && (change.op !== 'set' || change.filter !== 'budget_max'))) return undefined;
  const said = tokenise(text);
  // "Not 70 thousand".
  if (said.some((token) => has(token, 'negation'))) return undefined;
  const words = change?.words ?? unclear_amounts[0]?.words;
  if (words === undefined || unclear_amounts.length > 1) return undefined;
  const value = change?.op === 'set' && change.filter === 'budget_max' ? change.value : undefined;
  if (value !== undefined && value >= LEAST_AMOUNT && value <= MOST_A_MONTH) return value;
  const scaled = said.some((token) => has(token, 'scale') || has(token, 'currency'));
  const monthly = said.some((token) => has(token, 'time', 'month_unit') || has(token, 'loan', 'months'));
  const bare = tokenise(words).find((token) => token.value !== undefined)?.value;
  return !scaled && monthly && bare !== undefined && bare >= 1 && bare < THOUSANDS ? bare * 1000 : undefined;
}
/** So few "a month" are thousands. */
const THOUSANDS = 300;

/** "Aur 10 lakh mere paas hai": what one has, and not what a home may cost. */
function ownIn({ changes, text }: Understanding): number | undefined {
  const amount = amountIn(changes);
  const has = tokenise(text).some((token) => HAVING.has(token.text));
  return has && amount !== undefined && amount >= LEAST_PRICE ? amount : undefined;
}
const HAVING = wordSet('having');

/** A few words that begin with "and" or "what about". */
function goesOn(text: string): boolean {
  const [first, ...rest] = tokenise(text);
  return first !== undefined && rest.length <= 6 && (has(first, 'also') || has(first, 'limit', 'to'));
}

/** "Any 3bhk in that?", after what can be paid was told: within it. */
function withinBudget(heard: Act, budget: number): Act | undefined {
  const { understanding } = heard;
  const { changes, intents } = understanding;
  const wished = changes.some(({ op }) => op === 'set') && intents.includes('search');
  if (!wished || changes.some((change) => 'filter' in change && OF_MONEY.has(change.filter)))
    return undefined;
  const words = String(budget);
  const within: FilterChange[] = [
    { op: 'set', filter: 'purpose', value: 'buy', words },
    { op: 'set', filter: 'budget_max', value: budget, words },
  ];
  return { ...heard, understanding: { ...understanding, changes: [...changes, ...within] } };
}
const OF_MONEY = new Set(['purpose', 'budget_min', 'budget_max']);

/** "60 lakh", "1.2 lakh a month": an amount and nothing else. */
function amountIn(changes: readonly FilterChange[]): number | undefined {
  const others = changes.filter(
    (change) => change.op !== 'remove' && !(change.op === 'set' && change.filter === 'purpose'),
  );
  const [change] = others;
  if (others.length !== 1 || change?.op !== 'set') return undefined;
  return change.filter === 'budget_max' || change.filter === 'budget_min' ? change.value : undefined;
}
