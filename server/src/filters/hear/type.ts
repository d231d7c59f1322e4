// Type: apartment, villa, plot … "villa or row house" is either; "no villas" takes one away.

import { ROOMLESS } from '../../catalogue/stated.ts';
import type { PropertyType } from '../../contract.ts';
import { wordSet } from '../../languages/words.ts';
import { type Draft, isAlso, negated, set } from '../../understand/draft.ts';
import { type Span, wordMeans } from '../../understand/lexicon.ts';
import {
  freeSpans,
  hasSpan,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import { beginsWithOr } from './amenities.ts';
import { isOwnSite } from './own-site.ts';
import { readmitted, ruleOut } from './rule-out.ts';

const DWELLING = wordSet('dwelling');
const MAKING = wordSet('making');

/** Words between the making and what is made: "build my own house", "ghar khud banana". */
const MOST_BETWEEN = 3;

/** "Build a house on it", "mane kattoke": what is to be built is no home that is looked for. */
function isMade({ tokens }: Reading, from: number, to: number): boolean {
  const near = (at: number, step: 1 | -1): boolean => {
    for (let n = 0; n < MOST_BETWEEN; n++, at += step) {
      if (MAKING.has(tokens[at]?.text ?? '')) return true;
      if (tokens[step === 1 ? at : at + 1]?.breaks) return false;
    }
    return false;
  };
  return near(from - 1, -1) || near(to, 1);
}

/** "Shop ge hatra mane beku", "a 2bhk near my shop": what the home is to be near. */
function isBeside(reading: Reading, { from, to }: Span): boolean {
  const { tokens, spans } = reading;
  const near = [to, to + 1].some(
    (at) =>
      means(spanFrom(reading, at), 'place', 'near_after') &&
      !tokens.slice(to, at + 1).some(({ breaks }) => breaks),
  );
  const behind = [from, from - 1].some((at) => means(spanBefore(reading, at), 'place', 'near'));
  return (
    (near || behind) &&
    (hasSpan(reading, 'room', 'bhk') ||
      spans.some((span) => (span.to <= from || span.from >= to) && meaningOf(span, 'home') !== undefined))
  );
}

/** "Not the other flat", "doosra ghar nahi": one home is refused, and no kind of home. */
function isAnother({ tokens }: Reading, from: number): boolean {
  const before = tokens[from]?.breaks ? undefined : tokens[from - 1];
  // "One", "ek" count.
  return before !== undefined && !wordMeans(before.text, 'number') && ANOTHER.has(before.text);
}
const ANOTHER = wordSet('one');

/** "Plot kiraye par nahi chahiye": a no in the same stretch. */
function isDenied({ tokens, spans }: Reading, { to }: Span): boolean {
  let end = to;
  while (end < tokens.length && !tokens[end]?.breaks) end++;
  return spans.some((span) => span.from >= to && span.to <= end && means(span, 'negation', 'after'));
}

/** "Wrong house, it is the second": the home is wrong, and no kind is wished. */
const isWrong = ({ tokens }: Reading, from: number): boolean =>
  !tokens[from]?.breaks && WRONG.has(tokens[from - 1]?.text ?? '');
const WRONG = wordSet('wrong');

export function type(draft: Draft): void {
  const { reading } = draft;
  const wanted: { value: PropertyType; from: number; to: number }[] = [];
  // A home with rooms is no plot.
  const rooms = draft.changes.some(
    ({ op, ...change }) => op === 'set' && 'filter' in change && change.filter === 'bhk',
  );
  const refusals = new Set<string>();
  for (const { span, value } of freeSpans(reading, 'type')) {
    // "2 BHK makan": a home, of whatever kind.
    const word = reading.tokens[span.from]?.text ?? '';
    if (span.to - span.from === 1 && DWELLING.has(word) && hasSpan(reading, 'room', 'bhk')) continue;
    if (isWrong(reading, span.from)) {
      take(reading, span.from, span.to);
      continue;
    }
    if (value === 'commercial' && isBeside(reading, span)) {
      take(reading, span.from, span.to);
      continue;
    }
    if (value === 'plot' && isOwnSite(reading, span.from, span.to)) {
      take(reading, span.from, span.to);
      continue;
    }
    if (value !== 'plot' && isMade(reading, span.from, span.to)) {
      take(reading, span.from, span.to);
      continue;
    }
    const refused =
      negated(reading, span.from, span.to) || (ROOMLESS.has(value) && rooms && isDenied(reading, span));
    if (refused) refusals.add(value);
    if (refused && isAnother(reading, span.from)) take(reading, span.from, span.to);
    else if (refused) ruleOut(draft, 'type', span.from, span.to, value);
    else if (!readmitted(draft, 'type', span.from, span.to, value))
      wanted.push({ value: value as PropertyType, from: span.from, to: span.to });
  }
  // "Your site means website, no plot": what is refused in so many words is not wished by another.
  const wished = wanted.filter(({ value }) => !refusals.has(value));
  const [first] = wished;
  const last = wished.at(-1);
  if (!first || !last) return;
  const values = [...new Set(wished.map(({ value }) => value))];
  // "studio apartment" is a studio, "villa plot" a plot in a villa layout.
  const narrow = values.filter((value) => value !== 'apartment' || !values.includes('studio'));
  for (const { from, to } of wanted) take(reading, from, to);
  const words = wordsOf(reading, first.from, last.to);
  const standing = draft.context.session.current_filters.type;
  if (isAlso(reading, first.from, last.to) || (standing && beginsWithOr(reading, first.from)))
    draft.changes.push({ op: 'add', filter: 'type', value: narrow, words });
  else set(draft, 'type', narrow, first.from, last.to);
}
