// Incomes: "mine is 48k, my husband's 55k, together": what both earn is one income.
import { readAmount } from '../money.ts';
import type { Reading } from '../reading.ts';
import type { Understanding } from '../understanding.ts';

const LIKELY = 0.4;
/** Nobody earns less a month. */
const LEAST = 1000;

export function withBothIncomes(said: Understanding, clause: () => Reading): Understanding {
  const told = said.loan?.income;
  if (told === undefined) return said;
  const reading = clause();
  const incomes = reading.tokens.flatMap(({ role }, at) => {
    const amount = (role?.shares.get('income') ?? 0) >= LIKELY ? readAmount(reading, at) : undefined;
    return amount && amount.value >= LEAST ? [amount.value] : [];
  });
  // One that is said again is no second one.
  const sum = [...new Set(incomes)].reduce((all, one) => all + one, 0);
  return incomes.includes(told) && incomes.length > 1 && sum > told
    ? { ...said, loan: { ...said.loan, income: sum } }
    : said;
}
