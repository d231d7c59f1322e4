// Small wishes beside homes: a call, the office and time to think.
import { wordSet } from '../languages/words.ts';
import type { Span } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, spanBefore, wordsOf } from './reading.ts';
import { asksTheirNumber, hasNoWhatsapp } from './their-number.ts';
import type { Understanding } from './understanding.ts';

/** "Call me before that", "will someone call?", "open Sunday?", "office kahan hai". */
export function readContact(reading: Reading): Understanding['contact'] {
  // Who cannot write calls the office.
  if (hasNoWhatsapp(reading) || asksTheirNumber(reading)) {
    const asked = readWays(reading).filter((one) => one === 'open' || one === 'where' || one === 'mail');
    return [...asked, 'reach'];
  }
  return readWays(reading);
}

function readWays(reading: Reading): Understanding['contact'] {
  // "A call on Monday at 11": an hour beside it, and nobody calls by himself.
  const calls =
    hasSpan(reading, 'request', 'call') && hasSpan(reading, 'when') && !hasSpan(reading, 'visit', 'myself');
  const ways = waysWanted(reading);
  if (!hasSpan(reading, 'visit') && !calls && ways.length === 0) return [];
  const asks = (value: string) => hasSpan(reading, 'visit', value);
  const found: Understanding['contact'] = ways;
  // Who calls is asked, not wished for.
  if (asks('will_call')) found.push('will_call');
  // "Save me a call" wants none.
  else if ((asks('call') || calls) && !asks('no_call')) found.push('call');
  if (asks('reach')) found.push('reach');
  if (asks('where')) found.push('where');
  // "Open" is said of kitchens and plots too: the office, a day, or little else has to be named.
  const whole = reading.spans.some((span) => means(span, 'visit', 'open') && span.to - span.from > 1);
  const asked = reading.spans.some((span) => isOpeningAsked(reading, span));
  const about =
    whole ||
    asked ||
    asks('office') ||
    asks('where') ||
    hasSpan(reading, 'when') ||
    reading.tokens.length <= 3;
  const homes = hasSpan(reading, 'amenity') || hasSpan(reading, 'type') || hasSpan(reading, 'room');
  if (asks('open') && about && !homes) found.push('open');
  // "Tell address and when open": of one place, and homes do not open.
  if (found.includes('open') && !found.includes('where') && hasSpan(reading, 'fact', 'location'))
    found.push('where');
  return found;
}

/** "WhatsApp it then", "WhatsApp only": not "your WhatsApp number?", "I will WhatsApp them", "how do I send it on WhatsApp?" */
const wantsWhatsapp = (reading: Reading): boolean =>
  reading.tokens.some(({ text }, at) => WHATSAPP.has(text) && !isRefusedBeside(reading, at)) &&
  !OTHERWISE.some(([kind, value]) => hasSpan(reading, kind, value));
const WHATSAPP = wordSet('whatsapp');

/** By which ways it is to come: "no WhatsApp, email?", "mail kar do", "send me the details on WhatsApp". */
function waysWanted(reading: Reading): Understanding['contact'] {
  const { tokens } = reading;
  const mails = tokens.some(({ text }, at) => MAIL.has(text) && !isRefusedBeside(reading, at));
  const writes = wantsWhatsapp(reading);
  // What the office has to send; "I have sent it on WhatsApp", "how do I send it?" tell and ask of one's own.
  const sends =
    (mails || tokens.some(({ text }) => WHATSAPP.has(text))) &&
    tokens.some(({ text }) => SENDS.has(text)) &&
    !hasSpan(reading, 'visit', 'myself') &&
    !hasSpan(reading, 'ask', 'how');
  return [
    ...(mails ? (['mail'] as const) : writes ? (['write'] as const) : []),
    ...(sends ? (['send'] as const) : []),
  ];
}
const MAIL = wordSet('mail');
const SENDS = wordSet('sends');

/** "Drop WhatsApp, call me", "not on WhatsApp", "WhatsApp nahi": before it one small word may stand between. */
const isRefusedBeside = ({ at: spans, tokens }: Reading, at: number): boolean =>
  (!tokens[at + 1]?.breaks &&
    (meaningOf(spans[at + 1], 'negation') === 'after' || means(spans[at + 1], 'intent', 'deny'))) ||
  [at - 1, at - 2].some(
    (one) =>
      !tokens.slice(one + 1, at + 1).some(({ breaks }) => breaks) &&
      (means(spans[one], 'drop', 'remove') || meaningOf(spans[one], 'negation') === 'before'),
  );
const OTHERWISE = [
  ['fact', undefined],
  ['visit', 'myself'],
  ['visit', 'reach'],
  ['request', 'number'],
  ['ask', 'what'],
] as const;

/** "When open", "kab open hota hai": whoever opens, and not what is left open. */
export function isOpeningAsked(reading: Reading, span: Span): boolean {
  if (!means(span, 'visit', 'open')) return false;
  const asks = (one: Span | undefined) => means(one, 'ask', 'when') || means(one, 'ask', 'anywhere');
  const before = spanBefore(reading, span.from);
  return (
    asks(before) ||
    (meaningOf(before, 'filler') !== undefined && asks(spanBefore(reading, before?.from ?? 0)))
  );
}

/** Tokens. */
const SHORT = 2;

/** "My husband has to see it first", "not now": no visit yet. */
export function hesitation(reading: Reading): string | undefined {
  if (!hasSpan(reading, 'visit', 'hesitate')) return undefined;
  // "Wait" alone; before more words it takes something back.
  const span = reading.spans.find(
    (one) =>
      means(one, 'visit', 'hesitate') &&
      (!means(one, 'correction', 'word') || reading.tokens.length <= SHORT),
  );
  return span && wordsOf(reading, span.from, span.to);
}
