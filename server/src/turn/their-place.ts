// Their place: "Jayanagar is for the flat only, my plot can be anywhere", "Hebbal is for my son": what is said again of the search
// that somebody else has, beside the present one, is no wish of the present one.
import type { Shelved } from '../conversation/parties.ts';
import type { Session } from '../conversation/session.ts';
import { readMarkers } from '../understand/grammar/markers.ts';
import type { Heard } from '../understand/heard.ts';
import { hasSpan, type Reading } from '../understand/reading.ts';
import type { FilterChange } from '../understand/understanding.ts';

/** What is heard without what is of another's search; undefined where nothing is. */
export function withoutTheirPlace(
  hear: () => Heard,
  reading: Reading,
  named: string | undefined,
  { current_filters, memory: { parties = [] } }: Session,
): Heard | undefined {
  const anywhere = hasSpan(reading, 'drop', 'anywhere');
  const only = readMarkers(reading.tokens, reading.taken).some(({ cue }) => cue === 'only');
  if (!anywhere && !only) return undefined;
  const heard = hear();
  const { acts } = heard;
  const said = (filter: string) =>
    acts.flatMap(({ understanding }) =>
      understanding.changes.flatMap((change) =>
        isPlus(change) && change.filter === filter ? (change.value as readonly string[]) : [],
      ),
    );
  const { type: own = [], locality = [] } = current_filters;
  const types = said('type');
  const places = said('locality');
  const isTheirs = ({ party, filters }: Shelved): boolean =>
    places.some((name) => filters.locality?.includes(name)) &&
    ((anywhere && only) ||
      party === named ||
      types.some((type) => isOf(filters.type, type) && !isOf(own, type))) &&
    (anywhere || types.some((type) => isOf(own, type)));
  const their = parties.find(isTheirs)?.filters;
  if (!their) return undefined;
  const without = (change: FilterChange): FilterChange[] => {
    if (!isPlus(change) || (change.filter !== 'locality' && change.filter !== 'type')) return [change];
    const drops =
      change.filter === 'locality' ? their.locality : their.type?.filter((type) => !isOf(own, type));
    const left = (change.value as readonly string[]).filter((name) => !isOf(drops, name));
    return left.length > 0 ? [{ ...change, value: left } as FilterChange] : [];
  };
  const held = locality.some((name) => their.locality?.includes(name));
  const left = acts.map(({ understanding, ...act }, at) => ({
    ...act,
    understanding: {
      ...understanding,
      changes: [
        ...(held && at === 0
          ? [{ op: 'remove' as const, filter: 'locality' as const, words: act.words }]
          : []),
        ...understanding.changes.flatMap(without),
      ],
    },
  }));
  return { ...heard, acts: left, alternatives: [] };
}

const isOf = (all: readonly string[] | undefined, one: string): boolean => all?.includes(one) ?? false;
const isPlus = (change: FilterChange) => change.op === 'set' || change.op === 'add';
