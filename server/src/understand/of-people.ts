// Of people: who else has to do with the visit, told beside it: "his name is Prashanth", "my wife will ring", "only the owner may call", "send a lady", "by SMS only". Each is a line of its own for the office.

import type { Language } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import type { Context } from './draft.ts';
import { countIn } from './grammar/headcount.ts';
import { readMarkers } from './grammar/markers.ts';
import { ENDS } from './grammar/parts.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { namedPeople } from './named-person.ts';
import { joinsIn } from './own-words.ts';
import type { Prepared } from './prepare.ts';
import { hasSpan, meaningOf, means, type Reading, read } from './reading.ts';
import { endsAsking, type Stretch } from './stretch.ts';

/** The first stretch that tells of somebody else; undefined where no request stands and none is made. */
export function ofPeopleIn(whole: Prepared, { expects }: Context): Stretch | undefined {
  const { text, tokens, taken, personal } = whole;
  const reading = read(text, tokens, taken);
  const visits = hasSpan(reading, 'visit', 'word') || hasSpan(reading, 'intent', 'book_visit');
  // "My brother is coming too", and nothing asked for: no word of it is a day.
  const dated = reading.spans.some((span) => isDay(span) && !COMES.has(tokens[span.from]?.text ?? ''));
  const comes = visits || dated || tokens.some((one) => SMS.has(one.text));
  if (!expects?.visits && !comes && !personal.phone) return undefined;
  const another = namedPeople(tokens, text).find(({ of }) => of === 'another');
  if (another) return { from: another.from, to: another.to };
  const each = breaths(reading, whole.detected.language);
  for (const [at, breath] of each.entries()) {
    const found = toldIn(reading, breath, text);
    const before = each[at - 1];
    // "Do not call me. SMS only": in one line.
    const noCall = before && found && holds(reading, found, SMS) && refusesCall(reading, before);
    if (found) return noCall ? { from: before.from, to: found.to } : found;
  }
  return undefined;
}

function toldIn(reading: Reading, { from, to }: Stretch, text: string): Stretch | undefined {
  const { tokens } = reading;
  if (to - from < LEAST) return undefined;
  // "Can a lady show it?" is asked of the office, and not of us.
  if (holds(reading, { from, to }, WOMAN) && holds(reading, { from, to }, GUIDE))
    return behindWriting(reading, besideVisit(reading, { from, to }));
  if (isAsked(reading, { from, to }, text)) return undefined;
  if (comesAlong(reading, { from, to }))
    return withWhatIsTold(reading, { from: withOthers(reading, from), to }, text);
  if (holds(reading, { from, to }, SMS)) return { from, to };
  const call = at(reading, { from, to }, isCall);
  if (call === undefined) return undefined;
  const owner = at(reading, { from, to: call }, (word) => wordMeans(word, 'request', 'them'));
  // "Only the owner may ring, and nobody else": to the end of it.
  if (owner !== undefined && hasOnly(reading, { from, to })) return { from, to: endOf(reading, to) };
  // "My wife will ring": who does it stands first; "call my wife" asks for a call to her.
  const kin = reading.spans.find(
    (span) =>
      span.from >= from &&
      span.to <= call &&
      means(span, 'request', 'kin') &&
      !means(span, 'request', 'them'),
  );
  if (!kin || call - kin.to > MOST_BETWEEN) return undefined;
  if (tokens.slice(kin.to, call + 1).some((one) => TO.has(one.text))) return undefined;
  const whose = kin.from > from && WHOSE.has(tokens[kin.from - 1]?.text ?? '');
  return { from: whose ? kin.from - 1 : kin.from, to };
}
const LEAST = 2;
const MOST_BETWEEN = 4;

/**
 * "My mother will come along", "teeno aayenge", "ನಾವು ಮೂರು ಜನ ಬರ್ತೀವಿ": who comes to the visit that stands, in a breath of its
 * own: no day, and no home.
 */
function comesAlong(reading: Reading, { from, to }: Stretch): boolean {
  if (!holds(reading, { from, to }, COMES)) return false;
  const own = reading.spans.filter((span) => span.from >= from && span.to <= to);
  // "They are coming" says no day, though "coming Sunday" does.
  if (own.some((span) => isDay(span) && !COMES.has(reading.tokens[span.from]?.text ?? ''))) return false;
  const kin = own.some((span) => means(span, 'request', 'kin') && !means(span, 'request', 'them'));
  const all = own.some((span) => means(span, 'refer', 'all') || means(span, 'refer', 'both'));
  const count = countIn(reading);
  return kin || all || (count !== undefined && count.from >= from && count.to <= to);
}

const isDay = (span: Span): boolean =>
  meaningOf(span, 'when') !== undefined && meaningOf(span, 'marker') === undefined;

/** "My uncle and aunt are coming": whoever is named right before the joining word comes too. */
function withOthers({ spans, tokens }: Reading, from: number): number {
  const one = spans.find(({ to }) => to === from - 1);
  if (!one || !means(one, 'request', 'kin') || tokens[from]?.breaks || tokens[from - 1]?.breaks) return from;
  return one.from > 0 && WHOSE.has(tokens[one.from - 1]?.text ?? '') ? one.from - 1 : one.from;
}

/** "… she uses a walking stick": what is told behind it in the same sentence goes with it. */
function withWhatIsTold(reading: Reading, { from, to }: Stretch, text: string): Stretch {
  const { tokens } = reading;
  let end = to;
  while (end < tokens.length && !ENDS.test(tokens[end]?.gap ?? '')) {
    let next = end + 1;
    while (next < tokens.length && !tokens[next]?.breaks) next++;
    const own = reading.spans.filter((span) => span.from >= end && span.to <= next);
    const more = own.some((span) => SAYS_MORE.some((kind) => meaningOf(span, kind) !== undefined));
    if (more || isAsked(reading, { from: end, to: next }, text)) break;
    end = next;
  }
  return { from, to: end };
}
const SAYS_MORE = ['when', 'fact', 'amenity', 'visit', 'name', 'ask', 'budget', 'room'] as const;

/** "A visit with a lady from your office", "mahila staff ke saath visit": the visit is asked for as well. */
function besideVisit(reading: Reading, { from, to }: Stretch): Stretch {
  const { spans, tokens } = reading;
  const woman = at(reading, { from, to }, (word) => WOMAN.has(word)) ?? to;
  const visits = spans.filter(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (means(span, 'intent', 'book_visit') || means(span, 'visit', 'word')) &&
      !tokens.slice(span.from, span.to).some(({ text }) => GUIDE.has(text)),
  );
  const before = visits.findLast((span) => span.to <= woman);
  const after = visits.find((span) => span.from > woman);
  if (!before) return after ? { from: woman, to: after.from } : { from, to };
  const along = tokens.findLastIndex(({ text }, n) => n >= before.to && n < woman && ALONG.has(text));
  return { from: along < 0 ? before.to : along, to };
}

/** "Please add that I want a woman to show it": what is to be written begins behind it. */
function behindWriting({ spans, tokens }: Reading, { from, to }: Stretch): Stretch {
  const write = spans.find((span) => span.from >= from && span.to < to && means(span, 'request', 'write'));
  if (!write || write.from - from > 1) return { from, to };
  const that = THAT.has(tokens[write.to]?.text ?? '') ? write.to + 1 : write.to;
  return { from: that, to };
}

/** Between stops and joining words. */
function breaths(reading: Reading, language: Language | undefined): Stretch[] {
  const { tokens } = reading;
  const joins = new Set(joinsIn(reading, language).map(({ from }) => from));
  const cuts = tokens.flatMap(({ breaks }, at) => (at > 0 && (breaks || joins.has(at)) ? [at] : []));
  return [0, ...cuts].map((from, i) => ({
    from: joins.has(from) ? from + 1 : from,
    to: cuts[i] ?? tokens.length,
  }));
}

/** "Can my wife call?", "whom should my son call": asked of us. */
const isAsked = ({ tokens }: Reading, { from, to }: Stretch, text: string): boolean =>
  endsAsking(to, { tokens, text }) ||
  // "Is it safe for my wife coming home late".
  wordMeans(tokens[from]?.text ?? '', 'ask', 'is') ||
  tokens.slice(from, to).some(({ text: word }) => QUESTIONS.some((one) => wordMeans(word, 'ask', one)));
const QUESTIONS = ['what', 'which', 'when', 'where', 'who', 'how_many'];

const hasOnly = ({ tokens, taken }: Reading, { from, to }: Stretch): boolean =>
  readMarkers(tokens, taken).some((one) => one.cue === 'only' && one.from >= from && one.to <= to);

const holds = ({ tokens }: Reading, { from, to }: Stretch, set: ReadonlySet<string>): boolean =>
  tokens.slice(from, to).some(({ text }) => set.has(text));

function at({ tokens }: Reading, { from, to }: Stretch, is: (word: string) => boolean): number | undefined {
  const found = tokens.findIndex(({ text }, n) => n >= from && n < to && is(text));
  return found < 0 ? undefined : found;
}

const refusesCall = (reading: Reading, breath: Stretch): boolean =>
  at(reading, breath, isCall) !== undefined &&
  at(reading, breath, (word) => wordMeans(word, 'negation') || wordMeans(word, 'intent', 'deny')) !==
    undefined;

function endOf({ tokens }: Reading, from: number): number {
  let to = from;
  while (to < tokens.length && !tokens[to]?.breaks) to++;
  return to;
}

const isCall = (word: string): boolean => CALL.has(word) || wordMeans(word, 'request', 'call');

const CALL = wordSet('call');
const SMS = wordSet('sms');
const WHOSE = wordSet('whose');
const WOMAN = wordSet('woman');
const GUIDE = wordSet('guide');
const TO = wordSet('to_whom');
const COMES = wordSet('comes');
const THAT = wordSet('that');
const ALONG = wordSet('along');
