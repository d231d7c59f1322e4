// Of people: who else has to do with the visit, told beside it: "his name is Prashanth", "my wife will ring", "only the owner may call", "send a lady", "by SMS only". Each is a line of its own for the office.
import { wordSet } from '../languages/words.ts';
import type { Context } from './draft.ts';
import { readMarkers } from './grammar/markers.ts';
import { wordMeans } from './lexicon.ts';
import { namedPeople } from './named-person.ts';
import type { Prepared } from './prepare.ts';
import { hasSpan, means, type Reading, read } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** The first stretch that tells of somebody else; undefined where no request stands and none is made. */
export function ofPeopleIn(whole: Prepared, { expects }: Context): Stretch | undefined {
  const { text, tokens, taken, personal } = whole;
  const reading = read(text, tokens, taken);
  const visits = hasSpan(reading, 'visit', 'word') || hasSpan(reading, 'intent', 'book_visit');
  const comes = visits || hasSpan(reading, 'when') || tokens.some((one) => SMS.has(one.text));
  if (!expects?.visits && !comes && !personal.phone) return undefined;
  const another = namedPeople(tokens, text).find(({ of }) => of === 'another');
  if (another) return { from: another.from, to: another.to };
  const each = breaths(reading);
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
  if (to - from < LEAST || isAsked(reading, { from, to }, text)) return undefined;
  if (holds(reading, { from, to }, WOMAN) && holds(reading, { from, to }, GUIDE)) return { from, to };
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

/** Between stops and joining words. */
function breaths({ tokens, taken }: Reading): Stretch[] {
  const joins = new Set(
    readMarkers(tokens, taken).flatMap(({ cue, from }) => (cue === 'and' || cue === 'but' ? [from] : [])),
  );
  const cuts = tokens.flatMap(({ breaks }, at) => (at > 0 && (breaks || joins.has(at)) ? [at] : []));
  return [0, ...cuts].map((from, i) => ({
    from: joins.has(from) ? from + 1 : from,
    to: cuts[i] ?? tokens.length,
  }));
}

/** "Can my wife call?", "whom should my son call": asked of us. */
const isAsked = ({ tokens }: Reading, { from, to }: Stretch, text: string): boolean =>
  (tokens[to]?.gap ?? text.trimEnd().slice(-1)).includes('?') ||
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
