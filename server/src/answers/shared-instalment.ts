// Shared instalment: what each of those who pay together pays of it a month.
import { fresh } from '../conversation/agenda.ts';
import { exactMoney } from '../say/money.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { figuresOf } from './loan-ledger.ts';
import { answered } from './loan-terms.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** Of each instalment, in rupees a month; none where nobody shares. */
export function partsOf({ understanding, say, facts }: Scene, told: readonly number[]): string[] {
  const n = understanding.shared;
  if (n === undefined) return [];
  facts.counts.push(n);
  return [...new Set(told)].map((monthly) => {
    const share = Math.round(monthly / n);
    facts.rupees.push(monthly, share);
    return say.detail.lines.among(exactMoney(monthly), n, exactMoney(share));
  });
}

/** "Divide the EMI by three": of the one that was just told, where nothing else is said. */
export function sharedInstalment(scene: Scene): Answer | undefined {
  const { understanding, session, meant } = scene;
  const before = fresh(session, 'loan');
  const { told = [], known = {} } = before ?? {};
  if (understanding.shared === undefined || told.length === 0 || meant.listings.length > 0) return undefined;
  if (Object.keys(figuresOf(scene)).length > 0) return undefined;
  return {
    session: answered(session, known, told),
    text: join(partsOf(scene, told)),
    suggestions: suggestChange(scene),
  };
}
