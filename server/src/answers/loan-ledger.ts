// The ledger of a loan: every figure of the conversation, the newest of each, and what they are asked for.
import { frameOf, fresh } from '../conversation/agenda.ts';
import { wordSet } from '../languages/words.ts';
import type { Scene } from '../turn/scene.ts';
import { words } from '../understand/normalise.ts';
import type { LoanFigures } from '../understand/understanding.ts';

/** Every figure of the conversation, the newest of each; a home that is named now is no longer the sum named before. */
export function ledger(scene: Scene, now: LoanFigures): LoanFigures {
  const { session, meant, understanding } = scene;
  const {
    principal: lent,
    price: sum,
    down_payment,
    down_share,
    ...kept
  } = frameOf(session, 'loan')?.known ?? {};
  // "15 lakh down payment, rest loan": no loan of 15, whatever was worked out before.
  const { rest } = understanding.loan ?? {};
  const principal = rest ? undefined : lent;
  const whole = rest && sum !== undefined && sum <= (now.down_payment ?? 0) ? undefined : sum;
  // "So how much loan do I get?": what the income carries, and not the sum before.
  const carries =
    (now.emi !== undefined && now.months === undefined && now.rate === undefined) ||
    asksForLoan(scene, now, kept);
  const other = (now.principal ?? now.price) !== undefined || meant.listings.length > 0 || carries;
  const paid = now.down_payment !== undefined || now.down_share !== undefined;
  return {
    ...kept,
    ...(!other && principal !== undefined && { principal }),
    ...(!other && whole !== undefined && { price: whole }),
    ...(!paid && down_payment !== undefined && { down_payment }),
    ...(!paid && down_share !== undefined && { down_share }),
    ...now,
  };
}

/** How much is lent is asked, and what is earned or can be paid is known. */
export const asksForLoan = (
  { understanding }: Scene,
  now: LoanFigures,
  { income, emi }: LoanFigures,
): boolean =>
  (now.income ?? now.emi ?? income ?? emi) !== undefined &&
  (understanding.loan?.eligibility === true || now.dues !== undefined) &&
  (now.principal ?? now.price) === undefined;

/** Asked of an income or an instalment: now, or before with the rate or the time still to be told. */
export function isCarried(
  { session, meant, understanding }: Scene,
  now: LoanFigures,
  known: LoanFigures,
): boolean {
  if ((known.principal ?? known.price) !== undefined || (known.emi ?? known.income) === undefined)
    return false;
  // "Too much, I earn 85,000. Over 20 years?": the instalment that was told, over another time.
  if (understanding.loan?.lighter && now.months !== undefined) return false;
  if ((now.emi ?? now.income) !== undefined || understanding.loan?.eligibility) return true;
  // "And if I pay 15 lakh down, what is the EMI?" asks of the home.
  const asksInstalment =
    now.down_payment !== undefined && words(understanding.text).some((word) => INSTALMENT.has(word));
  return (
    !asksInstalment &&
    now.down_share === undefined &&
    meant.listings.length === 0 &&
    fresh(session, 'loan')?.carries === true
  );
}

const INSTALMENT = wordSet('instalment');

/** "EMI of the second one with 20 lakh": much less than the home that is named costs is what is paid down for it. */
export function ofHome(now: LoanFigures, { meant }: Scene): LoanFigures {
  const { price, ...others } = now;
  const [home, other] = meant.listings;
  const least = (home?.price ?? 0) * LEAST_OF_PRICE;
  if (price === undefined || !home || other || price >= least || now.down_payment !== undefined) return now;
  return { ...others, down_payment: price };
}
/** Nobody gets a home for less of its price. */
const LEAST_OF_PRICE = 0.7;

/** What was paid down of a dearer home covers no cheaper one. */
export function covered(known: LoanFigures, now: LoanFigures): LoanFigures {
  const { down_payment, ...rest } = known;
  const whole = known.principal ?? known.price;
  const stale = whole !== undefined && (down_payment ?? 0) >= whole && now.down_payment === undefined;
  return stale ? rest : known;
}

/** Of homes, whatever sum was spoken of before. */
export const withoutSum = ({ principal: _, price: __, ...known }: LoanFigures): LoanFigures => known;

export function figuresOf({ understanding }: Pick<Scene, 'understanding'>): LoanFigures {
  const {
    eligibility,
    enough: measured,
    asks_down,
    of_each,
    lighter: _,
    rest: __,
    interest,
    also,
    ...figures
  } = understanding.loan ?? {};
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
