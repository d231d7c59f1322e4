// Down payment: what shares of a price come to. Which share a bank asks for stands in no catalogue, and that is said.
import { frameOf } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { distinctName } from '../say/comparison.ts';
import { money } from '../say/money.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { answered, isRange } from './loan-terms.ts';
import { ownByIncome } from './own-share.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** Of the price, in per cent: for examples. */
const SHARES = [10, 20, 30];
/** Homes for one answer. */
const MOST = 2;

export function downPayment(scene: Scene): Answer {
  const { session, meant, say, facts } = scene;
  const known = frameOf(session, 'loan')?.known ?? {};
  const spoken = meant.listings.length > 0 ? meant.listings : spokenOf(scene);
  const homes = spoken.filter((home) => home.purpose === 'buy' && home.price !== undefined);
  const sum = meant.listings.length > 0 ? undefined : known.price;
  const wholes =
    sum !== undefined
      ? [{ whole: sum, name: undefined, onwards: false }]
      : homes.length > MOST
        ? []
        : homes.map((home) => {
            facts.listings.add(home);
            const other = homes.find((one) => one !== home);
            return { whole: home.price ?? 0, name: distinctName(home, other, scene), onwards: isRange(home) };
          });
  // The income told: price less loan is what one has to bring.
  const [only] = homes;
  const own =
    only && homes.length === 1 && sum === undefined && !isRange(only)
      ? ownByIncome(only, known, scene)
      : undefined;
  const told =
    own !== undefined
      ? [own]
      : wholes.map(({ whole, name, onwards }) => {
          const least = (sum: string) => (onwards ? say.units.onwards(sum) : sum);
          const parts = SHARES.map((share) => {
            const part = Math.round((whole * share) / 100);
            facts.rupees.push(part);
            facts.rates.push(share);
            return say.loan.shareOf(say.units.percent(String(share)), least(money(part, say.units)));
          });
          facts.rupees.push(whole);
          return say.loan.shares(
            [name, least(money(whole, say.units))].filter((word) => word !== undefined),
            parts,
          );
        });
  const ids = homes.map(({ id }) => id);
  return {
    session: answered(
      { ...(told.length > 0 && sum === undefined ? focusOn(session, ids) : session), last_topic: 'emi' },
      known,
    ),
    text: join([...told, say.loan.bankDecides(), told.length === 0 ? say.loan.needHome() : undefined]),
    suggestions:
      homes.length > 1 ? homes.slice(0, 4).map((home) => details(scene, home)) : suggestChange(scene),
  };
}
