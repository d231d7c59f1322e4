// Financing: the EMI of a loan, or the loan an income carries, with formula, rate and where the rate is from.
import type { Listing } from '../catalogue/listing.ts';
import type { Filters } from '../contract.ts';
import { frameOf, fresh, offer, open } from '../conversation/agenda.ts';
import { affordable, INCOME_SHARE } from '../conversation/loan.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import { exactMoney, money, price, trimmed } from '../say/money.ts';
import { chipParts, homeName } from '../say/phrases.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { words } from '../understand/normalise.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { calledOf, named } from './called.ts';
import { downPayment } from './down-payment.ts';
import { enough } from './enough.ts';
import { askedOfEach } from './instalment-of.ts';
import { lighter } from './loan-lighter.ts';
import { answered, isRange, sumOf, type Terms, termsFor } from './loan-terms.ts';
import { ownBesideLoan } from './own-beside-loan.ts';
import { rentOfIncome } from './rent-of-income.ts';
import { join, starters } from './search.ts';
import { suggestChange } from './small.ts';

export function financing(scene: Scene): Answer {
  if (scene.understanding.loan?.enough) return enough(scene);
  if (scene.understanding.loan?.asks_down) return downPayment(scene);
  const each = askedOfEach(scene);
  if (each.length > 0) {
    const { emi: most, ...now } = figuresOf(scene);
    const { emi: _, ...known } = ledger(scene, now);
    return instalments(scene, withoutSum(known), each, { most });
  }
  const now = ofHome(figuresOf(scene), scene);
  if (scene.understanding.loan?.lighter)
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

/** "EMI of the second one with 20 lakh": much less than the home that is named costs is what is paid down for it. */
function ofHome(now: LoanFigures, { meant }: Scene): LoanFigures {
  const { price, ...others } = now;
  const [home, other] = meant.listings;
  const least = (home?.price ?? 0) * LEAST_OF_PRICE;
  if (price === undefined || !home || other || price >= least || now.down_payment !== undefined) return now;
  return { ...others, down_payment: price };
}
/** Nobody gets a home for less of its price. */
const LEAST_OF_PRICE = 0.7;

/** What was paid down of a dearer home covers no cheaper one. */
function covered(known: LoanFigures, now: LoanFigures): LoanFigures {
  const { down_payment, ...rest } = known;
  const whole = known.principal ?? known.price;
  const stale = whole !== undefined && (down_payment ?? 0) >= whole && now.down_payment === undefined;
  return stale ? rest : known;
}

/** What the down payment comes to, before the rate is known. */
function paidDown(whole: number | undefined, known: LoanFigures, { say, facts }: Scene): string | undefined {
  const down = known.down_payment ?? Math.round((whole ?? 0) * (known.down_share ?? 0));
  if (!whole || down <= 0 || down >= whole || known.principal !== undefined) return undefined;
  facts.rupees.push(whole, down, whole - down);
  const [price, paid, principal] = [whole, down, whole - down].map((sum) => money(sum, say.units));
  return say.loan.downPayment({ price: price ?? '', down: paid ?? '', principal: principal ?? '' });
}

/** Every figure of the conversation, the newest of each; a home that is named now is no longer the sum named before. */
function ledger(scene: Scene, now: LoanFigures): LoanFigures {
  const { session, meant } = scene;
  const {
    principal,
    price: whole,
    down_payment,
    down_share,
    ...kept
  } = frameOf(session, 'loan')?.known ?? {};
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
const asksForLoan = ({ understanding }: Scene, now: LoanFigures, { income, emi }: LoanFigures): boolean =>
  (now.income ?? now.emi ?? income ?? emi) !== undefined &&
  (understanding.loan?.eligibility === true || now.dues !== undefined) &&
  (now.principal ?? now.price) === undefined;

/** Asked of an income or an instalment: now, or before with the rate or the time still to be told. */
function isCarried({ session, meant, understanding }: Scene, now: LoanFigures, known: LoanFigures): boolean {
  if ((known.principal ?? known.price) !== undefined || (known.emi ?? known.income) === undefined)
    return false;
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

/** The rate that is asked for will be of these. */
const spokenAt = (scene: Scene, homes: readonly Listing[]): Scene => ({
  ...scene,
  session: focusOn(
    scene.session,
    homes.map(({ id }) => id),
  ),
});

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
  const left = sums.flatMap(({ whole, down, principal }) =>
    down > 0
      ? say.loan.downPayment({
          price: money(whole, say.units),
          down: money(down, say.units),
          principal: money(principal, say.units),
        })
      : [],
  );
  const lead = left.length > 0 ? join([...new Set(left)]) : home && wholePrice(scene, home);
  return {
    session: answered(
      { ...(home ? focusOn(session, [home.id]) : session), last_topic: 'emi' },
      known,
      sums.map(({ monthly }) => monthly),
    ),
    text: join([
      ...told,
      lead,
      ofIncome(first.monthly, known, scene),
      ...new Set(sums.map(({ source }) => source)),
    ]),
    suggestions: suggestChange(scene),
  };
}

const wholePrice = (scene: Scene, home: Listing): string =>
  scene.say.loan.wholePrice(homeName(home, scene), price(home, scene.say.units));

/** Nothing is left to borrow. */
function paidWhole(scene: Scene, known: LoanFigures, whole: number): Answer {
  const { say, facts, session } = scene;
  const down = known.down_payment ?? whole;
  facts.rupees.push(whole, down);
  return {
    session: answered({ ...session, last_topic: 'emi' }, known),
    text: say.loan.paidWhole(money(down, say.units), money(whole, say.units)),
    suggestions: suggestChange(scene),
  };
}

/** What it takes of the income, where that was told. */
function ofIncome(monthly: number, { income }: LoanFigures, { say, facts }: Scene): string | undefined {
  if (!income) return undefined;
  const share = Math.round((monthly / income) * 100);
  facts.rates.push(share, INCOME_SHARE * 100);
  const percent = (value: number) => say.units.percent(String(value));
  return say.loan.ofIncome(percent(share), money(income, say.units), percent(INCOME_SHARE * 100));
}

/** "EMI of both": of each its own. */
function instalments(
  scene: Scene,
  known: LoanFigures,
  homes: readonly Listing[],
  { project, most }: { project?: Listing; most?: number | undefined } = {},
): Answer {
  const { say, facts, session } = scene;
  const terms = termsFor(scene, known);
  if (typeof terms === 'string') {
    const asks = terms === say.loan.needRate() ? 'rate' : 'time';
    return needs(spokenAt(scene, project ? [project] : homes), known, terms, { asks });
  }
  const { months, source } = terms;
  const told: number[] = [];
  const within: string[] = [];
  const each = homes.flatMap((home) => {
    const [sum] = sumOf(known, terms, home);
    if (!sum) return [];
    const { monthly } = sum;
    told.push(monthly);
    facts.rupees.push(monthly);
    facts.listings.add(home);
    const kind =
      project && home !== project ? `${homeName(project, scene)}, ${home.configuration}` : undefined;
    const name = kind ?? named(home, homes, scene);
    facts.names.push(name);
    if (most !== undefined && monthly <= most) within.push(name);
    const least = isRange(home) ? say.units.onwards(exactMoney(monthly)) : exactMoney(monthly);
    return say.detail.lines.of(kind ?? calledOf(home, homes, scene), least);
  });
  const [sole] = homes;
  if (told.length === 0) return paidWhole(scene, known, sole?.price ?? 0);
  const ids = project ? [project.id] : homes.map(({ id }) => id);
  return {
    session: answered({ ...focusOn(session, ids), last_topic: 'emi' }, known, told),
    text: join([
      say.loan.each(each, say.units.loanMonths(months), paidOf(known, scene)),
      most === undefined ? undefined : noMore(most, within, scene),
      source,
    ]),
    suggestions: project ? suggestChange(scene) : homes.map((home) => details(scene, home)),
  };
}

/** What is paid down for each: a sum or a share; undefined for nothing. */
function paidOf({ down_payment, down_share }: LoanFigures, { say, facts }: Scene): string | undefined {
  if (down_payment !== undefined) {
    facts.rupees.push(down_payment);
    return money(down_payment, say.units);
  }
  return down_share === undefined ? undefined : say.units.percent(trimmed(down_share * 100));
}

function noMore(most: number, names: readonly string[], { say, facts }: Scene): string {
  facts.rupees.push(most);
  return say.loan.noMore(exactMoney(most), names.length > 0 ? say.and([...names]) : '');
}

/** Of homes, whatever sum was spoken of before. */
const withoutSum = ({ principal: _, price: __, ...known }: LoanFigures): LoanFigures => known;

/** Of a project the kinds that have a price, else itself. */
function kindsFor(home: Listing): Listing[] {
  const { configurations = [], price_max: _most, price_onwards: _from, ...whole } = home;
  const kinds = configurations.flatMap(({ label, ...kind }) =>
    kind.price === undefined ? [] : { ...whole, ...kind, configuration: label },
  );
  return kinds.length > 0 ? kinds.slice(0, MOST_KINDS) : [home];
}
const MOST_KINDS = 4;

/** Homes for one answer. */
const MOST_HOMES = 4;

/** The homes meant, where each has a price; where none is named, the few for sale that were spoken of or are on screen. */
function severalFor(scene: Scene): Listing[] {
  const { listings, unclear, any } = scene.meant;
  if (listings.length > 0) return areFew(listings) && listings.every(isPriced) ? listings : [];
  const spoken = any ? unclear : spokenOf(scene);
  const priced = spoken.filter(isPriced);
  return areFew(spoken) && priced.length > 1 ? priced : [];
}

const areFew = ({ length }: readonly Listing[]): boolean => length > 1 && length <= MOST_HOMES;

const isPriced = ({ purpose, price }: Listing): boolean => purpose === 'buy' && price !== undefined;

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
  const own = known.down_payment === undefined && !homeFor(scene) ? say.loan.askOwn() : undefined;
  const asked = asks ? say.loan.askDues() : own;
  facts.rupees.push(dues);
  const carried = say.loan.affordable({
    principal: money(principal, say.units),
    emi: exactMoney(monthly),
    rate: say.units.percent(trimmed(rate)),
    time: say.units.loanMonths(months),
  });
  const label = say.suggest.counted(budgetChip(filters, scene), n);
  const offered = n > 0 ? offer(session, [{ label, filters, said: true }]) : session;
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
        ? [carried, say.loan.bankDecides(), asked]
        : [
            carried,
            known.down_payment
              ? say.loan.withDown(money(known.down_payment, say.units), money(budget, say.units))
              : undefined,
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
    suggestions: n > 0 ? [{ label, action: { type: 'apply', filters, label } }] : suggestChange(scene),
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
  const { say, facts } = scene;
  const home = homeFor(scene);
  const whole = home?.price ?? 0;
  if (!home || isRange(home) || whole <= principal) return undefined;
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

/** The standing wishes within this budget; where they find nothing, the rooms alone, then the budget alone. */
function within(budget: number, { session, catalogue, facts }: Scene): { filters: Filters; n: number } {
  const { budget_min, ...rest } = session.current_filters;
  const limit = { purpose: 'buy' as const, budget_max: budget };
  const tries: Filters[] = [
    { ...rest, ...(budget_min !== undefined && budget_min < budget && { budget_min }), ...limit },
    { ...(rest.bhk && { bhk: rest.bhk }), ...limit },
    limit,
  ];
  const counted = tries.map((filters) => ({ filters, n: catalogue.count(filters) }));
  const best = counted.find(({ n }) => n > 0) ?? { filters: limit, n: 0 };
  facts.filters.push(best.filters);
  return best;
}

/** Of what stands only the budget is new; where the rest gives way, what is left of it is said too. */
function budgetChip(filters: Filters, scene: Scene): string {
  const { bhk, budget_max } = filters;
  const left =
    Object.keys(scene.session.current_filters).length > Object.keys(filters).length ? bhk : undefined;
  const parts = chipParts(
    { ...(left && { bhk: left }), ...(budget_max !== undefined && { budget_max }) },
    scene,
  );
  return parts.map(({ label }) => label).join(', ');
}

/** The one home for sale that is spoken of. */
function homeFor(scene: Scene): Listing | undefined {
  const homes = scene.meant.any ? scene.meant.listings : spokenOf(scene);
  return homes.length === 1 && homes[0]?.purpose === 'buy' && homes[0].price !== undefined
    ? homes[0]
    : undefined;
}

function needs(
  scene: Scene,
  known: LoanFigures,
  text: string,
  { asks, carries = false }: { asks?: 'income' | 'rate' | 'time'; carries?: boolean } = {},
): Answer {
  const shown = spokenOf(scene).filter(({ purpose }) => purpose === 'buy');
  return {
    session: open(scene.session, { kind: 'loan', known, ...(asks && { asks }), ...(carries && { carries }) }),
    text,
    suggestions: shown.length > 0 ? shown.map((home) => details(scene, home)) : starters(scene),
  };
}

function figuresOf({ understanding }: Pick<Scene, 'understanding'>): LoanFigures {
  const {
    eligibility,
    enough: measured,
    asks_down,
    of_each,
    lighter: _,
    also,
    ...figures
  } = understanding.loan ?? {};
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
