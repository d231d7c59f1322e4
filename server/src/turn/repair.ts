// Repair: "not what I meant", "no no": the last reading goes, what was taken back is named, and the next best takes its place or
// one question is asked. What was never wished is told so.

import type { FilterName, Filters } from '../contract.ts';
import { equal, wordsFor } from '../conversation/changes.ts';
import { timesSaid } from '../conversation/said-before.ts';
import { type Session, setFilters, undoFilters } from '../conversation/session.ts';
import { describe } from '../say/phrases.ts';
import type { Act } from '../understand/heard.ts';
import type { Step } from './plan.ts';
import type { Scene } from './scene.ts';

export const isRepair = ({ kind, understanding }: Act) =>
  kind === 'dispute' && understanding.intents[0] === 'undo';

/** "Not what I meant": the last reading goes, and the next best takes its place. `asks`: something is asked beside it. */
export function repair(own: Scene, scene: Scene, { memory }: Session, asks = false): Step[] {
  // "I did not ask this, are bachelors allowed?": the answer was wrong, and what is asked beside it is answered.
  if (asks) return misheard(scene, memory);
  const { restated, instead: [next] = [] } = memory.reading ?? {};
  // What was said for the second time is surely wished, whatever else is wrong.
  const changed = memory.reading?.changed === true && !restated;
  const { current_filters: standing } = scene.session;
  if (!changed && !next) {
    scene.facts.filters.push(standing);
    const looking = scene.say.heard.looking(describe(standing, scene));
    // Asked what is wrong for the second time, the chat has not helped: a person can.
    if (asksWhatIsWrong(scene) > 1) return [{ intent: 'objection', scene: asComplaint(own), given: false }];
    // Asked once what is wrong, one who says no more is shown how it can be said.
    if (Object.keys(standing).length === 0 || scene.session.messages.at(-1)?.text === looking)
      return [{ intent: 'not_understood', scene: own, given: false }];
    scene.changed.notices.push(looking);
    return [];
  }
  const undone = undoFilters(scene.session);
  const back = changed ? (next ?? undone?.current_filters ?? {}) : standing;
  scene.changed.notices.push(scene.say.heard.misread(takenBack(standing, back, scene)));
  if (!next) {
    // With nothing before it, going back would leave nothing: what stands is there to be taken away part by part.
    if (undone && Object.keys(undone.current_filters).length > 0)
      return [{ intent: 'undo', scene: own, given: false }];
    scene.facts.filters.push(standing);
    scene.changed.notices.push(scene.say.heard.meant(describe(standing, scene)));
    return [];
  }
  const earlier = (changed && undoFilters(scene.session)) || scene.session;
  const before = { filters: earlier.current_filters, words: earlier.filter_words };
  scene.session = setFilters(earlier, {
    filters: next,
    words: wordsFor(next, before, own.understanding.text),
  });
  return [{ intent: 'search', scene: own, given: false }];
}

/** What the last message changed goes, and no other reading of it is tried. */
function misheard(scene: Scene, { reading }: Session['memory']): Step[] {
  const { current_filters: standing } = scene.session;
  const undone = reading?.changed && !reading.restated ? undoFilters(scene.session) : undefined;
  const back = undone?.current_filters ?? standing;
  if (undone && Object.keys(back).length > 0) scene.session = undone;
  scene.changed.notices.push(scene.say.heard.misread(takenBack(standing, back, scene)));
  return [];
}

/** How often the chat has asked what should be different, or which part is wrong. */
const asksWhatIsWrong = ({ session, say }: Pick<Scene, 'session' | 'say'>): number => {
  const questions = [say.heard.looking, say.heard.meant].map((ask) => ask(CUT).split(CUT)[1] ?? ask(''));
  return timesSaid(
    session,
    questions.map((question) => question.trim()),
  );
};
const CUT = '\u0000';

const asComplaint = (own: Scene): Scene => {
  const { text } = own.understanding;
  return {
    ...own,
    understanding: {
      ...own.understanding,
      intents: ['objection'],
      objections: [{ topic: 'other', words: text.slice(0, 200) }],
      leaves: 'site',
    },
  };
};

/** What stood and stands no more; nothing where nothing stood before it. */
export function takenBack(standing: Filters, back: Filters, scene: Scene): string | undefined {
  const gone = Object.entries(standing).filter(([name, value]) => !equal(value, back[name as FilterName]));
  if (gone.length === 0 || Object.keys(back).length === 0) return undefined;
  const what = Object.fromEntries(gone) as Filters;
  scene.facts.filters.push(what);
  return describe(what, scene);
}

/** What was never wished; alone, with what is looked for, and the same list is not shown again. */
export function notLooked(
  { say, facts, session: { current_filters }, ...scene }: Scene,
  alone: boolean,
): string[] {
  const known = Object.keys(current_filters).length > 0;
  if (!alone || !known) return [say.heard.notLooked()];
  facts.filters.push(current_filters);
  const wanted = describe(current_filters, { ...scene, say, facts });
  return [say.heard.notLooked(), say.heard.lookingFor(wanted)];
}
