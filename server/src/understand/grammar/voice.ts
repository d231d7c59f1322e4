// Voice: what a stretch of words does, by its markers, its question words and the values in it, before they are read.
import type { ActCue } from '../../languages/acts.ts';
import { wordSet } from '../../languages/words.ts';
import { choosesOfAll, choosesOne } from '../choosing.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import { refusalOf } from '../not-wanted.ts';
import { isDear, isOfBody, isTillNow, wantsDear } from '../objection.ts';
import { type Kind, meaningOf, means, type Reading, spanBefore, spanFrom } from '../reading.ts';
import type { Marker } from './markers.ts';
import { onlyJudges } from './not-requested.ts';
import { leadsTo } from './parts.ts';
import { touchesValue, VALUES } from './values.ts';
import { widens } from './widen.ts';

export const VOICES = [
  'dispute',
  'reject',
  'doubt',
  'tell',
  'misread', // "you did not understand"
  'correct',
  'request',
  'drop', // "forget the budget", "Hebbal hatao"
  'widen', // "not only Hebbal", "Hebbal is no must"
  'restore', // "put Hebbal back"
  'restart', // "start over", "undo": what follows it begins from there
  'ask',
  'wish',
  'take',
  'decline',
  'social',
  'remark', // "these are all flats", "the second one is 35 lakh"
  'plain', // nothing of its own: it goes with its neighbour
] as const;
export type Voice = (typeof VOICES)[number];

type Heard = { voice: Voice; by?: { from: number; to: number } };

/** In this order: who complains of a price says no price that is wished. */
const MARKED: readonly (readonly [ActCue, Voice])[] = [
  ['person', 'request'],
  ['kept', 'ask'],
  ['wider', 'widen'],
  ['back', 'restore'],
  ['dispute', 'dispute'],
  ['needless', 'dispute'],
  ['quote', 'dispute'],
  ['unfit', 'reject'],
  ['small', 'reject'],
  ['big', 'reject'],
  ['far', 'reject'],
  ['late', 'reject'],
  ['costly', 'reject'],
  ['bad', 'reject'],
  ['fear', 'reject'],
  ['again', 'reject'],
  ['doubt', 'doubt'],
  ['work', 'tell'],
  ['live', 'tell'],
  ['own', 'tell'],
  ['misread', 'misread'],
  ['restate', 'correct'],
  ['lost', 'correct'],
];

export function voiceOf(reading: Reading, from: number, to: number, markers: readonly Marker[]): Heard {
  for (const [cue, voice] of MARKED) {
    const by = markers.find((marker) => marker.cue === cue);
    // "The one you showed first" points.
    if (by && cue === 'quote' && isPointing(reading, from, by.from)) continue;
    // "You are showing the same again", "you show nothing but expensive ones" complain.
    if (
      by &&
      cue === 'quote' &&
      (markers.some((marker) => marker.cue === 'again') || isOfPrice(reading, from, to))
    )
      continue;
    // "Ab kya karunga" asks for advice.
    if (by && cue === 'needless' && !touchesValue(reading, from, to, by)) continue;
    // "Not only a gym": of what is no place the words say it.
    if (
      by &&
      (voice === 'widen' || voice === 'restore') &&
      !(placeIn(reading, from, to) && widens(reading, by))
    )
      continue;
    if (
      !by ||
      (voice === 'reject' &&
        // "Main wapas aa gaya" greets.
        (meaningOf(reading.at[by.from], 'intent') === 'greet' ||
          (cue === 'fear' && !touchesValue(reading, from, to, by)) ||
          isDenied(reading, by) ||
          isOfBody(reading, by) ||
          isMeasured(reading, by) ||
          isAccepted(reading, by.to) ||
          // "From big to small" orders the list.
          meaningOf(reading.at[by.from], 'sort') !== undefined))
    )
      continue;
    // "Which one is big?", "kaun bada hai?" complains of nothing; nor "which is right? the first one is big".
    const ofSize = cue === 'small' || cue === 'big';
    if (
      voice === 'reject' &&
      (choosesOne(reading, ...(ofSize ? [] : ([from, to] as const))) ||
        (ofSize && spanOf(reading, 0, reading.tokens.length, isComparing)) ||
        (ofSize && isAsked(reading, by)))
    )
      continue;
    // "2bhk near my office in Domlur" is a wish that tells where; so is "sold my land, want a plot".
    if (voice === 'tell' && (cue === 'own' ? wantsBeside(reading, from, to, by) : wishes(reading, from, to)))
      continue;
    // "I was asking about the water": asked again, where no kind of home is named.
    if (cue === 'restate' && isAsking(reading, by) && !isValued(reading, from, to))
      return { voice: 'ask', by };
    return { voice, by };
  }
  const why = markers.find(({ cue }) => cue === 'why');
  if (why && to - from <= MOST_WHY && isValued(reading, from, to)) return { voice: 'dispute', by: why };
  if (why && !spanOf(reading, from, to, isRequest)) return { voice: 'ask', by: why };
  const complaint = spanOf(
    reading,
    from,
    to,
    (span) =>
      (isComplaint(span, to - from) &&
        !(means(span, 'objection', 'location') && refusalOf(reading, span)) &&
        !isTillNow(reading, span) &&
        !isOfBody(reading, span) &&
        !isInPassing(reading, span, from, to)) ||
      (isDear(span) && !wantsDear(reading, span)),
  );
  // "Which should I take? The 1,040 one is small, no?"
  const compared = meaningOf(complaint, 'objection') === 'size' && spanOf(reading, 0, from, isComparing);
  if (complaint && !compared && !isDenied(reading, complaint) && !isAccepted(reading, complaint.to))
    return { voice: 'reject', by: complaint };
  const social = socialOf(reading, from, to);
  if (social) return { voice: social };
  const dropped = droppingIn(reading, from, to);
  if (dropped) return { voice: 'drop', by: dropped };
  const restart = spanOf(
    reading,
    from,
    to,
    // "Go back to Hebbal" wishes for it.
    (span) => isRestart(span) && !(means(span, 'intent', 'undo') && leadsTo(reading, span.to, to)),
  );
  if (restart) return { voice: 'restart', by: restart };
  // "The JP Nagar one is better" compares nothing; "ground floor is better" is liked.
  const judges = onlyJudges(reading, { from, to });
  if (judges && placeIn(reading, from, to) && !valued(reading, from, to)) return { voice: 'remark' };
  const requests = (span: Span) => isRequest(span) && !(judges && isComparing(span));
  const wanted = spanOf(reading, from, to, requests) ?? appointmentIn(reading, from, to);
  if (wanted) return { voice: 'request', by: wanted };
  const asked = questionIn(reading, from, to) ?? toldIn(reading, from, to);
  if (asked) return { voice: 'ask', by: asked };
  const wish = spanOf(reading, from, to, isValue) ?? placeIn(reading, from, to);
  return wish ? { voice: 'wish', by: wish } : { voice: 'plain' };
}

const isAsking = ({ tokens }: Reading, { from, to }: Marker): boolean =>
  tokens.slice(from, to).some(({ text }) => ASKING.has(text));
const ASKING = new Set([...wordSet('asked'), ...wordSet('asks_them')]);

const isOfPrice = (reading: Reading, from: number, to: number): boolean =>
  spanOf(reading, from, to, (span) => means(span, 'objection', 'budget') || isDear(span)) !== undefined;

/** "Later" among other words says no "not now". */
const isComplaint = (span: Span, length: number): boolean => {
  const topic = meaningOf(span, 'objection');
  return topic !== undefined && (topic !== 'timing' || span.to - span.from > 1 || length <= MOST_WHY);
};

/** "What rent will it fetch later?": among a question "later" puts nothing off. */
const isInPassing = (reading: Reading, complaint: Span, from: number, to: number): boolean =>
  meaningOf(complaint, 'objection') === 'timing' &&
  spanOf(reading, from, to, (span) => PASSING.some((kind) => meaningOf(span, kind))) !== undefined;
const PASSING = ['purpose', 'fact', 'landmark', 'area_unit'] as const;

/** "Why 1bhk?", "Thane kaha se aaya": a few words, one of them a value. */
const isValued = (reading: Reading, from: number, to: number) =>
  placeIn(reading, from, to) !== undefined || valued(reading, from, to);
/** Tokens. */
const MOST_WHY = 5;

/** "The one you showed first", "the last one you showed on Monday"; "those without a gym" that are shown are complained of. */
const isPointing = (reading: Reading, from: number, by: number): boolean =>
  isThatOne(reading, by) || isAtFirst(reading, from, by) || choosesOfAll(reading);

function isThatOne(reading: Reading, by: number): boolean {
  const one = spanBefore(reading, by);
  if (!one || meaningOf(one, 'ordinal') !== undefined) return one !== undefined;
  const before = spanBefore(reading, one.from);
  return (
    (means(one, 'point', 'one') || means(one, 'refer', 'one')) &&
    before !== undefined &&
    THAT.some((kind) => meaningOf(before, kind) !== undefined)
  );
}
const THAT = ['ordinal', 'refer'] as const;

const isAtFirst = (reading: Reading, from: number, by: number): boolean =>
  POINTS.some((value) => means(reading.at[by], 'point', value)) &&
  spanOf(
    reading,
    from,
    by,
    (span) => means(span, 'point', 'one') || meaningOf(span, 'refer') !== undefined,
  ) !== undefined;
const POINTS = ['earlier', 'first_list', 'last_list'] as const;

const isComparing = (span: Span) => means(span, 'intent', 'compare');

/** A question word stands right before it: "kaun bada hai", "kitna chhota hai". */
const isAsked = (reading: Reading, { from }: { from: number }): boolean => {
  const asks = reading.tokens[from]?.breaks ? undefined : meaningOf(spanBefore(reading, from), 'ask');
  return asks !== undefined && asks !== 'is';
};

/** "not too expensive", "not far from". */
const isDenied = (reading: Reading, { from }: { from: number }) =>
  meaningOf(spanBefore(reading, from), 'negation') === 'before' && reading.tokens[from]?.breaks !== true;

/** "Thoda door hai par chalega": and it will do all the same. */
function isAccepted({ spans, tokens }: Reading, after: number): boolean {
  const ends = tokens.findIndex(({ breaks, gap }, at) => at >= after && breaks && /[.?!]/.test(gap));
  return spans.some(
    (span) =>
      span.from >= after &&
      (ends < 0 || span.from < ends) &&
      span.from <= after + MOST_WHY &&
      (means(span, 'drop', 'matter') ||
        // "Too late, any ready ones?" accepts nothing.
        // nor does the k of "55k", or the "ya" between two places.
        (means(span, 'intent', 'affirm') &&
          !means(span, 'limit', 'to') &&
          meaningOf(span, 'possession') === undefined &&
          // nor does "it is 16 km away",
          tokens[span.to]?.value === undefined &&
          meaningOf(span, 'scale') === undefined)),
  );
}

/** In "kitna door hai" the "how" asks. */
function isMeasured({ at }: Reading, { from }: { from: number }): boolean {
  const span = at[from];
  return (
    span !== undefined &&
    span.from < from &&
    (means(span, 'place', 'distance') || means(span, 'ask', 'how_far') || means(span, 'fact', 'area'))
  );
}

function spanOf(
  { spans }: Reading,
  from: number,
  to: number,
  test: (span: Span) => boolean,
): Span | undefined {
  for (const span of spans) {
    if (span.from >= to) return undefined;
    if (span.from >= from && span.to <= to && test(span)) return span;
  }
  return undefined;
}

/** "Forget the budget", "Hebbal hatao": what stands beside it goes. Where something is to be shown, it says what without. */
function droppingIn(reading: Reading, from: number, to: number): Span | undefined {
  const span = spanOf(
    reading,
    from,
    to,
    (one) => means(one, 'drop', 'remove') && !means(one, 'negation', 'without'),
  );
  if (!span || spanOf(reading, from, to, (one) => means(one, 'ask', 'show') || means(one, 'ask', 'want')))
    return undefined;
  // "Rehne do, Hebbal wala dikhao": a no of its own.
  const isNo = means(span, 'intent', 'deny');
  const opens = !isNo && (span.from === from || isOpener(reading, from, span.from));
  const ends = span.to === to || isOpener(reading, span.to, to);
  return opens || ends ? span : undefined;
}

/** Nothing but fillers and joining words. */
function isOpener({ at }: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (!OPENERS.some((kind) => meaningOf(at[token], kind) !== undefined)) return false;
  return true;
}

const isValue = (span: Span) =>
  VALUES.some((kind) => meaningOf(span, kind) !== undefined) ||
  means(span, 'ask', 'show') ||
  means(span, 'ask', 'want') ||
  meaningOf(span, 'home') !== undefined;

/** A kind of home or a price beside what is told. */
const wishes = (reading: Reading, from: number, to: number) =>
  valued(reading, from, to) || spanOf(reading, from, to, (span) => means(span, 'ask', 'show')) !== undefined;

/** A kind of home or a price with a word of wanting of its own, before what is owned or behind it. */
function wantsBeside(reading: Reading, from: number, to: number, own: Marker): boolean {
  const wants = (a: number, b: number) =>
    spanOf(reading, a, b, (span) => means(span, 'ask', 'want') || means(span, 'ask', 'show')) !== undefined &&
    valued(reading, a, b);
  return wants(from, own.from) || wants(own.to, to);
}

const valued = (reading: Reading, from: number, to: number) =>
  spanOf(reading, from, to, (span) => FIRM.some((kind) => meaningOf(span, kind) !== undefined)) !== undefined;
const FIRM: readonly Kind[] = ['room', 'type', 'scale', 'purpose', 'area_unit'];

/** "Can I see it on Saturday at 11?": a day or an hour, and what was shown is to be seen. */
function appointmentIn(reading: Reading, from: number, to: number): Span | undefined {
  const when = spanOf(
    reading,
    from,
    to,
    (span) => meaningOf(span, 'when') !== undefined && !meaningOf(span, 'filler'),
  );
  const sees = (span: Span) => means(span, 'visit', 'word') || means(span, 'ask', 'show');
  return when && spanOf(reading, from, to, sees) && !valued(reading, from, to) ? when : undefined;
}

/** A place or a name: taken, and no phrase of ours. */
function placeIn({ taken }: Reading, from: number, to: number): { from: number; to: number } | undefined {
  for (let at = from; at < to; at++) if (taken[at]) return { from: at, to: at + 1 };
  return undefined;
}

const REQUESTS = new Set(['compare', 'financing', 'book_visit', 'human_handover']);
const RESTARTS = new Set(['start_over', 'undo']);

const isRequest = (span: Span) =>
  span.meanings.some(({ kind, value }) => kind === 'intent' && REQUESTS.has(value));
/** In two words or more: single ones are said of other things too. */
const isRestart = (span: Span) =>
  span.to - span.from >= 2 &&
  span.meanings.some(({ kind, value }) => kind === 'intent' && RESTARTS.has(value));

const SOCIAL = new Set(['goodbye', 'thanks', 'greet', 'smalltalk']);

/** Nothing but a greeting, a thanks, a yes or a no. */
function socialOf({ at }: Reading, from: number, to: number): Voice | undefined {
  let voice: Voice | undefined;
  for (let token = from; token < to; token++) {
    const span = at[token];
    if (!span) return undefined;
    const act = socialMeaning(span);
    if (!act && !meaningOf(span, 'filler')) return undefined;
    if (act && (!voice || voice === 'social')) voice = act;
  }
  return voice;
}

function socialMeaning(span: Span): Voice | undefined {
  for (const { kind, value } of span.meanings) {
    if (kind !== 'intent') continue;
    if (value === 'deny') return 'decline';
    if (value === 'affirm') return 'take';
    if (SOCIAL.has(value)) return 'social';
  }
  return undefined;
}

const QUESTIONS = new Set(['what', 'which', 'is', 'how_far', 'how_many', 'when', 'where', 'who', 'how_much']);

/** A question word that opens it, after a filler or an "and"; in Hindi and Kannada it may stand anywhere. */
function questionIn(reading: Reading, from: number, to: number): Span | undefined {
  let opening = true;
  for (let at = from; at < to; ) {
    const span = spanFrom(reading, at);
    if (span) {
      const ask = meaningOf(span, 'ask');
      // "which flats have a pool" wants to be shown them.
      const shows = ask === 'which' && meaningOf(spanFrom(reading, span.to), 'home') !== undefined;
      if (ask && !shows && (ask === 'anywhere' || ask.startsWith('how_') || (opening && QUESTIONS.has(ask))))
        return span;
      // "How many bathrooms" is one phrase that begins with its question word.
      const begins = opening && span.to - span.from > 1 && meaningOf(span, 'fact') !== undefined;
      if (begins && wordMeans(reading.tokens[at]?.text ?? '', 'ask')) return span;
    }
    if (!span || !OPENERS.some((kind) => meaningOf(span, kind) !== undefined)) opening = false;
    at = span?.to ?? at + 1;
  }
  return undefined;
}
const OPENERS: readonly Kind[] = ['filler', 'also', 'limit', 'intent'];

/** "Its deposit, floor and parking, tell me": facts of a home that is pointed at. */
function toldIn(reading: Reading, from: number, to: number): Span | undefined {
  const has = (test: (span: Span) => boolean) => spanOf(reading, from, to, test);
  const points = has((span) => means(span, 'refer', 'it') || means(span, 'refer', 'these'));
  const facts = has((span) => meaningOf(span, 'fact') !== undefined);
  return points && facts && has((span) => means(span, 'ask', 'tell'));
}
