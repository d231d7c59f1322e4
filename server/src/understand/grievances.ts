// Grievances: a message that only complains, of this chat, its page, a broker, a builder, a street or a tenant. Nothing of it is
// searched, asked or written to anybody.
import type { ObjectionTopic } from '../contract.ts';
import { GRIEVANCES, type Grievance } from '../languages/grievances.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Context } from './draft.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './normalise.ts';
import { NOTHING } from './nothing.ts';
import { phraseBook } from './phrase-book.ts';
import type { Understanding } from './understanding.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, grievances }) =>
    GRIEVANCES.map((one) => [grievances[one] ?? '', one, code] as const),
  ),
);

/** Sure that it wants nothing: where its words name what is wrong, and where they do not. */
const NAMED = 0.3;
const UNNAMED = 0.6;
const LEAST_WISHED = 2;
/** Tokens. */
const FEW = 4;
/** Smaller numbers are months or people, and no price of lakh. */
const LEAST_PRICE = 10;
/** Sure that it asks. */
const ASKS = 0.5;

/** What each clause says, where the message does nothing but complain. */
export function ofGrievances(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  tokens: readonly Token[],
  { session, expects }: Context,
): Understanding[] {
  const words = find(tokens, new Uint8Array(tokens.length)).flatMap(({ meanings }) => meanings);
  const shown = (session.memory.lists ?? []).length > 0;
  const goesOn = expects?.grieves === true;
  // "Same again" of homes on the screen wants others.
  const named = GRIEVANCES.find((one) => words.includes(one) && (one !== 'repeats' || !shown || goesOn));
  if (!named && !goesOn) return [...said];
  // "Kharidna nahi hai", and nothing more: to rent, then.
  if (named === 'only' && !goesOn && tokens.length <= FEW && said.some(({ changes }) => changes.length > 0))
    return [...said];
  const least = named ? NAMED : UNNAMED;
  const free = clauses.map((clause, at) => {
    const own = said[at] as Understanding;
    return (
      isCourtesy(own) ||
      (wantsNothing(clause, own, least) &&
        (!named || yields(tokens.slice(clause.from, clause.to), own, named, shown)))
    );
  });
  if (!free.every((one) => one) || said.every(isCourtesy)) return [...said];
  return said.map((one) =>
    isCourtesy(one)
      ? one
      : {
          ...one,
          ...NOTHING,
          when: undefined,
          service: undefined,
          note: undefined,
          intents: ['smalltalk'],
          talk: 'grieved',
          grievance: named ?? 'more',
        },
  );
}

/** Hello, thanks, bye. */
const isCourtesy = ({ intents, changes }: Understanding): boolean =>
  changes.length === 0 && intents.length > 0 && intents.every((intent) => COURTESIES.has(intent));
const COURTESIES = new Set(['greet', 'thanks', 'goodbye']);

function wantsNothing({ guess }: Clause, said: Understanding, least: number): boolean {
  if (said.personal.phone || said.personal.email || said.loan || said.edit || said.sensitive !== undefined)
    return false;
  if (said.language_wanted || said.intents.some((intent) => OF_ITS_OWN.has(intent))) return false;
  if (said.intents.includes('human_handover') && !said.service) return false;
  if (guess.kind === 'asks' && guess.mass >= ASKS) return false;
  if (least < UNNAMED && guess.kind === 'wishes' && said.changes.some(isFirm)) return false;
  // How a number is kept, and who is there, is told.
  if (said.topics.includes('number') || said.topics.includes('who')) return false;
  // "I told you yesterday, Whitefield, 2 BHK, 40k": said again, it is wished.
  if (said.changes.filter(isFirm).length >= LEAST_WISHED) return false;
  return guess.unwished + (guess.shares.get('doubt') ?? 0) >= least;
}
const OF_ITS_OWN = new Set(['book_visit', 'financing', 'compare', 'start_over', 'more_results']);

/**
 * What is held against homes on the screen is answered by others, people who let somebody down by the office, a fact that is
 * named (“they loot in the name of deposit”) by that, and what somebody said it costs by what it does.
 */
const yields = (
  words: readonly Token[],
  { objections, service, facts }: Understanding,
  named: Grievance,
  shown: boolean,
): boolean =>
  OF_THEMSELVES.has(named) ||
  !(
    service ||
    (facts.length > 0 && (named !== 'broker' || words.some(({ value = 0 }) => value >= LEAST_PRICE))) ||
    objections.some(({ topic }) => shown && topic === 'budget') ||
    objections.some(({ topic }) => (topic === 'trust' || shown) && topic === HELD[named])
  );
const OF_THEMSELVES = new Set<Grievance>(['posted', 'only', 'owner', 'screen']);
const HELD: Partial<Record<Grievance, ObjectionTopic>> = { dirty: 'location', cheated: 'trust' };

const isFirm = ({ op }: Understanding['changes'][number]): boolean => op === 'set' || op === 'add';
