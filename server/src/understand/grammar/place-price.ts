// The price of a place: "the prices in Hebbal are far too high", "itna mehnga hai kya Hebbal?": what homes there cost is complained
// or asked of. The place stays, and it is told.
import type { Filters } from '../../contract.ts';
import { meaningsOf, wordIn } from '../lexicon.ts';
import { tokenise } from '../normalise.ts';
import { type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';

export function asPriceOfPlace({ markers }: Clause, said: Understanding): Understanding | undefined {
  const dear =
    said.objections.some(({ topic }) => topic === 'budget') || markers.some(({ cue }) => cue === 'costly');
  if (
    !dear ||
    said.references.length > 0 ||
    said.loan ||
    !said.changes.every((change) => change.op === 'set')
  )
    return undefined;
  if (!(said.text.trimEnd().endsWith('?') || namesPrice(said) || asksWhether(said))) return undefined;
  const set = said.changes.flatMap((change) =>
    change.op === 'set' ? [[change.filter, change.value] as const] : [],
  );
  if (!set.some(([filter]) => filter === 'locality') || !set.every(([filter]) => OF_A_KIND.has(filter)))
    return undefined;
  const filters: Filters = Object.fromEntries(set);
  return {
    ...said,
    ...WISHLESS,
    talk: undefined,
    off_topic: false,
    objections: [],
    area: { ask: 'about', filters },
    intents: ['area_query'],
  };
}
const OF_A_KIND = new Set<string>(['locality', 'bhk', 'type', 'purpose']);

const hasMeaning = ({ text, language }: Understanding, kind: string, values: ReadonlySet<string>): boolean =>
  tokenise(text).some((token) =>
    meaningsOf(language ? wordIn(token.text, language) : token.text).some(
      (one) => one.kind === kind && values.has(one.value),
    ),
  );
/** "Prices", "daam", "bele". */
const namesPrice = (said: Understanding): boolean =>
  said.facts.includes('price') || hasMeaning(said, 'fact', new Set(['price']));
/** "Hai kya". */
const asksWhether = (said: Understanding): boolean =>
  hasMeaning(said, 'ask', new Set(['anywhere', 'how_much']));
