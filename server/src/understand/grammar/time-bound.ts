// Time-bound: "call after school", "mandir ke baad 11 baje", "ಶಾಲೆಗೆ ರಜೆ ಇರುವ ಭಾನುವಾರ": what an hour or a day is told by is asked of no home.
import { wordSet } from '../../languages/words.ts';
import { meaningOf, means, type Reading, read } from '../reading.ts';
import { type Stretch, stretchAt } from '../stretch.ts';
import { readWhen } from '../when.ts';

const BEFORE = wordSet('time_before');
const BEHIND = wordSet('time_behind');
const BETWEEN = new Set([...wordSet('whose'), ...wordSet('article'), ...wordSet('time_joins')]);
const STUDY = wordSet('study');

/** Such a thing with the word that binds it to a time, where a visit, a call or an hour stands in the same breath. */
export function timeBound(reading: Reading): Stretch[] {
  const { tokens } = reading;
  return tokens.flatMap((_, at): Stretch[] => {
    if (!isThing(reading, at) || !isTimed(reading, at)) return [];
    let before = at - 1;
    if (!tokens[at]?.breaks)
      while (BETWEEN.has(tokens[before]?.text ?? '') && !tokens[before]?.breaks) before--;
    if (!breaksIn(tokens, before + 1, at + 1) && BEFORE.has(tokens[before]?.text ?? ''))
      return [{ from: before, to: at + 1 }];
    let behind = at + 1;
    while (BETWEEN.has(tokens[behind]?.text ?? '')) behind++;
    if (!breaksIn(tokens, at + 1, behind + 1) && BEHIND.has(tokens[behind]?.text ?? ''))
      return [{ from: at, to: behind + 1 }];
    return [];
  });
}

/** Where people go on a day, or what a home may have. */
const isThing = ({ at, tokens, taken }: Reading, token: number): boolean =>
  STUDY.has(tokens[token]?.text ?? '') ||
  (!taken[token] && THINGS.some((kind) => meaningOf(at[token], kind) !== undefined));
const THINGS = ['landmark', 'amenity'] as const;

const breaksIn = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ breaks }) => breaks);

function isTimed({ text, tokens, taken, spans }: Reading, token: number): boolean {
  const { from, to } = stretchAt(token, tokens);
  const comes = spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (means(span, 'visit', 'word') ||
        means(span, 'visit', 'call') ||
        means(span, 'request', 'call') ||
        means(span, 'intent', 'book_visit')),
  );
  return comes || readWhen(read(text, tokens.slice(from, to), taken.slice(from, to)), true) !== undefined;
}
