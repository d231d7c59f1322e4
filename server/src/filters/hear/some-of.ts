// Filters that hold some of a closed list of words: khata, approvals. "A or E khata", "also BDA", "no panchayat khata".
import { type Draft, isAlso, negated, set } from '../../understand/draft.ts';
import { meaningsOfPhrase, type Span } from '../../understand/lexicon.ts';
import {
  freeSpans,
  isFree,
  type Kind,
  means,
  type Reading,
  spanBefore,
  take,
  wordsOf,
} from '../../understand/reading.ts';
import type { Extractor, Value } from '../filter.ts';
import { ruleOut } from './rule-out.ts';

/** `filter` is the name of the kind of phrase as well. */
export function someOf<F extends 'khata' | 'approved_by'>(filter: F): Extractor {
  return {
    of: [filter],
    read(draft: Draft) {
      const { reading } = draft;
      const wanted: { value: string; from: number; to: number }[] = [];
      for (const { span, value } of freeSpans(reading, filter)) {
        if (negated(reading, span.from, span.to)) ruleOut(draft, filter, span.from, span.to, value);
        else wanted.push(...begunBefore(reading, filter, span), { value, from: span.from, to: span.to });
      }
      const [first] = wanted;
      const last = wanted.at(-1);
      if (!first || !last) return;
      for (const { from, to } of wanted) take(reading, from, to);
      const values = [...new Set(wanted.map(({ value }) => value))];
      const words = wordsOf(reading, first.from, last.to);
      if (isAlso(reading, first.from, last.to))
        draft.changes.push({ op: 'add', filter, value: values, words });
      else set(draft, filter, values as Value<F>, first.from, last.to);
    },
  };
}

/** "A or E khata", "A/B khata": the first letters stand before a word that is said once. */
function begunBefore(reading: Reading, kind: Kind, { from, to }: Span) {
  const rest = reading.tokens.slice(from + 1, to).map(({ text }) => text);
  const begun: { value: string; from: number; to: number }[] = [];
  for (let at = from; at > 0 && rest.length > 0; ) {
    const joiner = spanBefore(reading, at);
    const first = means(joiner, 'limit', 'to') ? (joiner?.from ?? at) - 1 : at - 1;
    const isJoined = first < at - 1 || /^\s*[/,&]/.test(reading.tokens[at]?.gap ?? '');
    const word = reading.tokens[first]?.text;
    if (!isJoined || word === undefined || !isFree(reading, first, at)) break;
    const value = meaningsOfPhrase([word, ...rest]).find((meaning) => meaning.kind === kind)?.value;
    if (value === undefined) break;
    begun.unshift({ value, from: first, to: first + 1 });
    at = first;
  }
  return begun;
}
