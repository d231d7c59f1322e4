// Pause: "acha ruko. 3bhk lo", "hold on, budget 1 cr": who begins so puts nothing off, where a wish or a fact of a home follows.
import { wordSet } from '../../languages/words.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

/** The pause that opens a message and is followed by more; "aamele fridge idya" only goes on. */
export function pauseIn(reading: Reading): Stretch[] {
  const { spans, tokens, at, taken } = reading;
  const goesOnWith = thenIn(reading);
  if (goesOnWith.length > 0) return goesOnWith;
  const pause = spans.find((span) => meaningOf(span, 'objection') === 'timing');
  if (!pause) return [];
  for (let before = 0; before < pause.from; before++)
    if (OPENING.every((kind) => meaningOf(at[before], kind) === undefined)) return [];
  let end = pause.to;
  while (end < tokens.length && !tokens[end]?.breaks && meaningOf(at[end], 'filler') !== undefined) end++;
  if (end >= tokens.length || !tokens[end]?.breaks) return [];
  const goesOn =
    taken.subarray(end).includes(1) ||
    spans.some(
      (span) =>
        span.from >= end &&
        (FIRM.some((kind) => meaningOf(span, kind) !== undefined) ||
          means(span, 'ask', 'show') ||
          means(span, 'ask', 'want')),
    );
  const putsOff = spans.some((span) => span.from >= end && meaningOf(span, 'objection') === 'timing');
  return goesOn && !putsOff ? [pause] : [];
}
const OPENING = ['filler', 'intent', 'home'] as const;
const FIRM = ['room', 'type', 'scale', 'purpose', 'fact', 'ordinal'] as const;

/** "Then", which can be "later" too, before more in the same breath that puts nothing off. */
const thenIn = ({ spans, tokens, at }: Reading): Stretch[] =>
  spans.filter((span) => {
    const { from, to } = span;
    if (meaningOf(span, 'objection') !== 'timing') return false;
    const opens = from === 0 || tokens[from]?.breaks === true;
    const more = to < tokens.length && tokens[to]?.breaks !== true;
    const putsOff = meaningOf(at[to], 'objection') === 'timing' || means(at[to], 'visit', 'hesitate');
    return to - from === 1 && opens && more && !putsOff && THEN.has(tokens[from]?.text ?? '');
  });
const THEN = wordSet('afterwards');
