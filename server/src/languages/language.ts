// A language, whole: how it is written, what its words mean, how it is answered in. It imports nothing of ours but the contract.
import type { Labels, Language } from '../contract.ts';
import type { ActCues } from './acts.ts';
import type { AreaCues } from './areas.ts';
import type { Cues, Spelling } from './cues.ts';
import type { FeelingCues } from './feelings.ts';
import type { GlossaryCues } from './glossary.ts';
import type { GrievanceCues } from './grievances.ts';
import type { PartyCues } from './parties.ts';
import type { ProseWords } from './prose.ts';
import type { Replies } from './replies.ts';
import type { Script } from './scripts.ts';
import type { SheetWords } from './sheet.ts';
import type { ShortlistCues } from './shortlist.ts';
import type { SiteCues } from './site.ts';
import type { TopicCues } from './topics.ts';
import type { VisitWords } from './visit-words.ts';
import type { WordLists } from './word-lists.ts';

/**
 * Case endings that are written onto the word: by their one plain form, each way they are written, separated by spaces;
 * after ":" what the word gets back of its own end. { ನಲ್ಲಿ: 'ದಲ್ಲಿ ಿನಲ್ಲಿ:ು' }: "ಬೆಂಗಳೂರಿನಲ್ಲಿ" is "ಬೆಂಗಳೂರು" and "in".
 */
export type Endings = Readonly<Record<string, string>>;

export type LanguageData = Written & (Heard | HeardBySound);

/** A language with words of its own for all that can be meant. */
type Heard = { cues: Cues; sameAs?: LanguageData };
/** One whose words are those of `sameAs` in other letters: a cue that stands there is heard here by its sound. */
type HeardBySound = { cues: Partial<Cues>; sameAs: LanguageData };

type Written = {
  code: Language;
  /** What a page or a browser calls it (BCP 47), in lower case; a longer tag that begins so is meant too: "hi-in". */
  tags: readonly string[];
  script: Script;
  /** "KR Puram kisne bola": what is said of something stands behind it. */
  verbLast: boolean;
  spelling: Spelling;
  wordLists: WordLists;
  endings: Endings;
  /** What endings become in speech, by the form they are known by: { ತ್ತೆ: 'ುತ್ತದೆ ತ್ತದೆ' }. */
  spoken: Endings;
  /** Words taken from English, with their English spelling: { ಫ್ಲಾಟ್: 'flat' }. They tell no language. */
  borrowed: Readonly<Record<string, string>>;
  /** What a clause does. */
  acts: ActCues;
  /** What a catalogue seldom states. */
  topics: TopicCues;
  /** Words of property whose meaning is asked. */
  glossary: GlossaryCues;
  /** The market of a place. */
  areas: AreaCues;
  /** The site itself. */
  site: SiteCues;
  /** The homes that a visitor keeps. */
  shortlist: ShortlistCues;
  /** How somebody feels or lives. */
  feelings: FeelingCues;
  grievances: GrievanceCues;
  /** Who a home is for. */
  parties: PartyCues;
  replies: Replies;
  /** For asking to see a home, and for the visitor's page. */
  visit: VisitWords;
  /** The widget's words; of English those that are not built into the widget. */
  labels: Partial<Labels>;
  /** What the button on the page is called, and what it says when the chat cannot be loaded. */
  launcher: { name: string; failed: string };
  /** The words of owners' sheets; a language in Roman letters has none beside the English ones. */
  sheet: SheetWords | undefined;
  /** By which owners’ sentences about a home tell of what is asked; a language in Roman letters has none beside the English ones. */
  prose: ProseWords;
};

export const language = (whole: LanguageData): LanguageData => whole;
