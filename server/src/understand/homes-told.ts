// Homes told: which homes a stretch of words tells of, by anything a card says of them: name, unit, price, size, rooms, place.
// "the 39 one", "302 vs 706", "B-902 in Marathahalli": all said of one home belongs together; what fits none with it tells another.
import type { Listing } from '../catalogue/listing.ts';
import type { Context } from './draft.ts';
import { scaleAt } from './money.ts';
import { readNumber } from './numbers.ts';
import { type Figure, isFigure } from './points.ts';
import type { Prepared } from './prepare.ts';
import { meaningOf, type Reading, read, spanFrom } from './reading.ts';

/** One home, or a few that are told alike: those spoken of, else on screen, else shown before. */
export type HomeTold = {
  from: number;
  to: number;
  ids: readonly string[];
  /** By a price, a size or a unit of its own; `named`: by its name. */
  figured: boolean;
  named: boolean;
};

/** The homes told of in it, in the order said. `of`: what stands in talk, which "the other" is not. */
export function homesTold(words: Prepared, context: Context, but: readonly string[] = []): HomeTold[] {
  const reading = read(words.text, words.tokens, words.taken);
  const pools = poolsOf(context);
  const shown = [...new Set(pools.flat())].filter((id) => !but.includes(id));
  const named = words.names.flatMap((name) => (name.kind === 'project' ? name.listing_ids : []));
  const known = homesOf([...new Set([...shown, ...named])], context);
  const buildings = known.flatMap(({ units = [], project }) => [
    ...units,
    // "Banni Enclave 302 and 706": both are of it.
    ...(project === undefined ? [] : homesOf(context.catalogue.byName(project)?.ids ?? [], context)),
  ]);
  const evidence = [
    ...namesIn(words),
    ...placesIn(words, known),
    ...roomsIn(reading, known),
    ...figuresIn(reading, words, known, buildings),
  ].sort((a, b) => a.from - b.from || Number(b.strong) - Number(a.strong));
  const groups: Group[] = [];
  let loose: Evidence[] = [];
  for (const one of evidence) {
    const last = groups.at(-1);
    const both = last ? common(last.ids, one.ids) : [];
    if (last && both.length > 0) {
      Object.assign(last, { ids: both, to: one.to });
      if (one.strong) last[one.as === 'name' ? 'named' : 'figured'] = true;
      continue;
    }
    if (!one.strong) {
      loose = [one];
      continue;
    }
    // "the Hebbal 2bhk at 60": what stands before it tells the same one, where it fits.
    const [before] = loose;
    const ids = before ? common(before.ids, one.ids) : [];
    groups.push({
      from: ids.length > 0 ? (before?.from ?? one.from) : one.from,
      to: one.to,
      ids: ids.length > 0 ? ids : one.ids,
      figured: one.as === 'figure',
      named: one.as === 'name',
    });
    loose = [];
  }
  // What a name alone tells, a project or one home of it, is found by the name.
  return groups.map((group) =>
    group.figured ? { ...group, ids: nearest(group.ids, pools, context) } : group,
  );
}

type Group = { -readonly [K in keyof HomeTold]: HomeTold[K] };
type Evidence = {
  from: number;
  to: number;
  ids: readonly string[];
  as: 'name' | 'figure' | 'kind';
  strong: boolean;
};

const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((id) => b.includes(id));

const namesIn = ({ names }: Prepared): Evidence[] =>
  names.flatMap((name) =>
    name.kind === 'project'
      ? [{ from: name.from, to: name.to, ids: name.listing_ids, as: 'name' as const, strong: true }]
      : [],
  );

const placesIn = ({ places }: Prepared, homes: readonly Listing[]): Evidence[] =>
  places.flatMap(({ from, to, place }) => {
    const ids = homes.flatMap(({ id, locality }) => (locality === place.name ? [id] : []));
    return ids.length > 0 ? [{ from, to, ids, as: 'kind' as const, strong: false }] : [];
  });

/** "3bhk". */
const roomsIn = ({ tokens, at }: Reading, homes: readonly Listing[]): Evidence[] =>
  tokens.flatMap(({ value }, from) => {
    if (value === undefined || meaningOf(at[from + 1], 'room') !== 'bhk') return [];
    const ids = homes.flatMap(({ id, bhk }) => (bhk === value ? [id] : []));
    return ids.length > 0 ? [{ from, to: from + 2, ids, as: 'kind' as const, strong: false }] : [];
  });

function figuresIn(
  reading: Reading,
  { tokens, taken }: Prepared,
  homes: readonly Listing[],
  beside: readonly Listing[],
): Evidence[] {
  const found: Evidence[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue;
    const number = readNumber(reading, at);
    if (!number) continue;
    const [letters, from] = lettersBefore(tokens, at);
    const each = figuresAt(reading, at, number).map((figure) => {
      const among = figure.as === 'unit' ? [...homes, ...beside] : homes;
      return [...new Set(among.filter((home) => isTold(home, figure, letters)).map(({ id }) => id))];
    });
    const ids = each.find((told) => told.length > 0) ?? [];
    if (ids.length > 0 && ids.length <= MOST_ALIKE)
      found.push({ from, to: number.to, ids, as: 'figure', strong: true });
    at = number.to - 1;
  }
  return found;
}
/** So many shown at one price are told by something else. */
const MOST_ALIKE = 8;

const isTold = (home: Listing, figure: Figure, letters: string): boolean =>
  isFigure(home, figure) &&
  (letters === '' ||
    figure.as !== 'unit' ||
    home.name?.toLowerCase().endsWith(`${letters}-${figure.value}`) === true);

/** "B-902", "T2 802": the tower that the unit is in, as its name writes it. */
function lettersBefore(tokens: Prepared['tokens'], at: number): [string, number] {
  const [before, last, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (own?.gap.trim() !== '-' || !last) return ['', at];
  if (last.value === undefined) return last.text.length === 1 ? [last.text, at - 1] : ['', at];
  return before && before.value === undefined && before.text.length <= 2 && last.glued && last.gap === ''
    ? [before.text + last.text, at - 2]
    : ['', at];
}

/** What a number may say of a home, the likeliest first, where it is likely said of one. */
function figuresAt(reading: Reading, at: number, { value, to }: { value: number; to: number }): Figure[] {
  const shares = reading.tokens[at]?.role?.shares;
  const share = (...roles: Parameters<NonNullable<typeof shares>['get']>[0][]) =>
    shares ? roles.reduce((sum, role) => sum + (shares.get(role) ?? 0), 0) : 0;
  const scale = scaleAt(reading, to, value);
  if (scale) return share('price') >= LIKELY ? [{ as: 'price', value: value * 10 ** scale.power }] : [];
  const sized = share('area', 'area_of') >= LIKELY;
  if (meaningOf(spanFrom(reading, to), 'area_unit')) return sized ? [{ as: 'area', value }] : [];
  const figures: Figure[] = [];
  // "Lakeside 1614" is no unit of it, but a size.
  if (share('code') >= LIKELY) figures.push({ as: 'unit', value });
  if (sized && value >= LEAST_AREA) figures.push({ as: 'area', value });
  if (share('price') >= LIKELY && figures.length === 0) figures.push({ as: 'bare', value });
  return figures;
}
const LIKELY = 0.3;
/** Square feet. */
const LEAST_AREA = 100;

/** Spoken of, on screen, of this search, shown ever. */
function poolsOf({ session }: Context): (readonly string[])[] {
  const { focus, lists = [], seen = [], seen_before = [] } = session.memory;
  return [focus, lists.at(-1)?.ids ?? [], seen, seen_before];
}

/** Those shown last of them; of homes that were never shown those that keep to the search. */
function nearest(
  ids: readonly string[],
  pools: readonly (readonly string[])[],
  context: Context,
): readonly string[] {
  for (const pool of pools) {
    const within = common(ids, pool);
    if (within.length > 0) return within;
  }
  const fitting = homesOf(ids, context).filter(
    (home) => context.catalogue.explain(home, context.session.current_filters).broken.length === 0,
  );
  return fitting.length > 0 ? fitting.map(({ id }) => id) : ids;
}

const homesOf = (ids: readonly string[], { catalogue }: Context): Listing[] =>
  ids.flatMap((id) => catalogue.byId(id) ?? []);
