// The shortlist in words: "save the second", "what have I saved?", "compare the saved ones". No one word says it: what is to
// be done, and the list or a home. What is on it comes with the message; with it the saved homes are meant like any others.
import type { Intent } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { SHORTLIST_WORDS, type ShortlistAct, type ShortlistWord } from '../languages/shortlist.ts';
import type { Act, Heard } from './heard.ts';
import { merged } from './merge.ts';
import { type Token, tokenise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { type Reference, type Understanding, WISHLESS } from './understanding.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, shortlist }) =>
    SHORTLIST_WORDS.map((word) => [shortlist[word] ?? '', word, code] as const),
  ),
);

/** "Remove the second from my list". */
export function namesShortlist(words: string): boolean {
  const tokens = tokenise(words);
  return find(tokens, new Uint8Array(tokens.length)).some(({ meanings }) => meanings.includes('list'));
}

/** Tokens: in more a word of the list is said beside something else. */
const MOST = 14;
const FEW = 4;
/** As many as a comparison takes, and a visit. */
const MOST_TOGETHER = 4;

/** What was heard, as what it says of the shortlist where it says that and nothing else; `saved`: the ids on it. */
export function ofShortlist(
  heard: Heard,
  tokens: readonly Token[],
  saved: readonly string[] | undefined,
): Heard {
  const whole = merged(heard.acts.map(({ understanding }) => understanding));
  const does = actIn(tokens, whole);
  const [act] = heard.acts;
  if (!does || !act) return heard;
  const { text, party, personal } = heard;
  const said = { ...whole, ...PLAIN, references: homesIn(tokens, whole, does) };
  const together = does === 'compare' ? 2 : does === 'visit' ? 1 : undefined;
  const made: Act =
    together && saved && saved.length >= together
      ? {
          ...act,
          kind: 'request',
          listing_ids: saved.slice(-MOST_TOGETHER),
          understanding: { ...said, intents: [does === 'visit' ? 'book_visit' : 'compare'], references: ALL },
        }
      : {
          ...act,
          kind: 'request',
          understanding: { ...said, ...NO_VISIT, intents: ['shortlist'], shortlist: does },
        };
  const why = [...act.why, { rule: `shortlist: ${does}`, words: text }];
  return {
    text,
    personal,
    ...(heard.language && { language: heard.language }),
    acts: [{ ...made, why, confidence: 1 }],
    residue: [],
    confidence: 1,
    alternatives: [],
    ...(party && { party }),
  };
}

const PLAIN = {
  ...WISHLESS,
  loan: undefined,
  note: undefined,
  talk: undefined,
  edit: undefined,
  likes: undefined,
  kept: undefined,
  correction: false,
  off_topic: false,
} satisfies Partial<Understanding>;
/** It says nothing of a request that stands. */
const NO_VISIT = { person: undefined, when: undefined, contact: [] } satisfies Partial<Understanding>;
const ALL: Reference[] = [{ kind: 'all', words: '' }];

function actIn(tokens: readonly Token[], said: Understanding): ShortlistAct | undefined {
  if (tokens.length > MOST || said.personal.phone || said.personal.email) return undefined;
  const found = find(tokens, new Uint8Array(tokens.length));
  const has = (...words: ShortlistWord[]) =>
    found.some(({ meanings }) => words.some((word) => meanings.includes(word)));
  if (!has('list', 'saved', 'save')) return undefined;
  if (has('else') || said.changes.some(({ op }) => op !== 'remove') || said.loan) return undefined;
  const list = has('list');
  if (list || has('saved')) {
    // "Shortlist the second": the word itself is what is done.
    if (list && pointsAtHome(said) && !has(...DONE)) return 'save';
    const does = DONE.find((word) => has(word));
    if (list && (does === 'save' || has('add')) && does !== 'remove') return 'save';
    if (does && (list || does !== 'save')) return does;
    return tokens.length <= FEW && !has('save') ? 'show' : undefined;
  }
  const others =
    said.facts.length + said.topics.length + said.objections.length + said.contact.length > 0 || said.area;
  if (others || has('remove') || !said.intents.every((intent) => BESIDE.has(intent))) return undefined;
  return pointsAtHome(said) || counted(tokens).length > 0 || tokens.length <= 2 ? 'save' : undefined;
}
/** Of several the first here is meant: "show what I saved, to compare" compares. */
const DONE = ['remove', 'compare', 'share', 'visit', 'save', 'show'] as const satisfies ShortlistAct[];
/** What "save the second" is taken for, where nothing is known of saving. */
const BESIDE = new Set<Intent>([
  'project_detail',
  'price_query',
  'affirm',
  'search',
  'out_of_scope',
  'smalltalk',
  'not_understood',
  // “Save number 2.”
  'human_handover',
]);

const pointsAtHome = ({ references }: Understanding): boolean => references.length > 0;

/** "Save 1 and 3": numbers that stand for homes. */
const counted = (tokens: readonly Token[]): Reference[] =>
  tokens.flatMap(({ value, text }) =>
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= MOST_HOMES
      ? [{ kind: 'ordinal' as const, n: value, words: text }]
      : [],
  );
/** No list shows more. */
const MOST_HOMES = 50;

/** The homes that are saved or taken off; none: the one spoken of. */
function homesIn(tokens: readonly Token[], { references }: Understanding, does: ShortlistAct): Reference[] {
  if (does !== 'save' && does !== 'remove') return [];
  return references.length > 0 ? references : counted(tokens);
}
