// Own home: "selling my 2bhk first", "if my 2bhk doesn't sell by then": the home that one sells is none that is looked for; nor is
// the shop or the office that one has.
import { wordSet } from '../../languages/words.ts';
import type { Span } from '../lexicon.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import { type Stretch, stretchAt } from '../stretch.ts';
import { findTopics } from '../topics.ts';

const SELLS = wordSet('sells');
const WHOSE = wordSet('whose');
const SELF = wordSet('payer');
/** Tokens between "my" and the home, "my old 2bhk", and between the home and a word of selling. */
const NEAR = 3;
/** And where it is said who sells: "is what I am". */
const FAR = 5;

/** The words of the home that is sold, from "my" on; where it is asked to sell it, they stay. */
export const ownHomes = (reading: Reading): Stretch[] => [...ownShops(reading), ...soldHomes(reading)];

/** "I shut my shop and come", "near my shop"; "a place for my shop" wishes for one. */
const ownShops = ({ spans, tokens, at }: Reading): Stretch[] =>
  spans.flatMap((shop) => {
    const { from, to } = shop;
    if (!means(shop, 'type', 'commercial') || !WHOSE.has(tokens[from - 1]?.text ?? '')) return [];
    const said = stretchAt(from, tokens);
    const wished = spans.some(
      (span) =>
        span !== shop &&
        span.from >= said.from &&
        span.to <= said.to &&
        (means(span, 'ask', 'want') || HOME.some((kind) => meaningOf(span, kind) !== undefined)),
    );
    const near = means(at[from - 2], 'place', 'near') || means(at[to], 'place', 'near_after');
    return wished && !near ? [] : [{ from, to }];
  });

function soldHomes(reading: Reading): Stretch[] {
  const { tokens } = reading;
  if (!tokens.some(({ text }) => SELLS.has(text))) return [];
  const found = tokens.flatMap(({ text }, from): Stretch[] => {
    const whose = WHOSE.has(text);
    if (!whose && !isHome(reading.at[from])) return [];
    const home = homeFrom(reading, whose ? from + 1 : from);
    if (home === undefined) return [];
    const to = placeFrom(reading, home);
    const counted = !whose && tokens[from - 1]?.value !== undefined;
    return isSold(reading, from, to, whose) ? [{ from: counted ? from - 1 : from, to }] : [];
  });
  // "Selling my 2bhk for a bigger home" is one clause: what is bigger is bigger than that, unless its rooms are named.
  const shifts = reading.spans.some((span) => meaningOf(span, 'shift') !== undefined);
  const named = reading.spans.some(
    (span) => means(span, 'room', 'bhk') && !found.some(({ from, to }) => span.from >= from && span.to <= to),
  );
  if (shifts && !named) return [];
  if (found.length === 0) return [];
  const asked = findTopics(reading, tokens).filter(({ meanings }) => meanings[0] === 'sell');
  return found.filter(({ from, to }) => !asked.some((topic) => topic.from < to && topic.to > from));
}

/** "My 2bhk in Hebbal": where its place ends; "my 2bhk Hebbal me 3bhk" says where the other one is to be. */
function placeFrom(reading: Reading, home: number): number {
  const { taken, tokens, at } = reading;
  const goesOn = (token: number) => token < tokens.length && !tokens[token]?.breaks;
  let from = home;
  const joins = goesOn(from) && taken[from] !== 1 && !SELLS.has(tokens[from]?.text ?? '');
  if (joins && tokens[from]?.value === undefined) from++;
  if (!goesOn(home) || !goesOn(from) || taken[from] !== 1) return home;
  let to = from;
  while (goesOn(to) && taken[to] === 1) to++;
  const another = from === home && [to, to + 1, to + 2].some((token) => goesOn(token) && isHome(at[token]));
  return another ? home : to;
}

/** Where the home named from here ends, with "first" behind it. */
function homeFrom({ at, tokens }: Reading, from: number): number | undefined {
  let home: Span | undefined;
  for (let next = from; next < from + NEAR && !tokens[next]?.breaks && !home; next++)
    if (isHome(at[next])) home = at[next];
  if (!home) return undefined;
  let { to } = home;
  while (!tokens[to]?.breaks && (isHome(at[to]) || means(at[to], 'ordinal', '1'))) to = at[to]?.to ?? to + 1;
  return to;
}

const isHome = (span: Span | undefined): boolean =>
  means(span, 'room', 'bhk') || HOME.some((kind) => meaningOf(span, kind) !== undefined);
const HOME = ['type', 'home'] as const;

/** In the same breath, before or behind; where nobody's is said, behind and by the visitor: "the 2bhk is what I am selling". */
function isSold({ tokens }: Reading, from: number, to: number, whose: boolean): boolean {
  if (!whose) {
    for (let at = to; at <= to + FAR && at < tokens.length && !tokens[at]?.breaks; at++)
      if (SELLS.has(tokens[at]?.text ?? '')) return tokens.slice(to, at).some(({ text }) => SELF.has(text));
    return false;
  }
  for (let at = from - 1; at >= from - NEAR && at >= 0 && !tokens[at + 1]?.breaks; at--)
    if (SELLS.has(tokens[at]?.text ?? '')) return true;
  for (let at = to; at <= to + NEAR && at < tokens.length && !tokens[at]?.breaks; at++)
    if (SELLS.has(tokens[at]?.text ?? '')) return true;
  return false;
}
