// Left out: "drop the cheaper one", "leave out the third": a home that is spoken of no more, in the talk and in the message; the one
// that is left of a choice is the home in talk.
import type { VisitRequest } from '../conversation/agenda.ts';
import { resolve } from '../conversation/references.ts';
import { focusOn, remember, type Session } from '../conversation/session.ts';
import type { Act } from '../understand/heard.ts';
import { hasAny, readPlainly } from '../understand/reading.ts';
import type { Scene } from './scene.ts';

function withoutLeft({ understanding: { leaves_out } }: Act, scene: Scene): Session {
  const { session } = scene;
  const out = resolve(leaves_out ?? [], scene).listings.map(({ id }) => id);
  if (out.length === 0) return session;
  const kept = (ids: readonly string[]) => ids.filter((id) => !out.includes(id));
  const { focus, choice = [], liked = [], agenda } = session.memory;
  const left = kept(focus);
  return remember(session, {
    focus: left.length > 0 ? left : kept(choice),
    choice: kept(choice),
    liked: kept(liked),
    // A request has a home left, or stays as it is.
    agenda: agenda.map((frame) =>
      frame.kind === 'visit' && kept(frame.listing_ids).length > 0
        ? { ...frame, ...withoutHomes(frame, kept(frame.listing_ids)) }
        : frame,
    ),
  });
}

const withoutHomes = ({ hours }: VisitRequest, ids: string[]): Partial<VisitRequest> => ({
  listing_ids: ids,
  ...(hours && { hours: hours.filter(({ id }) => ids.includes(id)) }),
});

/** The other acts. "Drop the cheaper one, keep Honge Court": what is kept is in talk, and is not told again. Changes `scene.session`. */
export function withKept(acts: readonly Act[], scene: Scene): Act[] {
  const leaving = acts.filter(({ understanding }) => understanding.leaves_out);
  if (leaving.length === 0) return [...acts];
  for (const act of leaving) scene.session = withoutLeft(act, scene);
  return acts.filter((act) => {
    const [home, other] = onlyNames(act) ? resolve(act.understanding.references, scene).listings : [];
    if (!home || other) return true;
    scene.session = focusOn(scene.session, [home.id]);
    return false;
  });
}

function onlyNames({ words, understanding }: Act): boolean {
  const { intents, references, facts, topics, changes, language, when } = understanding;
  return (
    intents.every((intent) => intent === 'project_detail') &&
    references.length === 1 &&
    facts.length + topics.length + changes.length === 0 &&
    !when &&
    !hasAny(readPlainly(words, language), ['ask'])
  );
}
