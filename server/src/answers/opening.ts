// Opening: who begins by greeting, or by telling whom a home is for, is greeted back and asked the one thing that helps: no
// home is shown before it is known whether to buy or to rent.
import type { Filters, Language, Suggestion } from '../contract.ts';
import { calledBy } from '../conversation/parties.ts';
import { searchFor } from '../say/offers.ts';
import { describe } from '../say/phrases.ts';
import { afterSearch } from '../say/suggestions.ts';
import { widest } from '../say/wide.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { peopleAt } from '../understand/household.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { tokenise } from '../understand/normalise.ts';
import { means, readPlainly, spanFrom } from '../understand/reading.ts';
import { join, starters } from './search.ts';

/** Undefined once homes were shown, where some are asked to be shown, or where a wish is known. */
export function opening(scene: Scene): Answer | undefined {
  const { session, say, catalogue, whole } = scene;
  const { current_filters: filters, memory } = session;
  if (onlyTells(scene)) {
    const first = firstQuestion(scene);
    scene.facts.filters.push(filters);
    if (first)
      return {
        session,
        text: join([
          greets(whole.text, scene.language) ? say.chat.hi() : say.heard.told(),
          say.heard.lookingFor(describe(filters, scene)),
          first.text,
        ]),
        suggestions: first.suggestions,
      };
  }
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

/** "I work nights at Manipal Hospital", before any home was shown: where somebody works is known, and nothing of a home. */
const onlyTells = ({ kind, session, whole, action }: Scene): boolean =>
  kind === 'tell' &&
  !action &&
  session.memory.lists.length + session.memory.focus.length === 0 &&
  session.memory.party === undefined &&
  session.current_filters.near !== undefined &&
  Object.keys(session.current_filters).length === 1 &&
  whole.intents.every((intent) => intent === 'search');

/** Before anything was shown, the one question that narrows most, with its buttons. */
export function firstQuestion(scene: Scene): { text: string; suggestions: Suggestion[] } | undefined {
  const { session, say, catalogue, page } = scene;
  const { current_filters: filters, memory } = session;
  if (memory.lists.length > 0 || memory.focus.length > 0 || page) return undefined;
  if (filters.purpose === undefined && catalogue.purposes.size > 1)
    return { text: say.area.ask.purpose(), suggestions: each(scene, PURPOSES) };
  const wide = widest(scene);
  if (wide) return { text: wide.asks, suggestions: starters(scene) };
  if (filters.bhk === undefined && filters.bhk_min === undefined && !filters.type)
    return { text: say.area.ask.bhk(), suggestions: each(scene, SIZES) };
  return undefined;
}

/** What stands with each of these beside it, where there is any. */
const each = (scene: Scene, wishes: readonly Filters[]): Suggestion[] =>
  wishes.flatMap((wish) => {
    const filters = { ...scene.session.current_filters, ...wish };
    const n = scene.catalogue.count(filters);
    return n > 0 ? [searchFor(filters, n, scene)] : [];
  });
const PURPOSES: readonly Filters[] = [{ purpose: 'buy' }, { purpose: 'rent' }];
const SIZES: readonly Filters[] = [{ bhk: [1] }, { bhk: [2] }, { bhk: [3] }];

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
