// Deposit wished: "anything with a low deposit", "I have fifty thousand for the advance", of homes to rent: those with the least to
// deposit are told first, and such an amount is no rent.
import type { Language } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import type { Act } from '../heard.ts';
import type { Span } from '../lexicon.ts';
import { type Amount, amountsIn } from '../money.ts';
import { hasSpan, meaningOf, means, type Reading, readPlainly, wordsOf } from '../reading.ts';
import { stretchAt } from '../stretch.ts';
import type { FilterChange } from '../understanding.ts';
import { isAmount } from './priced.ts';

/** The same acts where none asks so. */
export function depositWished(acts: Act[], language: Language | undefined, context: Context): Act[] {
  if (!rents(acts, context)) return acts;
  const against = acts.findIndex((act) => isAgainstDeposit(act, language, context));
  const at = acts.findIndex(
    (act, n) => n !== against && isWished(act, language, against >= 0 && n > against),
  );
  const act = acts[at];
  if (!act) return acts;
  const reading = readPlainly(act.words, language);
  const limit = limitIn(reading) ?? (against >= 0 ? ownIn(act, reading) : undefined);
  // The complaint is answered by those that ask less.
  return acts.flatMap((one, n) =>
    n === against ? [] : n === at ? told(one, limit, reading, context) : [one],
  );
}

/** Homes to rent are looked for or spoken of. */
function rents(acts: readonly Act[], { session, catalogue }: Context): boolean {
  const { purpose } = session.current_filters;
  const said = acts.flatMap(({ understanding: { changes } }) => changes);
  const buys = (value: unknown) =>
    said.some((change) => change.op === 'set' && change.filter === 'purpose' && change.value === value);
  if (buys('buy')) return false;
  if (purpose !== undefined || buys('rent')) return purpose !== 'buy';
  return session.memory.focus.some((id) => catalogue.byId(id)?.purpose === 'rent');
}

/** "2.1 lakh is too much", where a home spoken of asks for just that. */
function isAgainstDeposit(
  { kind, words, understanding: { facts } }: Act,
  language: Language | undefined,
  { session, catalogue }: Context,
): boolean {
  if (facts.includes('deposit') && facts.includes('negotiation')) return true;
  if (kind !== 'reject') return false;
  const homes = session.memory.focus.flatMap((id) => catalogue.byId(id) ?? []);
  const said = amountsIn(readPlainly(words, language)).map(({ value }) => value);
  return homes.some(
    ({ deposit, price }) => deposit !== undefined && said.includes(deposit) && !said.includes(price ?? 0),
  );
}

/** A low one or so much at most is asked for; `own`: one was complained of before. */
function isWished(act: Act, language: Language | undefined, own: boolean): boolean {
  if (act.kind === 'reject' || act.understanding.note === 'told') return false;
  const reading = readPlainly(act.words, language);
  if (limitIn(reading) || (own && ownIn(act, reading))) return true;
  const { facts, changes } = act.understanding;
  const asks =
    changes.length > 0 ||
    rentIn(reading).length > 0 ||
    hasSpan(reading, 'ask', 'show') ||
    hasSpan(reading, 'ask', 'want');
  return asks && !facts.includes('negotiation') && feesIn(reading).some((fee) => isLow(fee, reading));
}

const feesIn = ({ spans }: Reading): Span[] =>
  spans.filter((span) => means(span, 'fact', 'deposit') || means(span, 'fact', 'payment_plan'));

/** "Low deposit", "advance kadime". */
const isLow = ({ from, to }: Span, { tokens, spans }: Reading): boolean =>
  tokens.slice(Math.max(0, from - 1), from).some(({ text }) => LOW.has(text)) ||
  spans.some((span) => means(span, 'change', 'less') && (span.to === from || span.from === to));
const LOW = wordSet('low');

/** "Deposit under 1 lakh", "fifty thousand for the advance": the amount of it, unless it is a low one that has none. */
function limitIn(reading: Reading): Amount | undefined {
  const fees = feesIn(reading);
  const { tokens, at } = reading;
  if (hasSpan(reading, 'ask', 'how_much') || means(at[0], 'ask', 'is')) return undefined;
  return amountsIn(reading).find(({ from, to, value }) =>
    fees.some((fee) => {
      const breath = stretchAt(fee.from, tokens);
      const [begin, end] = to <= fee.from ? [to, fee.from] : [fee.to, from];
      const apart = at.slice(begin, end).some((span) => APART.some((kind) => meaningOf(span, kind)));
      return (
        value >= LEAST &&
        ((from >= breath.from && to <= breath.to) || isSubject(fee, from, tokens)) &&
        end - begin <= MOST_BETWEEN &&
        !apart &&
        !isLow(fee, reading) &&
        (bounds(reading, begin, end) || bounds(reading, to, to + 1) || holds(reading))
      );
    }),
  );
}
/** "And the deposit, we can give 1 lakh at most": the breath before speaks of it alone. */
const isSubject = (fee: Span, amount: number, tokens: Reading['tokens']): boolean => {
  const { from, to } = stretchAt(fee.from, tokens);
  const next = stretchAt(amount, tokens);
  return (
    fee.to === to && next.from === to && tokens.slice(from, to).every(({ value }) => value === undefined)
  );
};
/** Rupees. */
const LEAST = 1_000;
/** Tokens: "fifty thousand only for the advance". */
const MOST_BETWEEN = 4;
const APART = ['purpose', 'room', 'budget'] as const;

const bounds = ({ at }: Reading, from: number, to: number): boolean =>
  at.slice(from, to).some((span) => means(span, 'limit', 'max') || means(span, 'limit', 'max_after'));

/** "I have", "mere paas": of one's own. */
const holds = (reading: Reading): boolean =>
  hasSpan(reading, 'loan', 'down_payment') || reading.tokens.some(({ text }) => SPEAKER.has(text));
const SPEAKER = wordSet('speaker');

/** "I have only fifty thousand", behind a deposit that is too much. */
function ownIn({ understanding: { changes } }: Act, reading: Reading): Amount | undefined {
  const [one, other] = amountsIn(reading);
  const limits = changes.some((change) => isAmount(change));
  const named = hasSpan(reading, 'room') || hasSpan(reading, 'purpose') || hasSpan(reading, 'budget');
  return one && !other && limits && !named ? one : undefined;
}

/** "A low deposit, under 20k": what stands behind a low one is the rent. */
function rentIn(reading: Reading): FilterChange[] {
  const rent = amountsIn(reading).find(({ from, value }) =>
    feesIn(reading).some(
      (fee) =>
        value >= LEAST &&
        from >= fee.to &&
        from - fee.to <= 2 &&
        isLow(fee, reading) &&
        bounds(reading, fee.to, from),
    ),
  );
  const words = rent && wordsOf(reading, rent.from, rent.to);
  return rent && words ? [{ op: 'set', filter: 'budget_max', value: rent.value, words }] : [];
}

/** What else it wishes, and those that ask for the least deposit. */
function told(act: Act, limit: Amount | undefined, reading: Reading, { session }: Context): Act[] {
  const { understanding: said, words } = act;
  const rent = said.changes.some(isAmount) ? [] : rentIn(reading);
  const kept =
    limit === undefined ? said.changes : said.changes.filter((change) => !isOfLimit(change, limit));
  const left = [...kept, ...rent];
  const open = session.current_filters.purpose === undefined && !left.some(isOfPurpose);
  const changes: FilterChange[] = open
    ? [...left, { op: 'set', filter: 'purpose', value: 'rent', words }]
    : left;
  const wish: Act = {
    ...act,
    kind: 'wish',
    understanding: {
      ...said,
      changes,
      facts: [],
      references: [],
      objections: [],
      unclear_amounts: [],
      loan: undefined,
      intents: ['search'],
    },
  };
  const ask: Act = {
    ...act,
    kind: 'ask',
    understanding: {
      ...wish.understanding,
      changes: [],
      facts: ['deposit'],
      references: [{ kind: 'all', most: true, found: true, words }],
      intents: ['price_query'],
      ...(limit && { deposit_max: limit.value }),
    },
  };
  return changes.length > 0 ? [wish, ask] : [ask];
}

const isOfLimit = (change: FilterChange, { value }: Amount): boolean =>
  isAmount(change) && Math.abs(Number(change.value) - value) <= value * ROUGHLY;
/** "Around 50" is a tenth about it. */
const ROUGHLY = 0.11;
const isOfPurpose = (change: FilterChange): boolean => 'filter' in change && change.filter === 'purpose';
