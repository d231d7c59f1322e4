// Own share: what one has to bring oneself for a home, where the loan that the income carries is known: price less loan.
import type { Listing } from '../catalogue/listing.ts';
import { affordable, INCOME_SHARE } from '../conversation/loan.ts';
import { money } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { termsFor } from './loan-terms.ts';

/** Undefined where the loan is enough. */
export function ownShare(home: Listing, principal: number, down: number, scene: Scene): string | undefined {
  const { say, facts } = scene;
  const whole = home.price ?? 0;
  if (home.price_max !== undefined || whole <= principal) return undefined;
  facts.listings.add(home);
  const own = whole - principal;
  const short = down > 0 && own > down ? own - down : 0;
  facts.rupees.push(own, short);
  const told = (sum: number) => money(sum, say.units);
  return say.loan.needs({
    home: homeName(home, scene),
    price: told(whole),
    own: told(own),
    ...(short > 0 && { short: told(short) }),
  });
}

/** By the income that was told, where no own money was. */
export function ownByIncome(home: Listing, known: LoanFigures, scene: Scene): string | undefined {
  const { income, dues = 0, down_payment, principal } = known;
  if (income === undefined || down_payment !== undefined || principal !== undefined) return undefined;
  const terms = termsFor(scene, known);
  const monthly = Math.round(income * INCOME_SHARE) - dues;
  if (typeof terms === 'string' || monthly <= 0) return undefined;
  return ownShare(home, affordable(monthly, terms.rate, terms.months), 0, scene);
}
