// Around: "nearby too", "aas paas bhi dikhao": what lies around the place that homes are looked for in will do as well.
import type { Filters, Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { cutEnding } from './endings.ts';
import { readMarkers } from './grammar/markers.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { isAreaWord } from './of-areas.ts';
import { hasSpan, meaningOf, means, type Reading } from './reading.ts';
import { isContent } from './residue.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** What is said, wished around where it is looked, where it says nothing else, or around the place that it names. */
export function withAround(said: Understanding, reading: Reading, standing: Filters): Understanding {
  const { locality } = standing;
  if (said.area || said.topics.length > 0) return said;
  const words = said.text;
  if (!locality || !isAroundToo(reading)) return aroundPlace(said, reading, standing) ?? said;
  const changes: FilterChange[] = [
    { op: 'remove', filter: 'locality', words },
    { op: 'set', filter: 'near', value: [...locality], words },
  ];
  const { talk: _talk, ...rest } = said;
  return { ...rest, changes, intents: ['search'], references: [], facts: [], objections: [], absent: [] };
}

/** "Not Hebbal, the areas around it", "Hebbal ke aas paas ki dusri jagah", beside whatever else is wished. */
function aroundPlace(said: Understanding, reading: Reading, standing: Filters): Understanding | undefined {
  const { changes, facts, intents } = said;
  const sized = changes.some(
    ({ op, ...one }) => op !== 'shift' && 'filter' in one && OF_SIZE.has(one.filter),
  );
  if (facts.length > 0 || sized || !intents.every((intent) => WISHING.has(intent))) return undefined;
  const refused = changes.flatMap((change): string[] =>
    change.op === 'add' && change.filter === 'exclude_locality' ? change.value.map(String) : [],
  );
  const named = changes.flatMap((change) =>
    change.op !== 'remove' && change.op !== 'shift' && PLACED.has(change.filter)
      ? (change.value as string[])
      : [],
  );
  const beside = refused.length > 0 && refused.some((name) => named.includes(name));
  const wider =
    isWider(reading) &&
    (hasNear(reading) || hasSpan(reading, 'place', 'in')) &&
    !hasSpan(reading, 'landmark');
  const near = wider
    ? { other: false }
    : (nearAreas(reading) ??
      (beside && hasNear(reading)
        ? { other: true }
        : named.length > 0 && isAround(reading)
          ? { other: false }
          : undefined));
  if (!near) return undefined;
  const looked = standing.locality ?? standing.near ?? standing.exclude_locality?.slice(-1) ?? [];
  const centre: string[] = refused.length > 0 ? refused : named.length > 0 ? [...new Set(named)] : looked;
  if (centre.length === 0) return undefined;
  const words = said.text;
  const left = changes.filter(
    (change) => change.op === 'shift' || !(PLACED.has(change.filter) || change.filter === 'exclude_locality'),
  );
  const other = near.other || (refused.length > 0 && !wider);
  const around: FilterChange[] = [
    { op: 'remove', filter: 'locality', words },
    { op: 'set', filter: 'near', value: centre, words },
  ];
  if (other) around.push({ op: 'add', filter: 'exclude_locality', value: centre, words });
  const { talk: _talk, ...rest } = said;
  return { ...rest, changes: [...left, ...around], intents: ['search'], references: [] };
}

const WISHING = new Set<Intent>(['search', 'more_results', 'smalltalk', 'not_understood', 'affirm', 'deny']);
const OF_SIZE = new Set<string>(['area_min', 'area_max']);
const PLACED = new Set<string>(['locality', 'near']);

/** A word for areas beside one for near: "nearby areas", "areas around it"; others than the place itself, where that is said. */
function nearAreas({ tokens, spans }: Reading): { other: boolean } | undefined {
  // "Hebbal side", "a carpet area around 1,200" are near nothing.
  const nears = [
    ...spans.filter((span) => NEAR.some(([of, value]) => means(span, of, value))),
    ...tokens.flatMap(({ text }, from) => (AROUND.has(text) ? [{ from, to: from + 1 }] : [])),
  ].filter(({ from, to }) => !isLikeArea(tokens[from]?.text ?? '') && tokens[to]?.value === undefined);
  const found = tokens.findIndex(
    ({ text }, index) =>
      (isAreaWord(text) || isLikeArea(text)) &&
      nears.some(({ from, to }) => (from > index ? from - index : index - to + 1) <= APART),
  );
  if (found < 0) return undefined;
  return { other: tokens.slice(Math.max(0, found - APART), found + 1).some(({ text }) => OTHER.has(text)) };
}
const isLikeArea = (word: string): boolean =>
  AREA_LIKE.has(word) || AREA_LIKE.has(cutEnding(word)?.stem ?? '');
const NEAR = [
  ['place', 'near'],
  ['place', 'near_after'],
  ['limit', 'around_after'],
] as const;
const AREA_LIKE = wordSet('area_like');
const AROUND = wordSet('around');
const OTHER = wordSet('other_areas');
/** Tokens between them at most. */
const APART = 3;

/** "Around Hebbal", "Hebbal ke aas paas"; "near Hebbal" alone is there. */
const isAround = ({ tokens, at, taken }: Reading): boolean =>
  tokens.some(({ text }, word) => {
    if (!AROUND.has(text)) return false;
    const span = at[word];
    const [from, to] = [span?.from ?? word, span?.to ?? word + 1];
    if (taken[to] === 1 && tokens[to]?.value === undefined) return true;
    const [unit, amount] = [tokens[from - 1], tokens[from - 2]];
    // "60 lakh ke aas paas", "साठ लाख के आसपास" is about so much.
    const counts = amount !== undefined && (amount.value !== undefined || wordMeans(amount.text, 'number'));
    if (!unit || unit.value !== undefined || counts || meaningOf(at[from - 1], 'scale')) return false;
    return means(span, 'place', 'near_after') && !means(span, 'limit', 'around');
  });

/** "Not only in Hebbal", "sirf Hebbal nahi". */
const isWider = ({ tokens, taken }: Reading): boolean =>
  readMarkers(tokens, taken).some(({ cue }) => cue === 'wider');

/** Something is near something. */
export const hasNear = (reading: Reading): boolean =>
  reading.tokens.some(({ text }) => AROUND.has(text)) ||
  hasSpan(reading, 'place', 'near') ||
  hasSpan(reading, 'place', 'near_after');

function isAroundToo({ tokens, at, text }: Reading): boolean {
  const spans = tokens.map((_, index) => at[index]);
  const near = spans.some((span) => means(span, 'place', 'near') || means(span, 'place', 'near_after'));
  const too = spans.some((span) => meaningOf(span, 'also') !== undefined || means(span, 'ask', 'show'));
  return near && too && !/[?？]/.test(text) && tokens.every((one, index) => isAside(at[index], one.text));
}

const isAside = (span: Span | undefined, word: string): boolean =>
  (!span && !isContent(word)) || ASIDES.some((kind) => meaningOf(span, kind) !== undefined);
const ASIDES = [
  'place',
  'also',
  'filler',
  'ask',
  'marker',
  'home',
  'correction',
  'limit',
  'negation',
  'intent',
] as const;
