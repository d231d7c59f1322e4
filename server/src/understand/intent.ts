// Intents: what the visitor wants of us, from whole words and the frame they stand in; never from parts of words.
import type { Intent } from '../contract.ts';
import type { Draft } from './draft.ts';
import type { NameMatch } from './extract/name.ts';
import type { Asked } from './facts.ts';
import { meaningsOf, type Span } from './lexicon.ts';
import { hasSpan, meaningOf, type Reading, spanBefore } from './reading.ts';
import type { Fact, Reference, Understanding } from './understanding.ts';

type Evidence = {
  draft: Draft;
  asked: Asked;
  references: readonly Reference[];
  named: readonly NameMatch[];
  objections: Understanding['objections'];
  loan: Understanding['loan'];
  /** A project is named that this catalogue does not have. */
  unlisted: boolean;
};

type Settled = Pick<Understanding, 'intents' | 'facts' | 'about'> & {
  references: Reference[];
  searches: boolean;
};

/** Acts that a message is, as a whole; the first that fits names it. "ok thanks bye" is a goodbye. */
const SOCIAL: readonly Intent[] = [
  'cancel',
  'undo',
  'start_over',
  'repeat',
  'language',
  'out_of_scope',
  'smalltalk',
  'goodbye',
  'thanks',
  'deny',
  'affirm',
  'greet',
];

/** Wants of their own that stand beside wishes about homes. */
const WANTS: readonly Intent[] = ['compare', 'financing', 'book_visit', 'human_handover'];

const PRICES = new Set<Fact>(['price', 'price_per_area', 'payment_plan']);

export function readIntents(given: Evidence): Settled {
  const frame = frameOf(given);
  const implies = given.asked.facts.length === 0 && frame.question && given.references.length > 0;
  const asked = implies ? { ...given.asked, facts: given.asked.implied } : given.asked;
  const evidence = { ...given, asked };
  const { draft, references, named, objections } = evidence;
  const { reading } = draft;
  const social = socialAct(reading);
  if (social && !frame.wishes && references.every(({ kind }) => kind === 'it')) return settle([social], []);

  const intents: Intent[] = [];
  for (const intent of WANTS) if (wants(reading, intent)) intents.push(intent);
  const asks = asksFacts(evidence, frame, intents);
  if (asks) intents.push(...factIntents(asked));
  if (objections.length > 0 && !intents.includes('book_visit')) intents.push('objection');
  if (searches(evidence, frame, asks, intents)) intents.push('search');
  if (!frame.wishes && !asks && wants(reading, 'more_results')) intents.push('more_results');
  if (intents.length === 0 && (references.length > 0 || named.length > 0 || evidence.unlisted))
    intents.push('project_detail');
  for (const intent of ['start_over', 'undo', 'repeat', 'cancel'] as const) {
    if (phrase(reading, intent) >= 2 && !intents.includes('search')) intents.push(intent);
  }
  if (intents.length === 0) intents.push(...unframed(evidence, frame));

  const isSearch = intents.includes('search');
  // "cheaper than this" needs its "this".
  const compares = draft.changes.some(({ op }) => op === 'shift');
  if (asks && !isSearch) dropQuestions(evidence, intents);
  return {
    ...settle(order(intents), asks ? asked.facts : []),
    ...(asks && asked.about && { about: asked.about }),
    references:
      isSearch && !asks && !compares
        ? references.filter(({ kind }) => kind !== 'it' && kind !== 'name')
        : [...references],
    searches: isSearch && !asks,
  };
}

const settle = (intents: Intent[], facts: Fact[]): Settled => ({
  intents,
  facts,
  references: [],
  searches: false,
});

// ---- the frame ------------------------------------------------------------------------------------------------------

type Frame = {
  /** "what", "is there", "kitna": a question. */
  question: boolean;
  /** "show me", "looking for", "chahiye". */
  show: boolean;
  tell: boolean;
  please: boolean;
  /** "flats", "homes", "projects". */
  homes: boolean;
  /** Says which kind of home: a change of filters other than an amenity or a landmark. */
  wishes: boolean;
  firm: boolean;
  /** Points at a home, or one is spoken of. */
  points: boolean;
};

function frameOf({ draft, references }: Evidence): Frame {
  const { reading, context } = draft;
  const firm = draft.changes.some(
    (change) => change.op === 'shift' || change.op === 'remove' || !SOFT.has(change.filter),
  );
  return {
    question: isQuestion(reading),
    show: hasSpan(reading, 'ask', 'show') || hasSpan(reading, 'ask', 'want'),
    tell: hasSpan(reading, 'ask', 'tell'),
    please: hasSpan(reading, 'ask', 'please'),
    homes: hasSpan(reading, 'home', 'few') || hasSpan(reading, 'home', 'one') || hasSpan(reading, 'type'),
    wishes:
      draft.changes.length > 0 ||
      draft.absent.length > 0 ||
      draft.doubtful.length > 0 ||
      draft.unclear_amounts.length > 0,
    firm: firm || draft.absent.length > 0 || draft.doubtful.length > 0 || draft.unclear_amounts.length > 0,
    points: references.length > 0 || context.session.memory.focus.length > 0,
  };
}

/** Filters whose words are as often asked about as wished for. */
const SOFT = new Set([
  'amenities',
  'near',
  'possession',
  'furnishing',
  'facing',
  'parking',
  'floor_min',
  'floor_max',
  'type',
]);

/** A question word that opens the message or a clause of it; in Hindi and Kannada it may stand anywhere. */
function isQuestion(reading: Reading): boolean {
  for (const span of reading.spans) {
    const ask = questionWord(reading, span);
    if (!ask) continue;
    if (ask === 'anywhere' || ask.startsWith('how_')) return true;
    if (span.from === 0 || reading.tokens[span.from]?.breaks) return true;
    const before = spanBefore(reading, span.from);
    if (
      before &&
      before.from === 0 &&
      (meaningOf(before, 'filler') ||
        meaningOf(before, 'intent') ||
        meaningOf(before, 'place') ||
        meaningOf(before, 'also'))
    )
      return true;
  }
  return false;
}

/** Also where a longer phrase has taken the word in: "when is possession", "kitne ka". */
function questionWord(reading: Reading, span: Span): string | undefined {
  const ask = meaningOf(span, 'ask');
  if (ask && QUESTIONS.has(ask)) return ask;
  if (!meaningOf(span, 'fact') && !meaningOf(span, 'place')) return undefined;
  for (let at = span.from; at < span.to; at++) {
    for (const { kind, value } of meaningsOf(reading.tokens[at]?.text ?? '')) {
      if (kind === 'ask' && QUESTIONS.has(value) && (value === 'anywhere' || at === span.from)) return value;
    }
  }
  return undefined;
}
const QUESTIONS = new Set([
  'anywhere',
  'what',
  'which',
  'is',
  'how_far',
  'how_many',
  'when',
  'where',
  'who',
  'how_much',
]);

// ---- what is wanted -------------------------------------------------------------------------------------------------

/** Longest phrase of this intent, in tokens. */
function phrase(reading: Reading, intent: Intent): number {
  let longest = 0;
  for (const span of reading.spans)
    if (hasIntent(span, intent)) longest = Math.max(longest, span.to - span.from);
  return longest;
}

const hasIntent = (span: Span, intent: Intent) =>
  span.meanings.some(({ kind, value }) => kind === 'intent' && value === intent);
const wants = (reading: Reading, intent: Intent) => reading.spans.some((span) => hasIntent(span, intent));

/** A message that is nothing but a greeting, a thanks, a yes or a no. */
function socialAct(reading: Reading): Intent | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const span = reading.at[at];
    if (
      !span ||
      !(
        meaningOf(span, 'filler') ||
        span.meanings.some(({ kind, value }) => kind === 'intent' && SOCIAL.includes(value as Intent))
      )
    )
      return undefined;
  }
  // "namaste ji": a word that also fills decides only where nothing else does; so does a lone "help".
  const told = (intent: Intent) =>
    reading.spans.some(
      (span) =>
        hasIntent(span, intent) &&
        !meaningOf(span, 'filler') &&
        (intent !== 'smalltalk' || span.to - span.from > 1),
    );
  return SOCIAL.find(told) ?? SOCIAL.find((intent) => wants(reading, intent));
}

function asksFacts(
  { draft, asked, references, unlisted, objections }: Evidence,
  frame: Frame,
  intents: readonly Intent[],
): boolean {
  if (asked.facts.length === 0 || intents.includes('compare') || intents.includes('financing')) return false;
  if ((intents.includes('human_handover') || objections.length > 0) && !frame.question) return false;
  const pointed = references.length > 0 || unlisted;
  if (frame.firm && !frame.question && !frame.tell && !asked.strong) return false;
  if (frame.firm && !pointed)
    return asked.strong && (frame.question || !frame.show) && !leadsWithHomes(draft.reading);
  if (pointed || frame.question || frame.tell || frame.please)
    return frame.question || pointed || !frame.show || asked.strong;
  if (frame.show) return asked.strong && !frame.homes;
  return asked.strong && !leadsWithHomes(draft.reading) ? true : isElliptical(draft, asked, frame);
}

/** "Projects where …", "flats with …". */
function leadsWithHomes(reading: Reading): boolean {
  const span = reading.at[0];
  return (
    span !== undefined &&
    !meaningOf(span, 'fact') &&
    (meaningOf(span, 'home') === 'few' || meaningOf(span, 'type') !== undefined)
  );
}

/** "Metro nearby?", "carpet area": asked of the home spoken of; without one, what could be searched for is. */
function isElliptical({ reading }: Draft, asked: Asked, frame: Frame): boolean {
  if (frame.homes && !frame.points) return false;
  if (frame.points) return true;
  const searchable = frame.wishes || asked.facts.every((fact) => SEARCHABLE.has(fact));
  return !searchable && !hasSpan(reading, 'home', 'few');
}
const SEARCHABLE = new Set<Fact>(['amenities', 'distance', 'bhk']);

function factIntents({ facts }: Asked): Intent[] {
  const intents: Intent[] = [];
  if (facts.some((fact) => PRICES.has(fact))) intents.push('price_query');
  if (facts.some((fact) => !PRICES.has(fact)) && intents.length === 0) intents.push('project_detail');
  return intents;
}

function searches(
  { draft, references, asked }: Evidence,
  frame: Frame,
  asks: boolean,
  intents: readonly Intent[],
): boolean {
  if (asks) return false;
  const { reading } = draft;
  if (intents.includes('financing') || intents.includes('compare'))
    return frame.firm && !intents.includes('compare');
  if (frame.wishes) return true;
  if (intents.length > 0) return false;
  if (references.some(({ kind }) => kind === 'superlative')) return frame.homes || frame.show;
  if (references.length > 0) return false;
  if (
    wants(reading, 'more_results') &&
    phrase(reading, 'more_results') > 0 &&
    !hasSpan(reading, 'home', 'quality')
  )
    return false;
  if (frame.homes && (frame.show || hasSpan(reading, 'home', 'few') || frame.question === false)) return true;
  if (hasSpan(reading, 'home', 'quality') && !hasSpan(reading, 'objection'))
    return frame.show || reading.tokens.length <= 3 || asked.facts.length > 0;
  return asked.facts.length > 0 && !frame.question;
}

/** In "is there a gym?" the gym is asked about, not wished for. */
function dropQuestions({ draft, references }: Evidence, intents: readonly Intent[]): void {
  const general = intents.includes('price_query') && references.length === 0;
  draft.changes = draft.changes.filter((change) => {
    if (change.op !== 'set' && change.op !== 'add') return true;
    return general
      ? !SOFT.has(change.filter) || change.filter === 'type'
      : change.filter.startsWith('budget') && references.length === 0;
  });
}

/** Nothing of homes in it: chat, a word about us, or something else altogether. */
function unframed({ draft }: Evidence, frame: Frame): Intent[] {
  const { reading } = draft;
  const act =
    SOCIAL.find((intent) => phrase(reading, intent) >= 3) ??
    leading(reading) ??
    SOCIAL.find((intent) => phrase(reading, intent) >= 2);
  if (hasSpan(reading, 'off_topic')) return ['out_of_scope'];
  if (act) return [act];
  const request = frame.question || frame.show || frame.tell;
  return request && reading.tokens.length >= 3 ? ['out_of_scope'] : [];
}

/** "yes, …", "hello …": the act it opens with. */
function leading(reading: Reading): Intent | undefined {
  const first = reading.at[0];
  return SOCIAL.find((intent) => first && hasIntent(first, intent));
}

/** Acts of courtesy after what is asked for. */
function order(intents: Intent[]): Intent[] {
  return [...new Set(intents)];
}
