// Which of places: "Hoodi or Hebbal. which one is closer to a metro?": places that are only named, and a question behind them that
// chooses: asked of the places, and no home is looked for there.
import type { AreaAsk } from '../../languages/areas.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { tokenise } from '../normalise.ts';
import { WISHLESS } from '../understanding.ts';

export function whichOfPlaces(acts: readonly Act[]): Act[] {
  const [first, second, ...others] = acts;
  const places = first && second ? placesNamed(first) : undefined;
  if (!places || !second || others.length > 0) return [...acts];
  const { understanding: said, words } = second;
  const which = tokenise(words).some(({ text }) => wordMeans(text, 'ask', 'which'));
  const ofThem = said.references.every(({ kind }) => kind === 'all' || kind === 'superlative');
  if (!which || !ofThem || said.changes.some(({ op }) => op !== 'shift')) return [...acts];
  const why = [...second.why, { rule: 'which of the places named', words: first?.words ?? '' }];
  if (said.topics.length > 0 && said.facts.length === 0)
    return [{ ...second, why, understanding: { ...said, references: [], changes: [], of: [...places] } }];
  const to = said.facts.includes('distance') ? said.about?.landmark : undefined;
  const ask = to === undefined ? priceAsked(second) : 'nearer';
  if (ask === undefined) return [...acts];
  const area = { ask, filters: { locality: [...places] } };
  const asked = { ...said, ...WISHLESS, references: [], intents: ['area_query' as const], area };
  return [{ ...second, why, understanding: { ...asked, of: to === undefined ? [...places] : [to] } }];
}

/** Two places or more, and nothing else. */
function placesNamed({ understanding }: Act): readonly string[] | undefined {
  const { changes, references, facts, topics, area } = understanding;
  const { locality = [], ...wishes } = area?.filters ?? {};
  if (area?.ask === 'choose' && locality.length > 1 && Object.keys(wishes).length + changes.length === 0)
    return locality;
  const [only, other] = changes;
  if (other || only?.op !== 'set' || only.filter !== 'locality' || only.value.length < 2) return undefined;
  return references.length + facts.length + topics.length > 0 ? undefined : only.value;
}

function priceAsked({ understanding: { references, changes, facts } }: Act): AreaAsk | undefined {
  if (facts.some((fact) => fact !== 'price')) return undefined;
  const [one] = [...references.filter(({ kind }) => kind === 'superlative'), ...changes];
  if (!one || !('measure' in one) || one.measure !== 'price') return undefined;
  return one.direction === 'down' ? 'cheaper' : 'dearer';
}
