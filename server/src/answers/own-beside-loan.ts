// Own money beside a loan that was told: what a home may cost with both, and how many there are.
import { frameOf, offer } from '../conversation/agenda.ts';
import { money } from '../say/money.ts';
import { chipParts } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { answered } from './loan-terms.ts';
import { suggestChange } from './suggest-change.ts';

/** Absent where more than this is told or asked. */
export function ownBesideLoan(scene: Scene, now: LoanFigures, known: LoanFigures): Answer | undefined {
  const { say, facts, session, catalogue, meant, understanding } = scene;
  const { down_payment: own, principal: lent } = known;
  const told = frameOf(session, 'loan')?.known ?? {};
  const added =
    (now.down_payment !== undefined && told.principal !== undefined) ||
    (now.principal !== undefined && told.down_payment !== undefined && told.principal === undefined);
  const [part, more] = Object.keys(now);
  if (own === undefined || lent === undefined || !added || more || !part) return undefined;
  if (meant.listings.length > 0 || understanding.loan?.eligibility) return undefined;
  const most = own + lent;
  const filters = { ...session.current_filters, purpose: 'buy' as const, budget_max: most };
  const n = catalogue.count(filters);
  facts.rupees.push(own, lent, most);
  facts.counts.push(n);
  facts.filters.push(filters);
  const [budget] = chipParts({ budget_max: most }, scene);
  const label = say.suggest.counted(budget?.label ?? '', n);
  const kept = answered({ ...session, last_topic: 'affordability' }, known);
  return {
    session: n > 0 ? offer(kept, [{ label, filters, said: true }]) : kept,
    text: say.loan.ownAndLoan(money(own, say.units), money(lent, say.units), money(most, say.units)),
    suggestions: n > 0 ? [{ label, action: { type: 'apply', filters, label } }] : suggestChange(scene),
  };
}
