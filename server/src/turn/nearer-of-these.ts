// Nearer of these: "I told you, Electronic City. Which of these two is closer to it?" asks how far each of the homes is from the place
// that the message names, or where somebody works; no other homes are looked for there.
import { choosesNearest } from '../understand/choosing.ts';
import type { Act } from '../understand/heard.ts';
import { hasSpan, readPlainly } from '../understand/reading.ts';
import type { Scene } from './scene.ts';

export function nearerOfThese(acts: readonly Act[], { session }: Scene): Act[] {
  const { works = [], focus } = session.memory;
  const at = acts.findIndex(asksNearer);
  const asking = acts[at];
  if (!asking || focus.length === 0) return [...acts];
  const named = acts.slice(0, at).find((act) => onlyPlace(act) !== undefined);
  const place = (named && onlyPlace(named)) ?? works.at(-1);
  if (place === undefined) return [...acts];
  const { understanding } = asking;
  const reading = readPlainly(asking.words, understanding.language);
  const two = hasSpan(reading, 'refer', 'of_two') || hasSpan(reading, 'refer', 'both');
  const asked: Act = {
    ...asking,
    kind: 'ask',
    why: [...asking.why, { rule: 'nearer of these', words: asking.words }],
    understanding: {
      ...understanding,
      intents: ['project_detail'],
      facts: ['distance'],
      about: { landmark: place },
      references: [{ kind: 'all', most: true, ...(two && { n: 2 }), words: asking.words }],
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
