// Raised limit: "we can do 1.1 then", "ok 1.15 chalega", "can do 85": once nothing was found within the budget, a dearer bare
// amount is the new one. Nobody offers for a home that was shown as beyond what they can pay.
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { tokenise } from '../normalise.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { amountsOf, scaledIn } from './offer.ts';
import { isAmount } from './priced.ts';
import type { Voice } from './voice.ts';

/** How many times the limit is still the same search. */
const MOST = 2;

/** What is said, as a search up to the new limit; undefined where it names no such amount. */
export function asRaised(
  clause: Clause,
  said: Understanding,
  { session, catalogue }: Context,
): Understanding | undefined {
  const { current_filters: filters, memory } = session;
  const limit = filters.budget_max;
  if (limit === undefined || said.loan || said.area || said.when || said.facts.length > 0) return undefined;
  const shown = memory.lists?.at(-1)?.ids ?? [];
  const beyond = (id: string) => (catalogue.byId(id)?.price ?? 0) > limit;
  if (!shown.some(beyond) && catalogue.count(filters) > 0) return undefined;
  if (AGAINST.has(clause.voice) || said.references.some(({ kind }) => kind !== 'it')) return undefined;
  if (offersOthers(clause) || !said.changes.every(isAmount)) return undefined;
  const isDearer = (value: number) => value > limit && value <= limit * MOST;
  const read = amountsOf(said).filter(isDearer);
  const [amount, other] = read.length > 0 ? read : scaledIn(said, clause.numbers).flat().filter(isDearer);
  if (amount === undefined || other !== undefined) return undefined;
  const change: FilterChange = { op: 'set', filter: 'budget_max', value: amount, words: clause.words };
  return { ...said, changes: [change], unclear_amounts: [], intents: ['search'], references: [] };
}
const AGAINST = new Set<Voice>(['reject', 'dispute', 'doubt', 'drop', 'misread']);

/** "Will they take 85?", "my offer is 85"; "we can do 85" is what oneself can. */
const offersOthers = ({ markers, words }: Clause): boolean => {
  const tokens = tokenise(words);
  const own = !tokens.some(({ text }) => OTHERS.has(text)) && tokens.some(({ text }) => ABLE.has(text));
  return !own && markers.some(({ cue }) => cue === 'offer');
};
const OTHERS = new Set([...wordSet('sellers'), ...wordSet('spoken_to')]);
const ABLE = wordSet('able');
