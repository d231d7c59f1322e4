// Incomes: "mine is 48k, my husband's 55k, together", "add my wife's 60k": what both earn is one income, in one message or in two.
import { wordSet } from '../../languages/words.ts';
import { MOST_A_MONTH } from '../loan-figures.ts';
import { amountsIn } from '../money.ts';
import { hasSpan, type Reading } from '../reading.ts';
import type { Understanding } from '../understanding.ts';
import { isAmount } from './priced.ts';

const LIKELY = 0.4;
/** Nobody earns less a month. */
const LEAST = 1000;
const ADDS = wordSet('adds');
const SUM = wordSet('sum');

/** `known`: the income that was told before. */
export function withBothIncomes(
  said: Understanding,
  clause: () => Reading,
  known: number | undefined,
): Understanding {
  const told = said.loan?.income;
  if (told === undefined) return known === undefined || said.loan ? said : withAdded(said, clause(), known);
  const reading = clause();
  const incomes = amountsIn(reading).flatMap(({ from, value }) => {
    const income = (reading.tokens[from]?.role?.shares.get('income') ?? 0) >= LIKELY;
    return income && value >= LEAST ? [value] : [];
  });
  // One that is said again is no second one.
  const both = [...new Set(incomes)];
  const sum = both.reduce((all, one) => all + one, 0);
  // "48k and 52k, 1 lakh in all"
  const all = both.find((one) => both.length > 2 && one * 2 === sum);
  // "Where does 1.3 lakh come from? I earn 80k": the one that was taken before.
  const [other, third] = both.filter((one) => one !== known);
  const instead = both.length === 2 && !third && !comesOnTop(reading) ? other : undefined;
  const income =
    incomes.includes(told) && incomes.length > 1 && sum > told
      ? (all ?? instead ?? sum)
      : known !== undefined && known !== told && comesOnTop(reading)
        ? known + told
        : told;
  return income === told ? said : { ...said, loan: { ...said.loan, income } };
}

/** "Patni ki 40 hazar bhi jodo": right after an income, what somebody of the family has on top of it is one, too. */
function withAdded(said: Understanding, reading: Reading, known: number): Understanding {
  const adds = reading.tokens.some(({ text }) => ADDS.has(text));
  if (!adds || !hasSpan(reading, 'request', 'kin') || !comesOnTop(reading)) return said;
  const [one, other] = amountsIn(reading).filter(({ value }) => value >= LEAST && value <= MOST_A_MONTH);
  if (!one || other) return said;
  return {
    ...said,
    changes: said.changes.filter((change) => !isAmount(change)),
    unclear_amounts: [],
    intents: ['financing'],
    loan: { income: known + one.value, eligibility: true },
    talk: undefined,
  };
}

/** "Add my wife's 60k", "gandana sambalanu serisi"; "our salaries, 1.05 lakh in all" and "no, 60k" are what it is as a whole. */
function comesOnTop(reading: Reading): boolean {
  const words = reading.tokens.map(({ text }) => text);
  if (words.some((word) => SUM.has(word) && !ADDS.has(word))) return false;
  if (hasSpan(reading, 'negation') || hasSpan(reading, 'correction')) return false;
  if (hasSpan(reading, 'refer', 'both')) return false;
  return words.some((word) => ADDS.has(word)) || hasSpan(reading, 'request', 'kin');
}
