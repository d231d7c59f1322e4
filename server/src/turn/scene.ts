// A scene: everything an intent needs to answer. Read-only but for the facts it gathers while answering.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Listing } from '../catalogue/listing.ts';
import type {
  Action,
  Card,
  Comparison,
  Contact,
  FilterName,
  Filters,
  HomeDetail,
  Language,
  Reply,
  RequestedVisit,
  Suggestion,
} from '../contract.ts';
import type { Meant } from '../conversation/references.ts';
import type { Session } from '../conversation/session.ts';
import type { Fact } from '../facts/index.ts';
import type { Replies } from '../languages/replies.ts';
import type { Topic } from '../languages/topics.ts';
import type { Facts } from '../proof/facts.ts';
import type { Words } from '../say/phrases.ts';
import type { OfficeAnswer, Site } from '../site/site.ts';
import type { Act } from '../understand/heard.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { VisitAsked } from './turn.ts';

/**
 * Where requests for a visit are taken: `open` keeps them; `full` and `away` cannot just now. Absent: there is no book,
 * and no form is shown.
 */
export type BookState = 'open' | 'full' | 'away';

export type Scene = {
  catalogue: Catalogue;
  site: Site;
  book: BookState | undefined;
  /** ms since 1970, UTC. */
  now: number;
  language: Language;
  /** The words of `language`. */
  say: Replies;
  /** What the act does: asks, wishes, tells. */
  kind?: Act['kind'] | undefined;
  /** What this act says. */
  understanding: Understanding;
  /** What the message says as a whole: a day in one clause, a name in another. */
  whole: Understanding;
  /** The click, when the message was one. */
  action: Action | VisitAsked | undefined;
  /** The shortlist as the visitor's browser keeps it; undefined where it keeps none. */
  saved?: readonly string[] | undefined;
  /** The catalogue's listing whose page the visitor is on. */
  page: Listing | undefined;
  /** The homes that the message refers to. */
  meant: Meant;
  /** What the message did to the filters. */
  changed: Changed;
  /** As left by the intents answered before this one. */
  session: Session;
  /** What this turn may state. */
  facts: Facts;
  /** What no home spoken of states, as the answers come on it. */
  unknown: Unknown[];
  /** What this turn has put into words already. */
  described: NonNullable<Words['described']>;
  /** The owner's own answer to a question like this one. */
  office?: OfficeAnswer | undefined;
  /** True when another intent of the same message is answered too. */
  among: boolean;
};

/** What is stated of none of `n` homes; `others`: of those found that are not on screen, so many have it. */
export type Unknown = {
  n: number;
  /** "Lift", "floor". */
  label: string;
  others?: { n: number; total: number; filters: Filters };
};

export type Changed = {
  filters: FilterName[];
  /** Said before the answer: corrections, places that are absent, wishes left out. */
  notices: string[];
  /** Said again, and held to now: "I said rent". */
  repaired?: Filters;
  /** "Cheaper" when the cheapest is already shown: the sentence that says so, and what was wished. */
  stuck?: { sentence: string; wished: Filters };
};

/** What one intent contributes to the reply. */
export type Answer = {
  session: Session;
  text: string;
  /** Homes of which the office could be asked what is not stated: offered last in the reply. Empty: of none in particular. */
  asks_office?: readonly Listing[];
  cards?: Card[];
  /** Most useful first; the reply shows four. */
  suggestions?: Suggestion[];
  comparison?: Comparison;
  /** One home whole. */
  home?: HomeDetail;
  contact?: Contact;
  /** Filled in as far as is known. */
  form?: Reply['form'];
  /** A request that the owner now has. */
  visit?: RequestedVisit;
  /** For the client to do. */
  shortlist?: Reply['shortlist'];
  /** For the owner's counts. */
  zeroResult?: boolean;
  /** Topics that nothing here answers, for the owner's counts. */
  unanswered?: Topic[];
  /** Facts that the catalogue does not state of the homes asked about. */
  unstated?: Fact[];
};

export type IntentHandler = (scene: Scene) => Answer;
