// Reported: "agent told me 60, later 65", "owner was saying 80": a price that somebody else named is nobody's budget; what the
// home costs here is told.
import type { Intent } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import type { Stretch } from '../stretch.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { joined } from './joined.ts';
import type { Marker } from './markers.ts';
import { isOfBudget } from './offer-again.ts';
import { isAmount } from './priced.ts';

const TELLERS = wordSet('teller');
const SAYING = wordSet('saying');
/** Tokens between who says and that it is said: "owner 70 lakh bol raha". */
const BETWEEN = 4;
/** Tokens; what goes on with it is no longer. */
const MOST = 6;

/** The clauses, those with a price that somebody else named marked, with what goes on in the next: "…, later 65". */
export function withWhatWasTold(clauses: readonly Clause[], tokens: readonly Token[]): readonly Clause[] {
  const marked = clauses.map((clause) =>
    isReported(clause, tokens) ? { ...clause, reported: true } : clause,
  );
  const at = marked.findIndex((clause, n) => {
    const next = marked[n + 1];
    return (
      clause.reported && next && next.to - next.from <= MOST && counts(next, tokens) && !bounds(next, tokens)
    );
  });
  return at < 0 ? marked : joined(marked, [at, at + 1], 'remark');
}

/** "Owner said 60, will he take 50 for it?": what somebody else named, beside another number that is offered. */
export function toldBeside(
  tokens: readonly Token[],
  markers: readonly Marker[],
): { from: number; to: number } | undefined {
  if (!markers.some(({ cue }) => cue === 'offer')) return undefined;
  const all = { from: 0, to: tokens.length };
  const told = toldIn(all, tokens);
  if (!told || !counts(told, tokens)) return undefined;
  const besides = [
    { from: 0, to: told.from },
    { from: told.to, to: tokens.length },
  ];
  return besides.some((rest) => counts(rest, tokens)) ? told : undefined;
}

const isReported = (clause: Clause, tokens: readonly Token[]): boolean =>
  counts(clause, tokens) &&
  !bounds(clause, tokens) &&
  !isShownFor(clause, tokens) &&
  toldIn(clause, tokens) !== undefined;

/** "A friend says 2 BHK will do, show me up to 45k": what is to be shown is a wish. */
const isShownFor = ({ from, to }: Stretch, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some(({ text }) => wordMeans(text, 'ask', 'show'));

/** From who says it to the end of the breath. */
function toldIn(within: Stretch, tokens: readonly Token[]): Stretch | undefined {
  for (let at = within.from; at < within.to; at++) {
    if (!TELLERS.has(tokens[at]?.text ?? '')) continue;
    let end = at + 1;
    while (end < within.to && !tokens[end]?.breaks) end++;
    if (tokens.slice(at + 1, Math.min(end, at + 2 + BETWEEN)).some(({ text }) => SAYING.has(text)))
      return { from: at, to: end };
  }
  return undefined;
}

/** "My agent said budget 90", "max 70": a wish, whoever says it. */
const bounds = ({ from, to }: Stretch, tokens: readonly Token[]): boolean =>
  tokens
    .slice(from, to)
    .some(({ text }) => isOfBudget({ text }) || LIMITS.some((limit) => wordMeans(text, 'limit', limit)));
const LIMITS = ['max', 'min'] as const;

/** Holds a number in digits that is no number of a home. */
const counts = ({ from, to }: Stretch, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some(({ value }) => value !== undefined && value >= LEAST);
const LEAST = 10;

/** What is said, with no amount wished or offered; a home that it points at is told with its own price. */
export function asReported(said: Understanding): Understanding {
  const changes = said.changes.filter((change) => !isAmount(change));
  const wishes = changes.some(({ op }) => op === 'set' || op === 'add');
  const beside = said.intents.filter((intent) => KEPT.has(intent));
  return {
    ...said,
    changes,
    unclear_amounts: [],
    objections: [],
    note: undefined,
    talk: undefined,
    contact: [],
    facts: wishes ? said.facts : ['price'],
    // A home at that price is not meant.
    references: said.references.filter(({ kind }) => kind !== 'name' && kind !== 'like'),
    intents: [...beside, wishes ? 'search' : 'price_query'],
  };
}
const KEPT = new Set<Intent>(['greet', 'thanks', 'book_visit', 'compare', 'financing']);
