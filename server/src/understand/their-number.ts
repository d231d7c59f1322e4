// Their number: who asks for the phone number of the office to call it, and who has no WhatsApp to send a message with.
import type { Intent } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import { hasSpan, meaningOf, means, type Reading } from './reading.ts';
import type { Understanding } from './understanding.ts';

/** What is said as a question for that number; undefined where it is none. The hour of their own call is none of the request. */
export function callsThem(said: Understanding, reading: Reading): Understanding | undefined {
  if (!asksTheirNumber(reading) && !hasNoWhatsapp(reading) && !asksWhatToSay(reading)) return undefined;
  const facts = asksWhatToSay(reading) ? [] : said.facts;
  const { topics, changes, contact } = said;
  const asks = facts.length + topics.length + changes.length > 0;
  const kept = said.intents.filter((intent) => BESIDE.has(intent) && (asks || intent === 'book_visit'));
  const own = hasSpan(reading, 'visit', 'myself');
  return {
    ...said,
    facts,
    intents: [...kept, 'human_handover'],
    contact: [...new Set([...contact, 'reach' as const])],
    ...(own && { when: undefined, call_at: undefined }),
    talk: undefined,
    note: undefined,
    objections: [],
  };
}
/** "I will call, what should I tell them?", "wahan kya bolun?", "alli enu helali?" */
export const asksWhatToSay = (reading: Reading): boolean =>
  reading.tokens.some(({ text }, at) => {
    const near = inBreath(reading, at, NEAREST);
    const mine =
      SHALL_I_SAY.has(text) ||
      (SAYS.has(text) && near.some((one) => SPEAKER.has(reading.tokens[one]?.text ?? '')));
    return mine && near.some((one) => one < at && means(reading.at[one], 'ask', 'what'));
  });
const SHALL_I_SAY = wordSet('shall_i_say');
const SAYS = wordSet('says_it');
const SPEAKER = wordSet('speaker');
const BESIDE = new Set<Intent>([
  'search',
  'project_detail',
  'price_query',
  'topic_query',
  'book_visit',
  'compare',
]);

/** "I will call them tomorrow", "I send the message tonight": no visit, no call to them, and nothing asked of a home. */
export const callsOneself = (
  { when, facts, topics, changes, references }: Understanding,
  reading: Reading,
): boolean =>
  hasSpan(reading, 'visit', 'myself') &&
  (when !== undefined || hasSpan(reading, 'request', 'message')) &&
  !hasSpan(reading, 'visit', 'word') &&
  !hasSpan(reading, 'intent', 'book_visit') &&
  facts.length + topics.length + changes.length === 0 &&
  references.every(({ kind }) => kind === 'it');

/** "Just tell me your number", "kisi senior ka number do", "office nambr helri": not "my number is", "rera number". */
export function asksTheirNumber(reading: Reading): boolean {
  const { tokens, at: spans } = reading;
  return tokens.some(({ text }, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1]?.text ?? '';
    const short = SHORT.has(text) && (THEIRS.has(before) || CALLS.has(before));
    if (!(NUMBER.has(text) || short) || (next?.value !== undefined && !GIVE.has(next.text))) return false;
    const near = (test: (at: number) => boolean, reach = NEAR) =>
      inBreath(reading, at, reach).some((one) => test(one));
    if (
      near((one) => MY.has(tokens[one]?.text ?? '') || OTHER.some((kind) => meaningOf(spans[one], kind)), 2)
    )
      return false;
    const given = near(
      (one) => GIVE.has(tokens[one]?.text ?? '') || ASKS.some((value) => means(spans[one], 'ask', value)),
    );
    const theirs = near((one) => THEIRS.has(tokens[one]?.text ?? '') || means(spans[one], 'visit', 'office'));
    return (
      given &&
      (theirs ||
        hasSpan(reading, 'visit', 'myself') ||
        CALLED.has(text) ||
        callsIt(reading, at) ||
        tokens.length <= FEW)
    );
  });
}
/** Tokens to each side. */
const NEAR = 6;
/** "Number do". */
const FEW = 2;
const NUMBER = wordSet('phone_number');
const SHORT = wordSet('number_short');
const CALLED = wordSet('phone_alone');
const GIVE = wordSet('tell_it');
const ASKS = ['tell', 'show', 'what'] as const;
const THEIRS = wordSet('at_the_office');
const MY = wordSet('my');
/** "Rera number", "flat number", "plot no". */
const OTHER = ['fact', 'home', 'type', 'ordinal'] as const;

/** "Phone number", in two words. */
const callsIt = ({ tokens }: Reading, at: number): boolean => CALLS.has(tokens[at - 1]?.text ?? '');
const CALLS = wordSet('call');

/** "I don't have WhatsApp", "no WhatsApp", "whatsapp illa": not "no call, only WhatsApp". */
export const hasNoWhatsapp = (reading: Reading): boolean =>
  reading.tokens.some(
    ({ text }, at) =>
      WHATSAPP.has(text) &&
      inBreath(reading, at, NEAREST).some(
        (one) =>
          isRefusal(reading, one, one - at) &&
          !reading.tokens
            .slice(Math.min(one, at) + 1, Math.max(one, at))
            .some((between) => CALLS.has(between.text)),
      ),
  );
const NEAREST = 3;
const WHATSAPP = wordSet('whatsapp');
/** `off`: tokens behind WhatsApp. A "no" that stands no nearer denies something else. */
const isRefusal = ({ at: spans }: Reading, at: number, off: number): boolean =>
  meaningOf(spans[at], 'negation') === (off > 0 ? 'after' : 'before') ||
  (means(spans[at], 'intent', 'deny') && off >= -2 && off <= 1) ||
  means(spans[at], 'drop', 'remove');

/** The tokens around one, no break between. */
function inBreath({ tokens }: Reading, at: number, reach: number): number[] {
  const found: number[] = [];
  for (let one = at; one > at - reach && one > 0 && !tokens[one]?.breaks; one--) found.push(one - 1);
  for (let one = at + 1; one <= at + reach && one < tokens.length && !tokens[one]?.breaks; one++)
    found.push(one);
  return found;
}
