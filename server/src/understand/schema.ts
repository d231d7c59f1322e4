// The schema of an understanding: what any hearer must give, checked against the types that the answers read.
import * as z from 'zod';
import { FILTER_NAMES, Filters, INTENTS, LANGUAGE_CODES, OBJECTIONS } from '../contract.ts';
import { FACTS } from '../facts/index.ts';
import { AREA_ASKS } from '../languages/areas.ts';
import { FEELINGS } from '../languages/feelings.ts';
import { TERMS } from '../languages/glossary.ts';
import { GRIEVANCES } from '../languages/grievances.ts';
import { SHORTLIST_ACTS } from '../languages/shortlist.ts';
import { FOREIGN } from '../languages/site.ts';
import { TOPICS } from '../languages/topics.ts';
import { REQUEST_PARTS } from './request-edit.ts';
import type { FilterChange, Reference, Understanding } from './understanding.ts';

const words = z.string();
const name = z.enum(FILTER_NAMES as [string, ...string[]]);
const direction = z.enum(['down', 'up']);

/** The value of a `set` is checked against its own filter's schema. */
export const Change = z.custom<FilterChange>((value) => {
  const open = OpenChange.safeParse(value);
  if (!open.success) return false;
  const change = open.data;
  return change.op !== 'set' || Filters.safeParse({ [change.filter]: change.value }).success;
}, 'no change of a filter');
const OpenChange = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set'), filter: name, value: z.unknown(), words }),
  z.object({
    op: z.literal('add'),
    filter: name,
    value: z.array(z.union([z.string(), z.number()])),
    words,
  }),
  z.object({
    op: z.literal('remove'),
    filter: name,
    value: z.union([z.string(), z.number()]).optional(),
    words,
  }),
  z.object({
    op: z.literal('shift'),
    measure: z.enum(['price', 'area', 'distance', 'possession', 'floor']),
    direction,
    by: z.union([z.object({ rupees: z.number() }), z.object({ share: z.number() })]).optional(),
    refuses: z.literal(true).optional(),
    words,
  }),
]);

const Point: z.ZodType<Reference> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ordinal'), n: z.number().int(), words }),
  z.object({ kind: z.literal('first'), n: z.number().int(), words }),
  z.object({
    kind: z.literal('all'),
    n: z.number().int().optional(),
    ever: z.boolean().optional(),
    most: z.boolean().optional(),
    found: z.boolean().optional(),
    words,
  }),
  z.object({
    kind: z.literal('superlative'),
    measure: z.enum(['price', 'price_per_area', 'area', 'possession', 'distance', 'floor']),
    direction,
    among: z.number().int().optional(),
    list: z.boolean().optional(),
    ever: z.boolean().optional(),
    found: z.boolean().optional(),
    fits: Filters.optional(),
    words,
  }),
  z.object({
    kind: z.literal('like'),
    filters: Filters,
    figures: z
      .array(
        z.union([
          z.object({ as: z.enum(['price', 'area', 'bare', 'unit']), value: z.number() }),
          z.object({ as: z.literal('date'), value: z.string() }),
        ]),
      )
      .optional(),
    ids: z.array(z.string()).optional(),
    earlier: z.boolean().optional(),
    around: z.boolean().optional(),
    words,
  }),
  z.object({
    kind: z.literal('listed'),
    list: z.enum(['first', 'previous']),
    n: z.number().int(),
    words,
  }),
  z.object({ kind: z.literal('name'), name: z.string(), listing_ids: z.array(z.string()), words }),
  z.object({ kind: z.literal('it'), page: z.boolean(), words }),
]) as z.ZodType<Reference>;

const rupees = z.number().min(0).optional();
const LOAN = {
  principal: rupees,
  price: rupees,
  down_payment: rupees,
  down_share: z.number().min(0).max(1).optional(),
  rate: rupees,
  months: rupees,
  income: rupees,
  emi: rupees,
  dues: rupees,
};

const When = z.object({
  day: z
    .union([
      z.object({ in: z.number().int() }),
      z.object({
        weekday: z.number().int(),
        next: z.boolean().optional(),
        this: z.boolean().optional(),
        later: z.boolean().optional(),
        week: z.literal('next').optional(),
      }),
      z.object({
        date: z.number().int(),
        month: z.number().int().optional(),
        year: z.number().int().optional(),
      }),
      z.object({ span: z.enum(['weekend', 'this_week', 'next_week', 'next_month']) }),
    ])
    .optional(),
  time: z
    .object({ from: z.string(), to: z.string().optional(), bound: z.enum(['after', 'before']).optional() })
    .optional(),
  part: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).optional(),
  each: z.literal(true).optional(),
  words,
});
const WhenSchema = When.extend({ or: When.optional() });

export const UnderstandingSchema = z.object({
  text: z.string(),
  language: z.enum(LANGUAGE_CODES).optional(),
  intents: z.array(z.enum(INTENTS)),
  changes: z.array(Change),
  rather: z.array(Change).optional(),
  correction: z.boolean(),
  restated: z.literal(true).optional(),
  kept: z.array(Change).optional(),
  references: z.array(Point),
  facts: z.array(z.enum(FACTS)),
  about: z
    .object({
      amenity: z.string().optional(),
      amenities: z.array(z.string()).optional(),
      landmark: z.string().optional(),
      unit: z.enum(['sqm', 'sqyd', 'acre', 'hectare', 'cent', 'ground', 'guntha']).optional(),
    })
    .optional(),
  objections: z.array(z.object({ topic: z.enum(OBJECTIONS), words })),
  absent: z.array(z.object({ name: z.string(), city: z.boolean(), words, part: z.literal(true).optional() })),
  unlisted: z.string().optional(),
  corrected: z.array(z.object({ said: z.string(), taken: z.string() })),
  doubtful: z.array(z.object({ said: z.string(), candidates: z.array(z.string()) })),
  unclear_amounts: z.array(
    z.object({ words, readings: z.array(z.object({ label: z.string(), filters: Filters })) }),
  ),
  offer: z.number().positive().optional(),
  deposit_max: z.number().positive().optional(),
  unshown_price: z.number().positive().optional(),
  rival: z.string().optional(),
  against: z.enum(FILTER_NAMES).optional(),
  alike: Filters.optional(),
  shared: z.number().int().positive().optional(),
  sizes: z.array(z.number()).optional(),
  sum: z
    .object({ of: z.array(z.number()).optional(), shares: z.number().int().positive().optional() })
    .optional(),
  loan: z
    .object({
      ...LOAN,
      eligibility: z.boolean().optional(),
      enough: z.boolean().optional(),
      asks_down: z.boolean().optional(),
      of_each: z.boolean().optional(),
      lighter: z.boolean().optional(),
      rest: z.boolean().optional(),
      interest: z.boolean().optional(),
      also: z.array(z.object(LOAN)).optional(),
    })
    .optional(),
  leaves: z.enum(['loan', 'site']).optional(),
  back: z.literal('first').optional(),
  when: WhenSchema.optional(),
  call_at: WhenSchema.optional(),
  edit: z.array(z.enum(REQUEST_PARTS)).optional(),
  note: z.enum(['told', 'maybe']).optional(),
  tells: z.array(z.string()).optional(),
  foreign: z.enum(FOREIGN).optional(),
  service: z.literal(true).optional(),
  sorry: z.literal(true).optional(),
  quotes: z.literal(true).optional(),
  likes: z.literal(true).optional(),
  leaves_out: z.array(Point).optional(),
  recalls: z.literal(true).optional(),
  shortlist: z.enum(SHORTLIST_ACTS).optional(),
  talk: z
    .enum(['self', 'remark', 'question', 'unasked', 'unshown', 'returned', 'felt', 'grieved'])
    .optional(),
  feeling: z.enum(FEELINGS).optional(),
  grievance: z.enum([...GRIEVANCES, 'more']).optional(),
  person: z.string().optional(),
  contact: z.array(z.enum(['call', 'will_call', 'gone', 'open', 'where', 'reach', 'write', 'mail', 'send'])),
  personal: z.object({ phone: z.boolean(), email: z.boolean() }),
  sensitive: z.string().optional(),
  language_wanted: z.enum(LANGUAGE_CODES).optional(),
  area: z
    .object({
      ask: z.enum(AREA_ASKS),
      filters: Filters,
      two: z.literal(true).optional(),
      none: z.literal(true).optional(),
      way: z.literal(true).optional(),
    })
    .optional(),
  topics: z.array(z.enum(TOPICS)),
  of: z.array(z.string()),
  term: z.enum(TERMS).optional(),
  off_topic: z.boolean(),
}) as unknown as z.ZodType<Understanding>;
