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
  'power',
  'internet',
  'noise',
  'commute',
  'growth', // what prices will do
  'resale',
  'registration', // stamp duty and registration
  'documents',
  'bachelors', // who may live there
  'pets',
  'rules', // of the society
  'tenants', // who looks after a let home
  'vastu',
  'seller', // owner, builder or broker
  'who', // whom am I talking to
  'number', // what happens with what is typed here
  'age',
  'offers', // discounts
  'sell', // a home of the visitor's
  'alert', // "tell me when one comes"
  'elsewhere', // other sites
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
  again(name: string, of?: string): string;
  /** What the listing names that bears on it. */
  lists(of: string, items: string): string;
  /** Of several homes. */
  those(n: number): string;
  /** The owner's own answer. */
  office(site: string, answer: string): string;
};
