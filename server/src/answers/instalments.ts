// Instalments: of several homes, or of the kinds of a project, each its own.
import type { Listing } from '../catalogue/listing.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { exactMoney, money, trimmed } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { calledOf, named } from './called.ts';
import { needs, spokenAt } from './loan-asks.ts';
import { answered, isRange, sumOf, termsFor } from './loan-terms.ts';
import { join } from './search.ts';
import { partsOf } from './shared-instalment.ts';
import { suggestChange } from './suggest-change.ts';
import { withUpkeep } from './with-upkeep.ts';

/** "EMI of both": of each its own. */
export function instalments(
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
  const paid: { home: Listing; monthly: number }[] = [];
  const each = homes.flatMap((home) => {
    const [sum] = sumOf(known, terms, home);
    if (!sum) return [];
    const { monthly } = sum;
    told.push(monthly);
    paid.push({ home, monthly });
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
      withUpkeep(scene, paid),
      shareSum(known, homes, scene),
      ...partsOf(scene, told),
      most === undefined ? undefined : noMore(most, within, scene),
      source,
    ]),
    suggestions: project ? suggestChange(scene) : homes.map((home) => details(scene, home)),
  };
}

/** "20 %": what it comes to of the one home. */
function shareSum(
  { down_payment, down_share }: LoanFigures,
  [home, other]: readonly Listing[],
  { say, facts }: Scene,
): string | undefined {
  if (down_share === undefined || down_payment !== undefined || !home || other) return undefined;
  const sum = Math.round((home.price ?? 0) * down_share);
  const share = say.units.percent(trimmed(down_share * 100));
  facts.rupees.push(sum, home.price ?? 0);
  facts.rates.push(down_share * 100);
  const least = (text: string) => (isRange(home) ? say.units.onwards(text) : text);
  return say.loan.shares(
    [least(money(home.price ?? 0, say.units))],
    [say.loan.shareOf(share, least(money(sum, say.units)))],
  );
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

/** Of a project the kinds that have a price, else itself. */
export function kindsFor(home: Listing): Listing[] {
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
export function severalFor(scene: Scene): Listing[] {
  const { listings, unclear, any } = scene.meant;
  if (listings.length > 0) return areFew(listings) && listings.every(isPriced) ? listings : [];
  const spoken = any ? unclear : spokenOf(scene);
  const priced = spoken.filter(isPriced);
  return areFew(spoken) && priced.length > 1 ? priced : [];
}

const areFew = ({ length }: readonly Listing[]): boolean => length > 1 && length <= MOST_HOMES;

const isPriced = ({ purpose, price }: Listing): boolean => purpose === 'buy' && price !== undefined;

/** Nothing is left to borrow. */
export function paidWhole(scene: Scene, known: LoanFigures, whole: number): Answer {
  const { say, facts, session } = scene;
  const down = known.down_payment ?? whole;
  facts.rupees.push(whole, down);
  return {
    session: answered({ ...session, last_topic: 'emi' }, known),
    text: say.loan.paidWhole(money(down, say.units), money(whole, say.units)),
    suggestions: suggestChange(scene),
  };
}
