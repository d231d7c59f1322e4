// Which of places: "Hoodi or Hebbal. which one is closer to a metro?": places that are only named, and a question behind them that
// chooses: asked of the places, and no home is looked for there.
import type { AreaAsk } from '../../languages/areas.ts';
import type { Act } from '../heard.ts';
import { wordMeans } from '../lexicon.ts';
import { tokenise } from '../normalise.ts';
import { WISHLESS } from '../understanding.ts';

export function whichOfPlaces(acts: readonly Act[]): Act[] {
  let places: readonly string[] | undefined;
  const told = acts.map((act) => {
    const asked = places && ofThem(act, places, acts.length === 2);
    places = placesNamed(act) ?? places;
    return asked ?? act;
  });
  // The places are named to ask that of them, and are not told of side by side first.
  return told.filter((act, at) => !(isBare(act) && told.some((one, i) => i > at && one !== acts[i])));
}

/** Nothing but their names, or that areas are meant. */
function isBare(act: Act): boolean {
  const places = placesNamed(act);
  return places !== undefined && tokenise(act.words).length <= places.length * WORDS;
}
/** Tokens a place. */
const WORDS = 3;

/** What is asked of the places that were named before it; undefined where it asks of homes. */
function ofThem(act: Act, places: readonly string[], alone: boolean): Act | undefined {
  const { understanding: said, words } = act;
  const which = tokenise(words).some(({ text }) => wordMeans(text, 'ask', 'which'));
  const both = said.references.some((one) => one.kind === 'all' && one.n === places.length);
  const all = said.references.every(
    (one) => (one.kind === 'all' && (one.n ?? places.length) === places.length) || one.kind === 'superlative',
  );
  if (said.area || !(which || both) || !all || said.changes.some(({ op }) => op !== 'shift'))
    return undefined;
  const why = [...act.why, { rule: 'which of the places named', words: places.join() }];
  if (said.topics.length > 0 && said.facts.length === 0)
    return { ...act, why, understanding: { ...said, references: [], changes: [], of: [...places] } };
  const to = said.facts.includes('distance') ? said.about?.landmark : undefined;
  const by = to === undefined && said.facts.includes('price_per_area') ? ('per_area' as const) : undefined;
  const ask = to !== undefined ? 'nearer' : by ? 'cheaper' : alone ? priceAsked(act) : undefined;
  if (ask === undefined) return undefined;
  const area = { ask, ...(by && { by }), filters: { locality: [...places] } };
  const asked = { ...said, ...WISHLESS, references: [], intents: ['area_query' as const], area };
  return { ...act, why, understanding: { ...asked, of: to === undefined ? [...places] : [to] } };
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
