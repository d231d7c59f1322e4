// Home edits: "drop the first, only the second", "3 bhi jod do", "baaki hatao": what a message does with each home it names.
import { wordSet } from '../languages/words.ts';
import { readMarkers } from './grammar/markers.ts';
import { orElse } from './grammar/or-else.ts';
import { ENDS } from './grammar/parts.ts';
import { numberAt } from './left-out.ts';
import { wordMeans } from './lexicon.ts';
import { tokenise } from './normalise.ts';
import { meaningOf, means, type Reading, spanBefore, spanFrom } from './reading.ts';

export type HomeEdit = 'remove' | 'only' | 'add';

/** A home that is named at tokens [from, to). */
export type Named = { from: number; to: number; ids: readonly string[] };

type Op = { is: HomeEdit; from: number; to: number };

export type HomeEdits = {
  /** What is done with each; undefined: nothing is said of it. */
  named: (Named & { is?: HomeEdit })[];
  /** All that are not named are to go. */
  rest: boolean;
  any: boolean;
};

/** In the order said: a verb takes what stands before it and is not taken yet, else what follows up to the next one. */
export function homeEdits(reading: Reading, named: readonly Named[]): HomeEdits {
  const ops = opsIn(reading);
  const rest = ops.find((op) => op.is === 'remove' && isOfRest(reading, op, named));
  const edits: HomeEdits['named'] = named.map((one) => ({ ...one }));
  const verbs = ops.filter((op) => op !== rest);
  // "Only the first one, not the second": no verb before it takes what is refused.
  for (const one of edits) if (isRefused(reading, one)) one.is = 'remove';
  verbs.forEach((op, i) => {
    const free = edits.filter(({ is }) => is === undefined);
    // "No, the Hennur one. And Saturday at 4 is fine": what begins a sentence adds none of the one before.
    const begins = op.is === 'add' && ENDS.test(reading.tokens[op.from]?.gap ?? '');
    const before = begins ? [] : free.filter(({ to }) => to <= op.from && stands(reading, to, op.from));
    const next = verbs[i + 1]?.from ?? reading.tokens.length;
    // "Leave it, Monday at 11 for the Bellandur one."
    const ends = reading.tokens[op.to]?.breaks === true;
    const after = ends ? [] : free.filter(({ from }) => from >= op.to && from < next);
    const taken = before.length > 0 ? before : after;
    // "Put the second one only."
    const put = edits.filter(({ is, to }) => is === 'add' && op.from - to <= 1 && to <= op.from);
    for (const one of taken.length === 0 && op.is === 'only' ? put : taken) one.is = op.is;
  });
  return { named: edits, rest: rest !== undefined, any: rest !== undefined || edits.some(({ is }) => is) };
}

/** "Not the 1 cr one", "65 lakh wala nahi": right beside it. A "no" before it answers: "no the second". */
function isRefused(reading: Reading, { from, to }: Named): boolean {
  const { tokens } = reading;
  // "The 70 lakh one, 65 lakh wala nahi": of the last of them alone.
  if (tokens.slice(from + 1, to).some(({ breaks }) => breaks)) return false;
  const before = tokens[from]?.breaks ? undefined : spanBefore(reading, from);
  if (means(before, 'negation', 'before') && !means(before, 'intent', 'deny')) return true;
  // "No not the first, the second".
  const last = before && before.to - before.from > 1 ? (tokens[before.to - 1]?.text ?? '') : '';
  if (wordMeans(last, 'negation', 'before') && !wordMeans(last, 'intent', 'deny')) return true;
  const after = tokens[to]?.breaks ? undefined : spanFrom(reading, to);
  const end = after && tokens[after.to];
  return means(after, 'negation', 'after') && (!end || end.breaks === true);
}

function opsIn(reading: Reading): Op[] {
  const { spans, tokens } = reading;
  const only = readMarkers(tokens, new Uint8Array(tokens.length)).filter(({ cue }) => cue === 'only');
  const otherwise = orElse(reading);
  const verbs = spans.flatMap(({ from, to }, at): Op[] => {
    const span = spans[at];
    if (otherwise.some((one) => from >= one.from && to <= one.to)) return [];
    if (means(span, 'drop', 'remove')) return [{ is: 'remove', from, to }];
    const adds = meaningOf(span, 'also') !== undefined || means(span, 'request', 'write');
    return adds ? [{ is: 'add', from, to }] : [];
  });
  return [...verbs, ...only.map(({ from, to }): Op => ({ is: 'only', from, to }))].sort(
    (a, b) => a.from - b.from,
  );
}

/** "Baaki teen hata do", "remove the others": of those that are not named. */
function isOfRest({ tokens }: Reading, op: Op, named: readonly Named[]): boolean {
  const near = tokens.findIndex(
    ({ text }, at) =>
      REST.has(text) && Math.min(Math.abs(at - op.to), Math.abs(op.from - at)) <= MOST_FROM_REST,
  );
  return near >= 0 && !named.some(({ from }) => from > near && from < op.from);
}
const MOST_FROM_REST = 3;
const REST = wordSet('rest');

/** No verb and no break in between. */
const stands = ({ tokens, spans }: Reading, from: number, to: number): boolean =>
  !tokens.slice(from + 1, to + 1).some(({ breaks }) => breaks) &&
  !spans.some((span) => span.from >= from && span.to <= to && means(span, 'drop', 'remove'));

/** Homes by the numbers of their cards, `seen` in that order; a number that counts the rest, people or rooms is none. */
export function numberedHomes(reading: Reading, seen: readonly string[]): Named[] {
  const { tokens } = reading;
  return tokens.flatMap((_, at): Named[] => {
    const n = numberAt(reading, at);
    const id = n === undefined ? undefined : seen[n - 1];
    const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
    const counts = REST.has(before) || COUNTED.has(after) || after === 'of' || isMeasure(reading, at + 1);
    if (id === undefined || counts) return [];
    return [{ from: at, to: at + 1, ids: [id] }];
  });
}
const COUNTED = wordSet('people');
const isMeasure = ({ at }: Reading, next: number): boolean =>
  UNITS.some((kind) => meaningOf(at[next], kind) !== undefined);
const UNITS = ['room', 'scale', 'area_unit', 'currency', 'month', 'time', 'when'] as const;

/** Where these words stand; undefined where they do not. */
export function placeOf({ tokens }: Reading, words: string): { from: number; to: number } | undefined {
  const said = tokenise(words).map(({ text }) => text);
  if (said.length === 0) return undefined;
  for (let from = 0; from + said.length <= tokens.length; from++)
    if (said.every((text, i) => tokens[from + i]?.text === text)) return { from, to: from + said.length };
  return undefined;
}
