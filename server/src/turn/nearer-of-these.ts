// Nearer of these: "I told you, Electronic City. Which of these two is closer to it?" asks how far each of the homes is from the place
// that the message names, or where somebody works; no other homes are looked for there.
import { choiceOf } from '../conversation/references.ts';
import type { Session } from '../conversation/session.ts';
import { choosesNearest } from '../understand/choosing.ts';
import type { Act } from '../understand/heard.ts';
import { readPlainly } from '../understand/reading.ts';

export function nearerOfThese(acts: readonly Act[], session: Session): Act[] {
  const { works = [] } = session.memory;
  const homes = choiceOf(session) ?? [];
  const at = acts.findIndex(asksNearer);
  const asking = acts[at];
  if (!asking || homes.length < 2) return [...acts];
  const named = acts.slice(0, at).find((act) => onlyPlace(act) !== undefined);
  const place = (named && onlyPlace(named)) ?? works.at(-1);
  if (place === undefined) return [...acts];
  const { understanding } = asking;
  const asked: Act = {
    ...asking,
    kind: 'ask',
    listing_ids: [...homes],
    why: [...asking.why, { rule: 'nearer of these', words: asking.words }],
    understanding: {
      ...understanding,
      intents: ['project_detail'],
      facts: ['distance'],
      about: { landmark: place },
      references: [{ kind: 'all', most: true, words: asking.words }],
    },
  };
  return acts.flatMap((act) => (act === named ? [] : act === asking ? [asked] : [act]));
}

/** "Which of these two is closer to it?", "… to my office?": to a place that it does not name. */
function asksNearer({ words, listing_ids, understanding }: Act): boolean {
  const { references, facts, changes, topics, about, language } = understanding;
  return (
    listing_ids === undefined &&
    changes.length + topics.length === 0 &&
    facts.every((fact) => fact === 'distance') &&
    references.every(({ kind }) => kind === 'it' || kind === 'all') &&
    (about?.landmark === undefined || about.landmark === 'office') &&
    choosesNearest(readPlainly(words, language))
  );
}

/** "I told you, Electronic City": nothing but one place. */
function onlyPlace({ understanding: { changes, facts, topics, references } }: Act): string | undefined {
  const [change, other] = changes;
  if (!change || other || facts.length + topics.length + references.length > 0) return undefined;
  if (!('value' in change) || (change.filter !== 'locality' && change.filter !== 'near')) return undefined;
  const [place, more] = [change.value].flat().map(String);
  return more === undefined ? place : undefined;
}
