// Refused act: "I never asked you to compare", "leave the comparing", "tulna mat karo": what is refused is not done, and the rest of
// the message is heard without it.

import { wordSet } from '../languages/words.ts';
import { readMarkers } from './grammar/markers.ts';
import { VALUES } from './grammar/values.ts';
import type { Act } from './heard.ts';
import { refusalOf } from './not-wanted.ts';
import type { Prepared } from './prepare.ts';
import { meaningOf, means, type Reading, read } from './reading.ts';
import { endsAsking, type Stretch, stretchAt } from './stretch.ts';
import { saysMore, without } from './told-office.ts';
import { WISHLESS } from './understanding.ts';

/** The message without what it refuses, undefined where nothing else is said; or nothing, where it refuses none. */
export function refusedAct(whole: Prepared): { words: string; beside: Prepared | undefined } | undefined {
  const found = refusalIn(whole);
  if (!found) return undefined;
  const left = without(whole, found);
  const words = whole.text.slice(whole.tokens[found.from]?.from, whole.tokens[found.to - 1]?.to);
  return { words, beside: saysMore(left) ? left : undefined };
}

/** Alone: there was no need of it, and that is regretted. */
export const regretOf = (act: Act, words: string): Act => ({
  ...act,
  kind: 'decline',
  words,
  why: [{ rule: 'act refused', words }],
  confidence: 1,
  understanding: {
    ...act.understanding,
    ...WISHLESS,
    references: [],
    intents: ['affirm'],
    talk: undefined,
    correction: false,
    sorry: true,
  },
});

function refusalIn(whole: Prepared): Stretch | undefined {
  const { tokens, taken, text } = whole;
  const reading = read(text, tokens, taken);
  const markers = readMarkers(tokens, taken);
  const disputes = markers.filter(({ cue }) => cue === 'dispute');
  for (const [at, { text: word }] of tokens.entries()) {
    if (!COMPARING.has(word) || taken[at]) continue;
    const around = stretchAt(at, tokens);
    // "Can you not compare them?"
    const why = markers.some(({ cue, from, to }) => cue === 'why' && from >= around.from && to <= at);
    if (why || endsAsking(around.to, reading)) continue;
    const disputed = disputes.find(
      ({ from, to }) => from >= around.from && to <= around.to && !namesBetween(whole, to, at),
    );
    const no = disputed ?? refusing(reading, at, around);
    if (!no) continue;
    const own = { from: Math.min(at, no.from), to: Math.max(at + 1, no.to) };
    return saysElse(reading, around, own) ? own : around;
  }
  return othersRefused(reading);
}

/** "I did not ask for shops, A-605 and B-804 compare": what is compared stands between. */
const namesBetween = ({ tokens, taken }: Prepared, from: number, to: number): boolean =>
  tokens.slice(from, Math.max(from, to)).some(({ value }, n) => value !== undefined || taken[from + n] === 1);

/** "I don't want other flats": no more are shown. */
function othersRefused(reading: Reading): Stretch | undefined {
  for (const span of reading.spans) {
    if (!means(span, 'intent', 'more_results')) continue;
    const no = refusalOf(reading, span);
    const around = stretchAt(span.from, reading.tokens);
    if (!no || endsAsking(around.to, reading)) continue;
    const own = { from: no.from, to: Math.max(no.to, homesBehind(reading, span.to)) };
    return saysElse(reading, around, own) ? own : around;
  }
  return undefined;
}

/** "Other | flats". */
function homesBehind({ at, tokens }: Reading, from: number): number {
  let to = from;
  while (!tokens[to]?.breaks && HOMES.some((kind) => meaningOf(at[to], kind) !== undefined)) to++;
  return to;
}
const HOMES = ['type', 'home', 'filler'] as const;

const COMPARING = wordSet('comparing');
const STOPS = wordSet('stops');

/** A no or a stop beside it, with nothing but small words between. */
function refusing(reading: Reading, at: number, { from, to }: Stretch): Stretch | undefined {
  const small = (token: number) => SMALL.some((kind) => meaningOf(reading.at[token], kind) !== undefined);
  for (let before = at - 1; before >= from; before--) {
    if (refuses(reading, before)) {
      // "Message nahi chahiye abhi compare": what stands before it is not wanted.
      const no = reading.at[before];
      const other = no && means(no, 'negation', 'after') && no.from > from && !small(no.from - 1);
      return other ? undefined : { from: before, to: before + 1 };
    }
    if (!small(before) || means(reading.at[before], 'ask', 'tell')) break;
  }
  for (let behind = at + 1; behind < to && behind <= at + MOST_BEHIND; behind++) {
    if (!refuses(reading, behind)) continue;
    // "Compare those without a lift": behind others it is the last word.
    const last = reading.at
      .slice(behind + 1, to)
      .every((span) => meaningOf(span, 'filler') ?? means(span, 'intent', 'deny'));
    return behind === at + 1 || last ? { from: behind, to: behind + 1 } : undefined;
  }
  return undefined;
}
const SMALL = ['filler', 'marker', 'limit', 'ask', 'refer'] as const;
/** Tokens: "tulna karne ki zaroorat nahi". */
const MOST_BEHIND = 4;

const refuses = ({ tokens, at }: Reading, token: number): boolean =>
  STOPS.has(tokens[token]?.text ?? '') ||
  meaningOf(at[token], 'negation') !== undefined ||
  means(at[token], 'intent', 'deny') ||
  ENDS.some((end) => tokens[token]?.text.endsWith(end));
/** "Madbeda": a verb that is refused. */
const ENDS = [...wordSet('refusing_ends')];

/** A value, a fact or a home beside it: "compare mat karo 1 ka deposit batao". */
const saysElse = ({ spans, tokens }: Reading, around: Stretch, own: Stretch): boolean => {
  const beside = (one: Stretch) =>
    one.from >= around.from && one.to <= around.to && (one.to <= own.from || one.from >= own.to);
  return (
    spans.some((span) => beside(span) && ELSE.some((kind) => meaningOf(span, kind) !== undefined)) ||
    tokens.some(({ value }, at) => value !== undefined && beside({ from: at, to: at + 1 }))
  );
};
const ELSE = [...VALUES, 'fact', 'ordinal', 'objection'] as const;
