// Asked instead: "I asked how old it is, not why it costs so much", "list alla, km kelidde": what was not asked goes, and what
// was is heard by itself.
import { wordSet } from '../languages/words.ts';
import { type Marker, readMarkers } from './grammar/markers.ts';
import type { Prepared } from './prepare.ts';
import { meaningOf, means, type Reading, read } from './reading.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import { without } from './told-office.ts';
import { findTopics } from './topics.ts';

/** The message without what it denies to have asked; undefined where it says nothing that was asked. */
export function askedInstead(whole: Prepared): Prepared | undefined {
  const { text, tokens, taken } = whole;
  const reading = read(text, tokens, taken);
  const markers = readMarkers(tokens, taken);
  const denied = deniedIn(reading, markers);
  if (denied.length === 0 || denied.some((one) => namesValue(reading, one))) return undefined;
  const within = (at: number) => denied.some(({ from, to }) => at >= from && at < to);
  if (!tokens.some((token, at) => ASKED.has(token.text) && !within(at))) return undefined;
  const left = denied.reduceRight(without, whole);
  return asks(left) ? left : undefined;
}

const ASKED = wordSet('asked');

/** What is denied, in its order and none over another. */
function deniedIn(reading: Reading, markers: readonly Marker[]): Stretch[] {
  const denied: Stretch[] = [];
  const found = [...markers.flatMap(around), ...reading.tokens.flatMap((_, at) => besideNo(at))];
  for (const one of found.sort((a, b) => a.from - b.from)) {
    const last = denied.at(-1);
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to);
    else denied.push({ ...one });
  }
  return denied;

  /** "I did not ask the price", "bele kelilla"; "you gave me a map", "bhav bata rahe ho". */
  function around({ cue, from, to }: Marker): Stretch[] {
    if (cue !== 'dispute' && cue !== 'quote') return [];
    const breath = breathOf(from);
    return saysMore(reading, breath.from, from)
      ? [{ from: breath.from, to }]
      : [{ from: breath.from, to: nextAsked(to, breath) }];
  }

  /** "Not the price"; "doori nahi", "list alla": the last word of its breath. */
  function besideNo(at: number): Stretch[] {
    const breath = breathOf(at);
    const { text } = reading.tokens[at] as Reading['tokens'][number];
    if (!NOT.some((kind) => means(reading.at[at], 'negation', kind)) || ASKED.has(text)) return [];
    if (markers.some((one) => one.cue !== 'and' && at >= one.from && at < one.to)) return [];
    if (!saysMore(reading, breath.from, at) && at + 1 < breath.to)
      return [{ from: breath.from, to: nextAsked(at, breath) }];
    return at + 1 === breath.to && saysMore(reading, breath.from, at)
      ? [{ from: breath.from, to: at + 1 }]
      : [];
  }

  /** From a stop, or from what was asked before it in the same breath. */
  function breathOf(at: number): Stretch {
    const { from, to } = stretchAt(at, reading.tokens);
    const ends = [...markers.filter(isAsked).map((one) => one.to), ...askedAlone()];
    const asked = ends.filter((end) => end > from && end <= at);
    // "I asked about noise | and you gave me a map".
    const joined = markers.flatMap((one) =>
      JOINING.has(one.cue) && one.from > from && one.from <= at ? [one.from] : [],
    );
    return { from: Math.max(from, ...asked, ...joined), to };
  }

  function nextAsked(after: number, { to }: Stretch): number {
    const begins = markers.filter((one) => isAsked(one) && one.from >= after).map(({ from }) => from);
    return Math.min(to, ...begins);
  }

  function isAsked({ cue, from, to }: Marker): boolean {
    return cue === 'restate' && reading.tokens.slice(from, to).some(({ text }) => ASKED.has(text));
  }

  function askedAlone(): number[] {
    const inDispute = (at: number) =>
      markers.some(({ cue, from, to }) => cue === 'dispute' && at >= from && at < to);
    return reading.tokens.flatMap(({ text }, at) => (ASKED.has(text) && !inDispute(at) ? [at + 1] : []));
  }
}
const NOT = ['before', 'after'];
const JOINING = new Set<Marker['cue']>(['and', 'but']);

/** More than small words. */
const saysMore = ({ at }: Reading, from: number, to: number): boolean =>
  at.slice(from, to).some((span) => SMALL.every((kind) => meaningOf(span, kind) === undefined));
const SMALL = ['filler', 'refer', 'also'] as const;

/** A place, a number or a kind of home: what stands of it is to be taken back. */
const namesValue = ({ at, tokens, taken }: Reading, { from, to }: Stretch): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ value }, i) =>
        taken[from + i] === 1 ||
        (value !== undefined && !/\p{L}/u.test(tokens[from + i]?.text ?? '')) ||
        VALUES.some((kind) => meaningOf(at[from + i], kind) !== undefined),
    );
const VALUES = ['room', 'type', 'scale', 'purpose', 'possession', 'furnishing'] as const;

/** A fact, an amenity or a topic is named in the breath of what was asked. */
function asks({ text, tokens, taken }: Prepared): boolean {
  return tokens.some((token, at) => {
    if (!ASKED.has(token.text)) return false;
    const { from, to } = stretchAt(at, tokens);
    const own = read(text, tokens.slice(from, to), taken.slice(from, to));
    return (
      own.spans.some((span) => meaningOf(span, 'fact') ?? meaningOf(span, 'amenity')) ||
      findTopics(own, own.tokens).length > 0
    );
  });
}
