// Of a home told: "28.79 wala", "the 1.22 Thanisandra one, when ready", "banni enclave 302 mathe 706 compare madi": where a clause
// points, asks or compares, what it tells of homes shown wishes for none; these homes are meant.
import type { Filters, Intent } from '../../contract.ts';
import { factsOfChanges } from '../asked-of.ts';
import type { Context } from '../draft.ts';
import { type HomeTold, homesTold } from '../homes-told.ts';
import type { Guess, GuessedAct } from '../learned/guess.ts';
import { wordMeans } from '../lexicon.ts';
import type { Prepared } from '../prepare.ts';
import { type Reference, type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';

/** How much must speak for it, 0 to 1. */
const COMPARES = 0.5;
const COMPARES_PLACES = 0.4;
/** "The 12.75 and the 16.5 one together": each by a figure of its own. */
const COMPARES_TOLD = 0.3;
const POINTS = 0.3;
const ASKS = 0.75;
const AGAIN = 0.5;
const CALLS = 0.05;
/** Homes told alike that are answered for together, and that one comparison takes. */
const MOST_POINTED = 3;
const MOST_COMPARED = 4;

export function ofHomesTold(
  said: Understanding,
  { guess, compares = false }: Pick<Clause, 'guess'> & { compares?: boolean },
  words: Prepared,
  context: Context,
): Understanding {
  if (isSettled(said)) return said;
  const share = shareOf(guess, 'compare');
  if (compares || share >= COMPARES_TOLD) {
    const meant = compared(said, compares || share >= COMPARES, words, context);
    if (meant) return meant;
  }
  if (said.intents.includes('compare') || (share >= COMPARES_PLACES && shareOf(guess, 'wish') < share)) {
    const meant = placesCompared(said, guess, words, context);
    if (meant) return meant;
  }
  return pointed(said, guess, words, context) ?? said;
}

/** Two homes or more that it tells; one, beside what is in talk; several of one name. */
function compared(
  said: Understanding,
  surely: boolean,
  words: Prepared,
  context: Context,
): Understanding | undefined {
  const told = homesTold(words, context);
  if (!surely && !(told.length > 1 && told.every(({ figured }) => figured))) return undefined;
  const { focus } = context.session.memory;
  const named = said.references.filter(({ kind }) => NAMED.has(kind));
  const [one] = told;
  if (told.length > 1) {
    if (named.length > told.length) return undefined;
    return asCompared(said, told.slice(0, MOST_COMPARED).map(asReference(words, 1)));
  }
  if (!one || named.some(({ kind }) => kind !== 'name' && kind !== 'like')) return undefined;
  // "Which of the Lakeside ones is bigger?": of those shown.
  const { seen = [] } = context.session.memory;
  const among = one.ids.filter((id) => seen.includes(id));
  // "The two at 400 sq ft, how are they different?"
  const counted = said.references.some((ref) => ref.kind === 'all' && ref.n === among.length);
  if (((one.named && !one.figured) || counted) && among.length > 1 && among.length <= MOST_COMPARED)
    return asCompared(
      said,
      among.map((id) => asReference(words, 1)({ ...one, ids: [id] })),
    );
  // "Compare it with the other 60 lakh one": not with itself.
  if (focus.length !== 1 || !one.figured || !one.ids.some((id) => focus.includes(id))) return undefined;
  const [other] = homesTold(words, context, focus);
  if (!other?.figured) return undefined;
  return asCompared(said, [IT, asReference(words, 1)(other)]);
}
const IT: Reference = { kind: 'it', page: false, words: '' };

/** "May I know how Whitefield compares with Hebbal", "is it better than the Hebbal side?": places, and no homes there. */
function placesCompared(
  said: Understanding,
  guess: Guess,
  words: Prepared,
  context: Context,
): Understanding | undefined {
  const filters: Filters = {};
  for (const change of said.changes)
    if (change.op === 'set') Object.assign(filters, { [change.filter]: change.value });
  const { locality: [first, ...others] = [], type } = filters;
  const [one, second] = homesTold(words, context);
  if (first === undefined || second || said.references.some(({ kind }) => kind === 'superlative'))
    return undefined;
  const there = one && context.catalogue.byId(one.ids[0] ?? '')?.locality;
  if (one && (others.length > 0 || there === undefined || there === first || said.changes.length > 1))
    return undefined;
  const locality = there === undefined ? [first, ...others] : [there, first];
  // "2 flats in Hebbal or Hoodi, which area is better": they are looked for as well.
  const wishes = shareOf(guess, 'wish') >= WISHES;
  const shown = context.session.memory.focus.length + (context.session.memory.seen ?? []).length > 0;
  if (locality.length < 2 || (wishes && shown)) return undefined;
  return {
    ...said,
    ...(wishes ? {} : WISHLESS),
    references: [],
    objections: [],
    talk: undefined,
    intents: wishes ? ['search', 'area_query'] : ['area_query'],
    area: { ask: 'choose', filters: { locality, ...(type && { type }) } },
    of: locality,
  };
}
const WISHES = 0.3;

function asCompared(said: Understanding, references: Reference[]): Understanding {
  const intents = said.intents.filter((intent) => intent !== 'compare' && !GIVES_WAY.has(intent));
  const details = said.facts.length > 0 ? intents : intents.filter((intent) => intent !== 'project_detail');
  return {
    ...said,
    changes: said.changes.filter(({ op }) => op === 'remove'),
    unclear_amounts: [],
    correction: false,
    talk: undefined,
    objections: [],
    references,
    intents: ['compare', ...details],
  };
}

/** Searched for, or found and nothing asked of it: "show me the 62 one again". */
function pointed(
  said: Understanding,
  guess: Guess,
  words: Prepared,
  context: Context,
): Understanding | undefined {
  const searches = said.intents.includes('search') && said.changes.length > 0;
  const [only, other] = said.intents;
  // "Open the 99 lakh one": no hours of an office.
  const opens = only === 'human_handover' && shareOf(guess, 'contact') < CALLS;
  const found = other === undefined && (only === 'project_detail' || opens);
  const asks = ASKING.reduce((sum, act) => sum + shareOf(guess, act), 0);
  // "I did not say that, show the 50 lakh one": held against us, it is shown.
  const again =
    shareOf(guess, 'dispute') >= AGAIN && words.tokens.some(({ text }) => wordMeans(text, 'ask', 'show'));
  const points = again || shareOf(guess, 'point') >= POINTS;
  if (!(searches && (points || asks >= ASKS)) && !(found && points)) return undefined;
  const told = homesTold(words, context);
  const [one] = told;
  if (!one?.figured || told.length > 1 || one.ids.length > MOST_POINTED) return undefined;
  const intents = opens ? [] : said.intents.filter((intent) => !GIVES_WAY.has(intent));
  // "Domlur 86L, parking?": what it would wish for is asked of it.
  const facts = [...new Set([...said.facts, ...factsOfChanges(said.changes)])];
  const asked = facts.length + said.topics.length > 0 || said.when !== undefined || intents.some(isOther);
  const reference = asReference(words, MOST_POINTED)(one);
  return {
    ...said,
    changes: [],
    unclear_amounts: [],
    correction: false,
    talk: undefined,
    // "The 1.22 one" is no time of day.
    ...(said.when && reference.words.includes(said.when.words) && { when: undefined }),
    ...(opens && { contact: [] }),
    references: [reference],
    facts: points && !asked ? ['description'] : facts,
    intents: intents.length > 0 ? intents : ['project_detail'],
  };
}
const ASKING = ['ask', 'doubt', 'compare', 'point'] as const satisfies readonly GuessedAct[];
const isOther = (intent: Intent): boolean => intent !== 'project_detail';

const asReference =
  ({ text, tokens }: Prepared, most: number) =>
  ({ from, to, ids, figured }: HomeTold): Reference => {
    const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
    return { kind: 'name', name: words, listing_ids: figured ? ids.slice(0, most) : [...ids], words };
  };

const shareOf = ({ shares }: Guess, act: GuessedAct): number => shares.get(act) ?? 0;

const NAMED = new Set<Reference['kind']>(['ordinal', 'like', 'listed', 'name', 'superlative']);
const GIVES_WAY = new Set<Intent>(['search', 'objection', 'smalltalk', 'not_understood', 'out_of_scope']);

/** It changes a request, offers or says who looks for what: the homes in it are of that. */
const isSettled = ({ edit, offer, sensitive, likes, loan, area }: Understanding): boolean =>
  [edit, offer, sensitive, likes, loan, area].some((one) => one !== undefined);
