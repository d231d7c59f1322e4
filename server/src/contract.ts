// Every shape on the wire, as zod schemas and the types inferred from them. Imports nothing of ours.
// JSON, snake_case. Add fields, never rename: old widgets sit in caches.
import * as z from 'zod';

// ---- ids -----------------------------------------------------------------------------------------------------------
export const SESSION_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** 32 random bytes as base64url without padding. */
export const SESSION_TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** A browser's name for itself where it speaks for a person. */
export const DEVICE_ID = /^[A-Za-z0-9_-]{8}$/;
/** Where a conversation stands: SHA-256 as base64url. A place, not a secret. */
export const SESSION_AT = /^[A-Za-z0-9_-]{43}$/;
export const MESSAGE_ID = /^[A-Za-z0-9_-]{8,64}$/;

/** Longest question, in Unicode code points; `maxBodyBytes` is the whole request body. */
export const LIMITS = {
  queryCodePoints: 2000,
  maxBodyBytes: 16_384,
  /** Deeper than any request of ours; a body of brackets alone goes no further. */
  maxBodyDepth: 16,
  /** Of one session, the one that is being answered included. */
  messagesAtOnce: 4,
  /** Homes; the newest are told. */
  shortlist: 20,
} as const;

// ---- words with a closed list --------------------------------------------------------------------------------------
export const INTENTS = [
  'search',
  'more_results',
  'project_detail',
  'price_query',
  'area_query',
  'topic_query',
  'compare',
  'financing',
  'shortlist',
  'book_visit',
  'human_handover',
  'objection',
  'affirm',
  'deny',
  'greet',
  'goodbye',
  'thanks',
  'smalltalk',
  'undo',
  'start_over',
  'repeat',
  'cancel',
  'language',
  'out_of_scope',
  'not_understood',
] as const;
export type Intent = (typeof INTENTS)[number];

export const PHASES = ['discovery', 'evaluation', 'negotiation', 'closing'] as const;
export type Phase = (typeof PHASES)[number];

/** BCP 47; `hi-Latn` is Hinglish: Hindi in Roman letters, mixed with English. */
export const LANGUAGE_CODES = ['en', 'hi-Latn', 'hi', 'kn', 'kn-Latn'] as const;
export type Language = (typeof LANGUAGE_CODES)[number];

export const PROPERTY_TYPES = [
  'apartment',
  'villa',
  'house',
  'plot',
  'penthouse',
  'studio',
  'row_house',
  'builder_floor',
  'farmhouse',
  'commercial',
] as const;
export type PropertyType = (typeof PROPERTY_TYPES)[number];

export const AREA_BASES = ['carpet', 'built_up', 'super_built_up', 'plot'] as const;
export type AreaBasis = (typeof AREA_BASES)[number];

export const POSSESSIONS = ['ready', 'under_construction', 'new_launch'] as const;
export const FURNISHINGS = ['furnished', 'semi_furnished', 'unfurnished'] as const;
export const FACINGS = [
  'north',
  'south',
  'east',
  'west',
  'north_east',
  'north_west',
  'south_east',
  'south_west',
] as const;

/** The municipal record of a property in Karnataka: A has all approvals, B does not, E is the electronic one. */
export const KHATAS = ['a', 'b', 'e'] as const;
/** Who approved it: planning authorities, the village, and banks that lend on it. */
export const APPROVALS = ['bda', 'bbmp', 'bmrda', 'biaapa', 'dtcp', 'panchayat', 'bank'] as const;
export type Approval = (typeof APPROVALS)[number];

export const OBJECTIONS = [
  'budget',
  'location',
  'possession',
  'size',
  'trust',
  'amenities',
  'timing',
  'other',
] as const;
export type ObjectionTopic = (typeof OBJECTIONS)[number];

// ---- filters -------------------------------------------------------------------------------------------------------
const words = z.string().min(1).max(80);
const list = z.array(words).min(1).max(10);
const count = z.number().int().min(0).max(1000);
const rupees = z.number().int().min(0).max(100_000_000_000);
const squareFeet = z.number().min(0).max(100_000_000);

/** What the visitor asked for so far. Every key is optional; an absent key means "any". */
export const Filters = z.object({
  purpose: z.enum(['buy', 'rent']).optional(),
  /** 0.5 is 1 RK; 2.5 exists. */
  bhk: z.array(z.number().min(0.5).max(20).multipleOf(0.5)).min(1).max(10).optional(),
  bhk_min: z.number().min(0.5).max(20).optional(),
  type: z.array(z.enum(PROPERTY_TYPES)).min(1).max(10).optional(),
  city: words.optional(),
  /** "North Bangalore". */
  zone: words.optional(),
  /** Names as the catalogue spells them; a place outside the catalogue never stands here. */
  locality: list.optional(),
  exclude_locality: list.optional(),
  /** Landmarks: a tech park, a metro station. "near <locality>" is `locality`. */
  near: list.optional(),
  /** Rupees, whole; a month's rent where `purpose` is rent. */
  budget_min: rupees.optional(),
  budget_max: rupees.optional(),
  /** Square feet, on whatever basis the listing states unless `area_basis` is given. */
  area_min: squareFeet.optional(),
  area_max: squareFeet.optional(),
  area_basis: z.enum(AREA_BASES).optional(),
  possession: z.enum(POSSESSIONS).optional(),
  /** "2028" or "2028-06": ready by the end of it. */
  possession_by: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
    .optional(),
  /** Lower-case words: "swimming pool". Any of several will do where one says so: "gym|swimming pool". */
  amenities: list.optional(),
  furnishing: z.enum(FURNISHINGS).optional(),
  facing: z.enum(FACINGS).optional(),
  floor_min: count.optional(),
  floor_max: count.optional(),
  bathrooms_min: count.optional(),
  /** Covered or open car places, at least. */
  parking: count.optional(),
  developer: words.optional(),
  project: words.optional(),
  /** Values ruled out, as field and value: "facing:south". */
  exclude: list.optional(),
  khata: z.array(z.enum(KHATAS)).min(1).max(3).optional(),
  approved_by: z.array(z.enum(APPROVALS)).min(1).max(10).optional(),
});
export type Filters = z.infer<typeof Filters>;
export type FilterName = keyof Filters;
export const FILTER_NAMES = Object.keys(Filters.shape) as FilterName[];

// ---- request -------------------------------------------------------------------------------------------------------
const listingId = z.string().min(1).max(200);
const filterName = z.enum(FILTER_NAMES as [FilterName, ...FilterName[]]);
const label = z.string().max(200).optional();

/** A click is a message too. `label` is shown as the visitor's line and is not part of what is hashed. */
export const Action = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('remove_filter'),
    filter: filterName,
    value: z.union([z.string().max(80), z.number()]).optional(),
    label,
  }),
  z.object({
    type: z.enum(['apply', 'restore']),
    filters: Filters,
    listing_ids: z.array(listingId).max(20).optional(),
    label,
  }),
  z.object({ type: z.enum(['show', 'like']), listing_id: listingId, label }),
  z.object({ type: z.literal('show_all'), listing_ids: z.array(listingId).min(1).max(8), label }),
  z.object({ type: z.literal('compare'), listing_ids: z.array(listingId).min(2).max(4), label }),
  z.object({ type: z.enum(['undo', 'start_over', 'more']), label }),
]);
export type Action = z.infer<typeof Action>;

/** Where the visitor is. Only used to find a listing of the catalogue, never a fact. */
export const Page = z.object({
  url: z.string().max(2000).optional(),
  listing: z
    .object({
      id: z.string().max(200).optional(),
      url: z.string().max(2000).optional(),
      name: z.string().max(200).optional(),
    })
    .optional(),
});
export type Page = z.infer<typeof Page>;

const absentWhenEmpty = (value: unknown) => (value === null || value === '' ? undefined : value);

export const QueryRequest = z
  .object({
    query: z
      .string()
      .refine((text) => text.trim().length > 0, 'is empty')
      .refine(
        (text) => text.length <= LIMITS.queryCodePoints * 2 && [...text].length <= LIMITS.queryCodePoints,
        {
          message: `is longer than ${LIMITS.queryCodePoints} characters`,
        },
      )
      .optional(),
    action: Action.optional(),
    session_id: z.preprocess(absentWhenEmpty, z.string().regex(SESSION_ID, 'is not a session id').optional()),
    message_id: z.preprocess(absentWhenEmpty, z.string().regex(MESSAGE_ID, 'is not a message id').optional()),
    epoch: z.preprocess(absentWhenEmpty, z.string().max(64).optional()),
    page: Page.optional(),
    locale: z.string().max(35).optional(),
    /** Homes on the shortlist that this client keeps, oldest first. Absent: it keeps none, and no `reply.shortlist` is carried out. */
    shortlist: z.array(listingId).max(LIMITS.shortlist).optional(),
  })
  .refine((body) => (body.query === undefined) !== (body.action === undefined), {
    message: 'exactly one of query and action is needed',
    path: ['query'],
  });
export type QueryRequest = z.infer<typeof QueryRequest>;

/** A request for a visit or a call. It is idempotent by `message_id`, and no session keeps the name or the number. */
export const VisitPost = z.object({
  session_id: z.string().regex(SESSION_ID, 'is not a session id'),
  message_id: z.string().regex(MESSAGE_ID, 'is not a message id'),
  epoch: z.preprocess(absentWhenEmpty, z.string().max(64).optional()),
  page: Page.optional(),
  locale: z.string().max(35).optional(),
  kind: z.enum(['visit', 'callback']),
  listing_ids: z.array(listingId).max(4),
  /** ISO 8601, UTC: one of those offered. */
  slot: z.preprocess(absentWhenEmpty, z.iso.datetime().optional()),
  /** Where no time was chosen: one of the days offered. */
  day: z.preprocess(absentWhenEmpty, z.iso.date().optional()),
  name: z.string().trim().min(1, 'is needed').max(80),
  phone: z.string().trim().min(1, 'is needed').max(40),
  email: z.preprocess(absentWhenEmpty, z.email('is no e-mail address').max(200).optional()),
  note: z.preprocess(absentWhenEmpty, z.string().trim().max(300).optional()),
  /** The hash of the notice that stood above the button. */
  notice: z.string().max(64),
  agreed: z
    .array(z.enum(['contact', 'offers']))
    .max(2)
    .refine((purposes) => purposes.includes('contact'), 'must hold “contact”'),
});
export type VisitPost = z.infer<typeof VisitPost>;

/** `GET /api/chat/slots`: what a form needs. Creates nothing. */
export type VisitOffer = {
  kind: 'visit' | 'callback';
  where?: string;
  minutes: number;
  time_zone: string;
  /** Free ones alone, soonest first. `start`: ISO 8601, UTC. */
  days: { date: string; label: string; slots: { start: string; label: string }[] }[];
  /** Shown above the button as it is. */
  notice: { hash: string; lang: string; lines: string[]; offers: string };
  /** The form's own words, in the notice's language. */
  words: Record<(typeof FORM_WORDS)[number], string>;
};
export const FORM_WORDS = [
  'title',
  'name',
  'phone',
  'day',
  'time',
  'any_time',
  'other_days',
  'send',
  'name_needed',
  'phone_refused',
  'slot_taken',
  'notice_changed',
  'late',
] as const;

// ---- response ------------------------------------------------------------------------------------------------------
export const Card = z.object({
  id: z.string(),
  /** Counts on across "more", so "the seventh" means one home. */
  number: z.number(),
  name: z.string(),
  locality: z.string(),
  bhk: z.number().optional(),
  /** Square feet on `area_basis`. */
  area: z.number().optional(),
  area_max: z.number().optional(),
  area_basis: z.enum(AREA_BASES).optional(),
  /** Rupees; a month's rent for homes to let. */
  /** Absent: on request. Of a range its lower end. */
  price: z.number().optional(),
  price_max: z.number().optional(),
  price_text: z.string(),
  /** Of a home for sale, where its price is no range: "₹9,717/sq ft", on the basis of `area`. */
  rate_text: z.string().optional(),
  /** Of a project: which of its kinds of home this is, "3 BHK + 2T". */
  configuration: z.string().optional(),
  /** A sentence part in the visitor's language: "ready to move", "Dec 2027". */
  possession: z.string().optional(),
  rera_id: z.string().optional(),
  image: z.string().optional(),
  url: z.string().optional(),
  why: z.array(z.string()),
  /** Dearer than what is paid at most: "₹39 L over your budget". */
  over_text: z.string().optional(),
  /** What was wished and is not stated of it: "possession and parking: not stated". */
  unstated_text: z.string().optional(),
  sample: z.boolean(),
  /** Drawn when there is no `image`. */
  type: z.enum(PROPERTY_TYPES).optional(),
  purpose: z.enum(['buy', 'rent']).optional(),
});
export type Card = z.infer<typeof Card>;

export const Suggestion = z.object({
  label: z.string(),
  query: z.string().optional(),
  action: Action.optional(),
  /** What it stands under: "Find". Those of a group follow one another. */
  group: z.string().optional(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** `null` in `values`: not stated. */
export const Comparison = z.object({
  listing_ids: z.array(z.string()),
  rows: z.array(
    z.object({ label: z.string(), values: z.array(z.string().nullable()), differs: z.boolean() }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;

/** One home whole, beside the sentence about it: what its page would show first. */
export const HomeDetail = z.object({
  listing_id: z.string(),
  images: z.array(z.object({ url: z.string(), alt: z.string().optional() })),
  /** In the visitor's language, most telling first: "Facing" · "North-east". */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  amenities: z.array(z.string()),
  floor_plan_url: z.string().optional(),
  /** A link; nothing of it is loaded by us. */
  map_url: z.string().optional(),
  /** Its loan by the site's own rate, in the visitor's language. Absent without such a rate or without one price. */
  loan: z
    .object({
      /** "15 years" */
      times: z.array(z.string()),
      /** What is paid down, "20 %" and "₹11 L", and the instalment for each of `times`: "₹43,329 a month". */
      shares: z.array(z.object({ share: z.string(), down: z.string(), emi: z.array(z.string()) })),
      /** Shown first: an index of `times`, the site's own. */
      time: z.number().int(),
      /** Whose rate it is, and of which day. */
      source: z.string(),
    })
    .optional(),
});
export type HomeDetail = z.infer<typeof HomeDetail>;

/** Plain links to a person. `whatsapp.text` is exactly what the link will send. */
export const Contact = z.object({
  phone: z.string().optional(),
  /** Where a tap on Call goes; absent: `tel:` and the number. */
  phone_url: z.string().optional(),
  whatsapp: z.object({ url: z.string(), text: z.string() }).optional(),
  email: z.string().optional(),
  url: z.string().optional(),
  open: z.object({ now: z.boolean(), text: z.string() }).optional(),
});
export type Contact = z.infer<typeof Contact>;

/** A request for a visit or a call as the owner has it. */
export const RequestedVisit = z.object({
  kind: z.enum(['visit', 'callback']),
  /** Said to people; opens nothing. */
  reference: z.string(),
  state: z.enum(['asked', 'fixed', 'visited', 'missed', 'cancelled']),
  /** ISO 8601, UTC. */
  start: z.string().optional(),
  /** The time in words, by the owner's clock; the day where no time was chosen. */
  label: z.string().optional(),
  where: z.string().optional(),
  listing_ids: z.array(z.string()),
  /** The visitor's own page, after the chat and on another device. */
  page_url: z.string(),
  ics_url: z.string().optional(),
  /** In the language it was asked in: the state, and the names of what can be done. */
  words: z
    .object({
      state: z.string(),
      page: z.string(),
      calendar: z.string(),
      withdraw: z.string(),
      withdrawn: z.string(),
    })
    .optional(),
});
export type RequestedVisit = z.infer<typeof RequestedVisit>;

/** `GET /api/chat/visit`: how what this conversation asked stands now, newest first. */
export type VisitsNow = { visits: Omit<RequestedVisit, 'page_url' | 'ics_url'>[] };

export const Reply = z.object({
  text: z.string(),
  cards: z.array(Card),
  suggestions: z.array(Suggestion),
  comparison: Comparison.optional(),
  home: HomeDetail.optional(),
  contact: Contact.optional(),
  /** A form may be opened for this: what has been said of the request so far is filled in. */
  form: z
    .object({
      kind: z.enum(['visit', 'callback']),
      listing_ids: z.array(z.string()),
      day: z.string().optional(),
      time: z.string().optional(),
      name: z.string().optional(),
    })
    .optional(),
  /** A request has been kept. */
  visit: RequestedVisit.optional(),
  /** To be done by the client that keeps the shortlist: homes put on it, ids taken off it, the list opened. */
  shortlist: z
    .object({
      add: z.array(z.object({ id: z.string(), name: z.string(), url: z.string().optional() })).optional(),
      remove: z.array(z.string()).optional(),
      open: z.literal(true).optional(),
    })
    .optional(),
  /** The language of `text`, for screen readers. */
  lang: z.enum(LANGUAGE_CODES).optional(),
});
export type Reply = z.infer<typeof Reply>;

export const Chip = z.object({
  filter: filterName,
  value: z.union([z.string(), z.number()]).optional(),
  label: z.string(),
});
export type Chip = z.infer<typeof Chip>;

export const SESSION_STATUSES = ['new', 'continued', 'restarted'] as const;

export const QueryResponse = z.object({
  session_id: z.string(),
  epoch: z.string(),
  status: z.enum(SESSION_STATUSES),
  version: z.number(),
  /** ISO 8601, UTC. */
  expires_at: z.string(),
  /** Seconds. */
  expires_in: z.number(),
  message_id: z.string(),
  reply: Reply,
  current_filters: Filters,
  filter_words: z.partialRecord(filterName, z.string()),
  chips: z.array(Chip),
  last_intent: z.enum(INTENTS).nullable(),
  conversation_phase: z.enum(PHASES),
  /** A signed-in person was answered, in the one conversation of all their devices. */
  user: z.literal(true).optional(),
  /** The conversation of another device that this one was let into. Absent though it was asked for: not, or no longer. */
  at: z.string().optional(),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

export const Message = z.object({
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  at: z.string(),
  message_id: z.string(),
  listing_ids: z.array(z.string()).optional(),
  /** Of the conversation, when this line was added. Absent in lines of an earlier release. */
  version: z.number().optional(),
});
export type Message = z.infer<typeof Message>;

/** A browser that spoke in a conversation of several. */
export const Device = z.object({
  device_id: z.string(),
  /** What it runs, by its maker's name: "Android", "iPhone", "Windows". Empty where it does not say. */
  label: z.string(),
  first_at: z.string(),
  last_at: z.string(),
  /** Let in by the device that the conversation belongs to. */
  joined: z.boolean(),
  /** The one that asks. */
  this: z.boolean().optional(),
});
export type Device = z.infer<typeof Device>;

/** Whole conversation as kept. Every field is always present, `null` before there is a value. */
export const ConversationSession = z.looseObject({
  session_id: z.string(),
  epoch: z.string(),
  version: z.number(),
  expires_at: z.string(),
  created_at: z.string(),
  last_activity: z.string(),
  /** The host's name for whoever is signed in; null: nobody is. */
  user_id: z.string().nullable(),
  /** The device that spoke last; null while the conversation is one browser's. */
  device_id: z.string().nullable(),
  /** All that spoke in it, once it is more than one browser's: the last 5 who were there. */
  devices: z.array(Device),
  /** The last 10, oldest first. For showing; no rule reads them. */
  messages: z.array(Message),
  current_filters: Filters,
  filter_words: z.partialRecord(filterName, z.string()),
  objections_raised: z.array(z.object({ topic: z.enum(OBJECTIONS), words: z.string(), at: z.string() })),
  /** Listing ids the visitor asked about, liked, compared or wants to visit; newest last, ≤ 20. */
  interested_projects: z.array(z.string()),
  last_intent: z.enum(INTENTS).nullable(),
  last_topic: z.string().nullable(),
  last_shown_projects: z.array(z.string()),
  conversation_phase: z.enum(PHASES),
  /** +1 for each interaction of the visitor. */
  engagement_score: z.number(),
  meeting_suggested: z.boolean(),
  site_visit_suggested: z.boolean(),
});
export type ConversationSession = z.infer<typeof ConversationSession>;

/** GET /api/chat/session: what is kept, and with it what only this look tells. */
export const SessionResponse = ConversationSession.extend({
  /** Cards of the homes in `messages`, as they are today. */
  homes: z.array(Card),
  /** The code that stands open, to the device that made it; the rest once another device has used it. */
  handoff: z
    .object({ expires_in: z.number(), label: z.string().optional(), numbers: z.array(z.number()).optional() })
    .nullable(),
  /** Where it stands, to a device that was let in. */
  at: z.string().optional(),
});
export type SessionResponse = z.infer<typeof SessionResponse>;

// ---- other devices, and people who signed in ------------------------------------------------------------------------
export const HandOffPost = z.object({
  /** The page that the other device opens: origin and path count. */
  url: z.string().min(1).max(2000),
});

/** A QR code of `size` × `size`; `bits` row by row, eight to a byte, the first the highest, as base64url. */
export const HandOffResponse = z.object({
  /** As it is typed: "7KQ2-M4XD". */
  code: z.string(),
  url: z.string(),
  qr: z.object({ size: z.number(), bits: z.string() }),
  /** Seconds. */
  expires_in: z.number(),
});
export type HandOffResponse = z.infer<typeof HandOffResponse>;

/** The number that the other device shows; `null`: none of these. */
export const HandOffPut = z.object({ number: z.number().int().nullable() });

export const JoinPost = z.object({ code: z.string().min(1).max(40) });

/** 202 with the number to tell on the first device, then 200 with the place of the conversation. */
export const JoinResponse = z.union([
  z.object({ number: z.number(), expires_in: z.number() }),
  z.object({ at: z.string(), session_id: z.string(), epoch: z.string() }),
]);
export type JoinResponse = z.infer<typeof JoinResponse>;

export const AdoptPost = z.object({
  session_id: z.string().regex(SESSION_ID),
  epoch: z.string().min(1).max(64),
});

// ---- what is remembered across days ---------------------------------------------------------------------------------
/** A home and its price then, in rupees: of sale, or of a month. */
export const HomePrice = z.tuple([z.string().min(1).max(200), z.number().nullable()]);
export type HomePrice = z.infer<typeof HomePrice>;

/** One of the last five searches, oldest first; `words`: "2 BHK · Whitefield". */
export const Search = z.object({ filters: Filters, words: z.string() });
export type Search = z.infer<typeof Search>;

/** What is new for a search, against what it found before. */
export const SincePost = z.object({
  filters: Filters,
  /** What was found then. */
  homes: z.array(HomePrice).max(100).optional(),
  /** Of these the cards, as they are today. */
  ids: z.array(z.string().min(1).max(200)).max(50).optional(),
  /** What was searched for from answer to answer, oldest first. */
  steps: z.array(Filters).max(50).optional(),
  locale: z.string().max(35).optional(),
});
export type SincePost = z.infer<typeof SincePost>;
export const SinceResponse = z.object({
  /** What is found today, the best first, at most 100. */
  homes: z.array(HomePrice),
  /** How many of them were not found before, and how many of those before are not listed any more. */
  fresh: z.number(),
  gone: z.number(),
  /** Found before, and for less today; the most first, at most 3. */
  cheaper: z.array(Card),
  cards: z.array(Card),
  /** Those of the `steps` that were searches of their own. */
  searches: z.array(Search),
});
export type SinceResponse = z.infer<typeof SinceResponse>;

/** A visitor who is signed in says yes to being remembered. */
export const KeptPost = z.object({
  /** SHA-256 of the words that they agreed to, base64url. */
  notice: z.string().regex(/^[\w-]{43}$/),
  locale: z.string().max(35),
});
/** All that is remembered of somebody. */
export const KeptResponse = z.object({
  agreed: z.object({ at: z.string(), locale: z.string(), notice: z.string() }),
  until: z.string(),
  talks: z.array(
    z.object({
      epoch: z.string(),
      at: z.string(),
      messages: z.array(Message),
      filters: Filters,
      homes: z.array(HomePrice),
    }),
  ),
  /** In the language of their yes. */
  searches: z.array(Search),
  liked: z.array(z.string()),
  /** Cards of the homes in `talks`, as they are today. */
  homes: z.array(Card),
});
export type KeptResponse = z.infer<typeof KeptResponse>;

/**
 * The widget's own words. English is built into the panel; the others come from `languages/<code>.ts`.
 * `{n}`, `{name}`, `{filters}`, `{homes}`, `{date}`, `{minutes}` stand for what the widget puts in.
 */
export const LABEL_KEYS = [
  'open',
  'close',
  'send',
  'placeholder',
  'title',
  'menu',
  'greeting',
  'about',
  'about_plain',
  'kept',
  'privacy',
  'sample',
  'you',
  'assistant',
  'typing',
  'queued',
  'offline',
  'busy',
  'failed',
  'retry',
  'edit',
  'too_long',
  'refused',
  'unavailable',
  'restarted',
  'restore',
  'forgotten',
  'forgotten_here',
  'cleared',
  'new_chat',
  'forget',
  'forget_ask',
  'yes_delete',
  'cancel',
  'save_chat',
  'chat_cleared',
  'new_messages',
  'back_to_homes',
  'back_to_chat',
  'asking',
  'remove',
  'undo',
  'save',
  'shortlist',
  'photo',
  'carpet',
  'built_up',
  'super_built_up',
  'plot',
  'sqft',
  'bhk',
  'rk',
  'call',
  'whatsapp',
  'email',
  'contact_page',
  'whatsapp_text',
  'not_stated',
  'comparison',
  'differences',
  'today',
  'yesterday',
  'consent',
  'consent_yes',
  'away',
  'afresh',
  'saved_list',
  'saved_now',
  'saved_none',
  'viewed',
  'compare',
  'visit',
  'share',
  'copied',
  'floor_plan',
  'map',
  'next_picture',
  'previous_picture',
  'language',
  'emi',
  'loan_time',
  'down_payment',
  'clear_all',
  'person',
  'take_back',
  'forget_visit',
  'not_taken_back',
  'quick_purpose',
  'quick_locality',
  'quick_bhk',
  'quick_budget',
  'quick_possession',
  'remember_ask',
  'remember_here',
  'remember_person',
  'remember_yes',
  'remember_no',
  'remembered',
  'remember_stop',
  'remember_over',
  'since_here',
  'since_fresh',
  'since_gone',
  'since_price',
  'since_earlier',
  'delete_talk',
  'sent_homes',
  'show_them',
  'scan',
  'code_once',
  'code_over',
  'which_number',
  'none_of_these',
  'nothing_shared',
  'a_device',
  'in_chat',
  'remove_device',
  'both_show',
  'ask_first',
  'join_ask',
  'join_warning',
  'go_on',
  'not_now',
  'code',
  'show_number',
  'code_wrong',
  'leave',
  'left',
  'signed_in',
  'signed_out',
  'unsure',
  'try_again',
  'without_sign_in',
  'adopt_ask',
  'adopt_plain',
  'adopt_yes',
  'adopt_no',
  'close_card',
  'adopt_other',
  'hand_off',
  'enter_code',
  'logged_out',
] as const;
export type Labels = Record<(typeof LABEL_KEYS)[number], string>;

/** One tap each, from the first open. `budget` is what is paid at most. */
export const QUICK_FILTERS = ['purpose', 'locality', 'bhk', 'budget', 'possession'] as const;
export type QuickFilter = (typeof QUICK_FILTERS)[number];
/** `GET /api/site/values`: what stands for choice, how many homes each finds beside the other wishes, and what to apply. */
export type QuickValues = { values: { label: string; n: number; filters: Filters; chosen: boolean }[] };

/** What the first open of the widget needs. */
export const SiteResponse = z.object({
  name: z.string(),
  logo: z.string().optional(),
  accent: z.string().optional(),
  greeting: z.string(),
  locale: z.enum(LANGUAGE_CODES),
  languages: z.array(z.enum(LANGUAGE_CODES)),
  /** The widget's words in `locale`; English is built into the panel, so it may be empty there. */
  labels: z.record(z.string(), z.string()),
  suggestions: z.array(z.object({ label: z.string(), query: z.string() })),
  /** For so many days people who are signed in are remembered, once they said yes. Absent: they are not. */
  memory_days: z.number().optional(),
  /** How many homes the catalogue has. */
  homes: z.number(),
  /** ISO date of the catalogue. */
  catalogue_date: z.string(),
  sample: z.boolean(),
  session_minutes: z.number(),
  privacy_url: z.string().optional(),
  contact: Contact.optional(),
  /** Requests for a visit are taken here, by the form. */
  visits: z.boolean().optional(),
  /** Those by which the homes here differ, in the order of the row. */
  quick: z.array(z.enum(QUICK_FILTERS)).optional(),
  /** A conversation can go on on another device, by a code. */
  handoff: z.boolean().optional(),
  listing: z.object({ id: z.string(), name: z.string() }).optional(),
});
export type SiteResponse = z.infer<typeof SiteResponse>;

// ---- errors --------------------------------------------------------------------------------------------------------
/** Stable codes and the status each travels with (RFC 9457). */
export const PROBLEM_STATUS = {
  invalid_request: 400,
  token_required: 401,
  /** The host's proof of who is there has run out: ask the host for a new one. */
  user_token_expired: 401,
  /** It proves nothing; `detail` says which part. */
  user_token_refused: 401,
  origin_refused: 403,
  /** Of a conversation that several devices share: only the device that it belongs to may do this. */
  not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  already_answered: 409,
  /** Somebody else took the time; fresh ones come with `GET /api/chat/slots`. */
  slot_taken: 409,
  /** The notice reads otherwise than the one that was agreed to; the new one comes with `GET /api/chat/slots`. */
  notice_changed: 409,
  session_deleted: 410,
  too_large: 413,
  unsupported_type: 415,
  message_id_reused: 422,
  rate_limited: 429,
  queue_full: 429,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** `application/problem+json`. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  /** Dotted path of what is wrong in the request: "action.filters.bhk". */
  field?: string;
  /** Seconds. */
  retry_after?: number;
  /** Random; the log line of this failure carries it too. */
  error_id: string;
};
