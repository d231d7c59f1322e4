// What a loan still needs: the figure that is asked for, of the homes spoken of.
import type { Listing } from '../catalogue/listing.ts';
import type { Suggestion } from '../contract.ts';
import { open } from '../conversation/agenda.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { trimmed } from '../say/money.ts';
import { details } from '../say/suggestions.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { LoanFigures } from '../understand/understanding.ts';
import { starters } from './search.ts';

/** The rate that is asked for will be of these. */
export const spokenAt = (scene: Scene, homes: readonly Listing[]): Scene => ({
  ...scene,
  session: focusOn(
    scene.session,
    homes.map(({ id }) => id),
  ),
});

export function needs(
  scene: Scene,
  known: LoanFigures,
  text: string,
  { asks, carries = false }: { asks?: 'income' | 'rate' | 'time'; carries?: boolean } = {},
): Answer {
  const shown = spokenOf(scene).filter(({ purpose }) => purpose === 'buy');
  const answers = asks === 'rate' ? RATES.map((rate) => choice(rate, scene)) : [];
  return {
    session: open(scene.session, { kind: 'loan', known, ...(asks && { asks }), ...(carries && { carries }) }),
    text,
    suggestions:
      answers.length > 0
        ? answers
        : shown.length > 0
          ? shown.map((home) => details(scene, home))
          : starters(scene),
  };
}

/** Per cent a year, to choose from. */
const RATES = [8, 8.5, 9, 9.5];

function choice(rate: number, { say, facts }: Scene): Suggestion {
  facts.rates.push(rate);
  const label = say.units.percent(trimmed(rate));
  return { label, query: label };
}
