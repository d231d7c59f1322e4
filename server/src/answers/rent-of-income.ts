// Rent of income: what part of the income that was told the rents here are. How much of it to spend is not ours to say.

import type { Listing } from '../catalogue/listing.ts';
import { spokenOf } from '../conversation/references.ts';
import { exactMoney, price } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { answered } from './loan-terms.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** Absent where no rent is looked for, or more than an income is told. */
export function rentOfIncome(scene: Scene, { income, ...others }: LoanFigures): Answer | undefined {
  const { session, catalogue, say, facts, meant } = scene;
  const filters = session.current_filters;
  const [home, other] = meant.any ? meant.listings : spokenOf(scene);
  const one = other || home?.purpose !== 'rent' ? undefined : home;
  if (!income || Object.keys(others).length > 0 || (filters.purpose !== 'rent' && !one)) return undefined;
  facts.rupees.push(income);
  const told = exactMoney(income);
  const part = ({ price = 0 }: Listing): string => {
    const share = Math.round((price / income) * 100);
    facts.rates.push(share);
    return say.units.percent(String(share));
  };
  const answer = (text: string): Answer => ({
    session: answered(session, { income }),
    text: join([text, say.loan.yours()]),
    suggestions: suggestChange(scene),
  });
  if (one?.price) {
    facts.listings.add(one);
    return answer(
      say.loan.rentShare({
        home: homeName(one, scene),
        rent: price(one, say.units),
        share: part(one),
        income: told,
      }),
    );
  }
  const low = catalogue.find(filters, { order: 'price_up' }).top(1)[0]?.listing;
  const high = catalogue.find(filters, { order: 'price_down' }).top(1)[0]?.listing;
  if (!low?.price || !high?.price) return undefined;
  facts.listings.add(low).add(high);
  return answer(
    say.loan.rentShares({
      low: price(low, say.units),
      lowShare: part(low),
      high: price(high, say.units),
      highShare: part(high),
      income: told,
    }),
  );
}
