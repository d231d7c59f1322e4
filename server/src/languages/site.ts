// The site: words in which people ask about the site itself and their number, or complain of it, and what it says then.
// Phrases are separated by commas, in lower case and without apostrophes.
import type { Phrases } from './cues.ts';
import type { Topic } from './topics.ts';

/** Words that make a question or a complaint together: "such *portals* *sell* our *numbers*", "how much *commission* *you take*". */
export const SITE_WORDS = [
  'us', // who runs the chat, spoken to
  'ours', // what is theirs: "your"
  'site',
  'number', // the visitor's, or what else can be told of a visitor
  'mine',
  'others', // to whom it could go
  'pass', // give, send, share
  'keep',
  'misuse',
  'privacy', // says it all by itself
  'calls',
  'often', // so many, from strangers
  'fee',
  'take', // is taken for the work
  'owns', // who runs it
  'role', // what they could be
  'poor', // says that it is no good
  'leaves', // gives the chat up for another site
  'same', // says that it is the same once more
  'office',
  'only', // nothing but that
  'nothing', // is here
  'afford',
  'failed', // people of the office did not come, answer or keep to what they said
  'complain',
  'thing', // of the site: its search, its photos
  'faulty', // says that such a thing does not work, or is old
  'false', // says that it is not true, or of people that they cheat
  'real', // asks whether it is true
  'asking', // no more questions
  'showing', // no more homes
  'does', // what is done here
  'machine', // or a person
  'end', // who is at the other end
  'company', // which it is
  'broker',
  'between', // comes in, comes along
  'term', // for how long
  'erase',
  'caller', // who will call
  'press', // a button
  'happens', // asks what comes of it
  'listings',
  'old', // how old
  'dated', // when they were updated: says it all by itself
  'landlord', // the owner of a home
  'named', // who somebody is, and how to speak to them
  'seated', // where the office is
  'shut', // when it is open
  'shared_room', // a bed or a room that is shared
  'short_stay', // some nights
  'farm_land',
  'away', // leaves the chat for a while
  'returned', // is in the chat again
  'where_were', // asks how far one had come
  'runs', // makes a business of it, or lives in it now
] as const;
export type SiteWord = (typeof SITE_WORDS)[number];

/** What no list of homes has. */
export const FOREIGN = ['shared_room', 'short_stay', 'farm_land'] as const satisfies readonly SiteWord[];
export type Foreign = (typeof FOREIGN)[number];

/** What is asked of the site and its people. */
export const SITE_TOPICS = [
  'who',
  'number',
  'fee',
  'company',
  'kept_for',
  'passed_on',
  'caller',
  'pressed',
  'between',
  'fresh',
  'owner',
] as const satisfies readonly Topic[];
export type SiteTopic = (typeof SITE_TOPICS)[number];

export type SiteCues = Readonly<Partial<Record<SiteWord, Phrases>>>;

export type SiteReplies = {
  /** Asked once more. `site` is its name, `phone` the office's number, where one is given. */
  more: Record<SiteTopic, (site: string, phone?: string) => string>;
  /** A complaint: a word of regret, each time another. */
  sorry: readonly [string, string, string];
  /** Said before what is wished beside a complaint. */
  regret(): string;
  /** People of the office have let somebody down: regret, each time another. */
  failed: readonly [string, string, string];
  /** How many of all these homes have photos, where that is complained of. */
  photos(n: number, all: number): string;
  /** What stands. */
  stands(wanted: string): string;
  /** What can be changed, with a button each. */
  change(): string;
  /** Something else than was shown. */
  instead(offers: string): string;
  /** A person, who can do more. */
  person(phone?: string): string;
};
