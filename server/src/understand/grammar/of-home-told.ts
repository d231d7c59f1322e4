// Of a home told: "28.79 wala", "the 1.22 Thanisandra one, when ready", "banni enclave 302 mathe 706 compare madi": where a clause
// points, asks or compares, what it tells of homes shown wishes for none; these homes are meant.
import type { Intent } from '../../contract.ts';
import type { Context } from '../draft.ts';
import { type HomeTold, homesTold } from '../homes-told.ts';
import type { Guess, GuessedAct } from '../learned/guess.ts';
import type { Prepared } from '../prepare.ts';
import type { Reference, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

/** How much must speak for it, 0 to 1. */
const COMPARES = 0.5;
const POINTS = 0.3;
const ASKS = 0.75;
/** Homes told alike that are answered for together, and that one comparison takes. */
const MOST_POINTED = 3;
const MOST_COMPARED = 4;

export function ofHomesTold(
  said: Understanding,
  { guess }: Pick<Clause, 'guess'>,
  words: Prepared,
  context: Context,
): Understanding {
  if (isSettled(said)) return said;
  if (said.intents.includes('compare') || shareOf(guess, 'compare') >= COMPARES) {
    const meant = compared(said, words, context);
    if (meant) return meant;
  }
  return pointed(said, guess, words, context) ?? said;
}

/** Two homes or more that it tells; one, beside what is in talk; several of one name. */
function compared(said: Understanding, words: Prepared, context: Context): Understanding | undefined {
  const told = homesTold(words, context);
  const { focus } = context.session.memory;
  const named = said.references.filter(({ kind }) => NAMED.has(kind));
  const [one] = told;
  if (told.length > 1) {
    if (named.length > told.length) return undefined;
    return asCompared(said, told.slice(0, MOST_COMPARED).map(asReference(words, 1)));
  }
  if (!one || named.some(({ kind }) => kind !== 'name' && kind !== 'like')) return undefined;
  // "Which of the Lakeside ones is bigger?"
  if (one.named && !one.figured && one.ids.length > 1 && one.ids.length <= MOST_COMPARED)
    return asCompared(
      said,
      one.ids.map((id) => asReference(words, 1)({ ...one, ids: [id] })),
    );
  // "Compare it with the other 60 lakh one": not with itself.
  if (focus.length !== 1 || !one.figured || !one.ids.some((id) => focus.includes(id))) return undefined;
  const [other] = homesTold(words, context, focus);
  if (!other?.figured) return undefined;
  return asCompared(said, [IT, asReference(words, 1)(other)]);
}
const IT: Reference = { kind: 'it', page: false, words: '' };

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

function pointed(
  said: Understanding,
  guess: Guess,
  words: Prepared,
  context: Context,
): Understanding | undefined {
  if (!said.intents.includes('search') || said.changes.length === 0) return undefined;
  const asks = (['ask', 'doubt', 'compare', 'point'] as const).reduce(
    (sum, act) => sum + shareOf(guess, act),
    0,
  );
  if (shareOf(guess, 'point') < POINTS && asks < ASKS) return undefined;
  const told = homesTold(words, context);
  const [one] = told;
  if (!one?.figured || told.length > 1 || one.ids.length > MOST_POINTED) return undefined;
  const intents = said.intents.filter((intent) => !GIVES_WAY.has(intent));
  return {
    ...said,
    changes: [],
    unclear_amounts: [],
    correction: false,
    talk: undefined,
    references: [asReference(words, MOST_POINTED)(one)],
    intents: intents.length > 0 ? intents : ['project_detail'],
  };
}

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
