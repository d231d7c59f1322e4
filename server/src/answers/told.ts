// Told: somebody tells of themselves or remarks on a home. It is acknowledged, and the one thing is asked that brings them on.
import { spokenOf } from '../conversation/references.ts';
import { lastReply } from '../conversation/said-before.ts';
import { describe, homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { greets, purposes } from './opening.ts';
import { canReach, chosenHomes, personFor, talkToPerson } from './person.ts';
import { roomFor } from './room-for.ts';
import { join } from './search.ts';
import { suggestChange } from './suggest-change.ts';

export function told(scene: Scene, talk: 'self' | 'remark' | 'unasked'): Answer {
  const { session, say, facts, site } = scene;
  const { current_filters: filters } = session;
  const lead = opens(scene) ? say.chat.hi() : say.heard[LEAD[talk]]();
  facts.filters.push(filters);
  const stands = Object.keys(filters).length > 0;
  const [spoken, ...more] = spokenOf(scene);
  const room =
    talk !== 'unasked' && !scene.among && spoken && more.length === 0 ? roomFor(spoken, scene) : undefined;
  if (room)
    return {
      session,
      text: join([lead, room.text]),
      suggestions: [...room.suggestions, ...suggestChange(scene)].slice(0, 4),
    };
  const home = talk === 'unasked' ? undefined : ofHome(scene);
  const asks = home ?? (talk === 'self' ? nextQuestion(scene) : undefined);
  // Nothing of what is only remarked on is to be changed.
  const ask = talk === 'remark' ? say.heard.lookingFor : say.heard.looking;
  const looking = stands ? ask(describe(filters, scene)) : undefined;
  // Asked that a moment ago, it has helped nobody: a person can.
  const asked = looking && lastReply(session).includes(looking);
  if (asked && !asks && canReach(scene)) {
    if (site.phone) facts.names.push(site.phone);
    const contact = personFor(scene, chosenHomes(scene));
    return {
      session,
      text: join([lead, say.site.person(site.phone)]),
      ...(contact && { contact }),
      suggestions: [talkToPerson(scene), ...suggestChange(scene)].slice(0, 4),
    };
  }
  const next = asks ?? looking ?? say.heard.begin();
  return {
    session,
    text: join([lead, next]),
    suggestions: asks === say.area.ask.purpose() ? purposes(scene) : suggestChange(scene),
  };
}

const LEAD = { self: 'told', remark: 'remarked', unasked: 'unasked' } as const;

/** Beside one home that is spoken of, what to know of it, once. */
function ofHome(scene: Scene): string | undefined {
  const { session, say, facts } = scene;
  const [home, ...others] = spokenOf(scene);
  if (!home || others.length > 0) return undefined;
  facts.listings.add(home);
  const ask = say.chat.whatOfHome(homeName(home, scene));
  return lastReply(session).includes(ask) ? undefined : ask;
}

/** "Hi, just moved here": the first thing said. */
const opens = ({ session, understanding, language }: Scene): boolean =>
  session.engagement_score === 0 && greets(understanding.text, language);

/** What is not known yet, and was not just asked. */
function nextQuestion({ session, say, catalogue }: Scene): string | undefined {
  const { current_filters: filters, memory } = session;
  const last = lastReply(session);
  const open = [
    Object.keys(filters).length === 0 && catalogue.purposes.size > 1 && say.area.ask.purpose(),
    filters.bhk === undefined && filters.bhk_min === undefined && !filters.type && say.area.ask.bhk(),
    filters.budget_max === undefined && say.area.ask.budget(),
    filters.locality === undefined &&
      filters.near === undefined &&
      !memory.works?.length &&
      say.area.ask.work(),
  ];
  return open.filter((one) => one !== false).find((one) => !last.includes(one));
}
