// Told to the office: "put in the message that I come by bus", "unko bata do ki kutta hai", "nayi ide anta avarige heli":
// the stretch of a message that is meant for the people who read the request, and the words in it that they are to read.
import { wordSet } from '../languages/words.ts';
import type { Context } from './draft.ts';
import { offersIn } from './grammar/by-role.ts';
import { type Marker, readMarkers } from './grammar/markers.ts';
import { ENDS } from './grammar/parts.ts';
import { voiceOf } from './grammar/voice.ts';
import type { Act, Heard } from './heard.ts';
import { wordMeans } from './lexicon.ts';
import { messageIn } from './note.ts';
import { ofPeopleIn } from './of-people.ts';
import { type Prepared, part } from './prepare.ts';
import { meaningOf, means, type Reading, read } from './reading.ts';
import { asksWhatToSay } from './their-number.ts';
import { understandPart } from './understand.ts';
import { type Understanding, WISHLESS } from './understanding.ts';

/** `says`: the tokens that the office is to read. */
type Stretch = { from: number; to: number; says: { from: number; to: number }; dictated?: true };

/** What is told to the office as acts of their own, and the message without it; undefined where nothing is. */
export function toldOffice(
  whole: Prepared,
  context: Context,
): { acts: Act[]; beside: Prepared | undefined } | undefined {
  const acts: Act[] = [];
  let left = whole;
  for (let n = 0; n < MOST_TOLD; n++) {
    const told = stretchIn(left) ?? (context.expects?.noted ? dictatedIn(left) : undefined);
    const of = told ? undefined : ofPeopleIn(left, context);
    const found = told ?? (of && { ...of, says: of });
    if (!found || bargains(left, found)) break;
    const own = { ...part(left, found.from, found.to), detected: left.detected };
    const heard = understandPart(own, context);
    // "Note that I come at 5": that has its place in the request.
    const dictated = told?.dictated && !heard.when && heard.person === undefined && !heard.personal.phone;
    const said = of || dictated ? forThem(heard) : heard;
    if (said.note !== 'told') break;
    const tells = sentence(left, found);
    const words = typed(left, found);
    const { language } = left.detected;
    acts.push({
      kind: 'request',
      words,
      why: [{ rule: 'told to the office', words: tells }],
      confidence: 1,
      understanding: { ...said, ...(language && { language }), loan: undefined, tells: [tells] },
    });
    left = without(left, found);
  }
  if (acts.length === 0) return undefined;
  return { acts, beside: saysMore(left) ? left : undefined };
}
const MOST_TOLD = 3;

/** Of somebody else: no name, no number and no call of who speaks. */
const forThem = (said: Understanding): Understanding => ({
  ...said,
  ...WISHLESS,
  references: [],
  talk: undefined,
  when: undefined,
  person: undefined,
  contact: [],
  intents: ['human_handover'],
  note: 'told',
});

/** "Tell the owner 50 lakh for the first one": a price is offered, which has its own place in the message. */
const bargains = ({ tokens, taken }: Prepared, { from, to }: Stretch): boolean => {
  const numbers = tokens.slice(from, to).filter(({ value }) => value !== undefined);
  const offers = readMarkers(tokens, taken).some(
    (one) => one.cue === 'offer' && one.from >= from && one.to <= to,
  );
  return numbers.length > 0 && (offers || offersIn(numbers, { from, to }));
};

/** What is heard beside it is answered first. */
export const withTold = (told: Act[], beside: Heard): Heard => ({
  ...beside,
  acts: [
    ...beside.acts.filter(
      ({ kind, understanding: { person, when } }) => kind !== 'unread' || (person ?? when) !== undefined,
    ),
    ...told,
  ],
  alternatives: [],
});

/** The first that is told in one sentence. */
function stretchIn({ text, tokens, taken }: Prepared): Stretch | undefined {
  const reading = read(text, tokens, taken);
  const anchor = anchorIn(reading);
  if (!anchor || asksWhatToSay(reading)) return undefined;
  const markers = readMarkers(tokens, taken);
  const begin = sentenceFrom(reading, anchor.from);
  const end = sentenceTo(reading, anchor.to);
  const isThat = (at: number) => THAT.has(tokens[at]?.text ?? '');
  const cuts = cutsIn(reading, markers, begin, end);
  const opens = cuts.findLast((at) => at <= anchor.from) ?? begin;
  // "… anta avarige heli": said before it.
  const before = lastIn(opens, anchor.from, (at) => ENDS_TOLD.has(tokens[at]?.text ?? ''));
  if (before !== undefined && before > opens)
    return { from: opens, to: anchor.to, says: { from: opens, to: before } };
  let from = anchor.to;
  const that = firstIn(from, Math.min(end, from + MOST_BETWEEN), isThat);
  if (that !== undefined) from = that + 1;
  while (from < end && isThat(from)) from++;
  const closed = firstIn(from + 1, end, (at) => ENDS_TOLD.has(tokens[at]?.text ?? ''));
  if (closed !== undefined) return { from: opens, to: closed + 1, says: { from, to: closed } };
  const asks = asksIn(reading, anchor);
  const stops = cuts.find(
    (at, i) => at >= from && turnsToUs(reading, markers, { from: at, to: cuts[i + 1] ?? end }, asks),
  );
  const to = stops ?? end;
  if (to - from >= LEAST) return { from: opens, to, says: { from, to } };
  // "Owner se deposit ka pata karo": between the two.
  const { within } = anchor;
  if (within && within.to - within.from >= LEAST) return { from: opens, to, says: within };
  // "I have a dog, tell them."
  const earlier = opens > begin ? begin : sentenceFrom(reading, begin - 1);
  return opens - earlier >= LEAST && to >= anchor.to && opens > 0
    ? { from: earlier, to, says: { from: earlier, to: opens } }
    : undefined;
}
/**
 * Once something waits for the office: "add that we pay only after March", "naanu busalli bartini anta serisi"; "March is
 * missing in the message. We pay only after it".
 */
function dictatedIn({ text, tokens, taken }: Prepared): Stretch | undefined {
  const reading = read(text, tokens, taken);
  const markers = readMarkers(tokens, taken);
  const says = (at: number, words: ReadonlySet<string>) => words.has(tokens[at]?.text ?? '');
  for (const one of reading.spans) {
    if (!means(one, 'request', 'write')) continue;
    const begin = sentenceFrom(reading, one.from);
    const cuts = cutsIn(reading, markers, begin, sentenceTo(reading, one.to));
    const end =
      cuts.find(
        (at, i) =>
          at > one.to &&
          turnsToUs(reading, markers, { from: at, to: cuts[i + 1] ?? sentenceTo(reading, at) }, false),
      ) ?? sentenceTo(reading, one.to);
    const that = firstIn(one.to, Math.min(end, one.to + 2), (at) => says(at, THAT));
    // "Add that one too" points.
    const points =
      that !== undefined &&
      ((reading.at[that]?.to ?? 0) > that + 1 ||
        POINTED.some(([kind, value]) => means(reading.at[that + 1], kind, value)));
    // "Write that, though you forgot him": of what was said before.
    const goesOn = that !== undefined && tokens[that + 1]?.breaks !== true;
    if (goesOn && !points && end - that > LEAST + 1)
      return { from: one.from, to: end, says: { from: that + 1, to: end }, dictated: true };
    const closes = says(one.from - 1, ENDS_TOLD) ? one.from - 1 : undefined;
    if (closes !== undefined && closes - begin >= LEAST)
      return { from: begin, to: one.to, says: { from: begin, to: closes }, dictated: true };
  }
  const [message] = messageIn(reading);
  if (message === undefined) return undefined;
  const from = sentenceFrom(reading, message);
  const to = sentenceTo(reading, message + 1);
  const lacks = firstIn(from, to, (at) => says(at, MISSING)) !== undefined;
  const end = sentenceTo(reading, to + 1);
  return lacks && end - to >= LEAST
    ? { from, to: end, says: { from: to, to: end }, dictated: true }
    : undefined;
}
const MISSING = wordSet('missing');
const POINTED = [
  ['point', 'one'],
  ['home', 'one'],
  ['home', 'many'],
] as const;
/** Tokens. */
const MOST_BETWEEN = 4;
const LEAST = 2;
const THAT = wordSet('that');
const WHETHER = wordSet('whether');
const ENDS_TOLD = wordSet('ends_told');
const ASKS_THEM = wordSet('asks_them');

/** "Ask the owner whether …": no statement. */
const asksIn = ({ tokens }: Pick<Reading, 'tokens'>, { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to).some(({ text }) => ASKS_THEM.has(text));

/** What turns to the office: "tell them", "put in the message". */
function anchorIn(
  reading: Reading,
): { from: number; to: number; within: { from: number; to: number } } | undefined {
  const { spans, tokens } = reading;
  for (const one of spans) {
    const tells = means(one, 'request', 'tell');
    const writes = means(one, 'request', 'write');
    if (!tells && !writes) continue;
    const others = tells
      ? spans.filter((span) => means(span, 'request', 'them'))
      : messageIn(reading).map((at) => ({ from: at, to: at + 1 }));
    for (const other of others) {
      const [first, second] = one.from <= other.from ? [one, other] : [other, one];
      const gap = tokens.slice(first.from + 1, second.to);
      if (second.from - first.to <= MOST_BETWEEN && !gap.some(({ breaks }) => breaks))
        return {
          from: first.from,
          to: Math.max(first.to, second.to),
          within: { from: first.to, to: second.from },
        };
    }
  }
  return undefined;
}

/** Behind a comma or a joining word something is asked of us; what is asked of them may go on. */
function turnsToUs(
  reading: Reading,
  markers: readonly Marker[],
  { from, to }: { from: number; to: number },
  asks: boolean,
): boolean {
  const own = markers.filter((one) => one.from >= from && one.to <= to);
  const { voice } = voiceOf(reading, from, to, own);
  const wonders = reading.tokens
    .slice(from, to)
    .some(({ text }) => QUESTIONS.some((value) => wordMeans(text, 'ask', value)));
  if (voice === 'ask' || wonders) return !asks || meaningOf(reading.at[from], 'also') !== undefined;
  return reading.spans.some(
    (one) =>
      one.from >= from && one.to <= to && (means(one, 'request', 'tell') || means(one, 'request', 'write')),
  );
}

const QUESTIONS = ['what', 'which', 'when', 'where', 'who', 'how_far', 'how_many', 'anywhere'];

/** Where a comma or a joining word stands, from the sentence's first token on. */
function cutsIn({ tokens }: Reading, markers: readonly Marker[], begin: number, end: number): number[] {
  const joins = new Set(markers.flatMap(({ cue, from }) => (cue === 'and' || cue === 'but' ? [from] : [])));
  const cuts = [begin];
  for (let at = begin + 1; at < end; at++) if (tokens[at]?.breaks || joins.has(at)) cuts.push(at);
  return cuts;
}

const endsSentence = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.breaks === true && ENDS.test(tokens[at]?.gap ?? '');

function sentenceFrom(reading: Reading, at: number): number {
  let from = Math.max(at, 0);
  while (from > 0 && !endsSentence(reading, from)) from--;
  return from;
}
function sentenceTo(reading: Reading, at: number): number {
  let to = at;
  while (to < reading.tokens.length && !endsSentence(reading, to)) to++;
  return to;
}

function firstIn(from: number, to: number, is: (at: number) => boolean): number | undefined {
  for (let at = from; at < to; at++) if (is(at)) return at;
  return undefined;
}
function lastIn(from: number, to: number, is: (at: number) => boolean): number | undefined {
  for (let at = to - 1; at >= from; at--) if (is(at)) return at;
  return undefined;
}

const typed = ({ text, tokens }: Prepared, { from, to }: { from: number; to: number }): string =>
  text.slice(tokens[from]?.from, tokens[to - 1]?.to);

/** As typed, from its first word on: no joining word, a capital where there are any, and what is asked as a question. */
function sentence(whole: Prepared, { from: first, to: last, says: { from, to } }: Stretch): string {
  const joins = readMarkers(whole.tokens, whole.taken).filter(({ cue }) => cue === 'and' || cue === 'but');
  let begin = joins.find((one) => one.from === from && one.to < to)?.to ?? from;
  // "Ask them whether bachelors may live there": the question alone.
  if (WHETHER.has(whole.tokens[begin]?.text ?? '') && begin + 1 < to) begin++;
  const words = typed(whole, { from: begin, to });
  const end = asksIn(whole, { from: first, to: from }) || asksIn(whole, { from: to, to: last }) ? '?' : '';
  return words.charAt(0).toUpperCase() + words.slice(1) + end;
}

export function without(whole: Prepared, { from, to }: { from: number; to: number }): Prepared {
  const head = part(whole, 0, from);
  const tail = part(whole, to, whole.tokens.length);
  const moved = <T extends { from: number; to: number }>(one: T): T => ({
    ...one,
    from: one.from + from,
    to: one.to + from,
  });
  const [next, ...rest] = tail.tokens;
  const first = next && from > 0 ? [{ ...next, breaks: true, gap: next.gap || ',' }] : next ? [next] : [];
  return {
    ...whole,
    tokens: [...head.tokens, ...first, ...rest],
    taken: Uint8Array.from([...head.taken, ...tail.taken]),
    places: [...head.places, ...tail.places.map(moved)],
    names: [...head.names, ...tail.names.map(moved)],
    unlisted: head.unlisted ?? (tail.unlisted && moved(tail.unlisted)),
  };
}

/** More than thanks and small words. */
export function saysMore({ text, tokens, taken }: Prepared): boolean {
  const reading = read(text, tokens, taken);
  return tokens.some(
    (_, at) =>
      meaningOf(reading.at[at], 'filler') === undefined &&
      meaningOf(reading.at[at], 'also') === undefined &&
      !COURTESY.has(meaningOf(reading.at[at], 'intent') ?? ''),
  );
}
const COURTESY = new Set(['affirm', 'thanks', 'greet']);
