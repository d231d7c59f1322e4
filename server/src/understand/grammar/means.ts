// Means: "45 lakh in hand, can take 40 lakh loan", "got 60 lakhs from my land": money of one's own and a loan told with a home that
// is looked for are together what it may cost, and ask for no instalment.
import type { Intent, Language } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { LEAST_PRICE, readAmount } from '../money.ts';
import { words } from '../normalise.ts';
import { readPlainly } from '../reading.ts';
import type { FilterChange, LoanFigures, Understanding } from '../understanding.ts';
import { isAmount } from './priced.ts';
import { withProceeds } from './proceeds.ts';
import { toppedUp, withoutSums } from './topped-up.ts';

const RECEIVED = wordSet('received');

/** The acts, with what can be paid as a budget; unchanged where none is told, or a loan is asked of. */
export function withMeans(heard: readonly Act[], language: Language | undefined): Act[] {
  const bought = toBuy(heard);
  if (bought) return bought;
  const topped = toppedUp(heard, language);
  if (topped)
    return heard.map((act, at) => {
      const left = withoutSums(act);
      return at === topped.at ? payable(left, { value: topped.value }) : left;
    });
  const lentToo = withMoreLent(heard);
  if (lentToo) return lentToo;
  const acts = withProceeds(heard, language);
  if (acts.some(({ understanding: { changes } }) => changes.some(isAmount))) return [...acts];
  const told = acts.map((act) => toldBy(act, language));
  const own = told.findIndex((one) => one?.own !== undefined);
  const lent = told.findIndex((one) => one?.lent !== undefined);
  const { own: has = 0, received } = told[own] ?? {};
  const loan = told[lent]?.lent ?? 0;
  if (has === 0 || (loan === 0 && !received)) return [...acts];
  if (acts.some((act) => asksOfLoan(act, loan > 0))) return [...acts];
  const value = has + loan;
  return acts.flatMap((act, at): Act[] => {
    if (at === own) return [payable(act, { value, ...(loan > 0 && { has, loan }) })];
    if (at !== lent) return [act];
    const left = without(act.understanding, 'financing');
    return left.intents.length === 0 ? [] : [{ ...act, understanding: { ...left, loan: undefined } }];
  });
}

/** "20 lakh down and 45k a month, 2bhk in Whitefield": who pays a sum down looks to buy. */
function toBuy(acts: readonly Act[]): Act[] | undefined {
  const pays = acts.some(
    ({ understanding: { loan } }) => loan?.down_payment !== undefined && loan.emi !== undefined,
  );
  const at = acts.findIndex(
    ({ kind, understanding: { intents } }) => kind === 'wish' && intents[0] === 'search',
  );
  const wish = acts[at];
  const said = acts.flatMap(({ understanding: { changes } }) => changes);
  if (!pays || !wish || said.some((change) => 'filter' in change && change.filter === 'purpose'))
    return undefined;
  const buy: FilterChange = { op: 'set', filter: 'purpose', value: 'buy', words: wish.words };
  const { understanding } = wish;
  return acts.with(at, {
    ...wish,
    understanding: { ...understanding, changes: [...understanding.changes, buy] },
  });
}

type Told = { own?: number | undefined; lent?: number | undefined; received?: true };

function toldBy({ understanding, words: typed }: Act, language: Language | undefined): Told {
  const { loan, note, text } = understanding;
  // "Put in the message that I have 25 lakh and want a loan of 60": told to the office, and looked for no further.
  if (note === 'told') return {};
  if (loan) return { own: loan.down_payment, lent: loan.principal };
  if (text.includes('?') || !words(typed).some((word) => RECEIVED.has(word))) return {};
  const reading = readPlainly(typed, language);
  const amounts = reading.tokens.flatMap((_, at) => readAmount(reading, at) ?? []);
  const own = amounts.find(({ value }) => value >= LEAST_PRICE)?.value;
  return own === undefined ? {} : { own, received: true };
}

/** What a question of a loan holds beside these two sums. */
const OTHER: readonly (keyof LoanFigures)[] = ['price', 'down_share', 'rate', 'months', 'income', 'emi'];

/** Anything of it is to be worked out, or measured against homes that are shown. */
function asksOfLoan(
  { understanding: { loan, intents, references }, words: typed }: Act,
  lent: boolean,
): boolean {
  const { eligibility, enough, asks_down, of_each, interest, also } = loan ?? {};
  return (
    Boolean(eligibility || enough || asks_down || of_each || interest || also) ||
    OTHER.some((figure) => loan?.[figure] !== undefined) ||
    (intents.includes('financing') && (!lent || words(typed).some((word) => INSTALMENT.has(word)))) ||
    references.some(({ kind }) => kind !== 'it' && kind !== 'all')
  );
}
const INSTALMENT = wordSet('instalment');

/** What is said, as a wish of no more than this. */
function payable(act: Act, { value, has, loan }: { value: number; has?: number; loan?: number }): Act {
  const { understanding, words: typed } = act;
  const budget: FilterChange[] = [
    { op: 'set', filter: 'budget_max', value, words: typed },
    { op: 'set', filter: 'purpose', value: 'buy', words: typed },
  ];
  const left = without(without(understanding, 'financing'), 'smalltalk');
  return {
    ...act,
    kind: 'wish',
    understanding: {
      ...left,
      changes: [...left.changes, ...budget],
      intents: left.intents.includes('search') ? left.intents : ['search', ...left.intents],
      loan: has && loan ? { down_payment: has, principal: loan } : undefined,
      talk: undefined,
    },
  };
}

/** "Any bank loan? I need only 10 lakh more": what the budget goes up by is what is lent. */
function withMoreLent(acts: readonly Act[]): Act[] | undefined {
  const more = acts.flatMap(({ understanding: { changes } }) =>
    changes.flatMap((change) =>
      change.op === 'shift' &&
      change.measure === 'price' &&
      change.direction === 'up' &&
      change.by &&
      'rupees' in change.by
        ? [change.by.rupees]
        : [],
    ),
  );
  const [rupees] = more;
  const asks = acts.findIndex(
    ({ understanding: { intents, loan } }) => intents.includes('financing') && !loan,
  );
  if (rupees === undefined || more.length > 1 || asks < 0) return undefined;
  return acts.map((act, at) =>
    at === asks ? { ...act, understanding: { ...act.understanding, loan: { principal: rupees } } } : act,
  );
}

const without = (said: Understanding, intent: Intent): Understanding => ({
  ...said,
  intents: said.intents.filter((one) => one !== intent),
});
