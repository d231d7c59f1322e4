// A limit quoted: "why 40500?", "why does it say up to 12 lakh now?": a limit of ours that stands and is asked about was not wished. What
// was only inferred goes; what was misread goes back to what stood before it.
import type { FilterName, Intent } from '../../contract.ts';
import { unmeasured } from '../../filters/hear/no-limit.ts';
import type { Context } from '../draft.ts';
import type { Act } from '../heard.ts';
import { isInferred } from '../inferred.ts';
import { shownHomes } from '../shown-homes.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { disputed } from './dispute.ts';

type Limit = { filter: FilterName; value: number };

export function asQuotedLimit(clause: Clause, said: Understanding, context: Context): Understanding {
  if (!clause.markers.some(({ cue }) => cue === 'why') || said.loan) return said;
  // "Why is the second one 90 lakh?" asks of its price.
  if (said.references.some(({ kind }) => kind !== 'name')) return said;
  const limit = quotedIn(clause, said, context);
  if (!limit) return said;
  const { filter, value } = limit;
  const { words } = clause;
  const from = context.session.filter_words?.[filter];
  const asked = { ...said, changes: [{ op: 'set', filter, value, words } as FilterChange] };
  const inferred = from !== undefined && isInferred(value, from);
  const back = inferred ? { ...asked, changes: withoutEnd(limit, words, context) } : disputed(asked, context);
  return {
    ...back,
    intents: ['search'],
    references: [],
    facts: [],
    topics: [],
    objections: [],
    area: undefined,
    off_topic: false,
    unshown_price: undefined,
    quotes: true,
  };
}

/** The other end of the range stays. */
function withoutEnd({ filter }: Limit, words: string, { session }: Context): FilterChange[] {
  const other = filter.endsWith('_min') ? filter.replace('_min', '_max') : filter.replace('_max', '_min');
  const stays = session.current_filters[other as FilterName];
  const said = session.filter_words?.[other as FilterName] ?? words;
  return [
    { op: 'remove', filter, words },
    ...(stays === undefined ? [] : [{ op: 'set', filter: other, value: stays, words: said } as FilterChange]),
  ];
}

/** To the rupee, or the square foot, and no home that is shown costs that. */
function quotedIn({ numbers = [] }: Clause, { changes }: Understanding, context: Context): Limit | undefined {
  const { current_filters: standing } = context.session;
  const named = changes.flatMap((change): Limit[] =>
    change.op === 'set' && LIMITS.test(change.filter)
      ? [{ filter: change.filter, value: Number(change.value) }]
      : [],
  );
  const figures =
    named.length > 0
      ? named.flatMap(({ filter, value }) => bothEnds(filter, value))
      : numbers.flatMap(unmeasured);
  const limit = figures.find(({ filter, value }) => standing[filter] === value);
  const isShown = (one: Limit) =>
    shownHomes(context).some(({ price, area }) => price === one.value || area === one.value);
  return limit && !isShown(limit) ? limit : undefined;
}
const LIMITS = /^(budget|area)_m/;

const bothEnds = (filter: FilterName, value: number): Limit[] => {
  const [of] = filter.split('_');
  return [`${of}_min`, `${of}_max`].map((end) => ({ filter: end as FilterName, value }));
};

/** "Why 12 lakh? My budget is the same": what only points beside it asks of no home. */
export function besideQuotedLimit(acts: Act[]): Act[] {
  if (!acts.some(({ understanding }) => understanding.quotes)) return acts;
  return acts.filter(({ kind, understanding: { quotes, changes, facts, topics, intents } }) => {
    const more = changes.length + facts.length + topics.length > 0;
    return quotes || more || (kind !== 'point' && !intents.every((intent) => SAYS_LITTLE.has(intent)));
  });
}
const SAYS_LITTLE = new Set<Intent>(['project_detail', 'price_query', 'smalltalk', 'not_understood', 'undo']);
