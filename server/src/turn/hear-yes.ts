// A yes to "shall I ask the office?", heard: the homes that are named with it, and what is asked beside it.
import type { Intent } from '../contract.ts';
import { resolve } from '../conversation/references.ts';
import { plain } from '../conversation/taken.ts';
import type { YesToAsk } from '../conversation/taking-ask.ts';
import { wordSet } from '../languages/words.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import { maskPersonal } from '../understand/personal.ts';
import { hear } from './hear.ts';
import type { TurnInput } from './turn.ts';

/** Undefined where it is no yes after all. */
export function hearYes({ rest, named }: YesToAsk, input: TurnInput): Heard | undefined {
  const query = input.message.query ?? '';
  const text = maskPersonal(query).text;
  const to = { ...input, session: withoutOffer(input) };
  const heardOf = (words: string): Heard =>
    hear({ ...to, message: { ...to.message, query: words, action: undefined } });
  const { homes, left } = namedIn(rest, heardOf, input);
  if (named && (!homes || left !== '')) return undefined;
  const about = homes && { listing_ids: homes };
  if (left === '') return asYes(heardOf(query), { ...about }, text);
  const told = indirect(left);
  const heard = heardOf(told ?? left);
  // "… and also whether a tenant lives there": asked of the office, it changes no search.
  const ofOffice = heard.acts.every(isNothing) || (told !== undefined && heard.acts.some(searches));
  return ofOffice
    ? asYes(heard, { ...about, words: maskPersonal(told ?? left).text }, text)
    : { ...heard, text, asks_office: { ...about } };
}

const withoutOffer = ({ session }: TurnInput): TurnInput['session'] => {
  const { to_ask: _, ...memory } = session.memory;
  return { ...session, memory };
};

/** Nothing but the yes. */
function asYes(heard: Heard, asks_office: Heard['asks_office'] & object, text: string): Heard {
  const { text: _, language, personal } = heard;
  const [act] = heard.acts as [Act, ...Act[]];
  const { understanding } = act;
  const yes: Act = {
    kind: 'take',
    words: text,
    why: [{ rule: 'asks the office', words: text }],
    confidence: 1,
    understanding: {
      ...understanding,
      ...plain,
      text,
      intents: ['affirm'],
      references: [],
      facts: [],
      topics: [],
      correction: false,
      note: undefined,
      tells: undefined,
    },
  };
  return {
    text,
    ...(language && { language }),
    personal,
    acts: [yes],
    residue: [],
    confidence: 1,
    alternatives: [],
    asks_office,
  };
}

/** "Only these two", "A and B, that is all", "both and also …": as much of it as names homes and asks nothing. */
function namedIn(
  rest: string,
  heardOf: (words: string) => Heard,
  { session, catalogue }: TurnInput,
): { homes?: string[]; left: string } {
  const tokens = tokenise(rest);
  const cuts = tokens.flatMap((token, at) => (at > 0 && (token.breaks || isJoint(token)) ? [at] : []));
  for (const cut of [tokens.length, ...cuts.reverse()]) {
    const words = rest.slice(0, tokens[cut - 1]?.to ?? 0);
    if (words === '') continue;
    const acts = heardOf(words).acts;
    if (!acts.every(namesOnly)) continue;
    const homes = acts.flatMap(
      ({ listing_ids, understanding: { references } }) =>
        listing_ids ?? resolve(references, { session, catalogue }).listings.map(({ id }) => id),
    );
    if (homes.length > 0) return { homes: [...new Set(homes)], left: beyondJoints(rest, tokens.slice(cut)) };
  }
  return { left: beyondJoints(rest, tokens) };
}

const beyondJoints = (rest: string, tokens: readonly Token[]): string => {
  const first = tokens.find((token) => !isJoint(token));
  return first ? rest.slice(first.from).trim() : '';
};

const isJoint = ({ text }: Token): boolean =>
  wordMeans(text, 'also') || wordMeans(text, 'change', 'more') || wordMeans(text, 'marker', 'and');

const namesOnly = ({ understanding, listing_ids }: Act): boolean =>
  (listing_ids !== undefined || understanding.references.length > 0) &&
  understanding.facts.length + understanding.topics.length + understanding.changes.length === 0 &&
  understanding.intents.every((intent) => NAMES.has(intent));
const NAMES = new Set<Intent>(['project_detail', 'search', 'affirm', 'not_understood', 'compare']);

const isNothing = ({ understanding: { intents } }: Act): boolean =>
  intents.every((intent) => NOTHING.has(intent));
const NOTHING = new Set<Intent>(['not_understood', 'out_of_scope', 'smalltalk']);
const searches = ({ understanding: { intents } }: Act): boolean => intents.includes('search');

/** "whether …", "yeh bhi ki …": the question itself. */
function indirect(words: string): string | undefined {
  const tokens = tokenise(words);
  const at = tokens.findIndex(({ text }) => THAT.has(text) || WHETHER.has(text));
  const next = tokens[at + 1];
  const small = tokens
    .slice(0, Math.max(0, at))
    .every(({ text }) => wordMeans(text, 'filler') || ASKS.has(text));
  return at >= 0 && at <= MOST_BEFORE && small && next ? words.slice(next.from) : undefined;
}
/** Tokens. */
const MOST_BEFORE = 3;
const THAT = wordSet('that');
const WHETHER = wordSet('whether');
const ASKS = wordSet('asks_them');
