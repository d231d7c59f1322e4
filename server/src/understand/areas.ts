// Areas: questions about places rather than homes: "average rate of Hebbal", "Hebbal or Yelahanka, which is cheaper?",
// "where do I get a plot under 60 lakh?", "what rent would it get?". A place that is asked about is not searched in.
import type { AreaCue } from '../languages/answers.ts';
import { finderOf } from './finder.ts';
import { isQuestion } from './frame.ts';
import type { Reading } from './reading.ts';
import type { FilterChange, Understanding } from './understanding.ts';

const find = finderOf<AreaCue>(({ answers }) => answers.cues);

/** The understanding with its question about areas; unchanged where there is none. */
export function withAreas(said: Understanding, reading: Reading): Understanding {
  const found = find(reading.tokens, new Uint8Array(reading.tokens.length));
  const cues = new Set(found.map(({ cue }) => cue));
  const places = placesIn(said.changes);
  const asks = askOf(cues, places, said, reading);
  if (!asks) return said;
  for (const { from, to } of found) reading.taken.fill(1, from, to);
  // Wishes about homes stand; the place is what is asked about.
  const changes = said.changes.filter((change) => change.op === 'remove' || !isPlace(change));
  return {
    ...said,
    areas: { asks, places },
    changes: asks === 'rent' || asks === 'yield' ? changes.filter((change) => !isMoney(change)) : changes,
    facts: [],
    intents: ['price_query'],
    objections: [],
    unclear_amounts: [],
  };
}

function askOf(
  cues: ReadonlySet<AreaCue>,
  places: readonly string[],
  said: Understanding,
  reading: Reading,
): NonNullable<Understanding['areas']>['asks'] | undefined {
  const pointed = said.references.length > 0;
  if (cues.has('yield')) return 'yield';
  if (cues.has('rent') && isQuestion(reading)) return 'rent';
  if (cues.has('which') && !pointed) return places.length >= 2 ? 'price' : 'which';
  if (cues.has('choose') && places.length >= 2) return 'price';
  if (cues.has('rate') && !pointed) return 'price';
  // "What do 2 BHK cost in Hebbal?", "how much in Kengeri?"
  const priced = said.facts.includes('price') || said.facts.includes('price_per_area');
  return places.length > 0 && priced && !pointed && isQuestion(reading) ? 'price' : undefined;
}

const placesIn = (changes: readonly FilterChange[]): string[] =>
  changes.flatMap((change) =>
    (change.op === 'set' || change.op === 'add') && change.filter === 'locality'
      ? change.value.map(String)
      : [],
  );
const isPlace = (change: FilterChange) =>
  change.op !== 'shift' &&
  (change.filter === 'locality' || change.filter === 'zone' || change.filter === 'near');
const isMoney = (change: FilterChange) =>
  change.op !== 'shift' && (change.filter.startsWith('budget') || change.filter === 'purpose');

/**
 * "HSR or Electronic City, which should I choose? 2 BHK": the places of a clause beside it are what is asked about, and
 * are not searched in.
 */
export function joinAreas(clauses: readonly Understanding[], chooses: readonly boolean[]): Understanding[] {
  const asked = clauses.findIndex(({ areas }) => areas?.asks === 'price' && areas.places.length === 0);
  const at = asked >= 0 ? asked : chooses.indexOf(true);
  if (at < 0 || (clauses[at]?.areas?.places.length ?? 0) > 0) return [...clauses];
  const places = clauses.flatMap(({ changes, areas }) => (areas ? [] : placesIn(changes)));
  if (places.length < (asked >= 0 ? 1 : 2)) return [...clauses];
  return clauses.map((clause, n) => {
    if (n === at)
      return {
        ...clause,
        intents: ['price_query'],
        facts: [],
        references: [],
        areas: { asks: 'price', places },
      };
    const changes = clause.changes.filter((change) => change.op === 'remove' || !isPlace(change));
    const empty = changes.length === 0 && clause.changes.length > 0;
    return {
      ...clause,
      changes,
      intents:
        empty || clause.intents.length === 1
          ? clause.intents.filter((intent) => intent !== 'search')
          : clause.intents,
    };
  });
}

/** "Which one should I choose?" of what the rest of the message names. */
export const asksToChoose = (tokens: Reading['tokens']): boolean =>
  find(tokens, new Uint8Array(tokens.length)).some(({ cue }) => cue === 'choose');
