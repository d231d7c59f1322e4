// Topics: what is asked that a catalogue seldom states. Their words are theirs: no filter, fact or landmark is read from them.

import type { FilterName, Filters } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { TOPICS, type Topic } from '../languages/topics.ts';
import { wordSet } from '../languages/words.ts';
import { ailmentIn } from './ailing.ts';
import { choosesOne } from './choosing.ts';
import { isReason } from './day-reason.ts';
import { negated } from './draft.ts';
import { buysFromAbroad } from './from-abroad.ts';
import { growthAsked } from './growth-asked.ts';
import { addKind, type Kinds, type Span, wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom } from './reading.ts';
import { endsAsking, stretchAt } from './stretch.ts';
import type { FilterChange, Understanding } from './understanding.ts';
import { dateAskedAbout, pastYearAsked } from './was-due.ts';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, topics }) =>
    TOPICS.map((topic) => [topics[topic] ?? '', topic, code] as const),
  ),
);

/** The topics among these tokens, none over another; a longer known phrase around one keeps its own meaning. */
export function findTopics(
  reading: Reading,
  tokens: readonly Token[],
  shown = true,
  now?: number,
): Phrase<Topic>[] {
  const found: Phrase<Topic>[] = [];
  for (const phrase of find(tokens, reading.taken)) {
    const last = found.at(-1);
    if (last && phrase.from < last.to) continue;
    if (
      isTold(phrase, reading) ||
      isOwn(phrase, reading) ||
      isWish(phrase, reading, shown) ||
      isOfAHome(phrase, tokens) ||
      isRefused(phrase, reading)
    )
      continue;
    if (isOfPresent(phrase, reading) || isReason(phrase, reading)) continue;
    // "Ready ones, not 'was due'": refused, and not asked.
    // "Koi offer nahi dena, 2bhk dikhao": none is made, and none asked about.
    if (
      REFUSABLE.has(phrase.meanings[0] as Topic) &&
      negated(reading, phrase.from, phrase.to) &&
      !endsAsking(stretchAt(phrase.from, tokens).to, reading)
    )
      continue;
    if (OF_WORK.has(tokens[phrase.to]?.text ?? '')) continue;
    found.push(OF_PLACES.has(phrase.meanings[0] as Topic) ? withArea(phrase, reading) : phrase);
  }
  const ails = ailmentIn(reading);
  const apart = [
    ails && { ...ails, meanings: ['access' as const] },
    ...(found.some(({ meanings }) => meanings[0] === 'growth') ? [] : growthAsked(reading)),
    buysFromAbroad(reading),
    dateAskedAbout(reading) ?? (now === undefined ? undefined : pastYearAsked(reading, now)),
  ].filter(
    (phrase) =>
      phrase !== undefined &&
      !found.some(
        ({ from, to, meanings }) =>
          meanings[0] === phrase.meanings[0] || (from < phrase.to && to > phrase.from),
      ),
  ) as Phrase<Topic>[];
  return apart.length > 0 ? [...found, ...apart].sort((a, b) => a.from - b.from) : found;
}

const REFUSABLE = new Set<Topic>(['was_due', 'offers']);

/** "My current one", "current flat": where somebody lives now, and no power supply. */
const isOfPresent = ({ from, to, meanings }: Phrase<Topic>, reading: Reading): boolean =>
  meanings[0] === 'power' &&
  to - from === 1 &&
  reading.tokens[to]?.breaks === false &&
  PRESENT.some((kind) => meaningOf(spanFrom(reading, to), kind) !== undefined);
const PRESENT = ['home', 'type', 'point'] as const;

/** Asked of where a home stands. */
const OF_PLACES = new Set<Topic>(['safety', 'noise', 'water', 'flooding', 'power', 'commute', 'families']);

/** "Is the area safe?", "area mein paani ki dikkat": the area is where it stands, no size. */
function withArea({ from, to, meanings }: Phrase<Topic>, reading: Reading): Phrase<Topic> {
  const small = (at: number) => meaningOf(reading.at[at], 'filler') !== undefined;
  let first = from - 1;
  while (first >= 0 && !reading.tokens[first + 1]?.breaks && small(first)) first--;
  const before = !reading.tokens[first + 1]?.breaks && isArea(reading, first);
  let last = to;
  while (last < reading.tokens.length && !reading.tokens[last]?.breaks && small(last)) last++;
  const after = !before && !reading.tokens[last]?.breaks && isArea(reading, last);
  return { from: before ? first : from, to: after ? last + 1 : to, meanings };
}

const isArea = ({ at }: Reading, token: number): boolean => {
  const span = at[token];
  return (
    span !== undefined &&
    span.to - span.from === 1 &&
    means(span, 'fact', 'area') &&
    means(span, 'place', 'in_after')
  );
};

/** "I am a school teacher" tells of oneself. */
const OF_WORK = wordSet('of_work');

/** "Number 1 ko 50 me doge?": the number of a home, not the visitor's. */
const isOfAHome = ({ from, to, meanings }: Phrase<Topic>, tokens: readonly Token[]): boolean =>
  meanings[0] === 'number' &&
  tokens
    .slice(from, to)
    .some(
      ({ text }, at) => wordMeans(text, 'refer', 'number') && (tokens[from + at + 1]?.value ?? MOST) < MOST,
    );
/** Homes on the screen are fewer. */
const MOST = 30;

/** A known phrase goes around it, or is it and says what is wanted of us. */
const isTold = (phrase: Phrase<Topic>, { spans, tokens }: Reading): boolean =>
  spans.some(
    (span) =>
      span.from <= phrase.from &&
      span.to >= phrase.to &&
      (span.to - span.from > phrase.to - phrase.from || wants(span, tokens.length)),
  );

/** "I shut my shop and come", "ನನ್ನ ಅಂಗಡಿ ಇದೆ": what somebody has is not what lies around a home, unless near it is asked. */
const isOwn = ({ from, to, meanings }: Phrase<Topic>, reading: Reading): boolean =>
  meanings.every((topic) => AROUND.has(topic)) &&
  WHOSE.has(reading.tokens[from - 1]?.text ?? '') &&
  !means(spanFrom(reading, to), 'place', 'near_after') &&
  !hasSpan(reading, 'place', 'near') &&
  !hasSpan(reading, 'ask', 'how_far');
/** "Bachha hai, school hona chahiye paas me": wished to lie around a home, and no filter takes it. */
export function wishedAround(reading: Reading, tokens: readonly Token[]): Phrase<Topic>[] {
  return find(tokens, reading.taken).filter(
    (phrase) =>
      phrase.meanings[0] !== undefined &&
      AROUND.has(phrase.meanings[0]) &&
      isWish(phrase, reading, true) &&
      !isOwn(phrase, reading) &&
      !negated(reading, phrase.from, phrase.to) &&
      !reading.spans.some((span) => means(span, 'drop', 'remove')) &&
      !OF_WORK.has(tokens[phrase.to]?.text ?? ''),
  );
}
/** What lies around a home. */
export const AROUND: ReadonlySet<Topic> = new Set<Topic>(['schools', 'hospitals', 'nearby']);
const WHOSE = wordSet('whose');

/** "Not hospital.", "school nahi chahiye,": near one is refused, and nothing asked. */
function isRefused({ from, to, meanings }: Phrase<Topic>, reading: Reading): boolean {
  if (!AROUND.has(meanings[0] as Topic) || !negated(reading, from, to)) return false;
  const stretch = stretchAt(from, reading.tokens);
  return (
    !endsAsking(stretch.to, reading) &&
    reading.at
      .slice(stretch.from, stretch.to)
      .every((span, at) => isWithin(stretch.from + at, from, to) || isNo(span))
  );
}
const isWithin = (at: number, from: number, to: number): boolean => at >= from && at < to;
const isNo = (span: Span | undefined): boolean =>
  means(span, 'ask', 'want') || NO.some((kind) => meaningOf(span, kind) !== undefined);
const NO = ['negation', 'filler', 'home'] as const;

/** "Who are you?" alone is chat; in more words it is asked. */
function wants(span: Span, length: number): boolean {
  const intent = meaningOf(span, 'intent');
  return intent !== undefined && (intent !== 'smalltalk' || length <= FEW + 1);
}

/** "Flats near a good school", "with security": wished for; "any good school near it?" is asked. */
function isWish({ from, to }: Phrase<Topic>, reading: Reading, shown: boolean): boolean {
  // "Remove the hospital" takes a wish back.
  // "Rehne do, I look on another site" is a no of its own: it takes what stands before it.
  const drops = (span: Span) =>
    means(span, 'drop', 'remove') &&
    // "Can I prepay without a penalty?" refuses the penalty.
    !(means(span, 'negation', 'without') && span.from >= to) &&
    !(span.from >= from && span.to <= to) &&
    (!means(span, 'intent', 'deny') || span.from >= to);
  if (reading.spans.some(drops)) return true;
  const asks =
    reading.text.includes('?') ||
    QUESTIONS.some((word) => hasSpan(reading, 'ask', word)) ||
    reading.tokens.some(({ text }) => ASKED.has(text));
  // "Near school?", "hospital distance": where no home is shown yet, one is looked for there.
  const begins = !shown && reading.tokens.length <= FEW;
  const near =
    hasSpan(reading, 'place', 'near') || hasSpan(reading, 'place', 'near_after') || (begins && !asks);
  if (asks && !(begins && near)) return false;
  // "Any schools nearby" asks.
  if (means(reading.at[from], 'ask', 'show')) return false;
  return reading.spans.some(
    (span) =>
      span.from < to &&
      span.to > from &&
      ((meaningOf(span, 'amenity') !== undefined && span.from <= from && span.to >= to) ||
        (near && meaningOf(span, 'landmark') !== undefined)),
  );
}
/** Tokens. */
const FEW = 3;
/** "Main paani ka pooch rahi thi". */
const ASKED = new Set([...wordSet('asked'), ...wordSet('asks_them')]);
const QUESTIONS = ['is', 'what', 'which', 'where', 'how_far', 'how_many', 'anywhere'];

const POINTING = ['ordinal', 'refer', 'point'] as const;

/** What is left to be read beside these. */
export function beside(reading: Reading, topics: readonly { from: number; to: number }[]): Reading {
  if (topics.length === 0) return reading;
  // "Why is the second so cheap?": which home it is asked of.
  const points = (span: Span) =>
    topics.some(({ from, to }) => span.from > from && span.to < to) &&
    POINTING.some((kind) => meaningOf(span, kind) !== undefined);
  const free = (span: Span) =>
    points(span) || !topics.some(({ from, to }) => span.from < to && span.to > from);
  const taken = reading.taken.slice();
  for (const { from, to } of topics) taken.fill(1, from, to);
  for (const span of reading.spans) if (points(span)) taken.fill(0, span.from, span.to);
  const spans = reading.spans.filter(free);
  const at = reading.at.map((span) => (span && free(span) ? span : undefined));
  const kinds: Kinds = { low: 0, high: 0 };
  for (const span of spans) {
    kinds.low |= span.kinds.low;
    kinds.high |= span.kinds.high;
  }
  reading.tokens.forEach(({ text, value }, i) => {
    if (taken[i]) return;
    if (value !== undefined) addKind(kinds, 'number');
    else if (text.charCodeAt(0) < 0x3a) addKind(kinds, 'ordinal');
  });
  return { ...reading, taken, spans, at, kinds };
}

/** A place named beside a topic alone is what it is asked of: "is Hebbal safe?" searches nothing. */
const PLACES = new Set<FilterName>(['locality', 'zone', 'city']);
/** "Will it go up in 5 years?": no date to be ready by. */
const ASKED_OF = new Set<FilterName>([...PLACES, 'type', 'possession_by']);

const LATER = new Set<Topic>(['growth', 'resale']);
const OF_BUYING = new Set<Topic>(['nri', 'proxy', 'occupied']);

const OF_MONEY = new Set<Topic>([
  'booking',
  'tax',
  'prepayment',
  'relief',
  'processing',
  'borrower',
  'terms',
  'bank',
  'parts',
  'cash',
]);
/** What only a bank knows: no instalment is asked. */
const OF_A_BANK = new Set<Topic>(['prepayment', 'processing', 'borrower', 'relief']);

/** Nothing that stands beside a topic. */
const UNSURE = new Set(['out_of_scope', 'not_understood', 'smalltalk', 'greet', 'more_results']);

/** What is said, with what it asks of these topics. */
export function withTopics(
  said: Understanding,
  found: readonly Phrase<Topic>[],
  reading: Reading,
  standing: Filters,
): Understanding {
  const charged = said.facts.includes('charges');
  if (found.length === 0 && !charged) return said;
  const topics = [...new Set(found.map(({ meanings }) => meanings[0] as Topic))];
  if (charged && !topics.includes('registration') && !topics.includes('gst')) topics.push('registration');
  const manner = isManner(reading, found);
  const facts = said.facts.filter(
    (fact) =>
      fact !== 'charges' &&
      !(manner && fact === 'description') &&
      // Told with what they have built.
      !(fact === 'developer' && topics.includes('record')) &&
      // "Does the bank fine me for paying early?" asks for no way to one.
      !(
        fact === 'distance' &&
        said.about?.landmark === 'bank' &&
        topics.some((topic) => OF_MONEY.has(topic))
      ),
  );
  const wanted = hasSpan(reading, 'ask', 'show') || hasSpan(reading, 'ask', 'want');
  const isOf = (change: FilterChange, filters: ReadonlySet<FilterName>) =>
    (change.op === 'set' || change.op === 'add') && filters.has(change.filter);
  // "Is the house old?" and "is Hebbal safe?" search nothing; nor does who wants to sell.
  // "I am an NRI, can I buy?" wishes nothing new.
  const stands = (change: FilterChange) =>
    change.op === 'set' && change.filter === 'purpose' && change.value === standing.purpose;
  // "Can I buy without coming?"
  const ofBuying = (change: FilterChange) =>
    change.op === 'set' && change.filter === 'purpose' && topics.some((topic) => OF_BUYING.has(topic));
  const asksOf =
    topics.includes('sell') ||
    (!wanted &&
      !topics.includes('resold') &&
      said.changes.every((change) => isOf(change, ASKED_OF) || stands(change) || ofBuying(change)));
  // "It must grow in 3 years" is to be ready by no day.
  const later = (change: FilterChange) =>
    change.op === 'set' && change.filter === 'possession_by' && topics.some((topic) => LATER.has(topic));
  // "Selling mine, bigger": the one that is looked for.
  const changes: FilterChange[] = asksOf
    ? said.changes.filter(({ op }) => op === 'shift' && topics.includes('sell'))
    : said.changes.filter((change) => !later(change));
  const of = asksOf
    ? said.changes.flatMap((change) =>
        isOf(change, PLACES) && 'value' in change ? [change.value].flat().map(String) : [],
      )
    : [];
  const intents = said.intents.filter(
    (intent) =>
      !UNSURE.has(intent) &&
      !(intent === 'search' && changes.length === 0) &&
      // "Which of these allows dogs?" compares nothing else.
      !(intent === 'compare' && choosesOne(reading) && !comparesApart(reading)) &&
      // "How do I send it on WhatsApp?" hands nothing over.
      !(intent === 'human_handover' && topics.includes('sharing')) &&
      !((intent === 'project_detail' || (charged && intent === 'price_query')) && facts.length === 0) &&
      // "Any prepayment charge?" asks for no instalment.
      !(intent === 'financing' && topics.some((topic) => OF_A_BANK.has(topic)) && !hasFigures(said.loan)) &&
      // "How much booking amount?" asks for no price.
      !(
        intent === 'price_query' &&
        topics.some((topic) => OF_MONEY.has(topic)) &&
        facts.every((fact) => fact === 'price')
      ),
  );
  if (changes.length > 0 && !intents.includes('search')) intents.unshift('search');
  return {
    ...said,
    changes,
    facts,
    ...(asksOf && { absent: [] }),
    intents: [...intents, 'topic_query'],
    topics,
    of,
  };
}

/** "How is the safety?", "safety ke baare mein batao": how that is, where "tell me about number 3, who sells it?" is of the home. */
function isManner({ spans, at, tokens }: Reading, found: readonly Phrase<Topic>[]): boolean {
  const asked = spans.filter((span) => means(span, 'fact', 'description'));
  const small = (token: number) =>
    meaningOf(at[token], 'filler') !== undefined && tokens[token]?.value === undefined;
  const beside = (from: number, to: number) => {
    for (let token = from; token < to; token++) if (!small(token) || tokens[token]?.breaks) return false;
    return tokens[to]?.breaks !== true;
  };
  return asked.every((span) =>
    found.some(({ from, to }) => (to <= span.from ? beside(to, span.from) : beside(span.to, from))),
  );
}

/** "Processing fee?" names no figure of it. */
const hasFigures = (loan: Understanding['loan']): boolean => Object.keys(loan ?? {}).length > 0;

/** "Compare both. Which is better for resale?": the choosing stands in another breath. */
const comparesApart = (reading: Reading): boolean =>
  reading.spans.some((span) => {
    const { from, to } = stretchAt(span.from, reading.tokens);
    return means(span, 'intent', 'compare') && !choosesOne(reading, from, to);
  });
