// For the office: a question that nothing here answers goes to a person in the visitor's own words.
import type { Contact } from '../contract.ts';
import { frameOf } from '../conversation/agenda.ts';
import { noteWords } from '../conversation/for-next-message.ts';
import type { Session } from '../conversation/session.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { ownWords } from '../understand/own-words.ts';
import { contentOf } from './office.ts';
import { canReach, chosenHomes, personFor, talkToPerson } from './person.ts';
import { quotedBy } from './quoted.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

/** The question beside the request, and the message that carries it; undefined where nothing is asked, or nobody can be reached. */
export function carried(scene: Scene): { session: Session; contact?: Contact; sent: boolean } | undefined {
  const homes = chosenHomes(scene);
  if (!canReach(scene, homes)) return undefined;
  const words = ownWords(scene.understanding.text, scene.understanding.language);
  // Thanks and a protest at us are no question.
  if (!words) return undefined;
  const session = noteWords(scene.session, words);
  const contact = personFor({ ...scene, session }, homes);
  return { session, ...(contact && { contact }), sent: contact?.whatsapp !== undefined };
}

/** "Would the owner mind three working women?"; undefined before any home was shown, and where nobody can be reached. */
export function forOffice(scene: Scene): Answer | undefined {
  const { say, session, understanding } = scene;
  if (understanding.off_topic || session.memory.seen.length === 0) return undefined;
  const before = frameOf(session, 'visit')?.untold;
  const asked = carried(scene);
  if (!asked) return undefined;
  const homes = chosenHomes(scene);
  const [home] = homes;
  if (home) scene.facts.listings.add(home);
  const name = home && homes.length === 1 ? homeName(home, scene) : undefined;
  const written =
    home && homes.length === 1 ? quotedBy(contentOf(understanding.text), home, scene) : undefined;
  const text =
    written !== undefined
      ? join([written, say.heard.elseAsked(asked.sent)])
      : before === undefined
        ? say.heard.untold(asked.sent, name)
        : say.heard.untoldToo(asked.sent);
  return {
    session: asked.session,
    text,
    ...(asked.contact && { contact: asked.contact }),
    suggestions: [...(asked.sent ? [] : [talkToPerson(scene)]), ...suggestChange(scene).slice(0, 3)],
  };
}
