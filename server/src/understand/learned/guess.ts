// Guessing: what a stretch of words does and what it asks, by the two scorers that learned from labelled turns.
import { readFileSync } from 'node:fs';
import { lazily } from '../../lazily.ts';
import type { Reading } from '../reading.ts';
import { featuresOf, type Stretch } from './features.ts';
import { type Model, scorer } from './linear.ts';

/** What a clause does, as those who wrote the turns labelled it. */
export const GUESSED_ACTS = [
  'wish',
  'drop',
  'correct',
  'dispute', // misread, ignored or repeated, and nothing right given
  'reject',
  'doubt',
  'remark', // says something of a home, a place, a price, and wants nothing by it
  'ask',
  'offer',
  'point',
  'compare',
  'loan',
  'visit',
  'contact',
  'more',
  'tell',
  'yes',
  'no',
  'answer',
  'social',
  'restart',
  'junk',
] as const;
export type GuessedAct = (typeof GUESSED_ACTS)[number];

/** Acts that take a value in the same way: it is wished, asked about, held against what is shown, only spoken of. */
export const KINDS = {
  wishes: ['wish', 'correct', 'answer', 'drop', 'more'],
  asks: ['ask', 'doubt'],
  against: ['reject', 'dispute'],
  talks: ['tell', 'remark', 'social', 'junk'],
  steers: ['offer', 'point', 'compare', 'loan', 'visit', 'contact', 'yes', 'no', 'restart'],
} as const satisfies Record<string, readonly GuessedAct[]>;
export type GuessedKind = keyof typeof KINDS;

export type Guess = {
  act: GuessedAct;
  /** How sure, 0 to 1. */
  share: number;
  /** The kind of act that most speaks for, and how much, 0 to 1. */
  kind: GuessedKind;
  mass: number;
  /** How much speaks for values being only spoken of or held against what is shown, 0 to 1. */
  unwished: number;
  /** How much speaks for each act, 0 to 1. */
  shares: ReadonlyMap<string, number>;
  /** What is asked, where it is a question, and how sure that is. */
  subject: string;
  sure: number;
  /** How much speaks for each that may be asked, 0 to 1. */
  subjects: ReadonlyMap<string, number>;
  /** A word of it was learned of. */
  known: boolean;
  /** The features that spoke most for it. */
  because: readonly string[];
};

const modelOf = (name: string): Model =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Model;

const learned = lazily(() => {
  const acts = modelOf('acts');
  return {
    acts: scorer(acts),
    subjects: scorer(modelOf('subjects')),
    words: new Set(acts.names.filter((name) => name.startsWith('w '))),
  };
});

export function guessOf(reading: Reading, stretch: Stretch): Guess {
  const { acts, subjects, words } = learned();
  const features = featuresOf(reading, stretch);
  const { labels, because } = acts(features);
  const askable = subjects(features).labels;
  const [asked] = askable;
  const shares = new Map(labels.map(({ label, share }) => [label, share]));
  const [kind, mass] = heaviest(shares);
  const unwished = [...KINDS.talks, ...KINDS.against].reduce((sum, act) => sum + (shares.get(act) ?? 0), 0);
  return {
    act: (labels[0]?.label ?? 'junk') as GuessedAct,
    share: labels[0]?.share ?? 0,
    kind,
    mass,
    unwished,
    shares,
    subject: asked?.label ?? 'other',
    sure: asked?.share ?? 0,
    subjects: new Map(askable.map(({ label, share }) => [label, share])),
    known: [...features].some((feature) => words.has(feature)),
    because,
  };
}

function heaviest(shares: ReadonlyMap<string, number>): [GuessedKind, number] {
  const masses = (Object.keys(KINDS) as GuessedKind[]).map((kind): [GuessedKind, number] => [
    kind,
    KINDS[kind].reduce((sum, act) => sum + (shares.get(act) ?? 0), 0),
  ]);
  return masses.reduce((best, one) => (one[1] > best[1] ? one : best));
}
