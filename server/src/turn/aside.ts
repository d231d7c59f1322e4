// Aside: what is said beside the answers: things asked for that no listing speaks of, the way back from what was only likely or
// cleared all, and words that nothing was made of.
import type { Intent } from '../contract.ts';
import { noteWords } from '../conversation/for-next-message.ts';
import type { Heard } from '../understand/heard.ts';
import { ownWords } from '../understand/own-words.ts';
import type { Step } from './plan.ts';
import type { Answer, Scene } from './scene.ts';
import type { TurnInput } from './turn.ts';

/** What is not known goes into the message to the office: changes `scene.session`. */
export function aside(
  { heard, session: before }: TurnInput & { heard: Heard },
  scene: Scene,
  steps: readonly Step[],
): Answer[] {
  const { taken, acts } = heard;
  const { say } = scene;
  const said: Answer[] = [];
  // In a visit's request unknown words are names.
  if (steps.every(({ intent }) => !SILENT.has(intent))) said.push(...passedOver(heard, scene, steps));
  const label = say.heard.undo();
  const cleared =
    Object.keys(before.current_filters).length > 0 &&
    acts.some(({ understanding }) => understanding.intents.includes('start_over'));
  if (taken || cleared)
    said.push({
      session: scene.session,
      text: '',
      suggestions: [{ label, action: { type: 'undo', label } }],
    });
  return said;
}
const SILENT = new Set<Intent>([
  'book_visit',
  'human_handover',
  'not_understood',
  'out_of_scope',
  'language',
]);

function passedOver(
  { text, residue: [unread], things = [] }: Heard,
  scene: Scene,
  steps: readonly Step[],
): Answer[] {
  const { say, facts } = scene;
  const said: Answer[] = [];
  const searches = steps.some(({ intent }) => intent === 'search');
  const brings = steps.some(({ scene: { understanding } }) => understanding.topics.includes('bring'));
  if (things.length > 0 && !searches && !brings && scene.session.memory.seen.length > 0) {
    const asked = things.slice(0, MOST_THINGS).map((words) => words.slice(0, LONGEST));
    facts.names.push(...asked);
    scene.session = noteWords(scene.session, ownWords(text, scene.language, { things: asked }));
    said.push({
      session: scene.session,
      text: say.heard.unlisted(say.and(asked.map((words) => `“${words}”`))),
    });
  }
  if (unread) {
    const words = unread.slice(0, LONGEST);
    facts.names.push(words);
    said.push({ session: scene.session, text: say.heard.unread(words) });
  }
  return said;
}
/** Characters. */
const LONGEST = 60;
const MOST_THINGS = 3;
