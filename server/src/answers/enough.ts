// Enough: money of one's own beside the home spoken of, or beside the homes found: what part of the price it is and what would
// be left for a loan, by the site's rate; of a rent, what is paid on moving in. Whether it will do nobody here decides.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { frameOf } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { distinctName } from '../say/comparison.ts';
import { exactMoney, money, price, trimmed } from '../say/money.ts';
import { chipParts } from '../say/phrases.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { answered, isRange, sumOf, termsFor } from './loan-terms.ts';
import { answerAbout } from './project-detail.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** Homes for one answer. */
const MOST = 3;

export function enough(scene: Scene): Answer {
  const { meant } = scene;
  const spoken = meant.listings.length > 0 ? meant.listings : spokenOf(scene);
  const homes = meant.listings.length > 0 || spoken.length === 1 ? spoken.slice(0, MOST) : [];
  if (homes.length === 0) return ofFound(scene);
  const priced = homes.filter(({ price }) => price !== undefined);
  if (priced.length === 0)
    return answerAbout({ ...scene, meant: { ...meant, listings: homes } }, ['price'], 'price_query');
  return told(scene, priced, []);
}

/** Of the homes found: how many it pays for, else the one that costs least. */
function ofFound(scene: Scene): Answer {
  const { catalogue, session, say, facts, understanding } = scene;
  const own = understanding.loan?.down_payment ?? 0;
  const sought: Filters = { purpose: 'buy', ...session.current_filters };
  const found = catalogue.find(sought, { order: 'price_up' });
  const least = found.top(1)[0]?.listing;
  if (least?.price === undefined) return { session, text: say.loan.needAmount() };
  const most = Math.min(own, sought.budget_max ?? own);
  const within = { ...sought, budget_max: most };
  const n = sought.purpose === 'buy' ? catalogue.count(within) : 0;
  facts.counts.push(found.total, n);
  facts.filters.push(within);
  facts.rupees.push(own);
  if (n === 0) return told(scene, [least], found.total > 1 ? [say.loan.least(found.total)] : []);
  const label = say.suggest.counted(
    chipParts({ budget_max: most }, scene)
      .map((part) => part.label)
      .join(', '),
    n,
  );
  return {
    session: answered(session, knownOf(scene)),
    text: say.loan.covers(money(own, say.units), n, found.total),
    suggestions: [{ label, action: { type: 'apply', filters: within, label } }],
  };
}

/** Each home beside what one has. */
function told(scene: Scene, homes: readonly Listing[], lead: readonly string[]): Answer {
  const { session, say } = scene;
  const known = knownOf(scene);
  const monthly: number[] = [];
  const lines = homes.flatMap((home) => {
    const other = homes.find((one) => one !== home);
    const name = distinctName(home, other, scene);
    scene.facts.listings.add(home);
    scene.facts.names.push(name);
    return home.purpose === 'rent'
      ? [moveIn(scene, home, name)]
      : share(scene, home, { name, known, monthly });
  });
  const own = known.down_payment ?? 0;
  const borrows = homes.some((home) => home.purpose === 'buy' && (home.price ?? 0) > own);
  const terms = borrows ? termsFor(scene, known) : undefined;
  return {
    session: answered(
      {
        ...focusOn(
          session,
          homes.map(({ id }) => id),
        ),
        last_topic: 'emi',
      },
      known,
      monthly,
    ),
    text: join([
      ...lead,
      ...lines,
      ...(borrows ? [say.loan.lent()] : []),
      typeof terms === 'string' ? terms : terms?.source,
    ]),
    suggestions: homes.length === 1 ? suggestChange(scene) : homes.map((home) => details(scene, home)),
  };
}

type Of = { name: string; known: LoanFigures; monthly: number[] };

function share(scene: Scene, home: Listing, { name, known, monthly }: Of): string[] {
  const { say, facts } = scene;
  const { units } = say;
  const [own, whole] = [known.down_payment ?? 0, home.price ?? 0];
  facts.rupees.push(own, whole);
  const asked = isRange(home) ? units.onwards(money(whole, units)) : money(whole, units);
  if (own >= whole) return [`${name}: ${say.loan.paidWhole(money(own, units), asked)}`];
  const part = Math.round((own / whole) * 100);
  facts.rates.push(part);
  facts.rupees.push(whole - own);
  const left = money(whole - own, units);
  const said = say.loan.share({
    own: money(own, units),
    share: units.percent(String(part)),
    home: name,
    price: asked,
    left,
  });
  const terms = termsFor(scene, known);
  const [sum] = typeof terms === 'string' ? [] : sumOf(known, terms, home);
  if (!sum) return [said];
  monthly.push(sum.monthly);
  facts.rupees.push(sum.monthly);
  const { rate, months } = sum;
  return [
    said,
    say.loan.emi({
      emi: exactMoney(sum.monthly),
      principal: left,
      rate: units.percent(trimmed(rate)),
      time: units.loanMonths(months),
    }),
  ];
}

/** Deposit and a first rent, as far as they are stated. */
function moveIn({ say, facts, understanding }: Scene, home: Listing, name: string): string {
  const own = understanding.loan?.down_payment ?? 0;
  const { price: rent = 0, deposit } = home;
  const asked = price(home, say.units);
  const has = money(own, say.units);
  facts.rupees.push(own);
  if (deposit === undefined) {
    const months = Math.floor(own / rent);
    facts.counts.push(months);
    return say.loan.ofRent({ home: name, rent: asked, own: has, months });
  }
  const sum = deposit + rent;
  facts.rupees.push(deposit, rent, sum, sum - own);
  return say.loan.moveIn({
    home: name,
    rent: money(rent, say.units),
    deposit: money(deposit, say.units),
    sum: money(sum, say.units),
    own: has,
    ...(sum > own && { short: money(sum - own, say.units) }),
  });
}

/** What one has, beside what was told of a loan before; another home is no longer the sum of that. */
function knownOf({ session, understanding }: Scene): LoanFigures {
  const {
    principal: _sum,
    price: _price,
    down_share: _share,
    ...kept
  } = frameOf(session, 'loan')?.known ?? {};
  const own = understanding.loan?.down_payment;
  return { ...kept, ...(own !== undefined && { down_payment: own }) };
}
