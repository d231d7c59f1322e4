// Lighter: the instalment that was told is too much. What it is over longer times, what less to borrow takes off, what the income
// carries; then what one can pay is asked.
import { frameOf } from '../conversation/agenda.ts';
import { affordable, emi, INCOME_SHARE } from '../conversation/loan.ts';
import { exactMoney, money, trimmed } from '../say/money.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { answered, termsFor } from './loan-terms.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** Months: banks lend for no longer. */
const LONGER = [180, 240, 300, 360];
const MOST = 2;
/** Rupees less to borrow. */
const STEP = 500_000;

export function lighter(scene: Scene, known: LoanFigures): Answer {
  const { session, say, facts } = scene;
  const { units } = say;
  const terms = termsFor(scene, known);
  const told = frameOf(session, 'loan')?.told ?? [];
  if (typeof terms === 'string') return { session: answered(session, known, told), text: terms };
  const { rate, months, source } = terms;
  const principal = lentOf(known, told, terms);
  const parts = LONGER.filter((more) => more > months)
    .slice(0, MOST)
    .map((more) => {
      const monthly = emi(principal, rate, more);
      facts.rupees.push(monthly);
      facts.counts.push(more, more / 12);
      return say.loan.over(units.loanMonths(more), exactMoney(monthly));
    });
  const step = emi(STEP, rate, months);
  facts.rupees.push(STEP, step, principal);
  return {
    session: answered({ ...session, last_topic: 'emi' }, known, told),
    text: join([
      parts.length > 0 ? say.loan.longer(parts) : undefined,
      principal > STEP ? say.loan.lessLent(money(STEP, units), exactMoney(step)) : undefined,
      carriedBy(scene, known, terms),
      say.loan.askMonthly(),
      source,
    ]),
    suggestions: suggestChange(scene),
  };
}

/** What is lent: as told, else what the instalment that was told repays. */
function lentOf(
  { principal, price, down_payment = 0, down_share = 0 }: LoanFigures,
  [monthly = 0]: readonly number[],
  { rate, months }: { rate: number; months: number },
): number {
  if (principal !== undefined) return principal;
  if (price !== undefined) return price - (down_payment || Math.round(price * down_share));
  return affordable(monthly, rate, months);
}

function carriedBy(
  { say, facts }: Scene,
  { income, dues = 0 }: LoanFigures,
  { rate, months }: { rate: number; months: number },
): string | undefined {
  const monthly = Math.round((income ?? 0) * INCOME_SHARE) - dues;
  if (income === undefined || monthly <= 0) return undefined;
  const principal = affordable(monthly, rate, months);
  facts.rupees.push(income, monthly, principal);
  facts.rates.push(INCOME_SHARE * 100);
  const { units } = say;
  return join([
    say.loan.fromIncome(units.percent(String(INCOME_SHARE * 100)), money(income, units)),
    say.loan.affordable({
      principal: money(principal, units),
      emi: exactMoney(monthly),
      rate: units.percent(trimmed(rate)),
      time: units.loanMonths(months),
    }),
  ]);
}
