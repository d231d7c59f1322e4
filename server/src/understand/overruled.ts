// Overruled: what a word of a question names by one of its senses goes, where what was learned of the question says that it asks
// something else: "is there a place for old people to walk?" asks for no address.
import type { Intent } from '../contract.ts';
import { FACTS, type Fact, isAboutPrice } from '../facts/index.ts';
import { TOPICS, type Topic } from '../languages/topics.ts';
import { wordSet } from '../languages/words.ts';
import { ASKED_AS, nearTo } from './asked-as.ts';
import type { Cut } from './grammar/clauses.ts';
import type { Act } from './heard.ts';
import type { Guess } from './learned/guess.ts';
import { means, type Reading, wordsOf } from './reading.ts';
import { type Understanding, WISHLESS } from './understanding.ts';

/** What a question may be of, as those who label name it, where these were read; one that is of none of them asks something else. */
const MAY_BE: ReadonlyMap<Fact | Topic, readonly string[]> = new Map<Fact | Topic, readonly string[]>([
  ['location', ['address', 'which_area', 'office', 'area_price']],
  ['area', ['size', 'rate', 'rooms', 'area_price', 'best', 'kind']],
  ['distance', ['distance', 'address', 'nearby', 'schools', 'hospitals', 'commute', 'which_area', 'office']],
  ['type', ['kind', 'description', 'which_area', 'count', 'best', 'other']],
  ['availability', ['availability', 'status', 'occupied', 'count']],
  ['description', ['description', 'best', 'kind', 'other']],
  ['rules', ['rules', 'pets', 'bachelors', 'families', 'terms', 'noise', 'safety', 'parking']],
  ['brokerage', ['charges', 'price', 'terms', 'negotiable', 'office', 'which_area']],
  ['number', ['privacy', 'office', 'seller', 'status', 'chat']],
  ['passed_on', ['privacy', 'office', 'chat']],
]);
/** Together, 0 to 1, and beside what is likeliest. By labelled questions, none of which was what it then seems not to be. */
const HARDLY = 0.1;
const BESIDE = 0.25;
const DOUBTED = 0.3;
/** How sure it must be what is asked in its place. */
const SURE = 0.6;

/** The acts without what their words name by the wrong sense (`gone`), and the questions that nothing else was made of. */
export function overruled(
  acts: Act[],
  { reading, asking }: { reading: Reading; asking: readonly Cut[] },
  reads: (cut: Cut) => Understanding,
): { acts: Act[]; passed: Cut[]; gone: (Fact | Topic)[] } {
  const passed: Cut[] = [];
  const gone: (Fact | Topic)[] = [];
  const named = new Set(
    acts
      .flatMap(({ understanding }) => namedIn(understanding))
      .filter((one) => MAY_BE.has(one) || isTopic(one)),
  );
  let all = acts.map((act) => withoutRate(act, asking, reading));
  if (named.size === 0) return { acts: all, passed, gone };
  const read = asking.map((cut) => ({ cut, own: reads(cut) }));
  for (const one of named) {
    const by = read.filter(({ own }) => namedIn(own).includes(one));
    // What is asked of us is found in a message as a whole: "is the builder selling it, and who calls me?"
    const naming = by.length === 0 && OF_NUMBER.has(one) ? within(one, all, read, reading) : by;
    const surest = naming.toSorted((a, b) => b.cut.guess.sure - a.cut.guess.sure)[0];
    if (!surest) continue;
    const stays = ({ cut, own }: { cut: Cut; own: Understanding }) =>
      MAY_BE.has(one) ? mayBe(one, cut.guess, isRoomFor(one, cut, reading)) : !isElse(one, own, cut.guess);
    if (naming.some(stays)) continue;
    const words = wordsOf(reading, surest.cut.from, surest.cut.to);
    const at = all.findIndex(
      ({ words: of, understanding }) => of.includes(words) && namedIn(understanding).includes(one),
    );
    const act = all[at];
    // "Which of these is the biggest?" names its measure.
    if (!act || act.understanding.references.some(({ kind }) => kind === 'superlative')) continue;
    const asked = askedInstead(surest.cut.guess);
    const understanding = without(act.understanding, one, asked);
    const alone = naming.filter(({ own }) => namedIn(own).length === 1).map(({ cut }) => cut);
    // What is left of nothing is said in its own words already.
    if (asked.length === 0 && alone.length > 0 && understanding.talk !== 'question')
      passed.push(alone.reduce((most, cut) => (cut.to - cut.from > most.to - most.from ? cut : most)));
    gone.push(one);
    const rule = `overruled: ${one} (${surest.cut.guess.subject} ${surest.cut.guess.sure.toFixed(2)})`;
    all = all.with(at, { ...act, understanding, why: [...act.why, { rule, words }] });
  }
  return { acts: all, passed, gone };
}

/** "What will prices there do in five years?": what they are now is not asked. */
function withoutRate(act: Act, asking: readonly Cut[], reading: Reading): Act {
  const { area, topics, intents } = act.understanding;
  const grows = ({ from, to, guess }: Cut) =>
    guess.subject === 'growth' && guess.sure >= SURE && act.words.includes(wordsOf(reading, from, to));
  if (area?.ask !== 'rate' || topics.length > 0 || !asking.some(grows)) return act;
  const of = area.filters.locality ?? [];
  const asked = [...intents.filter((intent) => intent !== 'area_query'), 'topic_query' as const];
  return {
    ...act,
    understanding: { ...act.understanding, area: undefined, of, topics: ['growth'], intents: asked },
  };
}

const OF_NUMBER = new Set<Fact | Topic>(['number', 'passed_on']);

/** The questions within the act that asks it. */
function within<T extends { cut: Cut }>(
  one: Topic | Fact,
  acts: readonly Act[],
  read: readonly T[],
  reading: Reading,
): T[] {
  const act = acts.find(({ understanding }) => namedIn(understanding).includes(one));
  return read.filter(({ cut }) => act?.words.includes(wordsOf(reading, cut.from, cut.to)));
}

const namedIn = ({ facts, topics }: Understanding): (Fact | Topic)[] => [...facts, ...topics];

/** Whether a question of these words may be of it; `doubted`: by its words alone it hardly is. */
export function mayBe(one: Fact | Topic, guess: Guessed, doubted = false): boolean {
  const of = MAY_BE.get(one);
  if (!of) return true;
  const least = doubted ? Math.min(DOUBTED, guess.sure) : Math.min(HARDLY, BESIDE * guess.sure);
  return shareOf(of, guess) >= least;
}
type Guessed = Pick<Guess, 'subjects' | 'sure'>;

const shareOf = (subjects: readonly string[], guess: Guessed): number =>
  subjects.reduce((sum, subject) => sum + (guess.subjects.get(subject) ?? 0), 0);

/** "The one at 55, is it on the ground floor?": a topic alone in a question that is surely of something else. */
function isElse(one: Fact | Topic, own: Understanding, { subject, sure, subjects }: Guess): boolean {
  if (MAY_BE.has(one) || !isTopic(one) || namedIn(own).length > 1 || sure < SURE) return false;
  if (ASKED_AS[subject]?.length === 0 || !isNamed(subject)) return false;
  const of = [...subjects.keys()].filter((of) => of === one || nearTo(of).includes(one));
  return of.length > 0 && shareOf(of, { subjects, sure }) < Math.min(HARDLY, BESIDE * sure);
}
const isTopic = (one: Fact | Topic): one is Topic => (TOPICS as readonly string[]).includes(one);
const isNamed = (subject: string): boolean =>
  (ASKED_AS[subject] ?? [subject]).some((one) => [...FACTS, ...TOPICS].some((known) => known === one));

/** "Is there a place for …?", with no word of where. */
const isRoomFor = (one: Fact | Topic, { from, to }: Cut, { tokens, at }: Reading): boolean =>
  one === 'location' &&
  at.slice(from, to).some((span) => means(span, 'ask', 'is')) &&
  !tokens.slice(from, to).some(({ text }) => WHERE.has(text));
const WHERE = wordSet('where');

/** What it is sure to ask. */
function askedInstead({ subject, sure }: Guess): (Fact | Topic)[] {
  if (sure < SURE) return [];
  const asked = ASKED_AS[subject] ?? [subject];
  return [...FACTS, ...TOPICS].filter((one) => asked.includes(one));
}

function without(said: Understanding, one: Fact | Topic, asked: readonly (Fact | Topic)[]): Understanding {
  const answered = namedIn(said).some((other) =>
    asked.some((subject) => other === subject || nearTo(subject).includes(other)),
  );
  const added = answered ? [] : asked.slice(0, 1);
  const facts = FACTS.filter((fact) => (said.facts.includes(fact) && fact !== one) || added.includes(fact));
  const topics = [
    ...said.topics.filter((topic) => topic !== one),
    ...TOPICS.filter((topic) => added.includes(topic)),
  ];
  const intents: Intent[] = [
    ...said.intents.filter((intent) => !OF_ASKED.has(intent)),
    ...(facts.some(isAboutPrice) ? (['price_query'] as const) : []),
    ...(facts.some((fact) => !isAboutPrice(fact)) ? (['project_detail'] as const) : []),
    ...(topics.length > 0 ? (['topic_query'] as const) : []),
  ];
  if (intents.length === 0) return asQuestion(said);
  return { ...said, facts, topics, intents };
}
const OF_ASKED = new Set<Intent>(['project_detail', 'price_query', 'topic_query']);

/** A question that nothing is known of. */
export const asQuestion = (said: Understanding): Understanding => ({
  ...said,
  ...WISHLESS,
  references: [],
  intents: ['smalltalk'],
  talk: 'question',
});
