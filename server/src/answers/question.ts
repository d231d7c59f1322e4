// Question: asks back where what was said can be read in more than one way. Each reading is a button.
import type { Filters } from '../contract.ts';
import { open } from '../conversation/agenda.ts';
import { placeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';

/** Undefined when nothing is in doubt. */
export function question(scene: Scene): Answer | undefined {
  const { understanding, say, session, facts } = scene;
  const current = session.current_filters;
  const [amount] = understanding.unclear_amounts;
  if (amount) {
    const options = amount.readings.map(({ label, filters }) => ({
      label,
      filters: { ...current, ...filters },
    }));
    facts.names.push(amount.words, ...options.map(({ label }) => label));
    const readings = say.or(options.map(({ label }) => label));
    return ask(scene, say.search.unclear(amount.words, readings), options);
  }
  const [doubt] = understanding.doubtful;
  if (doubt) {
    const options = doubt.candidates.map((name) => ({
      label: placeName(name, scene),
      filters: { ...current, locality: [name] } as Filters,
    }));
    facts.names.push(doubt.said, ...doubt.candidates, ...options.map(({ label }) => label));
    return ask(scene, say.search.doubtful(doubt.said, say.or(options.map(({ label }) => label))), options);
  }
  const closer = understanding.changes.some(
    (change) => change.op === 'shift' && change.measure === 'distance',
  );
  if (closer && !current.near && understanding.topics.length === 0)
    return { session, text: say.search.closerToWhat() };
  return undefined;
}

function ask(scene: Scene, text: string, options: { label: string; filters: Filters }[]): Answer {
  return {
    session: open(scene.session, { kind: 'question', asks: 'choice', options }),
    text,
    suggestions: options.map(({ label, filters }) => ({ label, action: { type: 'apply', filters, label } })),
  };
}
