// Home loan: what a home comes to a month for a few down payments and times, by the rate that the site states.
import type { Listing } from '../catalogue/listing.ts';
import type { HomeDetail } from '../contract.ts';
import { emi } from '../conversation/loan.ts';
import type { Scene } from '../turn/scene.ts';
import { day, exactMoney, money, trimmed } from './money.ts';

const YEARS = [10, 15, 20, 30];
/** Of the price, in per cent. */
const SHARES = [10, 20, 30, 40];

/** Absent where the site states no rate, for a rent, and where the price is not one sum. */
export function homeLoan(home: Listing, { site, say, facts }: Scene): HomeDetail['loan'] {
  const { price, price_max, price_onwards, configurations } = home;
  const { loan } = site;
  if (!loan || home.purpose !== 'buy' || !price) return undefined;
  if (price_max !== undefined || price_onwards || configurations) return undefined;
  const { units } = say;
  const own = loan.months;
  const others = YEARS.map((years) => years * 12).filter((months) => months !== own);
  // The site's own, and those nearest to it.
  const nearest = others.sort((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, YEARS.length - 1);
  const times = [own, ...nearest].sort((a, b) => a - b);
  const shares = SHARES.map((share) => {
    const down = Math.round((price * share) / 100);
    const monthly = times.map((months) => emi(price - down, loan.rate, months));
    facts.rupees.push(down, ...monthly);
    facts.rates.push(share);
    return {
      share: units.percent(String(share)),
      down: money(down, units),
      emi: monthly.map((sum) => units.perMonth(exactMoney(sum))),
    };
  });
  facts.rates.push(loan.rate);
  const date = day(loan.date, units);
  facts.names.push(date);
  return {
    times: times.map((months) => units.loanMonths(months)),
    shares,
    time: times.indexOf(own),
    source: say.loan.ownersRate(units.percent(trimmed(loan.rate)), date),
  };
}
