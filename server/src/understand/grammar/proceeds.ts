// Proceeds: "selling my 2bhk, hope to get 85 lac", "old house bik kar 60 lakh milenge": what a home that one sells brings is
// money of one's own, and no price that is looked for.
import type { Language } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import type { Act } from '../heard.ts';
import { LEAST_PRICE, readAmount } from '../money.ts';
import { words } from '../normalise.ts';
import { readPlainly } from '../reading.ts';
import type { FilterChange, LoanFigures } from '../understanding.ts';
import { isAmount } from './priced.ts';

const SELLS = wordSet('sells');
/** Words between a word of selling and the home that is sold. */
const NEAR = 5;

/** The acts with what the sale brings as the visitor's own; unchanged where nothing is sold, or no home is looked for beside it. */
export function withProceeds(acts: readonly Act[], language: Language | undefined): readonly Act[] {
  const sold = acts.findIndex(({ words: typed }) => words(typed).some((word) => SELLS.has(word)));
  if (sold < 0) return acts;
  const at = acts.findIndex((act, place) => place >= sold && broughtBy(act, language) !== undefined);
  const own = acts[at] && broughtBy(acts[at], language);
  const others = acts.filter((_, place) => place !== at);
  if (own === undefined || others.some(({ understanding }) => understanding.changes.some(isAmount)))
    return acts;
  const looksFor = acts.some(
    ({ understanding: { changes, loan } }) => loan?.principal !== undefined || changes.some(isOfHome),
  );
  return looksFor ? acts.map((act, place) => told(act, place === at ? own : undefined)) : acts;
}

/** Rupees, where no limit is put on them: "up to 1.6 cr in all" is a budget. */
function broughtBy({ understanding, words: typed }: Act, language: Language | undefined): number | undefined {
  const { changes, loan } = understanding;
  const bounds = changes.filter(isAmount);
  const reading = readPlainly(typed, language);
  const brought = reading.tokens
    .flatMap((_, at) => readAmount(reading, at) ?? [])
    .find(({ value, unit }) => unit !== 'bare' && value >= LEAST_PRICE && value !== loan?.principal)?.value;
  // "Around 85 lakh"; a limit and a range are a budget.
  const [least, most] = (['budget_min', 'budget_max'] as const).map(
    (bound) => bounds.find(({ filter }) => filter === bound)?.value,
  );
  const around =
    least !== undefined && most !== undefined && Math.abs((least + most) / 2 - (brought ?? 0)) <= 1;
  return bounds.length > 0 && !around ? undefined : brought;
}

const isOfHome = (change: FilterChange): boolean =>
  change.op !== 'shift' &&
  (change.filter === 'bhk' || change.filter === 'type' || change.filter === 'locality');

function told(act: Act, own: number | undefined): Act {
  const { changes, loan, intents, ...said } = act.understanding;
  const { price, eligibility: _, ...lent } = loan ?? {};
  const figures: LoanFigures = {
    ...lent,
    ...(price !== undefined && price !== own && { price }),
    ...(own !== undefined && { down_payment: own }),
  };
  return {
    ...act,
    understanding: {
      ...said,
      intents,
      changes: changes.filter((change) => !(own !== undefined && isAmount(change)) && !isSold(change, act)),
      loan: Object.keys(figures).length > 0 ? figures : undefined,
    },
  };
}

/** "The sale of our old house": the kind of the home that goes is not wished for. */
function isSold(change: FilterChange, { words: typed }: Act): boolean {
  if (change.op !== 'set' || change.filter !== 'type') return false;
  const all = words(typed);
  const kind = all.indexOf(words(change.words)[0] ?? '');
  return all.some((word, at) => SELLS.has(word) && Math.abs(at - kind) <= NEAR);
}
