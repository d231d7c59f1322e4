// Exclude: values that a home must not have: "not south facing", "no villas", "anything but 1 BHK". Each is kept as the
// field and the value, "facing:south". Localities have a filter of their own, exclude_locality.
import type { Listing } from '../catalogue/listing.ts';
import { dropped } from '../catalogue/relax-steps.ts';
import { andNot, copyOf, isEmpty, noBits, or } from '../catalogue/search/bitset.ts';
import type { Answer, Match, MatchContext, Source } from '../catalogue/search/match.ts';
import type { FilterName, Filters } from '../contract.ts';
import { approvedBy } from './approved-by.ts';
import { bhk } from './bhk.ts';
import { facing } from './facing.ts';
import { type Field, type Filter, filter, type Phrase, type Voice } from './filter.ts';
import { furnishing } from './furnishing.ts';
import type { Excludable } from './hear/rule-out.ts';
import { khata } from './khata.ts';
import { possession } from './possession.ts';
import { project } from './project.ts';
import { type } from './type.ts';
import { zone } from './zone.ts';

/** Whose values can be ruled out. What is not needed is no value ruled out: "no gym needed". */
const EXCLUDABLE = {
  bhk: bhk as Filter<'bhk'>,
  type,
  possession: possession as Filter<'possession'>,
  furnishing,
  facing,
  khata,
  approved_by: approvedBy,
  project,
  zone,
} satisfies Record<Excludable, unknown>;

/** One value ruled out: its field, and the wish for it. */
function partsOf(item: string) {
  const colon = item.indexOf(':');
  const [name, value] = [item.slice(0, Math.max(colon, 0)), item.slice(colon + 1)];
  if (!Object.hasOwn(EXCLUDABLE, name)) return undefined;
  const owner = EXCLUDABLE[name as Excludable] as Filter<never>;
  const field = (owner.fields as Record<string, Field<FilterName>>)[name] as Field<FilterName>;
  const one = name === 'bhk' ? Number(value) : value;
  const wanted = (field as { holds: string }).holds === 'list' ? [one] : one;
  return { name: name as Excludable, one, wanted, owner, match: field.match as Match<unknown> };
}

const all = (items: readonly string[]) => items.flatMap((item) => partsOf(item) ?? []);

export const exclude = filter({
  fields: {
    exclude: {
      holds: 'list',
      unit: 'phrase',
      match: {
        stated: Object.entries(EXCLUDABLE).flatMap(([name, { fields }]) => {
          const field = (fields as Record<string, Field<FilterName>>)[name];
          return field ? field.match.stated : [];
        }),
        beside: [],
        plain,
        index,
      },
      relax: dropped(0.6),
      soft: false,
      displaces: [],
      known: (item) => partsOf(item) !== undefined,
    },
  },
  // Each filter hears its own values, and that one is ruled out (hear/rule-out.ts).
  hear: 'values',
  values: 'none',
  asked: 'none',
  fact: 'none',
  phrases: ({ exclude = [] }, voice) =>
    exclude.flatMap((value): Phrase[] => {
      const label = labelOf(value, voice);
      return label === undefined ? [] : [{ filter: 'exclude', value, label: voice.say.filter.not(label) }];
    }),
  reason: 'none',
  settle: (filters, saidNow, drop) => {
    const kept = filters.exclude?.filter((item) => stillHolds(item, filters, saidNow, drop)) ?? [];
    if (kept.length === 0) drop('exclude');
    else if (kept.length !== filters.exclude?.length) filters.exclude = kept;
  },
});

/** The wish's own phrase: "south-facing". */
function labelOf(item: string, voice: Voice): string | undefined {
  const parts = partsOf(item);
  return parts?.owner.phrases({ [parts.name]: parts.wanted } as Filters, voice)[0]?.label;
}

/** Against a wish of the same filter the newer holds; where another value is wished for it is ruled out already. */
function stillHolds(
  item: string,
  filters: Filters,
  saidNow: ReadonlySet<FilterName>,
  drop: (filter: FilterName) => void,
): boolean {
  const parts = partsOf(item);
  const wished = parts && filters[parts.name];
  if (!parts || wished === undefined) return true;
  const values = [wished].flat() as (string | number)[];
  // "Only houses, not flats", after "not houses": what is wished for in the same breath is not ruled out.
  const isNew = saidNow.has('exclude') && !saidNow.has(parts.name);
  if (!isNew || !values.includes(parts.one)) return false;
  const left = values.filter((value) => value !== parts.one);
  if (left.length > 0) Object.assign(filters, { [parts.name]: left });
  else drop(parts.name);
  return left.length === 0;
}

function plain(home: Listing, items: string[], context: MatchContext): Answer {
  const answers = all(items).map(({ match, wanted }) => match.plain(home, wanted, context, {}));
  return answers.includes('yes') ? 'no' : answers.includes('unstated') ? 'unstated' : 'yes';
}

/** Decided is a home that has one of the values, or states that it has none. */
function index(items: string[], source: Source) {
  const { n } = source.facets;
  const ruledOut = noBits(n);
  const silent = noBits(n);
  let told = false;
  for (const { match, wanted } of all(items)) {
    const { yes, stated, untold } = match.index(wanted, source, {});
    or(ruledOut, yes);
    if (stated) or(silent, not(stated, source));
    told ||= !untold;
  }
  // "No villas", where no home states a type: that some are land makes the others no villas.
  if (!told && isEmpty(ruledOut)) return { yes: noBits(n), stated: noBits(n) };
  const yes = not(silent, source);
  andNot(yes, ruledOut);
  const stated = not(silent, source);
  or(stated, ruledOut);
  return { yes, stated };
}

function not(bits: Uint32Array, { facets }: Source) {
  const others = copyOf(facets.all);
  andNot(others, bits);
  return others;
}
