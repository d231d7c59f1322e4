// Choosing: "which one is bigger?", "kaunsa ITPL ke paas hai?": of the homes shown one is asked for by a measure.
import { wordSet } from '../languages/words.ts';
import { meaningsOf, type Span } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { asksForOthers } from './of-any.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom } from './reading.ts';

/** "Which of all you showed is nearest?", "of the homes so far the cheapest": one of all that was shown, not of the last list. */
export const choosesOfAll = (reading: Reading): boolean =>
  (hasSpan(reading, 'point', 'ever') ||
    (hasSpan(reading, 'point', 'earlier') &&
      (hasSpan(reading, 'refer', 'all') || hasSpan(reading, 'drop', 'any')))) &&
  (hasSpan(reading, 'most') || reading.tokens.some(({ text }, at) => isWhich(reading, at, text)));

/** "Which" of what is shown; "which flats", "which area" ask for others. */
export function choosesOne(reading: Reading, from = 0, to = reading.tokens.length): boolean {
  if (choosesOfAll(reading)) return true;
  const { tokens } = reading;
  return (
    tokens.some(
      (token, at) =>
        at >= from &&
        at < to &&
        isWhich(reading, at, token.text) &&
        !isOfOthers(reading.at[at]) &&
        (isChosenOf(reading, at) || !isNoun(spanFrom(reading, at + 1))) &&
        // "Which area", "कौन सी मंज़िल" is one phrase.
        !isNamed(tokens[at + 1]) &&
        !isNamed(tokens[(reading.at[at]?.to ?? at + 1) - 1]),
    ) &&
    !hasSpan(reading, 'room', 'bhk') &&
    !hasSpan(reading, 'home', 'few')
  );
}

/** "Bere yavdu": which others there are, of none that was shown. */
const isOfOthers = (span: Span | undefined): boolean =>
  span !== undefined && span.to - span.from > 1 && asksForOthers(span);

/** "1 or 2, which shall I take?", "the first or the second, what do you suggest?" */
export const asksForChoice = (reading: Reading): boolean => choosesOne(reading) || asksForBetter(reading);

export const asksForBetter = ({ tokens }: Reading): boolean => tokens.some(({ text }) => BETTER.has(text));
const BETTER = wordSet('better');

/** "Which is closer to ITPL?" asks how far each is. */
export const choosesNearest = (reading: Reading): boolean =>
  choosesOne(reading) &&
  !hasSpan(reading, 'ask', 'show') &&
  (hasSpan(reading, 'shift', 'distance_down') ||
    hasSpan(reading, 'most', 'distance_up') ||
    hasSpan(reading, 'place', 'near') ||
    hasSpan(reading, 'place', 'near_after'));

/** "Doosre aur teesre me se kaun sa office ke paas hai": one of those before it, whatever noun comes behind. */
const isChosenOf = ({ at: spans, tokens }: Reading, at: number): boolean =>
  means(spans[at - 2], 'place', 'in_after') &&
  means(spans[at - 1], 'change', 'by') &&
  tokens[at]?.breaks === false &&
  tokens[at - 1]?.breaks === false;

const isWhich = ({ at: spans }: Reading, at: number, text: string): boolean =>
  means(spans[at], 'ask', 'which') ||
  meaningsOf(text).some(({ kind, value }) => kind === 'ask' && value === 'which');

const isNamed = (token: Token | undefined): boolean =>
  meaningsOf(token?.text ?? '').some(
    ({ kind, value }) => (kind === 'fact' && value !== 'price') || (kind === 'home' && value === 'few'),
  );

const isNoun = (span: Span | undefined): boolean =>
  means(span, 'home', 'few') ||
  meaningOf(span, 'type') !== undefined ||
  meaningOf(span, 'fact') !== undefined;
