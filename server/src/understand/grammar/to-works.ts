// To works: "is the first near both?", "how far is it from my school?", after it was told where both are: the way is asked, to
// where two people go every day, and no place is wished near.
import { wordSet } from '../../languages/words.ts';
import { choosesNearest } from '../choosing.ts';
import type { Act } from '../heard.ts';
import type { Token } from '../normalise.ts';
import type { Prepared } from '../prepare.ts';
import { hasSpan, means, type Reading, read } from '../reading.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

const OFFICE = wordSet('office');
const STUDY = wordSet('study');
const BOTH = wordSet('both');
const WHOSE = new Set([...wordSet('whose'), ...wordSet('partner')]);

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ text }) => words.has(text));

/** Of these places those where somebody studies or teaches: the word for it stands nearer than one for an office. */
export function studiesIn({ tokens, places }: Prepared, works: readonly string[]): string[] {
  const said = tokens.flatMap(({ text }, at) => (STUDY.has(text) || OFFICE.has(text) ? [at] : []));
  return works.filter((name) => {
    const place = places.find((one) => one.place.name === name);
    if (!place) return false;
    const away = (at: number) => (at < place.from ? place.from - at : at - place.to + 1);
    const [nearest] = said.toSorted((a, b) => away(a) - away(b));
    return nearest !== undefined && STUDY.has(tokens[nearest]?.text ?? '');
  });
}

/** Which of the works the words mean: the school, the office, or both. */
export function worksMeant(
  tokens: readonly Token[],
  works: readonly string[],
  studies: readonly string[],
): readonly string[] {
  const [study, office, both] = [STUDY, OFFICE, BOTH].map((words) => has(tokens, words));
  if (both || study === office || studies.length === 0) return works;
  const meant = works.filter((name) => studies.includes(name) === study);
  return meant.length > 0 ? meant : works;
}

/** Whether the words ask how far it is to places that were told. */
function asksWay(reading: Reading, { places }: Prepared, studies: readonly string[]): boolean {
  const { tokens } = reading;
  const measured = hasSpan(reading, 'place', 'distance') || hasSpan(reading, 'ask', 'how_far');
  const near =
    NEAR.some((value) => hasSpan(reading, 'place', value)) || hasSpan(reading, 'most', 'distance_up');
  if ((!measured && !near) || places.length > 0 || hasSpan(reading, 'room', 'bhk')) return false;
  if (has(tokens, OFFICE)) return true;
  const both = has(tokens, BOTH);
  // "Is there a school nearby?" asks of any.
  if (has(tokens, STUDY))
    return studies.length > 0 && (measured || both || choosesNearest(reading) || has(tokens, WHOSE));
  return both && !hasSpan(reading, 'landmark') && !hasSpan(reading, 'amenity');
}
const NEAR = ['near', 'near_after'];

/** "How far is his office from Hebbal, and from Hoodi?": from places named to the one work told. */
function fromPlaces(
  { tokens, spans }: Reading,
  { places }: Prepared,
  works: readonly string[],
  studies: readonly string[],
): Pick<Understanding, 'area' | 'of' | 'intents'> | undefined {
  const [to, other] = worksMeant(tokens, works, studies);
  const named = [...new Set(places.map(({ place }) => place.name))].filter((name) => !works.includes(name));
  const asked = has(tokens, OFFICE) || (studies.length > 0 && has(tokens, STUDY));
  const far = spans.some((span) => means(span, 'place', 'distance') || means(span, 'ask', 'how_far'));
  if (!to || other || !asked || !far || named.length < 2) return undefined;
  return {
    area: { ask: 'nearer', filters: { locality: named } },
    of: [to],
    intents: ['area_query'],
  };
}

/** The acts, those that ask for the way to places told before taken so; the same array where none does. */
export function toWorks(
  acts: readonly Act[],
  works: readonly string[],
  studies: readonly string[],
  prepared: (words: string) => Prepared,
): Act[] | undefined {
  if (works.length === 0) return undefined;
  let any = false;
  const meant = acts.map((act): Act => {
    const { understanding } = act;
    if (!understanding.changes.every(isOfWay)) return act;
    const said = prepared(act.words);
    const reading = read(said.text, said.tokens, said.taken);
    const area = fromPlaces(reading, said, works, studies);
    if (area) {
      any = true;
      return { ...act, kind: 'ask', understanding: { ...asWay(understanding, reading), facts: [], ...area } };
    }
    if (understanding.of.length > 0) return act;
    if (!asksWay(reading, said, studies)) return act;
    any = true;
    return { ...act, kind: 'ask', understanding: asWay(understanding, reading) };
  });
  return any ? meant : undefined;
}

const isOfWay = (change: FilterChange): boolean =>
  (change.op === 'set' || change.op === 'add') &&
  change.filter === 'near' &&
  change.value.every((name) => name === 'office');

function asWay(said: Understanding, reading: Reading): Understanding {
  const { tokens } = reading;
  // "Both" is of the works.
  const own = has(tokens, BOTH) ? said.references.filter(({ kind }) => kind !== 'all') : said.references;
  const { landmark: _landmark, landmarks: _landmarks, ...about } = said.about ?? {};
  return {
    ...said,
    changes: [],
    references: own.length === 0 && choosesNearest(reading) ? [{ kind: 'all', words: said.text }] : own,
    facts: [...said.facts.filter((fact) => fact !== 'distance' && fact !== 'location'), 'distance'],
    topics: said.topics.filter((topic) => !OF_WAYS.has(topic)),
    about: Object.keys(about).length > 0 ? about : undefined,
    area: undefined,
    note: undefined,
    talk: undefined,
    intents: ['project_detail', ...said.intents.filter((intent) => intent === 'price_query')],
  };
}
const OF_WAYS = new Set<string>(['schools', 'nearby', 'commute', 'road']);
