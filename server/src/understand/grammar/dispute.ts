// Dispute: "who said 2 cr?", "I never said Hebbal": the values were not wished. What stands of them goes back to what stood
// before them; what does not stand is left alone.
import type { FilterName, Filters } from '../../contract.ts';
import { isAt, standingAt, unmeasured } from '../../filters/hear/no-limit.ts';
import { FILTERS } from '../../filters/index.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { wordMeans } from '../lexicon.ts';
import { tokenise } from '../normalise.ts';
import { shownHomes } from '../shown-homes.ts';
import { stretchAt } from '../stretch.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import { readMarkers } from './markers.ts';

/** Filters that one word sets together. */
const TOGETHER: readonly (readonly FilterName[])[] = [
  ['budget_min', 'budget_max'],
  ['area_min', 'area_max', 'area_basis'],
  ['bhk', 'bhk_min'],
  ['floor_min', 'floor_max'],
  ['locality', 'near', 'zone', 'exclude_locality'],
];

/** `numbers`: in digits, of which some may say no measure: "I did not ask for 1200". */
export function disputed(
  said: Understanding,
  context: Context,
  numbers: readonly number[] = [],
): Understanding {
  const { session } = context;
  const { current_filters: standing, memory } = session;
  const changes: FilterChange[] = [];
  const taken = new Set<string>();
  const bare = said.changes.length === 0 ? numbers : [];
  for (const change of [
    ...said.changes.flatMap((one) => shifted(one, standing)),
    ...ownMoney(said),
    ...bare.flatMap((number) => unitless(number, said.text, standing)),
  ]) {
    if (taken.has(change.words) || changes.some(({ words }) => words === change.words)) continue;
    const names = TOGETHER.find((group) => group.includes(change.filter)) ?? [change.filter];
    const value = 'value' in change ? change.value : undefined;
    // "I did not say 90 lakh", where 90 lakh stands.
    const whole = change.op === 'remove' && value === undefined;
    // "I never said I do not want Hebbal", "nobody told you to remove Hebbal": it is ruled out no more, and wished where it was.
    if (OF_A_PLACE.has(change.filter) && deniesRefusal(said)) {
      taken.add(change.words);
      changes.push(...readmitted([value].flat().map(String), change.words, context.session));
      continue;
    }
    // "I did not ask for Hebbal", where it is ruled out already: it stays so.
    if (OF_A_PLACE.has(change.filter) && isOut(value, standing)) {
      changes.push({
        op: 'remove',
        filter: 'locality',
        value: String([value].flat()[0]),
        words: change.words,
      });
      continue;
    }
    const held = names.filter((name) =>
      whole ? standing[name] !== undefined : holds(standing[name], value),
    );
    // "I never said no to 1 BHK", where it is ruled out: it is no more.
    const out = ruledOut(change.filter, value, standing);
    if (out.length > 0) {
      for (const one of out)
        changes.push({ op: 'remove', filter: 'exclude', value: one, words: change.words });
      continue;
    }
    if (held.length === 0) {
      // "I never said Malleshwaram": homes of it were shown all the same, and are not to be.
      if (OF_A_PLACE.has(change.filter) && Array.isArray(value) && isShownIn(value.map(String), context)) {
        changes.push({
          op: 'add',
          filter: 'exclude_locality',
          value: value.map(String),
          words: change.words,
        });
        continue;
      }
      // Nothing is held to it, and that is said.
      const [one] = [value].flat();
      if (one !== undefined)
        changes.push({ op: 'remove', filter: change.filter, value: one, words: change.words });
      continue;
    }
    const group = whole || isNumber(value) ? names : held;
    for (const name of group) {
      const before = earlierGroup(group, standing, memory.earlier ?? [])[name];
      const { words } = change;
      if (before === undefined && standing[name] === undefined) continue;
      if (before === undefined && Array.isArray(value)) {
        // Of several that were wished only the one that is named goes.
        for (const one of value)
          if (holds(standing[name], one)) changes.push({ op: 'remove', filter: name, value: one, words });
        continue;
      }
      changes.push(
        before === undefined
          ? { op: 'remove', filter: name, ...(!isNumber(value) && isOne(value) && { value }), words }
          : ({ op: 'set', filter: name, value: before, words } as FilterChange),
      );
    }
  }
  // "I said no area": what is named without its value goes as well.
  for (const { fields, fact } of FILTERS)
    if (said.changes.every(({ op }) => op === 'remove') && fact !== 'none' && said.facts.includes(fact.name))
      for (const name of Object.keys(fields) as FilterName[])
        if (standing[name] !== undefined) changes.push({ op: 'remove', filter: name, words: said.text });
  // "I did not say visit": the one that was taken as asked for goes.
  if (changes.length === 0 && context.expects?.request && namesVisit(said))
    return { ...said, changes, intents: ['cancel'], objections: [], references: [], facts: [] };
  const undone = changes.length === 0 && said.changes.length === 0 && said.loan?.down_payment === undefined;
  return {
    ...said,
    ...(taken.size > 0 && changes.length > 0 && { sorry: true as const }),
    changes,
    intents: undone ? ['undo'] : ['search'],
    unclear_amounts: [],
    objections: [],
    references: [],
    facts: [],
  };
}

const namesVisit = ({ text }: Understanding): boolean =>
  tokenise(text).some(({ text: word }) => wordMeans(word, 'intent', 'book_visit'));

/** What stands as ruled out of what is disputed; with 1 BHK goes the 1 RK that went out beside it. */
function ruledOut(filter: FilterName, value: unknown, { exclude = [] }: Filters): string[] {
  const said = [value].flat().map((one) => `${filter}:${one}`);
  return exclude.filter((one) => said.includes(one) || (one === 'bhk:0.5' && said.includes('bhk:1')));
}

const isOut = (value: unknown, { exclude_locality: out = [] }: Filters): boolean =>
  value !== undefined && [value].flat().every((one) => out.includes(String(one)));

/** It denies having refused: in its breath stands another no or a word of removing; or "Hebbal mat hatao". */
function deniesRefusal({ text }: Understanding): boolean {
  const tokens = tokenise(text);
  const disputes = readMarkers(tokens, new Uint8Array(tokens.length)).filter(({ cue }) => cue === 'dispute');
  const removes = (word: string) => REMOVING.has(word) || wordMeans(word, 'drop', 'remove');
  const refuses = (word: string) => wordMeans(word, 'negation') && !wordMeans(word, 'intent', 'deny');
  return tokens.some(({ text: word }, at) => {
    if (!removes(word) && !refuses(word) && !wordMeans(word, 'negation', 'before')) return false;
    if (disputes.some(({ from, to }) => at >= from && at < to)) return false;
    if (removes(word) && wordMeans(tokens[at - 1]?.text ?? '', 'negation')) return true;
    // "No, I did not say Hebbal": the first no answers.
    const opens = at === 0 && !removes(word);
    return !opens && disputes.some(({ from }) => stretchAt(from, tokens).from === stretchAt(at, tokens).from);
  });
}
const REMOVING = wordSet('removing');

/** Places that were ruled out, as they stood before that. */
function readmitted(
  named: readonly string[],
  words: string,
  { current_filters: { locality = [], exclude_locality = [] }, memory }: Context['session'],
): FilterChange[] {
  const out = named.filter((name) => exclude_locality.includes(name));
  const wished = named.filter(
    (name) =>
      !locality.includes(name) &&
      (locality.length === 0 || memory.earlier?.some(({ filters }) => filters.locality?.includes(name))),
  );
  // It stands: it is shown to.
  if (out.length + wished.length === 0 && named.some((name) => locality.includes(name)))
    return [{ op: 'set', filter: 'locality', value: locality, words }];
  return [
    ...out.map((value): FilterChange => ({ op: 'remove', filter: 'exclude_locality', value, words })),
    ...(wished.length > 0 ? [{ op: 'add', filter: 'locality', value: wished, words } as FilterChange] : []),
  ];
}

const OF_A_PLACE = new Set<FilterName>(['locality', 'exclude_locality']);

/** Whether a home on screen is in one of these localities. */
const isShownIn = (names: readonly string[], context: Context): boolean =>
  shownHomes(context).some(({ locality }) => names.includes(locality));

/** "60 lakh is cash, not my budget": as a budget it is disputed. */
const ownMoney = ({ loan, text }: Understanding): Named[] =>
  loan?.down_payment === undefined
    ? []
    : [{ op: 'set', filter: 'budget_max', value: loan.down_payment, words: text }];

/** "I did not ask for smaller": whatever limit of size stands. "I did not ask for ground floor": it, where it stands. */
function shifted(change: FilterChange, standing: Filters): Named[] {
  if (change.op !== 'shift') {
    const offGround = change.op === 'set' && change.filter === 'floor_min' && change.value === 1;
    // Where it is refused already the refusal stays.
    const ground = standing.floor_max === 0 || standing.floor_min === 1;
    return offGround && ground ? [{ ...change, filter: 'floor_max', value: 0 }] : [change];
  }
  const group = TOGETHER.find(([name]) => name === SHIFTED[change.measure]) ?? [];
  const held = group.find((name) => typeof standing[name] === 'number');
  if (held) return [{ op: 'set', filter: held, value: standing[held], words: change.words } as Named];
  return group.slice(0, 1).map((filter) => ({ op: 'set', filter, value: 0, words: change.words }) as Named);
}
const SHIFTED: Partial<Record<string, FilterName>> = {
  price: 'budget_min',
  area: 'area_min',
  floor: 'floor_min',
};

/** As the limit that stands at it, else as a size. */
function unitless(number: number, words: string, standing: Filters): Named[] {
  const denied = unmeasured(number);
  const [first] = denied;
  const one = standingAt(standing, denied) ?? first;
  return one ? [{ op: 'set', ...one, words } as Named] : [];
}

type Named = Exclude<FilterChange, { op: 'shift' }>;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isOne = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Whether what is disputed stands: a value of a list, a word, an amount as it was said or around it. */
function holds(standing: Filters[FilterName], disputed: unknown): boolean {
  if (standing === undefined) return false;
  if (isNumber(disputed) && isNumber(standing)) return isAt(standing, disputed);
  if (!Array.isArray(standing))
    return Array.isArray(disputed) ? disputed.includes(standing as never) : standing === disputed;
  const values = Array.isArray(disputed) ? disputed : [disputed];
  return values.some((value) => (standing as unknown[]).includes(value));
}

/** What the filters of one wish were before the latest change of any of them; nothing where they never were. */
function earlierGroup(
  names: readonly FilterName[],
  standing: Filters,
  earlier: readonly { filters: Filters }[],
): Filters {
  const of = (filters: Filters) => JSON.stringify(names.map((name) => filters[name]));
  const now = of(standing);
  // What a rent was to be is no price.
  const alike = ({ purpose }: Filters) =>
    purpose === standing.purpose || purpose === undefined || standing.purpose === undefined;
  return earlier.findLast(({ filters }) => of(filters) !== now && alike(filters))?.filters ?? {};
}
