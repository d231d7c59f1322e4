// Of the chat: a clause that complains of it, doubts all such sites, tells it not to ask, or asks what it can do. No one word
// says it: words that only together do.
import type { SiteWord } from '../languages/site.ts';
import { ofAway } from './away.ts';
import type { Clause } from './grammar/clauses.ts';
import { isOfBudget } from './grammar/offer-again.ts';
import { tokenise } from './normalise.ts';
import { NOTHING } from './nothing.ts';
import { complained } from './objection.ts';
import type { Phrase } from './phrase-book.ts';
import type { Understanding } from './understanding.ts';

/** A complaint is short. Tokens. */
const LONGEST = 14;
/** One that names nothing it is of is shorter. Tokens. */
const FEW = 7;
/** Sure that it asks. */
const ASKS = 0.6;

/** What a clause says, where it is of the chat; `all`: the words of the site in the message; `among`: more is complained of. */
export function ofChat(
  clause: Clause,
  said: Understanding,
  all: readonly Phrase<SiteWord>[],
  among = false,
): Understanding {
  const words = all.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  if (words.length === 0) return said;
  const has = hasOf(words);
  const away = ofAway(said, has);
  if (away) return away;
  // "All fake, why do you waste my time": a word of regret beside what is true of them.
  if (has('poor') && said.objections.some(({ topic }) => topic === 'trust')) said = { ...said, sorry: true };
  const length = clause.to - clause.from;
  // "Are these real houses?" wishes for no house.
  if (has('real') && clause.guess.kind === 'asks' && said.changes.every(isKind))
    said = { ...said, changes: [] };
  const wishes = said.changes.some(({ op }) => op === 'set' || op === 'add');
  if (wishes || length > LONGEST || said.sensitive !== undefined || has('number') || has('fee'))
    return complaintOf(clause, said, words);
  if (has('asking')) return { ...said, ...NOTHING, intents: ['out_of_scope'], talk: 'unasked' };
  // "Do not show me the same ones": others.
  const others = has('same');
  if (has('showing') && !named(said) && said.changes.length + said.facts.length === 0 && others)
    return { ...said, ...NOTHING, correction: false, intents: ['more_results'] };
  // "Why are you showing ones above my budget?" says what is wrong with them.
  if (has('showing') && !named(said) && said.changes.length + said.facts.length === 0)
    return tokenise(clause.words).some(isOfBudget)
      ? complained({ ...said, ...NOTHING }, 'budget')
      : { ...said, ...NOTHING, intents: ['out_of_scope'], talk: 'unshown' };
  // "Too costly, you are all looting" complains of the price.
  // "All fake homes": nothing else is wished.
  const bareFalse =
    length <= FEW && said.intents.every((one) => one === 'search') && said.changes.length === 0;
  // "Hi, is this site real or only ads?", "are these real homes?"
  const asksOfAll =
    said.changes.length + said.facts.length + said.topics.length === 0 &&
    said.intents.every((one) => OF_ALL.has(one)) &&
    said.references.every(({ kind }) => kind === 'all' || kind === 'it');
  if (has('real') && (asksOfAll || (has('site') && !named(said))))
    return complained({ ...said, ...NOTHING }, 'trust');
  if (has('false') && (has('site') || has('us') || bareFalse) && !(among && has('us') && !has('site')))
    return complained({ ...said, ...NOTHING }, 'trust');
  const bare = said.facts.length + said.topics.length === 0 && length <= FEW;
  if (bare && has('does') && (has('us') || length <= 3))
    return { ...said, ...NOTHING, intents: ['smalltalk'] };
  return complaintOf(clause, said, words);
}

const isKind = (change: Understanding['changes'][number]): boolean =>
  'filter' in change && change.filter === 'type';

/** What a question of all homes is heard as. */
const OF_ALL = new Set<string>([
  'greet',
  'search',
  'project_detail',
  'smalltalk',
  'out_of_scope',
  'not_understood',
]);

/** Points at a home by its number, its name or its list. */
const named = ({ references }: Understanding): boolean =>
  references.some(({ kind }) => kind !== 'it' && kind !== 'like');

const hasOf = (words: readonly Phrase<SiteWord>[]) => (word: SiteWord) =>
  words.some(({ meanings }) => meanings.includes(word));

/** What a complaint may name. */
const OF_A_COMPLAINT = new Set<string>(['amenities', 'photos']);

/** "Useless website", "you people only say office office", "nothing here that I can afford". */
function complaintOf(clause: Clause, said: Understanding, words: readonly Phrase<SiteWord>[]): Understanding {
  const length = clause.to - clause.from;
  // "I will look at another site": given up.
  if (hasOf(words)('leaves') && said.topics.length > 0 && said.topics.every((topic) => topic === 'elsewhere'))
    return { ...complained({ ...said, ...NOTHING }, 'other'), leaves: 'site' };
  const plain =
    said.topics.length + said.absent.length === 0 && !said.area && !said.loan && !said.when && !said.edit;
  if (!plain || length > LONGEST || said.facts.some((fact) => !OF_A_COMPLAINT.has(fact))) return said;
  if (said.changes.some((change) => change.op === 'set' || change.op === 'add')) return said;
  if (said.intents.includes('more_results')) return said;
  const has = hasOf(words);
  const offices = new Set(words.flatMap(({ meanings, to }) => (meanings.includes('office') ? [to] : [])))
    .size;
  const asks = clause.guess.kind === 'asks' && clause.guess.mass >= ASKS;
  const theirs = has('us') || has('ours') || has('site');
  if (has('nothing') && has('afford')) return complained({ ...said, ...NOTHING }, 'budget');
  if (offices > 1 || (offices === 1 && has('us') && has('only') && !has('number')))
    return complained({ ...said, ...NOTHING }, 'other');
  const other = said.objections.some(({ topic }) => topic !== 'other');
  // "Useless. Give me your number" wants a person.
  const person = said.intents.includes('human_handover');
  if (asks || named(said) || other || person) return said;
  if (has('poor') && (theirs || length <= FEW)) return complained({ ...said, ...NOTHING }, 'other');
  if (has('same') && length <= FEW) return complained({ ...said, ...NOTHING }, 'other');
  return said;
}
