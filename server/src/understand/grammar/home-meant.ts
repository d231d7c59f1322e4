// Home meant: what a clause says of a home shown is no wish. Its name is no filter where something is asked or said of it ("the
// 3 BHK Lakeside one, what is its EMI?"), nor are its own price and size ("number 4 looks good at 65.59").
import type { Listing } from '../../catalogue/listing.ts';
import type { Filters, Intent } from '../../contract.ts';
import type { NameMatch } from '../../filters/hear/name.ts';
import type { Context } from '../draft.ts';
import { homesTold } from '../homes-told.ts';
import type { GuessedAct } from '../learned/guess.ts';
import { wordMeans } from '../lexicon.ts';
import { type Figure, isFigure } from '../points.ts';
import type { Prepared } from '../prepare.ts';
import { hasSpan, means, type Reading, read, spanBefore, spanFrom } from '../reading.ts';
import { shownHomes } from '../shown-homes.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { askedOfSpoken } from './of-home-named.ts';
import { isBounded } from './priced.ts';

export function ofHomeMeant(
  said: Understanding,
  clause: Pick<Clause, 'guess' | 'words'>,
  words: Prepared,
  context: Context,
): Understanding {
  if (said.changes.length === 0) return complainedOf(said, words, context);
  const asked = askedOfSpoken(said, clause.words, context);
  return asked ?? withoutFigures(namedShown(said, clause, words, context) ?? said, context);
}

/** "1.15 is too much for an old building, how old is it?": of the one home shown at that price, and what is asked is of it. */
function complainedOf(said: Understanding, words: Prepared, context: Context): Understanding {
  const [only, other] = said.intents;
  const points = said.references.some((one) => one.kind !== 'it' && !(one.kind === 'like' && !one.ids));
  if (only !== 'objection' || other || points) return said;
  if (said.objections.some(({ topic }) => topic !== 'budget')) return said;
  const [told, more] = homesTold(words, context).filter(({ figured }) => figured);
  if (!told || more || told.ids.length > 1) return said;
  const name = words.text.slice(words.tokens[told.from]?.from, words.tokens[told.to - 1]?.to);
  return {
    ...said,
    references: [{ kind: 'name', name, listing_ids: [...told.ids], words: name }],
    ...(said.topics.length > 0 && { intents: ['topic_query', 'objection'] }),
  };
}

/** A project named is the home of it that was shown. */
function namedShown(
  said: Understanding,
  { guess }: Pick<Clause, 'guess'>,
  words: Prepared,
  context: Context,
): Understanding | undefined {
  const projects = said.changes.filter(isProject);
  if (projects.length === 0) return undefined;
  const names = words.names.filter(
    (name): name is Project =>
      name.kind === 'project' && projects.some(({ value }) => [value].flat().includes(name.name)),
  );
  const reading = read(words.text, words.tokens, words.taken);
  const share = (...acts: GuessedAct[]) => acts.reduce((sum, act) => sum + (guess.shares.get(act) ?? 0), 0);
  const asked =
    said.intents.some((intent) => OF_HOMES.has(intent)) || said.facts.length + said.topics.length > 0;
  const asks = asked || (share(...SAID_OF_HOMES) >= LIKELY && share('wish') < LEAST_WISHED);
  const groups = homesTold(words, context).filter(({ figured }) => figured);
  const groupOf = ({ from, to }: Project) => groups.find((one) => from >= one.from && to <= one.to);
  // "Lakeside in Hebbal, 65.59 lakhs": its name and its very price.
  const exact = names.every((name) => groupOf(name)?.ids.length === 1);
  if (names.length === 0 || !(asks || exact || names.some((name) => isOne(reading, name)))) return undefined;
  const telling = said.changes.filter((change) => tells(change));
  const found = names.map((name) => {
    const shown = groupOf(name)?.ids ?? shownOf(name, telling, context);
    // "This Lakeside flat, how far is it?": seen elsewhere.
    return shown.length === 0 && isThis(reading, name) ? fittingOf(name, telling, context) : [...shown];
  });
  const told = asked && !hasSpan(reading, 'ask', 'show');
  if (found.some((ids) => ids.length === 0 || (ids.length > 1 && !told))) return undefined;
  const homes = homesOf(found.flat(), context);
  const { current_filters: standing } = context.session;
  const changes = said.changes.filter(
    (change) =>
      !isProject(change) &&
      !(tells(change) && homes.every((home) => isTrue(change, home, context))) &&
      !(change.op === 'set' && JSON.stringify(standing[change.filter]) === JSON.stringify(change.value)),
  );
  const references = names.map(({ name, from, to }, at): Reference => {
    const spoken = words.text.slice(words.tokens[from]?.from, words.tokens[to - 1]?.to);
    return { kind: 'name', name, listing_ids: found[at] ?? [], words: spoken };
  });
  const way = said.facts.length === 0 && share('ask') >= LIKELY ? changes.find(isNear) : undefined;
  return answered({
    ...said,
    changes: changes.filter((change) => change !== way),
    // "How long from it to Ecospace?"
    ...(way && { facts: ['distance'], about: { landmark: String(way.value[0]) } }),
    references: [...said.references.filter(({ kind }) => kind !== 'name' && kind !== 'it'), ...references],
    ...(changes.length === 0 && { restated: undefined }),
  });
}
type Project = NameMatch & { kind: 'project' };
const OF_HOMES = new Set<Intent>(['financing', 'compare', 'book_visit', 'project_detail', 'price_query']);
const SAID_OF_HOMES = [
  'ask',
  'point',
  'compare',
  'dispute',
  'remark',
] as const satisfies readonly GuessedAct[];
const LIKELY = 0.5;
const LEAST_WISHED = 0.3;

const isProject = (change: FilterChange): change is FilterChange & { op: 'set' | 'add'; filter: 'project' } =>
  (change.op === 'set' || change.op === 'add') && change.filter === 'project';

/** What is said of it is answered beside what is wished. */
const answered = (said: Understanding): Understanding => {
  const left = withoutSearch(said);
  return left.intents.every((intent) => intent === 'search')
    ? { ...left, intents: ['project_detail', ...left.intents] }
    : left;
};

const isNear = (change: FilterChange): change is FilterChange & { op: 'set'; value: readonly string[] } =>
  change.op === 'set' && change.filter === 'near' && change.value.length === 1;

/** "Lakeside wala", "the Lakeside one". */
const isOne = (reading: Reading, { to }: Project): boolean => {
  if (reading.tokens[to]?.breaks) return false;
  const span = spanFrom(reading, to);
  return span !== undefined && wordMeans(reading.tokens[to]?.text ?? '', 'point', 'one');
};

/** "This Lakeside flat": right before the name. */
const isThis = (reading: Reading, { from }: Project): boolean =>
  from > 0 && means(spanBefore(reading, from), 'refer', 'it');

const fittingOf = ({ listing_ids }: Project, told: readonly FilterChange[], context: Context): string[] => {
  const fitting = homesOf(listing_ids, context).filter((home) =>
    told.every((change) => isTrue(change, home, context)),
  );
  return fitting.length <= MOST_MEANT ? fitting.map(({ id }) => id) : [];
};
const MOST_MEANT = 3;

/** Of its homes those that all else fits: spoken of, else on screen, else shown before; of the whole name where none was told apart. */
function shownOf({ listing_ids }: Project, told: readonly FilterChange[], context: Context): string[] {
  const { focus, lists = [], seen = [], seen_before = [] } = context.session.memory;
  const homes = homesOf(listing_ids, context);
  const fitting = homes.filter((home) => told.every((change) => isTrue(change, home, context)));
  const pools = [focus, lists.at(-1)?.ids ?? [], seen, seen_before];
  for (const ids of [fitting, homes].map((list) => list.map(({ id }) => id)))
    for (const pool of pools) {
      const within = ids.filter((id) => pool.includes(id));
      if (within.length > 0) return within;
    }
  return [];
}

/** What tells one home from another. */
const tells = (change: FilterChange): boolean => change.op === 'set' && TELLING.has(change.filter);
const TELLING = new Set<keyof Filters>([
  'bhk',
  'type',
  'locality',
  'budget_max',
  'budget_min',
  'area_min',
  'area_max',
]);

const isTrue = (change: FilterChange, home: Listing, { catalogue }: Context): boolean =>
  change.op === 'set' &&
  catalogue.explain(home, { [change.filter]: change.value } as Filters).broken.length === 0;

/** An amount or a size that one of the homes pointed at has, on its card. */
function withoutFigures(said: Understanding, context: Context): Understanding {
  const homes = said.references.flatMap((one) => homeOf(one, context));
  // "Both are 1200 sq ft at 80 lakh": of two that are shown.
  const all = said.references.find(({ kind }) => kind === 'all');
  const shown = all ? shownHomes(context) : [];
  const least = all?.kind === 'all' ? (all.n ?? shown.length) : 0;
  if (homes.length + shown.length === 0) return said;
  const changes = said.changes.filter((change) => {
    const figure = figureOf(change, said);
    if (!figure) return true;
    const has = (home: Listing) => isFigure(home, figure);
    return !(homes.some(has) || (least > 0 && shown.filter(has).length >= least));
  });
  return changes.length === said.changes.length ? said : withoutSearch({ ...said, changes });
}

/** One home that is pointed at. */
function homeOf(reference: Reference, context: Context): Listing[] {
  const { seen = [] } = context.session.memory;
  const ids =
    reference.kind === 'ordinal'
      ? seen.slice(reference.n - 1, reference.n)
      : reference.kind === 'name'
        ? reference.listing_ids
        : reference.kind === 'like'
          ? (reference.ids ?? [])
          : [];
  return ids.length === 1 ? homesOf(ids, context) : [];
}

/** "At 65.59" is read as a little less to a little more; what bounds is wished. */
function figureOf(change: FilterChange, { changes, language }: Understanding): Figure | undefined {
  if (change.op !== 'set') return undefined;
  const as = change.filter.startsWith('budget_')
    ? 'price'
    : change.filter.startsWith('area_m')
      ? 'area'
      : undefined;
  if (!as) return undefined;
  const ends = changes.flatMap((other) =>
    other.op === 'set' &&
    other.words === change.words &&
    other.filter.startsWith(as === 'price' ? 'budget_' : 'area_m')
      ? [Number(other.value)]
      : [],
  );
  const [one = 0, other] = ends;
  if (other === undefined && isBounded(change.words, language)) return undefined;
  return { as, value: other === undefined ? one : (one + other) / 2 };
}

const withoutSearch = (said: Understanding): Understanding => {
  const others = said.intents.filter((intent) => intent !== 'search');
  const intents: Intent[] = said.changes.length > 0 ? said.intents : others;
  return { ...said, intents: intents.length > 0 ? intents : ['project_detail'] };
};

const homesOf = (ids: readonly string[], { catalogue }: Context): Listing[] =>
  ids.flatMap((id) => catalogue.byId(id) ?? []);
