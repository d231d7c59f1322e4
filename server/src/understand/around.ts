// Around: "nearby too", "aas paas bhi dikhao": what lies around the place that homes are looked for in will do as well.
import type { Filters } from '../contract.ts';
import type { Span } from './lexicon.ts';
import { meaningOf, means, type Reading } from './reading.ts';
import { isContent } from './residue.ts';
import type { FilterChange, Understanding } from './understanding.ts';

/** What is said, wished around where it is looked, where it says nothing else; as it is else. */
export function withAround(said: Understanding, reading: Reading, { locality }: Filters): Understanding {
  if (!locality || said.area || said.topics.length > 0 || !isAroundToo(reading)) return said;
  const words = said.text;
  const changes: FilterChange[] = [
    { op: 'remove', filter: 'locality', words },
    { op: 'set', filter: 'near', value: [...locality], words },
  ];
  const { talk: _talk, ...rest } = said;
  return { ...rest, changes, intents: ['search'], references: [], facts: [], objections: [], absent: [] };
}

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
