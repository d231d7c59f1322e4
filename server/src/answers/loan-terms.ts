// Loan terms: by which rate and over which time a loan is reckoned, what one set of figures comes to, and what is kept of it.
import type { Listing } from '../catalogue/listing.ts';
import { frameOf, open } from '../conversation/agenda.ts';
import { emi } from '../conversation/loan.ts';
import type { Session } from '../conversation/session.ts';
import { day, trimmed } from '../say/money.ts';
import type { Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';

export type Terms = { rate: number; months: number; source: string };

/**
 * Owner's figures where the visitor gave none; a string asks for what nobody gave. Who was asked for the rate or the time and gave
 * none is shown an example, said to be one.
 */
export function termsFor({ site, say, facts, session }: Scene, known: LoanFigures): Terms | string {
  const { loan } = site;
  const asked = frameOf(session, 'loan')?.asks;
  // Who gave the one is asked for the other.
  const gaveNone = asked === 'time' || (asked === 'rate' && known.rate === undefined);
  const example = gaveNone ? EXAMPLE : undefined;
  const rate = known.rate ?? loan?.rate ?? example?.rate;
  const told = known.months ?? loan?.months;
  const months = told !== undefined && told > 0 ? told : example?.months;
  if (rate === undefined) return say.loan.needRate();
  if (months === undefined) return say.loan.needTime();
  const written = say.units.percent(trimmed(rate));
  facts.rates.push(rate);
  // The formula's own.
  facts.counts.push(1);
  facts.counts.push(months, months / 12);
  const made = [
    ...(known.rate === undefined && !loan ? [written] : []),
    ...(months === told ? [] : [say.units.loanMonths(months)]),
  ];
  if (made.length > 0) return { rate, months, source: say.loan.example(made.join(', ')) };
  if (known.rate !== undefined || !loan) return { rate, months, source: say.loan.saidRate(written) };
  const date = day(loan.date, say.units);
  facts.names.push(date);
  return { rate, months, source: say.loan.ownersRate(written, date) };
}
/** Per cent a year, and how long; of nobody's offer. */
const EXAMPLE = { rate: 8.5, months: 240 };

type Sum = Terms & { whole: number; down: number; principal: number; monthly: number };

/** What one set of figures comes to; none where nothing is left to borrow. */
export function sumOf(known: LoanFigures, terms: Terms, home?: Listing): Sum[] {
  const whole = known.principal ?? known.price ?? home?.price ?? 0;
  const share = Math.round(whole * (known.down_share ?? 0));
  // A loan that is named is what is left.
  const down = known.principal === undefined ? (known.down_payment ?? share) : 0;
  const principal = whole - down;
  if (principal <= 0) return [];
  return [{ ...terms, whole, down, principal, monthly: emi(principal, terms.rate, terms.months) }];
}

/** Its price is not one sum: an instalment begins at the lower end. */
export const isRange = ({ price_max, price_onwards, configurations }: Listing) =>
  price_max !== undefined || price_onwards === true || configurations !== undefined;

/** Kept, so that another rate, time or down payment answers the same question again. */
export const answered = (session: Session, known: LoanFigures, told: readonly number[] = []): Session =>
  open(session, { kind: 'loan', known, answered: true, told: told.slice(0, MOST_TOLD) });
const MOST_TOLD = 6;
