// An Understanding: what one message says, in the field's terms. The only thing that `understand` gives and `intents` take.
import type { AreaBasis, FilterName, Filters, Intent, Language, ObjectionTopic } from '../contract.ts';
import type { Fact } from '../facts/index.ts';
import type { AreaAsk } from '../languages/areas.ts';
import type { LandUnit } from '../languages/cues.ts';
import type { Feeling } from '../languages/feelings.ts';
import type { Term } from '../languages/glossary.ts';
import type { Grievance } from '../languages/grievances.ts';
import type { ShortlistAct } from '../languages/shortlist.ts';
import type { Foreign } from '../languages/site.ts';
import type { Topic } from '../languages/topics.ts';
import type { Description } from './points.ts';
import type { RequestPart } from './request-edit.ts';
import type { When } from './when.ts';

/** Filters that hold a list. */
export type ListName = {
  [F in FilterName]: NonNullable<Filters[F]> extends readonly unknown[] ? F : never;
}[FilterName];

/** One wish about the filters, in the order said; `words` is the span it came from, as typed. */
export type FilterChange =
  /** "under 80 lakh" → { op: 'set', filter: 'budget_max', value: 8_000_000 }. Replaces what stood there. */
  | { [F in FilterName]: { op: 'set'; filter: F; value: NonNullable<Filters[F]>; words: string } }[FilterName]
  /** "also Kadugodi" → { op: 'add', filter: 'locality', value: ['Kadugodi'] }. For list filters. */
  | {
      op: 'add';
      filter: ListName;
      value: (string | number)[];
      words: string;
    }
  /** "any locality", "budget doesn't matter", "no gym needed" (with the value). */
  | { op: 'remove'; filter: FilterName; value?: string | number; words: string }
  /** "cheaper" is price down, "bigger" area up, "closer" distance down, "sooner" possession down. */
  | {
      op: 'shift';
      measure: 'price' | 'area' | 'distance' | 'possession' | 'floor';
      direction: 'down' | 'up';
      /** By how much of the budget: "10 lakh more", "a bit". Absent: beyond what was seen. */
      by?: { rupees: number } | { share: number };
      /** The other end is refused, "not too high up": liked, where no home is spoken of. */
      refuses?: true;
      words: string;
    };

/** Which homes are meant. Resolved against what was shown, by `conversation`, never here. */
export type Reference =
  /** "the second one" n = 2; "no. 7" n = 7; "the last one" n = -1. `of`: a name stands beside it, ids of its homes. */
  | { kind: 'ordinal'; n: number; of?: readonly string[]; words: string }
  /** "the first two". */
  | { kind: 'first'; n: number; words: string }
  /**
   * "both", "all of them"; "all four" n = 4. `ever`: all that was shown, not only last; `most`: one of them is asked for, by
   * what each has of a fact; `found`: of all that the search finds, on screen or not; `but`: "all except the second".
   */
  | {
      kind: 'all';
      n?: number;
      ever?: boolean;
      most?: boolean;
      found?: boolean;
      but?: readonly Reference[];
      words: string;
    }
  /** "the cheaper of the two", "the biggest one"; `among` bounds it to the latest n spoken of. */
  | {
      kind: 'superlative';
      measure: 'price' | 'price_per_area' | 'area' | 'possession' | 'distance' | 'floor';
      direction: 'down' | 'up';
      among?: number;
      /** "Cheapest first", "sort by price": the whole list from that one on. */
      list?: boolean;
      ever?: boolean;
      /** "Of all thirty-six": of those that the search finds, whatever was spoken of. */
      found?: boolean;
      /** "The biggest of those ready to move": what it is chosen by first. */
      fits?: Filters;
      words: string;
    }
  /** "that villa", "the 84.5 lakh one you showed": one shown that fits all of it; "the first one you showed in Hebbal" n = 1. */
  | ({ kind: 'like'; n?: number; words: string } & Description)
  /** "the one you showed first", "the second of the previous list". */
  | { kind: 'listed'; list: 'first' | 'previous'; n: number; words: string }
  /** By name or half a name; ids of every listing of it, so more than one may be meant. */
  | { kind: 'name'; name: string; listing_ids: string[]; words: string }
  /** "it", "this one" (`page` where the words point at the page: "this property", "this project"). */
  | { kind: 'it'; page: boolean; words: string };

/** Rupees, per cent a year, months. */
export type LoanFigures = {
  /** The loan itself. */
  principal?: number;
  /** What is to be paid, the down payment included. */
  price?: number;
  down_payment?: number;
  /** Of the price, 0 to 1. */
  down_share?: number;
  rate?: number;
  months?: number;
  income?: number;
  emi?: number;
  /** The instalments that are paid already. */
  dues?: number;
};

/** A loan that is spoken of: its figures so far, and the instalments that were told, rupees a month. `last`: by the last reply. */
export type LoanTalk = {
  known: LoanFigures;
  told: readonly number[];
  last: boolean;
  asks?: 'income' | 'rate' | 'time' | 'dues' | undefined;
};

/** "Average rate of Hebbal", "which areas under 60 lakh?"; `filters` is what it is asked of, `two` in between of two places not named, `none` why nothing is shown there,
    `way` how far it is to where nobody works, `by` the square foot, or what who buys to let weighs. */
export type AreaQuestion = {
  ask: AreaAsk;
  filters: Filters;
  two?: true;
  none?: true;
  way?: true;
  by?: 'per_area' | 'investment';
  /** What else is asked of the same places: "how far is the metro, and which is cheaper?" */
  also?: (Pick<AreaQuestion, 'ask' | 'by'> & { of: string[] })[];
};

/** Every field is always there: objects of one shape are read fastest. */
export type Sum = { of?: number[]; shares?: number };

export type Understanding = {
  /** What is safe to keep and to show: the message with phone numbers and e-mail addresses masked. */
  text: string;
  /** The language it is in; absent where it says nothing of it (only numbers, places, BHK). */
  language: Language | undefined;
  /** In the order they are to be answered; empty: not understood. */
  intents: Intent[];
  changes: FilterChange[];
  /** Liked rather than wished: it ranks homes and shuts none out. */
  rather?: FilterChange[];
  /** True for "no, 3bhk", "actually rent": the changes replace instead of adding. */
  correction: boolean;
  /** What it changes was wished before, and is said again. */
  restated?: true | undefined;
  /** "Did you keep our limit?": whether these stand is asked. */
  kept?: FilterChange[] | undefined;
  references: Reference[];
  facts: Fact[];
  /** An amenity, landmark or place the fact question is about (`amenities`: further ones): "is there a gym?", "how far is the metro?". */
  about:
    | {
        amenity?: string;
        amenities?: string[];
        landmark?: string;
        landmarks?: string[];
        basis?: AreaBasis;
        unit?: LandUnit;
      }
    | undefined;
  objections: { topic: ObjectionTopic; words: string }[];
  /** Places that are named but not in this catalogue: "Powai"; `city` where it is another city; `part` where a numbered part of it is named that no home is told to be in. */
  absent: { name: string; city: boolean; words: string; part?: true }[];
  /** A project or home named as one, that this catalogue does not have: "Green Vista". */
  unlisted: string | undefined;
  /** Spelling put right: said "whitfeild", taken as "Whitefield". */
  corrected: { said: string; taken: string }[];
  /** Spelling in doubt: to be asked. */
  doubtful: { said: string; candidates: string[] }[];
  /** A number that could be read in more than one way: "80" as ₹80 lakh or ₹80,000 a month. */
  unclear_amounts: { words: string; readings: { label: string; filters: Filters }[] }[];
  /** "Will they give it for 40 lakh?": rupees offered for the home spoken of. */
  offer?: number | undefined;
  /** "I have 50k for the deposit": the most of it, rupees. */
  deposit_max?: number | undefined;
  /** "29 lakh? is that not too much?": rupees said of a home, where none shown costs that. */
  unshown_price?: number | undefined;
  /** The id of a home shown that the one whose price is doubted is held against. */
  rival?: string | undefined;
  /** What is shown is said to be otherwise than this wish, which stands: "but this is a flat". */
  against?: FilterName | undefined;
  /** What all homes here are said to be, held against us: "every listing is a 2 crore villa". */
  alike?: Filters | undefined;
  /** "We are 3 friends, how much each?": so many pay for the home together. */
  shared?: number | undefined;
  /** "2bhk or 3, which is cheaper?": BHK, each asked apart. */
  sizes?: number[] | undefined;
  /** "What is it in all?" of a home; with `of`, of rupees that were typed, in so many `shares`. */
  sum?: Sum | undefined;
  /** Numbers for an EMI or affordability question; `eligibility`: "how much loan will I get?"; `also`: "for 15 years, and for 20?"; `enough`: is the down payment enough? `asks_down`: how much is it? `of_each`: which of the homes shown has such an instalment? `lighter`: the one told is too much; `rest`: what is left of the price is lent; `interest`: what it costs in all. */
  loan:
    | (LoanFigures & {
        eligibility?: boolean;
        enough?: boolean;
        asks_down?: boolean;
        of_each?: boolean;
        lighter?: boolean;
        rest?: boolean;
        interest?: boolean;
        also?: LoanFigures[];
      })
    | undefined;
  /** "EMI hatao": it is to be spoken of no more. "I will look at another site": the chat is given up. */
  leaves?: 'loan' | 'site' | undefined;
  /** With an undo: to the first list of all. */
  back?: 'first' | undefined;
  /** A day and a time of day ("Saturday", "tomorrow 4 pm"). Never confirmed by us. */
  when: When | undefined;
  /** The hour to be called at, beside a visit at another. */
  call_at?: When;
  /** What is taken out of the request to the office: "remove my name". */
  edit?: RequestPart[] | undefined;
  /** What the visitor's name is, or that of who comes: "name is Priya". */
  person: string | undefined;
  /** About a call or the office: wants one, asks who calls, when or where the office is, by which number to reach it, for WhatsApp or e-mail, to be sent what is known of a home. */
  contact: ('call' | 'will_call' | 'gone' | 'open' | 'where' | 'reach' | 'write' | 'mail' | 'send')[];
  /** A phone number or e-mail address was typed (and masked in `text`). */
  personal: { phone: boolean; email: boolean };
  /** A condition on people rather than homes: religion, caste, community, marital status, diet. */
  sensitive: string | undefined;
  /** "english please", "hindi mein". */
  language_wanted: Language | undefined;
  /** What is asked that a catalogue seldom states: "is it safe?" */
  topics: Topic[];
  /** A word of property whose meaning is asked. */
  term?: Term | undefined;
  /** A question about the market of a place. */
  area?: AreaQuestion | undefined;
  /** Places that topics are asked of, by their names here. */
  of: string[];
  /** For the people of the office, in the words of the message: surely, or where a request stands and nothing else was made of it. */
  note?: 'told' | 'maybe' | undefined;
  /** The words of it that the office is to read; absent where they are the whole message. */
  tells?: string[] | undefined;
  /** A kind that no list of homes has is looked for, and what is nearest to it instead. */
  foreign?: Foreign | undefined;
  /** It complains of people of the office. */
  service?: true | undefined;
  /** Beside a wish it complains of the site: regretted in a word. */
  sorry?: true | undefined;
  /** A limit of ours that is quoted to be taken back: that is said. */
  quotes?: true | undefined;
  /** The one home that it names is liked, and nothing is asked of it. */
  likes?: true | undefined;
  /** The homes that are spoken of no more: "drop the cheaper one". */
  leaves_out?: Reference[] | undefined;
  /** What the request to the office says by now is asked. */
  recalls?: true | undefined;
  /** What is to be done with the visitor's shortlist. */
  shortlist?: ShortlistAct | undefined;
  /** Nothing but talk: it tells of the visitor, remarks on a home, asks what nothing here answers, or wants to be asked or shown nothing. */
  talk?: 'self' | 'remark' | 'question' | 'unasked' | 'unshown' | 'returned' | 'felt' | 'grieved' | undefined;
  /** What is felt or lived through, beside such talk. */
  feeling?: Feeling | undefined;
  /** What is complained of, by one who only complains. */
  grievance?: Grievance | 'more' | undefined;
  /** Its words are of something else altogether: the weather, a match. */
  off_topic: boolean;
};

/** Nothing of it is wished or asked: who speaks, when, and what of a loan or a request is left as it was said. */
export const WISHLESS = {
  changes: [],
  facts: [],
  topics: [],
  objections: [],
  absent: [],
  doubtful: [],
  unclear_amounts: [],
  area: undefined,
  unlisted: undefined,
} satisfies Partial<Understanding>;
