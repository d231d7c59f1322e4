// Reject: "1bhk and studios are too small", "Hebbal is too far", "95k is too much": the values are complained of. None of them
// is wished; where a home can be otherwise, it is to be.

import type { FilterName, Filters } from '../../contract.ts';
import type { ActCue } from '../../languages/acts.ts';
import type { Context } from '../draft.ts';
import { meaningsOf } from '../lexicon.ts';
import { words } from '../normalise.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { feesOf, ofFees } from './fees.ts';
import { largerThan, notLookedFor, roomsRefused } from './unfit.ts';

const COMPLAINTS: readonly ActCue[] = [
  'unfit',
  'small',
  'big',
  'far',
  'late',
  'costly',
  'bad',
  'fear',
  'again',
];

type Complaint = {
  cue: ActCue;
  standing: Context['session']['current_filters'];
  anchors: ReadonlySet<string>;
  /** Named in the clause, and not only near what is. */
  places: ReadonlySet<string>;
};

export function rejected(said: Understanding, clause: Clause, context: Context): Understanding {
  const { session } = context;
  const { markers, words, anchors, places, beyond = [], numbers = [] } = clause;
  const cue = markers.find((marker) => COMPLAINTS.includes(marker.cue))?.cue ?? ofPlace(said, clause);
  if (!cue) return saidEverywhere(said);
  const fees = cue === 'costly' ? feesOf(said, context) : [];
  if (fees.length > 0) return ofFees(said, fees);
  if (cue === 'costly' && isFirstWish(said, session.current_filters))
    return { ...said, intents: ['objection', 'search'], references: [] };
  const complaint: Complaint = {
    cue,
    standing: session.current_filters,
    anchors: new Set(anchors),
    places: new Set(places),
  };
  // "Hebbal thumba doora", "Hebbal is too far from the hospital": a place whose distance is complained of is not asked about.
  const asked = [said.about?.landmark ?? [], said.of].flat();
  const far = cue === 'far' ? asked.filter((name) => places.includes(name) && !anchors.includes(name)) : [];
  const distant: FilterChange[] =
    far.length > 0 ? [{ op: 'set', filter: 'locality', value: [...new Set(far)], words: far.join() }] : [];
  const changes = [...said.changes.map(toTheSize), ...distant].flatMap((change) => {
    const [complained, wished] = divided(change, beyond);
    return [...(complained ? instead(complained, complaint) : []), ...wished];
  });
  // "Afraid of top floor flats" says what the homes are, and not of what kind they are not to be.
  if (cue === 'fear')
    return ofFear(
      said,
      changes.filter((change) => !('filter' in change && change.filter === 'type')),
    );
  if (cue === 'unfit' && said.changes.length > 0 && changes.length === 0) return notLookedFor(said);
  const { landmark: _, ...about } = said.about ?? {};
  return {
    ...said,
    // What is ruled out was never said before.
    restated: said.restated && !changes.some(isRuledOut) ? true : undefined,
    about: Object.keys(about).length > 0 ? about : undefined,
    facts: said.facts.filter((fact) => fact !== 'distance'),
    ...(far.length > 0 && { topics: [], of: said.of.filter((name) => !far.includes(name)) }),
    changes: [...changes, ...otherSize(said, changes, cue, numbers, session.current_filters)],
    references: changes.length > 0 ? [] : said.references,
    intents: said.intents.includes('objection')
      ? ['objection']
      : ['objection', ...said.intents.filter(isOwn)],
    objections:
      said.objections.length > 0
        ? said.objections
        : [{ topic: TOPIC[cue] ?? (changes.some(isRuledOut) ? 'location' : 'other'), words }],
  };
}

/** "Your 3 BHK flats in Hebbal are far too costly", where nothing is looked for: those are what is wanted, for less. */
const isFirstWish = ({ changes }: Understanding, standing: Filters): boolean =>
  Object.keys(standing).length === 0 &&
  (['bhk', 'locality'] as const).every((filter) =>
    changes.some((change) => change.op === 'set' && change.filter === filter),
  );

/** "Hebbal is too crowded": where it is said right behind the one place that is named, that one is not wanted; those named after it are. */
function ofPlace(
  { text, objections, changes }: Understanding,
  { places, beyond = [] }: Clause,
): 'far' | undefined {
  const complaint = objections.find(({ topic }) => topic === 'location');
  const named = changes.find(
    (change) => (change.op === 'set' || change.op === 'add') && change.filter === 'locality',
  );
  if (
    !complaint ||
    /\?\s*$/u.test(text) ||
    places.length - beyond.length !== 1 ||
    (named?.op !== 'set' && named?.op !== 'add') ||
    [named.value].flat().filter((name) => !beyond.includes(String(name))).length !== 1
  )
    return undefined;
  const [at, end] = [text.indexOf(named.words), text.indexOf(complaint.words)];
  return at >= 0 && end > at ? 'far' : undefined;
}

/** "Har jagah mehenge ghar": where it is so is told, and nothing gives way. */
function saidEverywhere(said: Understanding): Understanding {
  const changes = said.changes.filter(({ op }) => op !== 'remove');
  if (said.objections.length === 0 || changes.length === said.changes.length) return said;
  const intents = changes.length > 0 ? said.intents : said.intents.filter((intent) => intent !== 'search');
  return { ...said, changes, intents };
}

/** Who fears a value tells what a home is not to be, and finds fault with none. */
const ofFear = (said: Understanding, changes: FilterChange[]): Understanding => ({
  ...said,
  changes,
  intents:
    changes.length > 0
      ? [...new Set([...said.intents, 'search' as const])]
      : said.intents.filter((one) => one !== 'search'),
});

const isRuledOut = (change: FilterChange) => change.op === 'add' && change.filter === 'exclude_locality';

/** A size that is complained of is that size, not give or take. */
function toTheSize(change: FilterChange, _: number, all: readonly FilterChange[]): FilterChange {
  if (change.op !== 'set' || (change.filter !== 'area_min' && change.filter !== 'area_max')) return change;
  const ends = all.flatMap((one) =>
    one.op === 'set' && AREAS.has(one.filter) && one.words === change.words ? [Number(one.value)] : [],
  );
  const value = Math.round(ends.reduce((sum, end) => sum + end, 0) / ends.length);
  return ends.length === 2 && Math.max(...ends) < value * ABOUT ? { ...change, value } : change;
}
const AREAS = new Set<FilterName>(['area_min', 'area_max']);
/** What is typed as a range reaches farther. */
const ABOUT = 1.11;

/** What of the places is complained of, and what is wished for in their stead. */
function divided(
  change: FilterChange,
  beyond: readonly string[],
): [FilterChange | undefined, FilterChange[]] {
  if (
    (change.op !== 'set' && change.op !== 'add') ||
    (change.filter !== 'locality' && change.filter !== 'near')
  )
    return [change, []];
  const values = change.value.map(String);
  const wished = values.filter((name) => beyond.includes(name));
  if (wished.length === 0) return [change, []];
  const left = values.filter((name) => !beyond.includes(name));
  const { words } = change;
  return [
    left.length > 0 ? ({ ...change, value: left } as FilterChange) : undefined,
    [{ op: change.op, filter: change.filter, value: wished, words } as FilterChange],
  ];
}

const TOPIC: Partial<Record<ActCue, Understanding['objections'][number]['topic']>> = {
  unfit: 'size',
  small: 'size',
  big: 'size',
  far: 'location',
  late: 'possession',
  costly: 'budget',
};

const isOwn = (intent: string) =>
  intent !== 'search' && intent !== 'project_detail' && intent !== 'price_query';

/** What the complaint makes of a value that would else be wished. */
function instead(change: FilterChange, { cue, standing, anchors, places }: Complaint): FilterChange[] {
  if (change.op === 'shift') return [];
  const rooms = cue === 'unfit' ? roomsRefused(change) : undefined;
  if (rooms !== undefined) return largerThan(rooms, change.words, standing);
  if (change.filter === 'exclude') return [change];
  if (change.op === 'remove' || change.filter === 'exclude_locality') {
    // "far from Hebbal" takes nothing away.
    const named = change.op === 'remove' ? [change.value] : change.value;
    return named.some((name) => anchors.has(String(name))) ? [] : [change];
  }
  const { filter, words: said } = change;
  // "Dec 2027 is too late, any other 3 BHK?" complains of no BHK.
  if (cue === 'late' && !filter.startsWith('possession'))
    return JSON.stringify(standing[filter]) === JSON.stringify(change.value) ? [] : [change];
  const values = Array.isArray(change.value) ? change.value : [change.value];
  const away = values.flatMap((value): FilterChange[] => {
    const held: unknown = standing[filter];
    const holds = Array.isArray(held) ? held.includes(value) : held === value;
    return holds ? [{ op: 'remove', filter, value, words: said }] : [];
  });
  switch (filter) {
    case 'locality': {
      const named = values.map(String).filter((name) => !anchors.has(name));
      // "Hebbal is 14 km off": not all that is as near.
      // "12 km is too far": what lies within it was never named.
      const excluded =
        cue === 'far' || named.some((name) => places.has(name))
          ? named.filter((name) => places.has(name))
          : named;
      return excluded.length === 0
        ? []
        : [
            { op: 'add', filter: 'exclude_locality', value: excluded, words: said },
            ...away.filter((one) => 'value' in one && excluded.includes(String(one.value))),
          ];
    }
    // "The rent is too high": to rent it stays.
    case 'purpose':
      return [];
    case 'bhk': {
      const rooms = values.map(Number);
      // "80 lakh is too much for a 2bhk": a 2bhk it stays, for less.
      if (cue === 'costly') return [];
      if (cue === 'small')
        return [
          ...away,
          { op: 'set', filter: 'bhk_min', value: Math.floor(Math.max(...rooms)) + 1, words: said },
        ];
      const fewer = Math.min(...rooms) - 1;
      return cue === 'big' && fewer >= 1 ? [{ op: 'set', filter: 'bhk', value: [fewer], words: said }] : away;
    }
    case 'area_max':
      return cue === 'small'
        ? [{ op: 'set', filter: 'area_min', value: Number(change.value) + 1, words: said }]
        : [];
    case 'area_min':
      return cue === 'big'
        ? [{ op: 'set', filter: 'area_max', value: Math.max(1, Number(change.value) - 1), words: said }]
        : [];
    case 'budget_max':
      // "Above my budget of 1 Cr" says the budget as well.
      return saysBudget(said) ? [change] : [];
    case 'budget_min':
    case 'area_basis':
      return [];
    // "She does not like the ground floor."
    case 'floor_max':
      return change.value === 0 ? [{ op: 'set', filter: 'floor_min', value: 1, words: said }] : away;
    // "Dec 2027 is too late": then what can be had now.
    case 'possession_by':
    case 'possession':
      return cue === 'late' ? [{ op: 'set', filter: 'possession', value: 'ready', words: said }] : away;
    // "The second is too far from Manyata", near which homes are looked for: so they are still.
    case 'near':
      return away.filter((one) => !(cue === 'far' && 'value' in one && anchors.has(String(one.value))));
    default:
      return away;
  }
}

/** "My budget of 1 Cr", "60 at most". */
export const saysBudget = (said: string): boolean =>
  words(said).some((word) =>
    meaningsOf(word).some(({ kind, value }) => kind === 'budget' || (kind === 'limit' && value === 'max')),
  );

/** "566 carpet is too small": larger than that. "They are too small", of values alone: larger than what was shown. */
function otherSize(
  said: Understanding,
  changes: readonly FilterChange[],
  cue: ActCue,
  [number, other]: readonly number[],
  standing: Filters,
): FilterChange[] {
  // "She can not live in one", of what is looked for.
  const { bhk } = standing;
  if (cue === 'unfit' && said.changes.length === 0 && bhk) return largerThan(Math.max(...bhk), said.text, {});
  if ((cue !== 'small' && cue !== 'big') || changes.length > 0) return [];
  const { text: words } = said;
  if (number !== undefined && other === undefined && number >= LEAST_AREA && number <= MOST_AREA)
    return cue === 'small'
      ? [{ op: 'set', filter: 'area_min', value: number + 1, words: String(number) }]
      : [{ op: 'set', filter: 'area_max', value: number - 1, words: String(number) }];
  if (said.changes.length === 0) return [];
  return [{ op: 'shift', measure: 'area', direction: cue === 'small' ? 'up' : 'down', words }];
}
/** Square feet: smaller and larger numbers are no home's. */
const LEAST_AREA = 150;
const MOST_AREA = 20_000;
