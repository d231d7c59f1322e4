// Opening: who begins by greeting, or by telling whom a home is for, is greeted back and asked the one thing that helps: no
// home is shown before it is known whether to buy or to rent.
import type { Language } from '../contract.ts';
import { calledBy } from '../conversation/parties.ts';
import { afterSearch } from '../say/suggestions.ts';
import { widest } from '../say/wide.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { peopleAt } from '../understand/household.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { tokenise } from '../understand/normalise.ts';
import { means, readPlainly, spanFrom } from '../understand/reading.ts';
import { join } from './search.ts';

/** Undefined once homes were shown, where some are asked to be shown, or where a wish is known. */
export function opening(scene: Scene): Answer | undefined {
  const { session, say, catalogue, whole } = scene;
  const { current_filters: filters, memory } = session;
  const asks = filters.purpose === undefined && catalogue.purposes.size > 1 ? widest(scene)?.asks : undefined;
  if (!asks || filters.type || memory.lists.length > 0 || scene.action) return undefined;
  const tokens = tokenise(whole.text);
  const greeted = greets(whole.text, scene.language);
  const tells =
    greeted || memory.party !== undefined || tokens.some((one) => one.breaks) || peopleAt(tokens).includes(1);
  if (!tells || tokens.some(({ text }) => wordMeans(text, 'ask', 'show'))) return undefined;
  return {
    session,
    text: join([
      greeted && say.chat.hi(),
      memory.party ? say.party.now(calledBy(session, memory.party)) : !greeted && say.heard.told(),
      asks,
    ]),
    suggestions: purposes(scene),
  };
}

/** "To buy (115)", "to rent (26)". */
export const purposes = (scene: Scene) => {
  const { catalogue, session } = scene;
  const total = catalogue.count(session.current_filters);
  scene.facts.counts.push(total);
  return afterSearch(scene, total, []).slice(0, catalogue.purposes.size);
};

/** It begins with a greeting: "good morning", "namaskara". */
export const greets = (text: string, language: Language): boolean =>
  means(spanFrom(readPlainly(text, language), 0), 'intent', 'greet');
