// Markers: the phrases that tell what a clause does ("who said", "too small", "my office"), looked up beside the lexicon,
// so that they take no word away from it.
import { ACT_CUES, type ActCue } from '../../languages/acts.ts';
import { LANGUAGES } from '../../languages/index.ts';
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { phraseBook } from '../phrase-book.ts';

/** Tokens [from, to) that are one such phrase. */
export type Marker = { cue: ActCue; from: number; to: number };

/** What it stands beside is liked, and may be gone without. */
export const isLiking = ({ cue }: Marker): boolean =>
  cue === 'liked' || cue === 'rather' || cue === 'otherwise';

const find = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, acts }) =>
    ACT_CUES.map((cue) => [acts[cue], cue, code] as const),
  ),
);

const findDenials = phraseBook(
  Object.values(LANGUAGES).flatMap(({ code, acts, verbLast }) =>
    verbLast ? [[acts.dispute, 'dispute', code] as const] : [],
  ),
);

/** Denials whose verb stands last: in "98 lakh kisne bola" what is denied stands before it. */
export const denialsLast = (tokens: readonly Token[], skip: Uint8Array): Marker[] =>
  findDenials(tokens, skip).map(({ from, to }) => ({ cue: 'dispute', from, to }));

/** The markers among these tokens, the longest from where each starts; none goes over a break or into `skip`. */
export const readMarkers = (tokens: readonly Token[], skip: Uint8Array): Marker[] => [
  ...find(tokens, skip).flatMap(({ from, to, meanings }) =>
    meanings.flatMap((cue) =>
      cue === 'far' && (isDenied(tokens, from) || isDegree(tokens, to)) ? [] : [{ cue, from, to }],
    ),
  ),
  ...workAfter(tokens, skip),
  ...workBefore(tokens, skip),
  ...studyAt(tokens, skip),
];

/** "Prices in Hebbal are far too high": no way is long. */
const isDegree = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.breaks === false && wordMeans(tokens[to]?.text ?? '', 'too', 'word');

/** "Not too far from HSR" complains of nothing; "no, too far" does. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from]?.breaks ? '' : (tokens[from - 1]?.text ?? '');
  return wordMeans(before, 'negation', 'before') && !wordMeans(before, 'intent', 'deny');
}

/** "Manyata alli kelsa": where the verb stands last, the work stands behind its place. */
const workAfter = (tokens: readonly Token[], skip: Uint8Array): Marker[] =>
  tokens.flatMap(({ text, breaks }, at) =>
    !breaks && !skip[at] && skip[at - 1] && WORK.has(text) ? [{ cue: 'work', from: at, to: at + 1 }] : [],
  );
const WORK = wordSet('work_after');

/** "His office is on MG Road", "dost ka daftar MG Road par": an office with its place in the same breath, and none that is asked about or of ours. */
function workBefore(tokens: readonly Token[], skip: Uint8Array): Marker[] {
  return tokens.flatMap(({ text }, at): Marker[] => {
    if (!OFFICE.has(text) || skip[at] || OURS.has(tokens[at - 1]?.text ?? '')) return [];
    let to = at + 1;
    while (to < tokens.length && to - at <= CLOSE && !tokens[to]?.breaks && !skip[to]) to++;
    const between = tokens.slice(at + 1, to).map((token) => token.text);
    const asks = between.some(
      (word) => wordMeans(word, 'ask', 'where') || NEAR_IT.some((value) => wordMeans(word, 'place', value)),
    );
    const placed = to - at <= CLOSE && skip[to] === 1 && !tokens[to]?.breaks;
    return placed && !asks ? [{ cue: 'work', from: at, to: at + 1 }] : [];
  });
}
const OFFICE = wordSet('office_alone');
const OURS = wordSet('spoken_to');
const NEAR_IT = ['near', 'near_after'] as const;
/** Tokens up to its place. */
const CLOSE = 3;

/** "My daughter's school is near BTM", "nan college BTM hatra": where somebody studies, with its place in the same breath. */
function studyAt(tokens: readonly Token[], skip: Uint8Array): Marker[] {
  return tokens.flatMap(({ text }, at): Marker[] => {
    if (!STUDY.has(text) || skip[at]) return [];
    let from = at;
    while (from > 0 && at - from < NEAR && !tokens[from]?.breaks) from--;
    const own = tokens.slice(from, at).findIndex((token) => WHOSE.has(token.text));
    let to = at + 1;
    while (to < tokens.length && !tokens[to]?.breaks && !skip[to]) to++;
    const placed = to - at <= NEAR + 1 && !tokens[to]?.breaks && skip[to] === 1;
    return own >= 0 && placed ? [{ cue: 'work', from: from + own, to: at + 1 }] : [];
  });
}
/** It says whose school or college. */
export const isStudy = (tokens: readonly Token[], { cue, to }: Marker): boolean =>
  cue === 'work' && STUDY.has(tokens[to - 1]?.text ?? '');
const STUDY = wordSet('study');
const WHOSE = wordSet('whose');
/** Tokens between. */
const NEAR = 3;
