// The two: "show me the plan of A-1102 too, and how do the two differ?" means the home in talk and the one named with it, however many
// are on screen; "only B-507 and A-1102 I asked" behind a comparison compares these.
import { resolve } from '../conversation/references.ts';
import { withoutDenied } from '../understand/denied.ts';
import { readMarkers } from '../understand/grammar/markers.ts';
import type { Act } from '../understand/heard.ts';
import { placeOf } from '../understand/home-edits.ts';
import { readPlainly } from '../understand/reading.ts';
import type { Reference } from '../understand/understanding.ts';
import type { Scene } from './scene.ts';

/** `scene`: as it stands before the message. */
export const ofTheTwo = (acts: readonly Act[], scene: Scene): Act[] =>
  ofTheirAreas(
    acts.map((act, at) =>
      comparedAgain(meansTwo(act) ? paired(act, acts.slice(0, at), scene) : undenied(act), scene),
    ),
    scene,
  );

/** "Compare it with the Hebbal one, and which area will grow more?": those that the two stand in, not those looked in. */
function ofTheirAreas(acts: Act[], scene: Scene): Act[] {
  const { focus } = scene.session.memory;
  const compares = acts.find(({ understanding }) => understanding.intents.includes('compare'));
  if (!compares) return acts;
  const { references } = compares.understanding;
  const beside = references.some(({ kind }) => kind === 'it') && focus.length === 1 ? focus : [];
  const homes = [
    ...beside.flatMap((id) => scene.catalogue.byId(id) ?? []),
    ...resolve(references.filter(isOne), scene).listings,
  ];
  const places = [...new Set(homes.map(({ locality }) => locality))];
  const looked = JSON.stringify(scene.session.current_filters.locality);
  // "I asked to compare two homes, you told of areas. Put 1004 and 205 side by side": no areas again.
  const again = (act: Act) =>
    homes.length > 1 && acts.indexOf(act) < acts.indexOf(compares) && !act.words.includes('?');
  const isOfAreas = ({ understanding: { area, references: pointed } }: Act) =>
    area?.ask === 'choose' &&
    JSON.stringify(area.filters.locality) === looked &&
    pointed.some(({ kind }) => kind === 'all');
  return places.length !== 2
    ? acts.filter((act) => !(isOfAreas(act) && again(act)))
    : acts.map((act) => {
        const { area } = act.understanding;
        if (area?.ask !== 'choose' || JSON.stringify(area.filters.locality) !== looked) return act;
        const filters = { ...area.filters, locality: places };
        return { ...act, understanding: { ...act.understanding, area: { ...area, filters } } };
      });
}

/** "Both", "the two", and no home by its name. */
const meansTwo = ({ understanding: { references }, listing_ids }: Act): boolean =>
  listing_ids === undefined &&
  references.some((one) => one.kind === 'all' && one.n === 2) &&
  references.every(({ kind }) => kind === 'all' || kind === 'it');

function paired(act: Act, before: readonly Act[], scene: Scene): Act {
  const named = before.flatMap(({ understanding: { references } }) =>
    resolve(references.filter(isOne), scene).listings.map(({ id }) => id),
  );
  const ids = new Set(named);
  const [home, more] = scene.session.memory.focus;
  if (ids.size === 1 && home !== undefined && more === undefined) ids.add(home);
  const inTalkFirst = [...ids].sort((a, b) => Number(b === home) - Number(a === home));
  return ids.size === 2 && named.length > 0 ? { ...act, listing_ids: inTalkFirst } : act;
}

const ONE = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);
const isOne = ({ kind }: Reference): boolean => ONE.has(kind);

/** "B-507 nahi, A-1102 aur T2-802 compare karo": of several told by their names the denied one is none. */
function undenied(act: Act): Act {
  const { understanding, words } = act;
  const { references, intents, language } = understanding;
  if (!intents.includes('compare') || references.length < 3 || !references.every(isOne)) return act;
  const reading = readPlainly(words, language);
  const found = references.flatMap((reference) => {
    const place = placeOf(reading, reference.words);
    return place ? [{ at: place.from, to: place.to, reference }] : [];
  });
  if (found.length < references.length) return act;
  const left = withoutDenied(reading, found).map(({ reference }) => reference);
  return left.length < 2 ? act : { ...act, understanding: { ...understanding, references: left } };
}

/** Once homes were compared, two of them that are named with a correction or an "only", and nothing asked of them. */
function comparedAgain(act: Act, { session }: Scene): Act {
  const { understanding } = act;
  const { intents, references, facts, topics, changes, correction } = understanding;
  const again =
    session.last_topic === 'comparison' &&
    (correction || saysOnly(act)) &&
    intents.every((intent) => intent === 'project_detail') &&
    references.length > 1 &&
    references.every(isOne) &&
    facts.length + topics.length + changes.length === 0;
  return again ? { ...act, understanding: { ...understanding, intents: ['compare'] } } : act;
}

const saysOnly = ({ words, understanding: { language } }: Act): boolean => {
  const { tokens, taken } = readPlainly(words, language);
  return readMarkers(tokens, taken).some(({ cue }) => cue === 'only');
};
