// The owner's words and the person behind the chat: what the SITE file says, checked field by field.
import { readFileSync, statSync } from 'node:fs';
import { isSupportedCountry } from 'libphonenumber-js/max';
import * as z from 'zod';
import { LANGUAGE_CODES, type Language } from '../contract.ts';
import { FACTS } from '../facts/index.ts';
import { TOPICS } from '../languages/topics.ts';
import { wholeNumber } from '../phone.ts';
import { isColour } from './colour.ts';

// ---- shape ---------------------------------------------------------------------------------------------------------

const line = z.string().trim().min(1).max(200);
const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address like https://homes.example' });
/** What ends up in a link of the chat: no `javascript:`, no `data:`. */
const link = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|\/(?!\/))/i, 'must be a web address, or a path that begins with /');
const date = z.iso.date('must be a date like 2027-01-26');
/** "9:30" counts as "09:30", so that times compare as text. */
const clock = z
  .string()
  .regex(/^([01]?\d|2[0-4]):[0-5]\d$/, 'must be a time like "10:00"')
  .transform((text) => text.padStart(5, '0'));
const day = z
  .tuple([clock, clock])
  .refine(([from, to]) => from < to, 'must open before it closes')
  .nullable();

const Hours = z.strictObject({
  /** IANA: "Asia/Kolkata". */
  time_zone: z.string().refine(isTimeZone, 'must be a time zone like "Asia/Kolkata"'),
  /** 'mon' … 'sun' → ["10:00", "19:00"] or null for closed. */
  days: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), day),
  /** ISO dates the office is closed. */
  holidays: z.array(date).default([]),
});
export type Hours = z.infer<typeof Hours>;

const span = day.unwrap();
const VisitRules = z.strictObject({
  /** How long one visit takes. */
  minutes: z.number().int().min(10).max(480).default(60),
  /** How many may come at the same time. */
  at_once: z.number().int().min(1).max(50).default(1),
  /** Hours between asking and coming. */
  notice_hours: z.number().min(0).max(336).default(3),
  /** How many days ahead. */
  days: z.number().int().min(0).max(90).default(14),
  /** Where they differ from the office's; several spans a day. */
  hours: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), z.array(span)).optional(),
  /** `person`: a visit is asked for until somebody confirms it. */
  confirm: z.enum(['person', 'at_once']).default('person'),
  /** By what the home is: where to meet, the last hour, how soon. */
  by: z
    .partialRecord(
      z.enum(['ready', 'under_construction', 'new_launch', 'rent']),
      z.strictObject({
        where: line.optional(),
        until: clock.optional(),
        notice_hours: z.number().min(0).max(336).optional(),
      }),
    )
    .default({}),
});
export type VisitRules = z.infer<typeof VisitRules>;

const sentence = z.string().trim().min(1).max(500);
const OfficeAnswer = z
  .strictObject({
    /** What it answers: topics and facts by their names, as docs/answers.md lists them. */
    about: z.array(z.enum([...TOPICS, ...FACTS])).default([]),
    /** Example questions, in any language: "which banks give a loan here?" */
    questions: z.array(line).max(20).default([]),
    /** One sentence for every language, or one for each. */
    say: z.union([
      sentence.transform((text) => ({ en: text }) as Partial<Record<Language, string>>),
      z.partialRecord(z.enum(LANGUAGE_CODES), sentence),
    ]),
    link: link.optional(),
    /** Only for homes of this project. */
    project: line.optional(),
  })
  .refine(({ about, questions }) => about.length + questions.length > 0, 'needs `about` or `questions`')
  .refine(({ say }) => Object.keys(say).length > 0, 'needs `say` in at least one language');
export type OfficeAnswer = z.infer<typeof OfficeAnswer>;

const Words = z.strictObject({
  name: line,
  /** Of the owner's site; relative links of the catalogue are resolved against it. */
  url: webAddress.optional(),
  logo: link.optional(),
  /** CSS colour. */
  accent: z.string().refine(isColour, 'must be a CSS colour like #0a6d5a').optional(),
  greeting: z.partialRecord(z.enum(LANGUAGE_CODES), z.string().trim().min(1).max(500)).default({}),
  /** Languages the owner allows, the first is the default. */
  languages: z
    .array(z.enum(LANGUAGE_CODES))
    .min(1)
    .default([...LANGUAGE_CODES]),
  /** As people write it: "+91 80 4000 0000". */
  phone: z
    .string()
    .regex(/^\+?[\d\s().-]{5,20}$/, 'must be a phone number like +91 80 4000 0000')
    .optional(),
  /** With its country code, else completed by `country`; then digits alone. */
  whatsapp: z
    .string()
    .regex(/^\+?[\d\s().-]{5,20}$/, 'must be a number with country code like 918040000000')
    .optional(),
  /** What stands before the number in WhatsApp links; `https://wa.me/` unless set. For a demo or a relay. */
  whatsapp_base: link.optional(),
  /** What stands before the number in Call links; `tel:` unless set. For a demo or a click-to-call service. */
  phone_base: link.optional(),
  email: z.email('must be an e-mail address').optional(),
  /** Where the office is, as it is to be said. */
  address: line.optional(),
  contact_url: link.optional(),
  hours: Hours.optional(),
  /** ISO 3166: completes numbers without a country code. */
  country: z
    .string()
    .refine((code) => isSupportedCountry(code), 'must be a country like "IN"')
    .default('IN'),
  /** How homes are shown; defaults throughout. */
  visits: VisitRules.prefault({}),
  privacy_url: link.optional(),
  /** The owner's own answers, said as the office's. */
  answers: z.array(OfficeAnswer).max(200).default([]),
  /** Per cent a year, as of `date` (ISO). */
  loan: z
    .strictObject({
      rate: z.number().gt(0).lt(50),
      months: z.number().int().min(12).max(480),
      date,
    })
    .optional(),
});

/** Numbers whole, or a fault at their field. */
const Site = Words.transform((site, context) => {
  const whole = (field: 'phone' | 'whatsapp') => {
    const number = site[field] && wholeNumber(site[field], site.country);
    if (site[field] && !number)
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `is no number of ${site.country}, and has no country code: write it like +91 80 4000 0000`,
      });
    return number;
  };
  const [phone, whatsapp] = [whole('phone'), whole('whatsapp')];
  return {
    ...site,
    // As its owner writes it where it is whole already.
    ...(phone && { phone: site.phone?.trim().startsWith('+') ? site.phone : `+${phone}` }),
    ...(whatsapp && { whatsapp }),
  };
});
export type Site = z.infer<typeof Site>;

/** The keys of the file, as its page in the docs must have them. */
export const SITE_KEYS = Object.keys(Words.shape);

/** What holds without a SITE file: no name to greet with but the chat's own, and nobody to call. */
export const BUILT_IN_SITE: Site = Site.parse({ name: 'Veranda' });

// ---- reading -------------------------------------------------------------------------------------------------------

/** Everything that is wrong with a SITE file, a line for each field. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly faults: readonly string[];
  constructor(file: string, faults: readonly string[]) {
    super(`SITE ${file}: ${faults.join('; ')}`);
    this.faults = faults;
  }
}

/** Throws a SiteError that names each field. */
export function readSite(file: string): Site {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new SiteError(file, [`cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
  return parseSite(text, file);
}

export function parseSite(text: string, file = 'file'): Site {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SiteError(file, [`is not JSON${placeOf(error, text)}`]);
  }
  const parsed = Site.safeParse(value, {
    error: ({ code, input }) => (code === 'invalid_type' && input === undefined ? 'is missing' : undefined),
  });
  if (parsed.success) return parsed.data;
  throw new SiteError(
    file,
    parsed.error.issues.map((issue) => {
      const known = issue.code === 'unrecognized_keys' && issue.path.length === 0;
      const keys = known ? `; the keys are ${SITE_KEYS.join(', ')}` : '';
      return `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}${keys}`;
    }),
  );
}

/** The parser's place as a line; its words can quote the file. */
function placeOf(error: unknown, text: string): string {
  const at = /position (\d+)/.exec((error as Error).message)?.[1];
  return at === undefined ? '' : ` (line ${text.slice(0, Number(at)).split('\n').length})`;
}

export type OpenSite = {
  /** The last good one. */
  current(): Site;
  close(): void;
};

type OpenSiteOptions = {
  /** Milliseconds between two looks at the file. */
  pollMs?: number;
  onRead?: (site: Site) => void;
  /** The file changed and is faulty; the last good one stays. */
  onFault?: (error: SiteError) => void;
};

/** Reads the file and follows its changes. Throws a SiteError when the first read fails. */
export function openSite(file: string, { pollMs = 1000, onRead, onFault }: OpenSiteOptions = {}): OpenSite {
  let readStamp = stampOf(file);
  let lastStamp = readStamp;
  let site = readSite(file);

  // Polled: editors and deploys replace files in ways that notifications miss. Read when it has stood still for one look.
  const looking = setInterval(() => {
    const stamp = stampOf(file);
    const still = stamp === lastStamp;
    lastStamp = stamp;
    if (!still || stamp === readStamp) return;
    readStamp = stamp;
    try {
      site = readSite(file);
      onRead?.(site);
    } catch (error) {
      onFault?.(error as SiteError);
    }
  }, pollMs);
  looking.unref();
  return { current: () => site, close: () => clearInterval(looking) };
}

/** Changes whenever the file is written or replaced; empty while it is not there. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : '';
}

/** Whether anybody can be reached at all. */
export const hasPerson = ({ phone, whatsapp, email, contact_url }: Site): boolean =>
  Boolean(phone || whatsapp || email || contact_url);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
