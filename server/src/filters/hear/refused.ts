// Refused: how a place or a project that is named stands, by the words behind it: "Hebbal, I said it twice, is not wanted",
// "Hebbal leave it", "Hebbal yes", "Hebbal is not needed".
import { wordSet } from '../../languages/words.ts';
import type { Negation } from '../../understand/draft.ts';
import { readMarkers } from '../../understand/grammar/markers.ts';
import type { Span } from '../../understand/lexicon.ts';
import { meaningOf, means, type Reading, spanFrom } from '../../understand/reading.ts';

/** `yes`: it is wanted, whatever "no" stands before it. `drop`: the wish goes, and nothing is ruled out. */
export type Stand = NonNullable<Negation> | 'drop' | 'yes' | undefined;

const TIMES = wordSet('times');
const OUT = wordSet('out');

/** Words that may stand between a name and what is said of it. */
const MOST_BETWEEN = 8;

export function standOf(reading: Reading, to: number): Stand {
  const { tokens } = reading;
  if (isOnly(reading, to)) return 'yes';
  let between = false;
  for (let at = to; at < tokens.length && at - to <= MOST_BETWEEN; ) {
    if (tokens[at]?.breaks) return undefined;
    const span = spanFrom(reading, at);
    if (!between && span && meaningOf(span, 'also') && !meaningOf(span, 'drop')) {
      // "Hebbal bhi chalega" is wished for beside others.
      const next = spanFrom(reading, span.to);
      return isYes(next) && !tokens[span.to]?.breaks ? 'yes' : undefined;
    }
    if (!between && isYes(span)) return 'yes';
    const ends = span && endsAt(reading, span.to);
    if (span && means(span, 'drop', 'matter')) {
      // "Zaroori nahi" says no; "chalega" that it will do.
      return means(span, 'negation', 'after') ? 'drop' : undefined;
    }
    if (span && ends && (means(span, 'drop', 'remove') || leaves(span))) return 'not';
    if (!span && OUT.has(tokens[at]?.text ?? '') && endsAt(reading, at + 1)) return 'not';
    if (between && span && means(span, 'negation', 'after')) return 'not';
    const skipped = skip(reading, at, span);
    if (skipped === undefined) return undefined;
    between ||= skipped.speaks;
    at = skipped.to;
  }
  return undefined;
}

/** "Hebbal wala hi", "Hebbal only": just that. */
function isOnly(reading: Reading, to: number): boolean {
  const { tokens } = reading;
  return readMarkers(tokens, reading.taken).some(({ cue, from, to: end }) => {
    if (cue !== 'only' || from < to || from > to + 1) return false;
    const between = spanFrom(reading, to);
    if (from > to && !means(between, 'point', 'one')) return false;
    if (tokens.slice(to, end).some(({ breaks }) => breaks)) return false;
    return tokens[end]?.breaks || !means(spanFrom(reading, end), 'negation', 'after');
  });
}

const isYes = (span: Span | undefined): boolean =>
  means(span, 'intent', 'affirm') && !meaningOf(span, 'drop') && !meaningOf(span, 'possession');

/** "Leave it", in two words: a lone "cancel" may cancel something else. */
const leaves = (span: Span): boolean => span.to - span.from >= 2 && means(span, 'intent', 'cancel');

/** Nothing of the same stretch follows but what joins the next. */
function endsAt(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.breaks) return true;
  const span = spanFrom(reading, at);
  return means(span, 'limit', 'to') || means(span, 'also', 'word') || meaningOf(span, 'filler') !== undefined;
}

/** Fillers, "flat", and that it has been said before, however often: "3 baar bol diya". */
function skip(
  reading: Reading,
  at: number,
  span: Span | undefined,
): { to: number; speaks: boolean } | undefined {
  const { tokens, taken } = reading;
  if (tokens[at]?.value !== undefined && TIMES.has(tokens[at + 1]?.text ?? ''))
    return { to: at + 2, speaks: true };
  const end = at + MOST_BETWEEN;
  const said = readMarkers(tokens.slice(at, end), taken.subarray(at, end)).find(
    ({ cue, from }) => cue === 'restate' && from === 0,
  );
  if (said) return { to: at + said.to, speaks: true };
  if (span && (meaningOf(span, 'filler') || means(span, 'place', 'in_after')) && !meaningOf(span, 'negation'))
    return { to: span.to, speaks: false };
  return undefined;
}
