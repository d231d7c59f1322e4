// With the homes named: those that a reply names in its words, without their cards, are spoken of as if they had been shown.
import { focusOn, type Session } from '../conversation/session.ts';
import { homeName } from '../say/phrases.ts';
import type { Scene } from './scene.ts';

/** More names than these are no few that are spoken of together. */
const MOST = 4;

/** Unchanged where a home was in talk, or all that are named were shown before. */
export function withNamed(session: Session, text: string, scene: Scene): Session {
  const { focus, seen, seen_before } = session.memory;
  if (focus.length > 0 || seen.length > 0) return session;
  const named = [...scene.facts.listings].filter(
    (home) => !home.units && !seen_before.includes(home.id) && text.includes(homeName(home, scene)),
  );
  return named.length > 0 && named.length <= MOST
    ? focusOn(
        session,
        named.map(({ id }) => id),
      )
    : session;
}
