// Topics: what people ask of a home or an area that a catalogue seldom or never states; the words it is asked in, and the
// honest answer. Phrases are separated by commas, in lower case and without apostrophes.
import type { Phrases } from './cues.ts';

export const TOPICS = [
  'schools',
  'hospitals',
  'nearby', // shops, temples, parks: what is around
  'families', // whether a place suits them
  'safety',
  'water',
  'flooding',
  'power',
  'internet',
  'noise',
  'commute',
  'growth', // what prices will do
  'resale',
  'resold', // only homes that an owner sells again, none from a builder
  'registration', // stamp duty and registration
  'gst', // on a home that is being built
  'tax', // property tax
  'relief', // what a home loan saves of the income tax
  'bank', // who lends on it
  'prepayment', // what a bank takes for paying back early
  'processing', // what a bank takes for a loan
  'conversion', // whether farm land has become land to build on
  'building', // whether and when one may build on it
  'borrower', // whom a bank lends to, on which papers
  'booking', // token, refund
  'parts', // whether a sum may be paid bit by bit
  'cash', // whether all of it may be paid in cash
  'documents',
  'nri', // who may buy
  'proxy', // buying without coming: who signs instead
  'bachelors', // who may live there
  'pets',
  'rules', // of the society
  'terms', // of a tenancy: notice, lock-in, agreement
  'tenants', // who looks after a let home
  'vastu',
  'road', // how wide, which access
  'view',
  'ceiling', // how high the rooms are
  'quality', // how it is built
  'record', // whether its builder is to be relied on, what else they have built
  'delay', // whether it is ready in time
  'seller', // owner, builder or broker
  'who', // whom am I talking to
  'number', // what happens with what is typed here
  'fee', // what those behind the site take
  'company', // whose site it is
  'kept_for', // how long a number is kept, whether it is deleted
  'passed_on', // whether a number is sold
  'caller', // who calls
  'pressed', // what comes of reaching for the office
  'between', // whether another broker comes in
  'fresh', // how old the listings are
  'owner', // by what name and number the owner of a home is found
  'age',
  'offers', // discounts
  'priced', // why it costs so little, whether that is its price
  'checked', // who looked into the listing
  'included', // what the rent pays for
  'furniture', // which pieces
  'cctv',
  'sell', // a home of the visitor's
  'alert', // "tell me when one comes"
  'elsewhere', // other sites
  'escort', // who is there at a visit
  'bring', // what to bring to it
  'video', // a home shown by a camera
  'access', // a ramp, a way in without steps
  'sharing', // how a home is sent on
  'posted', // how old the listing and its price are
  'occupied', // who lives there now
  'was_due', // our own words
] as const;
export type Topic = (typeof TOPICS)[number];

/** How each is asked. */
export type TopicCues = Readonly<Partial<Record<Topic, Phrases>>>;

export type TopicReplies = {
  /** What is not known, said of a home or an area where one is meant. */
  unknown: Record<Topic, (of?: string) => string>;
  /** In the middle of a sentence. */
  name: Record<Topic, string>;
  /** Asked again. */
  /** Beside what is not stated, the one thing that helps on: a school or a hospital may be named, a home seen in the evening; of a home that lists no guard, that it does not. */
  next: Record<'name_one' | 'evening' | 'unguarded', string>;
  again(name: string, of?: string): string;
  /** What the listing just spoken of names that bears on it. */
  lists(items: string): string;
  /** What the owner's own sentences say that bears on it. */
  writes(home: string, quote: string): string;
  /** What is listed here of a builder. */
  builtHere(builder: string, homes: number, projects: number): string;
  /** What the office takes and who sells, asked together. */
  ofDeal(): string;
  /** Behind what some of them write. */
  othersSilent(): string;
  /** How many of the homes there name it. */
  some(place: string, n: number, total: number, items: string): string;
  /** Its rate a square foot, or its rent, beside what so many homes like it there typically ask. */
  beside(told: {
    own: string;
    place: string;
    n: number;
    typical: string;
    /** One of `apart`. */
    is: string;
  }): string;
  apart: Record<'below' | 'about' | 'above', string>;
  fewBeside(place: string): string;
  /** Of a price that was doubted. */
  noneCosts(price: string): string;
  /** Whether the date was kept, of a home that is ready. */
  delivered(home: string): string;
  /** Of several homes. */
  those(n: number): string;
  /** What is asked of a home, asked of those of a place. */
  homesIn(place: string): string;
  /** The owner's own answer. */
  office(site: string, answer: string): string;
};
