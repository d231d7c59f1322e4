// Loan: the instalment of a loan, and the loan that an instalment carries.

/** Share of income that lenders in India commonly let an EMI take; said wherever it is used. */
export const INCOME_SHARE = 0.4;

/**
 * Equated monthly instalment in whole rupees: P·r·(1+r)ⁿ ÷ ((1+r)ⁿ − 1), with r a month.
 * `principal` in rupees, `rate` in per cent a year, `months` > 0. A rate of 0 spreads the principal evenly.
 *
 *     emi(6_000_000, 8.5, 240)   // 52_069
 */
export function emi(principal: number, rate: number, months: number): number {
  return Math.round(principal / annuity(rate, months));
}

/** The loan that a monthly `instalment` repays, in whole rupees: the inverse of `emi`. */
export function affordable(instalment: number, rate: number, months: number): number {
  return Math.round(instalment * annuity(rate, months));
}

/** What one rupee a month is worth today. */
function annuity(rate: number, months: number): number {
  const monthly = rate / 1200;
  return monthly === 0 ? months : (1 - (1 + monthly) ** -months) / monthly;
}
