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
  ['area', ['size', 'rate', 'rooms', 'area_price']],
  ['distance', ['distance', 'address', 'nearby', 'schools', 'hospitals', 'commute', 'which_area', 'office']],
  ['type', ['kind', 'description', 'which_area', 'count', 'best', 'other']],
  ['availability', ['availability', 'status', 'occupied', 'count']],
  ['description', ['description', 'best', 'kind', 'other']],
  ['rules', ['rules', 'pets', 'bachelors', 'families', 'terms', 'noise', 'safety', 'parking']],
  ['brokerage', ['charges', 'price', 'terms', 'negotiable', 'office', 'which_area']],
  ['number', ['privacy', 'office', 'seller', 'status', 'chat']],
]);
/** Together, 0 to 1, and beside what is likeliest. By labelled questions, none of which was what it then seems not to be. */
const HARDLY = 0.1;
const BESIDE = 0.25;
const DOUBTED = 0.3;
/** Of what is asked in its place. */
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
    acts.flatMap(({ understanding }) => namedIn(understanding)).filter((one) => MAY_BE.has(one)),
  );
  if (named.size === 0) return { acts, passed, gone };
  const read = asking.map((cut) => ({ cut, own: reads(cut) }));
  let all = acts;
  for (const one of named) {
    const naming = read.filter(({ own }) => namedIn(own).includes(one));
    const last = naming.at(-1);
    if (!last || naming.some(({ cut }) => mayBe(one, cut.guess, isRoomFor(one, cut, reading)))) continue;
    const words = wordsOf(reading, last.cut.from, last.cut.to);
    const at = all.findIndex(
      ({ words: of, understanding }) => of.includes(words) && namedIn(understanding).includes(one),
    );
    const act = all[at];
    if (!act) continue;
    const asked = askedInstead(last.cut.guess);
    const understanding = without(act.understanding, one, asked);
    const alone = naming.filter(({ own }) => namedIn(own).length === 1).map(({ cut }) => cut);
    // What is left of nothing is said in its own words already.
    if (asked.length === 0 && alone.length > 0 && understanding.talk !== 'question')
      passed.push(alone.reduce((most, cut) => (cut.to - cut.from > most.to - most.from ? cut : most)));
    gone.push(one);
    const rule = `overruled: ${one} (${last.cut.guess.subject} ${last.cut.guess.sure.toFixed(2)})`;
    all = all.with(at, { ...act, understanding, why: [...act.why, { rule, words }] });
  }
  return { acts: all, passed, gone };
}

const namedIn = ({ facts, topics }: Understanding): (Fact | Topic)[] => [...facts, ...topics];

/** Whether a question of these words may be of it; `doubted`: by its words alone it hardly is. */
export function mayBe(
  one: Fact | Topic,
  { subjects, sure }: Pick<Guess, 'subjects' | 'sure'>,
  doubted = false,
): boolean {
  const of = MAY_BE.get(one);
  if (!of) return true;
  const share = of.reduce((sum, subject) => sum + (subjects.get(subject) ?? 0), 0);
  return share >= (doubted ? Math.min(DOUBTED, sure) : Math.min(HARDLY, BESIDE * sure));
}

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
  return [...FACTS, ...TOPICS].filter((one) => asked.includes(one)).slice(0, 1);
}

function without(said: Understanding, one: Fact | Topic, asked: readonly (Fact | Topic)[]): Understanding {
  const answered = namedIn(said).some((other) =>
    asked.some((subject) => other === subject || nearTo(subject).includes(other)),
  );
  const added = answered ? [] : asked;
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
