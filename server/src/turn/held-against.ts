// Held against: the list that stands was said to be wrong, and the message changes nothing of it. It is not shown again: what it is
// held to is told, and what lies close by where that is wished.
import { join } from '../answers/search.ts';
import type { Filters, Reply } from '../contract.ts';
import { equal } from '../conversation/changes.ts';
import type { Session } from '../conversation/session.ts';
import { offerOf } from '../say/offers.ts';
import { describe } from '../say/phrases.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { tokenise } from '../understand/normalise.ts';
import { means, readPlainly } from '../understand/reading.ts';
import type { Scene } from './scene.ts';

/** Who says that it is wrong gets no answer a second time, but what it was an answer to. */
export const holdsAgainst = (act: Act): boolean =>
  AGAINST.has(act.kind) || act.understanding.correction || refusesInVain(act);
const AGAINST = new Set<Act['kind']>(['dispute', 'correct', 'reject', 'doubt']);

/** "Metro, not bus", where the metro is looked for: nothing is to be looked for anew. */
const refusesInVain = ({ words, understanding: { intents, changes, references } }: Act): boolean =>
  changes.length + references.length === 0 &&
  intents.every((intent) => intent === 'search') &&
  tokenise(words).some(({ text }) => wordMeans(text, 'negation'));

/** Shows the very list that stands, though nothing of the search has changed. */
export const showsTheSame = (
  acts: readonly Act[],
  { changed, understanding: { references } }: Scene,
  { session }: { session: Session },
  cards: Reply['cards'],
): boolean => {
  const last = session.memory.lists.at(-1)?.ids ?? [];
  const corrects = acts.some(
    (act) => (act.kind === 'correct' || refusesInVain(act)) && !act.understanding.restated,
  );
  return (
    corrects &&
    changed.filters.length + references.length === 0 &&
    cards.length > 0 &&
    cards.every(({ id }) => last.includes(id))
  );
};

export function heldTo(
  acts: readonly Act[],
  { session }: { session: Session },
  scene: Scene,
): Pick<Reply, 'text' | 'suggestions'> {
  const { say, facts, catalogue } = scene;
  const { current_filters: filters } = session;
  facts.filters.push(filters);
  const wanted = describe(filters, scene);
  const offers = wishesCloseBy(acts)
    ? catalogue
        .relax(filters)
        .filter(({ changes }) => changes.every(({ filter }) => filter === 'locality'))
        .slice(0, MOST)
        .map((relaxation) => offerOf(relaxation, filters, scene))
    : [];
  if (offers.length > 0)
    return {
      text: join([say.heard.lookingFor(wanted), say.search.close(offers.map(({ text }) => text))]),
      suggestions: offers.map(({ suggestion }) => suggestion),
    };
  // "Not 1.1 exactly, up to 1.1": so it stands.
  if (acts.some((act) => saysWhatStands(act, filters)))
    return { text: say.heard.stands(wanted), suggestions: [] };
  const vain = acts.some(refusesInVain);
  return {
    text: vain ? join([say.heard.notLooked(), say.heard.lookingFor(wanted)]) : say.heard.looking(wanted),
    suggestions: [],
  };
}
const MOST = 2;

const saysWhatStands = ({ understanding: { changes, restated } }: Act, standing: Filters): boolean =>
  !restated &&
  changes.some((change) => change.op === 'set') &&
  changes.every((change) => change.op !== 'set' || equal(standing[change.filter], change.value));

/** "HSR or close by". */
const wishesCloseBy = (acts: readonly Act[]): boolean =>
  acts.some(
    ({ words, understanding: { language, changes } }) =>
      changes.some((change) => 'filter' in change && change.filter === 'locality') &&
      readPlainly(words, language).spans.some(
        (span) => means(span, 'place', 'near') || means(span, 'place', 'near_after'),
      ),
  );
