// For the office: "tell them the photos are wrong", "call my friend, not me", "two of us will come": what somebody wants
// said to the people who read the request, and what is no more than likely meant for them.
import { wordSet } from '../languages/words.ts';
import { type Span, wordMeans } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading } from './reading.ts';
import type { Understanding } from './understanding.ts';
import { hesitation } from './wishes.ts';

/** `told`: it is for the office. `maybe`: it is, where a request stands and nothing else was made of it. */
export function readNote(reading: Reading, said: Understanding, request = false): Understanding['note'] {
  const { when, person, contact, personal } = said;
  // "Whom should my son ask?" is answered.
  if (contact.includes('reach')) return undefined;
  // "Ask them to call me on Monday", "write Monday in the message": that has its place in the request.
  // "Till when are you open on Saturday, and put in the message …": that day is asked of the office.
  // "Ask them whether guests may stay on weekends": a day of the question.
  const comes = when && !contact.includes('open') && !asksWhether(reading);
  const placed = comes || person !== undefined || contact.includes('call') || personal.phone;
  const tells = tellsThem(reading) || (hasSpan(reading, 'request', 'write') && messageIn(reading).length > 0);
  const ours = hasSpan(reading, 'visit', 'myself') || hesitation(reading) !== undefined;
  if (tells && !placed && !ours) return 'told';
  if (asksToHold(reading, said)) return 'told';
  if (callsElse(reading, said)) return 'told';
  if (request && !placed && asksThem(reading)) return 'told';
  return hasSpan(reading, 'visit', 'word') || hasSpan(reading, 'request', 'kin') ? 'maybe' : undefined;
}

/** The tokens that name the message, also where one begins a longer phrase: "message me (mein) likh do". */
export const messageIn = ({ tokens }: Reading): number[] =>
  tokens.flatMap(({ text }, at) => (wordMeans(text, 'request', 'message') ? [at] : []));

export const asksWhether = (reading: Reading): boolean =>
  tellsThem(reading) &&
  reading.tokens.some(({ text }) => WHETHER.has(text)) &&
  !hasSpan(reading, 'visit', 'word') &&
  !hasSpan(reading, 'intent', 'book_visit');
const WHETHER = wordSet('whether');

/** In one breath: "ask the owner"; not "must I ask the office for all? tell me which …". */
const tellsThem = ({ spans, tokens }: Reading): boolean =>
  spans.some(
    (one) =>
      means(one, 'request', 'tell') &&
      spans.some((other) => {
        if (!means(other, 'request', 'them')) return false;
        const [first, second] = one.from <= other.from ? [one, other] : [other, one];
        return !tokens.slice(first.from + 1, second.to).some(({ breaks }) => breaks);
      }),
  );

/** "Also ask about pets", "kutte ke baare mein bhi pooch lena": told to ask, first or last of what is said. */
export function asksThem(reading: Reading): boolean {
  const { tokens, text } = reading;
  const more = hasSpan(reading, 'also') || tokens.some((one) => ABOUT.has(one.text));
  if (!more) return false;
  const isSmall = (at: number) =>
    tokens[at]?.value === undefined &&
    (meaningOf(reading.at[at], 'also') ?? meaningOf(reading.at[at], 'limit')) !== undefined;
  return tokens.some((one, at) => {
    if (!ASKS_THEM.has(one.text)) return false;
    if (at === 0 || one.breaks || isSmall(at - 1) || means(reading.at[at - 1], 'ask', 'please')) return true;
    return at >= tokens.length - MOST_BEHIND && !text.includes('?');
  });
}
/** "Pooch lena", tokens. */
const MOST_BEHIND = 2;
const ABOUT = wordSet('about');
const ASKS_THEM = wordSet('asks_them');

/** "Can the owner wait till 1st January?": how long a home is kept is asked; the day is no day to come. */
export const asksToHold = (reading: Reading, { when, contact }: Understanding): boolean =>
  when?.day !== undefined &&
  !contact.includes('call') &&
  !hasSpan(reading, 'visit', 'word') &&
  !hasSpan(reading, 'intent', 'book_visit') &&
  reading.tokens.some(({ text }) => HOLDS.has(text)) &&
  reading.tokens.some(({ text }) => UNTIL.has(text));
const HOLDS = wordSet('holds');
const UNTIL = wordSet('until');

/** Somebody else is to be called than who speaks. */
export const callsElse = (reading: Reading, { contact, personal }: Understanding): boolean =>
  callsAnother(reading) || notMe(reading, contact) || (personal.phone && theirNumber(reading, contact));

/** "Call my friend", "mere pati ko call karo": right beside the call stands who is to be called. */
function callsAnother({ spans, tokens }: Reading): boolean {
  const kin = spans.filter((span) => means(span, 'request', 'kin') && !means(span, 'request', 'them'));
  const calls = spans.filter(
    (span) => means(span, 'intent', 'human_handover') || means(span, 'visit', 'call') || isCall(span),
  );
  return kin.some((one) =>
    calls.some((call) => {
      const [first, second] = call.from < one.from ? [call, one] : [one, call];
      if (second.from - first.to > MOST_BETWEEN || second.from < first.to) return false;
      return !tokens.slice(first.to, second.from + 1).some(({ breaks }) => breaks);
    }),
  );
}
/** "Call him in Canada, not me", "mujhe nahi, unko call karo": whoever it is, a call to who speaks is refused. */
const notMe = (reading: Reading, contact: Understanding['contact']): boolean =>
  contact.includes('call') &&
  reading.tokens.some(
    ({ text }, at) =>
      ME.has(text) &&
      [at - 1, at + 1].some((beside) => meaningOf(reading.at[beside], 'negation') !== undefined),
  );
/** "My son will talk, his number is …, call him after 8": a number, somebody else, and a call to nobody who speaks. */
const theirNumber = (reading: Reading, contact: Understanding['contact']): boolean =>
  contact.includes('call') &&
  reading.spans.some((span) => means(span, 'request', 'kin') && !means(span, 'request', 'them')) &&
  !reading.tokens.some(({ text }) => ME.has(text));
const ME = wordSet('me');

/** Tokens. */
const MOST_BETWEEN = 2;

const isCall = (span: Span): boolean => means(span, 'request', 'call');
