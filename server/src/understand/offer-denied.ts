// Offer denied: "I made no offer. Is there parking?", "ನಾನು ಆಫರ್ ಕೊಟ್ಟಿಲ್ಲ!!": what was taken for one is taken out, and the rest of the message is heard
// without it.
import { wordSet } from '../languages/words.ts';
import type { Context } from './draft.ts';
import type { Act } from './heard.ts';
import { type Prepared, part } from './prepare.ts';
import { hasSpan, means, type Reading, read, spanBefore } from './reading.ts';
import { breathsOf } from './stretch.ts';
import { saysMore, without } from './told-office.ts';
import { understandPart } from './understand.ts';
import { WISHLESS } from './understanding.ts';

/** The act that takes it out, and the message without it; undefined where none is denied. */
export function offerDenied(
  whole: Prepared,
  context: Context,
): { acts: Act[]; beside: Prepared | undefined } | undefined {
  const found = denialIn(whole);
  if (!found) return undefined;
  const own = { ...part(whole, found.from, found.to), detected: whole.detected };
  const said = understandPart(own, context);
  const words = whole.text.slice(whole.tokens[found.from]?.from, whole.tokens[found.to - 1]?.to);
  const { language } = whole.detected;
  const understanding = {
    ...said,
    ...WISHLESS,
    ...(language && { language }),
    references: [],
    // Where none stands, it is only told.
    ...(said.edit ? {} : { intents: ['smalltalk' as const], talk: 'self' as const }),
  };
  const act: Act = {
    kind: said.edit ? 'decline' : 'social',
    words,
    why: [{ rule: 'offer denied', words }],
    confidence: 1,
    understanding,
  };
  const left = without(whole, found);
  return { acts: [act], beside: saysMore(left) ? left : undefined };
}

/** From comma to comma; with "offer?" before it. */
function denialIn({ text, tokens, taken }: Prepared): { from: number; to: number } | undefined {
  let before = 0;
  for (const { from, to } of breathsOf(tokens)) {
    const last = before;
    before = from;
    const reading = read(text, tokens.slice(from, to), taken.slice(from, to));
    if (!deniesOffer(reading)) continue;
    const alone = read(text, tokens.slice(last, from), taken.slice(last, from));
    return { from: alone.tokens.length === 1 && alone.spans.some(isOffer) ? last : from, to };
  }
  return undefined;
}

/** "I did not make any offer", "offer? I offered nothing", "ನಾನು ಆಫರ್ ಕೊಟ್ಟಿಲ್ಲ"; asked, it is another's. */
export function deniesOffer(reading: Reading): boolean {
  const { text, tokens } = reading;
  if (!reading.spans.some(isOffer)) return false;
  const [amount, more] = tokens.filter(({ value }) => (value ?? 0) > 1);
  // "I did not offer 50": that one; of "offer 52, not 50" the other stands.
  if (amount) return !more && reading.spans.some((span) => isOffer(span) && isNot(reading, span.from));
  if (/^[\s!.]*[?？]/.test(text.slice(tokens.at(-1)?.to ?? text.length))) return false;
  const made = tokens.filter((token) => MADE.has(token.text) || MADE_NONE.has(token.text));
  return (
    made.some((token) => MADE_NONE.has(token.text)) ||
    (made.length > 0 && (hasSpan(reading, 'negation') || reading.spans.some(isNone)))
  );
}
const MADE = wordSet('made');
const MADE_NONE = wordSet('made_none');
const isNot = (reading: Reading, at: number): boolean =>
  !reading.tokens[at]?.breaks && means(spanBefore(reading, at), 'negation', 'before');
const isNone = (span: Reading['spans'][number]): boolean => means(span, 'intent', 'deny');

const isOffer = (span: Reading['spans'][number]): boolean => means(span, 'request', 'offer');
