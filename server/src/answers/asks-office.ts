// Asking the office what no home states: offered once about these homes, and written into the message where that is taken.
import type { Listing } from '../catalogue/listing.ts';
import { frameOf } from '../conversation/agenda.ts';
import { aboutHomes, noteWords } from '../conversation/for-next-message.ts';
import { offerToAsk } from '../conversation/office-offer.ts';
import type { Session } from '../conversation/session.ts';
import { inside } from '../say/fact-text.ts';
import { apart } from '../say/told-apart.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { Heard } from '../understand/heard.ts';
import { ownWords } from '../understand/own-words.ts';
import { listed, personFor, request } from './person.ts';

/** Homes that are named in the offer. */
const MOST_NAMED = 4;

/** "Shall I ask the office about these 3: A, B and C?"; undefined where that was offered before; where it was taken, it is asked too. */
export function offersToAsk(
  homes: readonly Listing[] | undefined,
  scene: Scene,
  before: Session,
  noted: boolean,
): Pick<Answer, 'session' | 'text' | 'contact'> | undefined {
  if (!homes) return undefined;
  const { session, say, facts, understanding } = scene;
  const ids = homes.map(({ id }) => id);
  const { to_ask } = session.memory;
  if (to_ask && !to_ask.taken && sameHomes(to_ask.listing_ids, ids)) return offersAll(ids, scene, before);
  const stands = to_ask?.taken && frameOf(session, 'visit')?.wanted !== undefined;
  if (stands && homes.length > 0 && ids.every((id) => to_ask.listing_ids.includes(id)))
    return asksOffice(scene);
  facts.counts.push(homes.length);
  const named = homes.length > 1 && homes.length <= MOST_NAMED;
  if (named) for (const home of homes) facts.listings.add(home);
  // What is no fact of a home goes in the words it was asked in.
  const words = ownWords(understanding.text, understanding.language, { topics: understanding.topics });
  const holds = noted || !words || untoldIn(session) > untoldIn(before);
  return {
    session: offerToAsk(session, { listing_ids: ids, ...(!holds && { words }) }),
    text: say.person.shallIAsk(
      homes.length,
      named ? say.and(homes.map((home) => apart(home, scene))) : undefined,
    ),
  };
}
/** Once more is not stated of the home that the offer was made of, it is made of all of it. */
function offersAll(
  ids: readonly string[],
  scene: Scene,
  before: Session,
): Pick<Answer, 'session' | 'text'> | undefined {
  const { session, say, facts } = scene;
  const open = (of: Session) => frameOf(of, 'visit')?.questions ?? [];
  const frame = frameOf(session, 'visit');
  if (!frame || frame.wanted !== undefined || ids.length !== 1) return undefined;
  const { questions = [] } = aboutHomes(frame, ids);
  const words = session.memory.to_ask?.words;
  const asked = [
    ...(words === undefined ? [] : [`“${words}”`]),
    ...questions.map((fact) => inside(say.terms.fact[fact])),
  ];
  if (asked.length < 2 || open(session).length <= open(before).length) return undefined;
  const what = say.and(asked);
  facts.names.push(what);
  return {
    session: offerToAsk(session, { listing_ids: [...ids], ...(words !== undefined && { words }) }),
    text: say.person.shallIAskAll(what),
  };
}
const sameHomes = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
const untoldIn = (session: Session): number => frameOf(session, 'visit')?.untold?.length ?? 0;

/** The request, about the homes that the yes names, else those of the offer. */
export function toAsk(scene: Scene, { listing_ids, words }: Heard['asks_office'] & object): Session {
  const offer = scene.session.memory.to_ask;
  const ids = listing_ids ?? offer?.listing_ids ?? [];
  const homes = ids.flatMap((id) => scene.catalogue.byId(id) ?? []);
  const asked = [offer?.words, words].filter((one) => one !== undefined);
  const session = asked.reduce((noted, one) => noteWords(noted, one, ids), scene.session);
  const whole = { ...scene.whole, text: asked.at(-1) ?? '' };
  const next = request({ ...scene, session, whole }, 'call', homes).session;
  return offerToAsk(next, { listing_ids: ids, taken: true });
}

/** "The message below asks the office about A and B: photos, floor plan." */
export function asksOffice(scene: Scene): Answer {
  const { session, say } = scene;
  const frame = frameOf(session, 'visit');
  const homes = frame ? listed(frame, scene) : [];
  const contact = personFor(scene, homes);
  const { questions = [], untold = [] } = frame ?? {};
  const what = [...questions.map((fact) => say.terms.fact[fact]), ...untold.map((words) => `“${words}”`)];
  const names = homes.map((home) => apart(home, scene));
  return {
    session: { ...session, last_topic: 'person', meeting_suggested: true },
    text: say.person.asksOffice(
      names.length > 0 ? say.and(names) : undefined,
      what.length > 0 ? say.and(what) : undefined,
    ),
    ...(contact && { contact }),
  };
}
