// The intents of an act, in the order they are answered: what was understood, settled against what it came to.
import { asksSum } from '../answers/price-query.ts';
import type { Intent } from '../contract.ts';
import type { Scene } from './scene.ts';

/** Of one act. */
const MOST = 3;

/** Beside these, wishes about homes are answered by a search as well. */
const SEARCH_BESIDE = new Set<Intent>([
  'greet',
  'goodbye',
  'thanks',
  'smalltalk',
  'affirm',
  'deny',
  'objection',
  'language',
  'out_of_scope',
  'not_understood',
]);

export function intentsOf(scene: Scene): Intent[] {
  const { understanding, changed, meant } = scene;
  const wishes =
    changed.filters.length > 0 ||
    changed.stuck !== undefined ||
    // "Not ready, cannot wait" of homes that nobody asked to be ready takes nothing away.
    (understanding.changes.length > 0 && understanding.objections.length === 0) ||
    understanding.absent.length > 0 ||
    understanding.doubtful.length > 0 ||
    understanding.unclear_amounts.length > 0;
  const intents = new Set(understanding.intents);
  if (!wishes && understanding.objections.length > 0) intents.delete('search');
  if (scene.office) {
    // The owner has an answer to just this.
    for (const intent of understanding.intents)
      if (!SEARCH_BESIDE.has(intent) || intent === 'not_understood' || intent === 'out_of_scope')
        intents.delete(intent);
    intents.add('topic_query');
  }

  // "Total cost of both": what they come to, and what is not in it.
  if (meant.listings.length > 1 && asksSum(understanding)) {
    if (understanding.topics.includes('registration')) intents.add('price_query');
    else if (understanding.facts.every((fact) => fact === 'units') && intents.delete('project_detail'))
      intents.add('price_query');
  }
  // "15 lakh is my down payment, not the price": what goes with it is shown by the loan.
  if (intents.has('financing') && understanding.changes.every(({ op }) => op === 'remove'))
    intents.delete('search');
  // "Anything better at 85 lakh?" before any home was shown compares nothing.
  if (wishes && isFirst(scene) && intents.delete('compare')) intents.add('search');
  if (wishes && [...intents].every((intent) => SEARCH_BESIDE.has(intent))) intents.add('search');
  if (intents.size === 0) intents.add(lonely(scene));
  // "In Hindi, and what about the deposit of that one?"
  if (intents.has('language') && scene.meant.listings.length > 0) intents.add('project_detail');
  if (wishes) {
    intents.delete('more_results');
    intents.delete('not_understood');
    // "What do 2 BHK cost in Whitefield?" shows them along with their prices.
    if (intents.has('price_query') && understanding.references.length === 0) intents.delete('search');
  } else if ([...intents].some((intent) => intent !== 'search' && !SEARCH_BESIDE.has(intent))) {
    // "Tell me about the second one": the homes are there, nothing is to be searched.
    intents.delete('search');
  }
  // A loan may ask something back: that comes last.
  const asksBack = (intent: Intent): number => (intent === 'financing' ? 1 : 0);
  return [...intents].sort((a, b) => rank(a) - rank(b) || asksBack(a) - asksBack(b)).slice(0, MOST);
}

/** No home was shown or named yet. */
const isFirst = ({ session: { memory }, understanding, meant, page }: Scene): boolean =>
  memory.focus.length + (memory.seen?.length ?? 0) + meant.listings.length === 0 &&
  understanding.references.length === 0 &&
  !understanding.area &&
  page === undefined;

/** Greetings first, then the search, then what is asked about homes; a goodbye comes last. */
export const rank = (intent: Intent): number =>
  intent === 'goodbye' ? 3 : intent === 'search' ? 1 : SEARCH_BESIDE.has(intent) ? 0 : 2;

/** A message without any intent of its own. */
function lonely({ understanding, meant, session }: Scene): Intent {
  if (understanding.language_wanted) return 'language';
  if (understanding.facts.length > 0 || meant.any) return 'project_detail';
  if (understanding.objections.length > 0) return 'objection';
  if (understanding.loan) return 'financing';
  // "Sunday 5pm?" of the one home spoken of is a visit.
  if (understanding.when?.day && session.memory.focus.length === 1) return 'book_visit';
  if (understanding.sensitive !== undefined) return 'out_of_scope';
  if (understanding.personal.phone || understanding.personal.email) return 'human_handover';
  return 'not_understood';
}
