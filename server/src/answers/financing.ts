// Financing: the EMI of a loan, or the loan an income carries, with formula, rate and where the rate is from.
import type { Listing } from '../catalogue/listing.ts';
import { frameOf, fresh, offer, open } from '../conversation/agenda.ts';
import { sameFilters } from '../conversation/changes.ts';
import { affordable, INCOME_SHARE } from '../conversation/loan.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import { exactMoney, money, price, trimmed } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { words } from '../understand/normalise.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { downPayment } from './down-payment.ts';
import { enough } from './enough.ts';
import { askedOfEach } from './instalment-of.ts';
import { instalments, kindsFor, paidWhole, severalFor } from './instalments.ts';
import { needs, spokenAt } from './loan-asks.ts';
import { covered, figuresOf, isCarried, ledger, ofHome, withoutSum } from './loan-ledger.ts';
import { lighter } from './loan-lighter.ts';
import { answered, isRange, sumOf, type Terms, termsFor } from './loan-terms.ts';
import { budgetChip, within } from './loan-within.ts';
import { ownBesideLoan } from './own-beside-loan.ts';
import { ownByIncome, ownShare } from './own-share.ts';
import { rentOfIncome } from './rent-of-income.ts';
import { join } from './search.ts';
import { partsOf, sharedInstalment } from './shared-instalment.ts';
import { suggestChange } from './suggest-change.ts';
import { withUpkeep } from './with-upkeep.ts';

export function financing(scene: Scene): Answer {
  const { understanding } = scene;
  if (understanding.loan?.enough) return enough(scene);
  if (!understanding.loan?.asks_down) return instalmentOf(scene);
  if (!words(understanding.text).some((word) => INSTALMENT.has(word))) return downPayment(scene);
  // "The EMI, and how much down payment?"
  const answer = instalmentOf(scene);
  const shares = downPayment({ ...scene, session: answer.session });
  return { ...answer, text: join([answer.text, shares.text]) };
}
const INSTALMENT = wordSet('instalment');

function instalmentOf(scene: Scene): Answer {
  const parts = sharedInstalment(scene);
  if (parts) return parts;
  const each = askedOfEach(scene);
  if (each.length > 0) {
    const { emi: most, ...now } = figuresOf(scene);
    const { emi: _, ...known } = ledger(scene, now);
    return instalments(scene, withoutSum(known), each, { most });
  }
  const now = ofHome(figuresOf(scene), scene);
  // "Too much. 20 lakh down": worked out anew.
  if (scene.understanding.loan?.lighter && down(scene.whole) === undefined && !scene.whole.loan?.months)
    return lighter(scene, {
      ...frameOf(scene.session, 'loan')?.known,
      ...figuresOf({ understanding: scene.whole }),
    });
  const rents = rentOfIncome(scene, now);
  if (rents) return rents;
  const known = covered(ledger(scene, now), now);
  const both = ownBesideLoan(scene, now, known);
  if (both) return both;
  const { say, facts } = scene;
  facts.rupees.push(
    ...[known.principal, known.price, known.down_payment, known.income, known.emi].filter(
      (sum) => sum !== undefined,
    ),
  );
  const carries = isCarried(scene, now, known);
  const sum = known.principal ?? known.price;
  const several = carries || sum !== undefined ? [] : severalFor(scene);
  if (several.length > 0) return instalments(scene, known, several);
  const home = carries || sum !== undefined ? undefined : homeFor(scene);
  if (home && isRange(home)) return instalments(scene, known, kindsFor(home), { project: home });
  if (!carries && sum === undefined && scene.understanding.loan?.eligibility)
    return needs(home ? spokenAt(scene, [home]) : scene, known, say.loan.needIncome(), { asks: 'income' });
  if (!carries && sum === undefined && !home) return needs(scene, known, say.loan.needAmount());
  const terms = termsFor(scene, known);
  if (typeof terms === 'string') {
    const asks = terms === say.loan.needRate() ? 'rate' : 'time';
    const text = join([carries ? undefined : paidDown(sum ?? home?.price, known, scene), terms]);
    return needs(home ? spokenAt(scene, [home]) : scene, known, text, { asks, carries });
  }
  return carries ? fromInstalment(scene, known, terms) : instalment(scene, known, terms, home);
}

const down = ({ loan }: Scene['whole']) => loan?.down_payment ?? loan?.down_share;

/** What the down payment comes to, before the rate is known. */
function paidDown(whole: number | undefined, known: LoanFigures, { say, facts }: Scene): string | undefined {
  const down = known.down_payment ?? Math.round((whole ?? 0) * (known.down_share ?? 0));
  if (!whole || down <= 0 || down >= whole || known.principal !== undefined) return undefined;
  facts.rupees.push(whole, down, whole - down);
  const [price, paid, principal] = [whole, down, whole - down].map((sum) => money(sum, say.units));
  return say.loan.downPayment({ price: price ?? '', down: paid ?? '', principal: principal ?? '' });
}

function instalment(scene: Scene, known: LoanFigures, terms: Terms, home?: Listing): Answer {
  const { say, facts, session, understanding } = scene;
  if (home) facts.listings.add(home);
  const others = (understanding.loan?.also ?? []).flatMap((other) => {
    const figures = { ...known, ...other };
    const of = termsFor(scene, figures);
    return typeof of === 'string' ? [] : sumOf(figures, of, home);
  });
  const sums = [...sumOf(known, terms, home), ...others];
  const [first] = sums;
  if (!first) return paidWhole(scene, known, known.price ?? home?.price ?? 0);
  const told = sums.map(({ whole, down, principal, monthly, rate, months }) => {
    facts.rupees.push(whole, down, principal, monthly);
    return say.loan.emi({
      emi: exactMoney(monthly),
      principal: money(principal, say.units),
      rate: say.units.percent(trimmed(rate)),
      time: say.units.loanMonths(months),
    });
  });
  const costs = understanding.loan?.interest ? interestOf(sums, scene) : [];
  const left = sums.flatMap(({ whole, down, principal }) =>
    down > 0
      ? say.loan.downPayment({
          price: money(whole, say.units),
          down: money(down, say.units),
          principal: money(principal, say.units),
        })
      : [],
  );
  const share = home && ownByIncome(home, known, scene);
  const lead =
    left.length > 0
      ? join([...new Set(left)])
      : home && share === undefined && known.down_payment !== 0
        ? wholePrice(scene, home)
        : undefined;
  return {
    session: answered(
      { ...(home ? focusOn(session, [home.id]) : session), last_topic: 'emi' },
      known,
      sums.map(({ monthly }) => monthly),
    ),
    text: join([
      share,
      ...told,
      ...costs,
      home && withUpkeep(scene, [{ home, monthly: first.monthly }]),
      ...partsOf(
        scene,
        sums.map(({ monthly }) => monthly),
      ),
      lead,
      ofIncome(first.monthly, known, scene),
      ...new Set(sums.map(({ source }) => source)),
    ]),
    suggestions: suggestChange(scene),
  };
}

/** What each costs beside the loan itself; of two, what the dearer one costs more. */
function interestOf(sums: ReturnType<typeof sumOf>, { say, facts }: Scene): string[] {
  const costs = sums.map(({ monthly, months, principal }) => monthly * months - principal);
  const [one = 0, other = one, third] = costs;
  const more = Math.abs(one - other);
  facts.rupees.push(...costs, more);
  const parts = sums.map(({ months }, at) =>
    say.detail.lines.of(say.units.loanMonths(months), money(costs[at] ?? 0, say.units)),
  );
  const apart = third === undefined && more > 0 ? money(more, say.units) : undefined;
  return [say.loan.interest(parts, apart)];
}

const wholePrice = (scene: Scene, home: Listing): string =>
  scene.say.loan.wholePrice(homeName(home, scene), price(home, scene.say.units));

/** What it takes of the income, where that was told. */
function ofIncome(monthly: number, { income }: LoanFigures, { say, facts }: Scene): string | undefined {
  if (!income) return undefined;
  const share = Math.round((monthly / income) * 100);
  facts.rates.push(share, INCOME_SHARE * 100);
  const percent = (value: number) => say.units.percent(String(value));
  return say.loan.ofIncome(percent(share), money(income, say.units), percent(INCOME_SHARE * 100));
}

function fromInstalment(scene: Scene, known: LoanFigures, { rate, months, source }: Terms): Answer {
  const { say, facts, session } = scene;
  const income = known.income ?? 0;
  const { dues = 0 } = known;
  const monthly = known.emi ?? Math.round(income * INCOME_SHARE) - dues;
  if (monthly <= 0) return { session, text: say.loan.notCovered(exactMoney(income)) };
  const principal = affordable(monthly, rate, months);
  const budget = principal + (known.down_payment ?? 0);
  facts.rupees.push(income, monthly, principal, budget);
  facts.rates.push(INCOME_SHARE * 100);
  const { filters, n } = within(budget, scene);
  facts.counts.push(n);
  const asks = known.emi === undefined && known.dues === undefined ? ('dues' as const) : undefined;
  const own =
    known.down_payment === undefined && !homeFor(scene) && scene.whole.references.length === 0
      ? say.loan.askOwn()
      : undefined;
  const asked = asks ? say.loan.askDues() : own;
  facts.rupees.push(dues);
  const carried = say.loan.affordable({
    principal: money(principal, say.units),
    emi: exactMoney(monthly),
    rate: say.units.percent(trimmed(rate)),
    time: say.units.loanMonths(months),
  });
  const together = known.down_payment
    ? say.loan.withDown(money(known.down_payment, say.units), money(budget, say.units))
    : undefined;
  const label = say.suggest.counted(budgetChip(filters, scene), n);
  const stands = sameFilters(filters, session.current_filters);
  const offered = n > 0 && !stands ? offer(session, [{ label, filters, said: true }]) : session;
  return {
    session: open(
      { ...offered, last_topic: 'affordability' },
      {
        kind: 'loan',
        known,
        answered: true,
        budget,
        carries: true,
        told: [monthly],
        ...(asks && { asks }),
      },
    ),
    text: join(
      isAskedAgain(scene, known)
        ? [carried, together ?? say.loan.bankDecides(), asked]
        : [
            carried,
            together,
            homeOf(scene, principal, known.down_payment),
            known.emi === undefined
              ? say.loan.fromIncome(say.units.percent(String(INCOME_SHARE * 100)), money(income, say.units))
              : undefined,
            known.emi === undefined && dues > 0
              ? say.loan.lessDues(exactMoney(dues), exactMoney(monthly))
              : undefined,
            source,
            asked,
          ],
    ),
    suggestions:
      n > 0 && !stands ? [{ label, action: { type: 'apply', filters, label } }] : suggestChange(scene),
  };
}

/** "Kitna loan milega?", right after it was told with these very figures. */
function isAskedAgain({ session }: Scene, known: LoanFigures): boolean {
  const before = fresh(session, 'loan');
  const figures = (of: LoanFigures) => JSON.stringify(Object.entries(of).sort());
  return before?.carries === true && before.answered === true && figures(before.known) === figures(known);
}

/** What is left to pay of the home spoken of. */
function homeOf(scene: Scene, principal: number, down = 0): string | undefined {
  const home = homeFor(scene);
  return home && !isRange(home) ? ownShare(home, principal, down, scene) : undefined;
}

/** The one home for sale that is spoken of. */
function homeFor(scene: Scene): Listing | undefined {
  const homes = scene.meant.any ? scene.meant.listings : spokenOf(scene);
  return homes.length === 1 && homes[0]?.purpose === 'buy' && homes[0].price !== undefined
    ? homes[0]
    : undefined;
}
