// Topics: what visitors ask that no catalogue states, or that is about the office and the chat itself. Each language has
// words and a name for each; answers/topics.ts says what this catalogue knows that bears on it.
import type { Topic } from '../contract.ts';
import type { Phrases } from './cues.ts';

export type TopicWords = Record<
  Topic,
  {
    /** Phrases in lower case, separated by commas. */
    cues: Phrases;
    /** As a noun in the middle of a sentence: "schools nearby". */
    name: string;
  }
>;

/** Sentences about topics. Names of homes, places and topics come in ready. */
export type TopicReplies = {
  /** Nothing is stated of it for this home. */
  unknownOfHome(topic: string, home: string): string;
  /** Of several homes. */
  unknownOfHomes(topic: string): string;
  unknownOfPlace(topic: string, place: string): string;
  unknown(topic: string): string;
  /** Asked before: shorter, and the way on. */
  stillUnknown(topic: string): string;
  /** What the listing does state that bears on it. */
  knows(facts: string): string;
  /** The office can say; it stands in the message that is ready to send. */
  office(): string;
  /** "The office says: …" */
  officeSays(answer: string): string;
  who(site: string, homes: number): string;
  brokerOurs(site: string): string;
  privacy(site: string): string;
  callBack(open: string | undefined): string;
  cannotSell(site: string): string;
  cannotAlert(): string;
  otherSites(): string;
  share(): string;
  overdue(): string;
  bachelors(home: string | undefined): string;
  registration(): string;
  /** What a figure is with it is not known here; the price alone is. */
  discount(home: string | undefined): string;
  doubt(home: string | undefined, rera: string | undefined): string;
};

export type TopicsOf = { words: TopicWords; say: TopicReplies };
