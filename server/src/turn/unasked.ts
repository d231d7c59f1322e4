// Unasked: steps of a plan that answer what nobody asked go, before anything is said of them.
import type { Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { tokenise } from '../understand/normalise.ts';
import { AROUND } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Step } from './plan.ts';

/** The plan without what was not asked. */
export const withoutUnasked = (steps: readonly Step[]): Step[] =>
  steps
    .filter(
      (step) =>
        !isReason(step, steps) &&
        !isManner(step, steps) &&
        !isWayAround(step) &&
        !isNarrowed(step, steps) &&
        !isScolding(step, steps) &&
        !isReasonOfOffer(step, steps) &&
        !isOnlySpoken(step, steps),
    )
    .map(withoutWhole);

/** "The 56 lakh one looks good": told beside a visit, and not asked. */
function isReason({ intent, scene: { understanding } }: Step, steps: readonly Step[]): boolean {
  const { topics, text } = understanding;
  if (intent !== 'topic_query' || !steps.some((other) => other.intent === 'book_visit')) return false;
  return topics.every((topic) => topic === 'priced') && !text.includes('?') && saysGood(text);
}
const LIKES = wordSet('likes');
const saysGood = (text: string): boolean => tokenise(text).some((token) => LIKES.has(token.text));

/** "How far is the hospital?": which there are is not known, and neither is the way. */
const isWayAround = ({ intent, scene: { understanding } }: Step): boolean =>
  intent === 'project_detail' &&
  asksWayAround(understanding) &&
  understanding.facts.every((fact) => fact === 'distance');

const asksWayAround = ({ topics, about, of }: Understanding): boolean =>
  topics.some((topic) => AROUND.has(topic)) && of.length === 0 && about?.landmark === undefined;

/** "How many bathrooms, how far is the hospital?" asks for no place to measure from. */
function withoutWhole(step: Step): Step {
  const { understanding } = step.scene;
  const { facts, topics } = understanding;
  if (step.intent !== 'project_detail' || topics.length === 0 || facts.length < 2) return step;
  const around = asksWayAround(understanding);
  const asked = facts.filter((fact) => !(around && fact === 'distance'));
  return { ...step, scene: { ...step.scene, understanding: { ...understanding, facts: asked } } };
}

/** "How is the safety of that area?" asks for the safety, and not for its address. */
function isManner({ intent, scene: { understanding } }: Step, steps: readonly Step[]): boolean {
  const { facts, topics, text } = understanding;
  if (intent !== 'project_detail' || topics.length === 0 || facts.length === 0) return false;
  const beside = steps.some(
    (other) => other.intent === 'topic_query' && other.scene.understanding === understanding,
  );
  const where = () => tokenise(text).some((token) => WHERE.has(token.text));
  // "Area" alone is a size and a place: here, the place.
  const placed = facts.includes('location') && !where();
  return beside && facts.every((fact) => placed && OF_PLACE.has(fact));
}
const WHERE = wordSet('where');
const OF_PLACE = new Set<string>(['location', 'area']);

/** "Where are the photos? Photos of number 3": what is said again of a home that is named is asked of that home alone. */
function isNarrowed(step: Step, steps: readonly Step[]): boolean {
  const { facts, topics, references } = step.scene.understanding;
  if (step.intent !== 'project_detail' || facts.length === 0 || references.length > 0 || step.given)
    return false;
  return steps.slice(steps.indexOf(step) + 1).some(({ intent, scene: { understanding } }) => {
    const again = facts.every((fact) => fact === 'location' || understanding.facts.includes(fact));
    return intent === step.intent && again && topics.length === 0 && understanding.references.length > 0;
  });
}

/** "Useless bot, let me talk to a person", "not a single one says whether it is safe": nothing is to be changed, and nothing to be said again. */
const isScolding = ({ intent, scene: { understanding } }: Step, steps: readonly Step[]): boolean => {
  const handed = steps.some((other) => other.intent === 'human_handover');
  if (intent === 'repeat') return handed;
  if (intent !== 'objection' || !understanding.objections.every(({ topic }) => topic === 'other'))
    return false;
  return handed || steps.some((other) => ANSWERED.has(other.intent));
};
/** What is asked beside it is what should come. */
const ANSWERED = new Set<Intent>([
  'project_detail',
  'price_query',
  'topic_query',
  'area_query',
  'book_visit',
]);

/** "60 is too much for that size, I will give 52": the one offered for is meant, and no cheaper ones. */
const isReasonOfOffer = ({ intent, scene: { understanding } }: Step, steps: readonly Step[]): boolean =>
  intent === 'objection' &&
  understanding.changes.length === 0 &&
  understanding.objections.every(({ topic }) => topic === 'budget') &&
  steps.some(
    ({ scene: { understanding: other } }) =>
      other !== understanding && (other.offer !== undefined || other.facts.includes('negotiation')),
  );

/** "60 lakhs for an old flat?? What will they take for the first one?": nothing is looked for. */
const isOnlySpoken = ({ intent, given, scene: { understanding } }: Step, steps: readonly Step[]): boolean => {
  const { changes, unclear_amounts, objections, references, absent } = understanding;
  const wishes = changes.length + unclear_amounts.length + objections.length + absent.length > 0;
  return (
    intent === 'search' &&
    !given &&
    !wishes &&
    references.length > 0 &&
    references.every(({ kind }) => kind === 'like') &&
    steps.some(
      ({ intent: answers, scene: { understanding: other } }) =>
        answers === 'price_query' && other !== understanding && other.references.length > 0,
    )
  );
};
