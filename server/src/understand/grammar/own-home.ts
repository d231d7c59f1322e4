// Own home: "selling my 2bhk first", "I own a 2 BHK in Hebbal", "mere paas ek shop hai": the home or the shop that one has or sells
// is none that is looked for, nor is its place, unless the wish points back to it: see same-area.ts.
import { wordSet } from '../../languages/words.ts';
import { type Span, wordMeans } from '../lexicon.ts';
import { meaningOf, means, type Reading } from '../reading.ts';
import { type Stretch, stretchAt } from '../stretch.ts';
import { findTopics } from '../topics.ts';
import { readMarkers } from './markers.ts';

const SELLS = wordSet('sells');
const OWNS = wordSet('owns');
const OWNER = wordSet('someone');
const STILL = wordSet('now');
const HAVING = wordSet('having');
const IS_HAD = wordSet('is_had');
const GENITIVE = wordSet('genitive');
const WHOSE = wordSet('whose');
const SELF = wordSet('payer');
/** Tokens between "my" and the home, "my old 2bhk", and between the home and a word of selling. */
const NEAR = 3;
/** And where it is said who sells: "is what I am". */
const FAR = 5;

/** The words of what is owned, from "my" or "I have" on; where it is asked to sell it, they stay. */
export function ownHomes(reading: Reading): Stretch[] {
  const found = [...ownShops(reading), ...soldHomes(reading), ...hadHomes(reading)];
  return found.filter((one, at) => !found.some((other, n) => n !== at && isWithin(one, other, n < at)));
}
const isWithin = (one: Stretch, other: Stretch, first: boolean): boolean =>
  one.from >= other.from && one.to <= other.to && (first || one.from > other.from || one.to < other.to);

/** "I own a 2 BHK in Hebbal", "mere paas Hebbal me 2bhk hai", "nanna 2bhk Hebbal alli ide": and something else is wanted. */
function hadHomes(reading: Reading): Stretch[] {
  const { tokens } = reading;
  // "Back to my 3 BHK, the Hebbal ones": that is a search.
  if (readMarkers(tokens, reading.taken).some(({ cue }) => cue === 'returns')) return [];
  return tokens.flatMap((_, from): Stretch[] => {
    const to = endOfOwned(reading, from) ?? endOfMine(reading, from);
    return to !== undefined && wantsElsewhere(reading, { from, to }) ? [{ from, to }] : [];
  });
}

/** "I have a small 2bhk in Hebbal": where the verb stands before it. */
function endOfOwned(reading: Reading, from: number): number | undefined {
  const { tokens } = reading;
  const owner = tokens[from - 1]?.text ?? '';
  const before = tokens[from - 2]?.text ?? '';
  if (!OWNS.has(tokens[from]?.text ?? '') || tokens[from]?.breaks) return undefined;
  // "Our own flat" is no owning.
  if (WHOSE.has(owner)) return undefined;
  if (!OWNER.has(owner) && !(STILL.has(owner) && OWNER.has(before))) return undefined;
  const home = homeFrom(reading, from + 1);
  return home === undefined ? undefined : throughSale(reading, placeFrom(reading, home));
}

/** "…, which I plan to sell": in the same breath, before anything is counted. */
function throughSale({ tokens }: Reading, from: number): number {
  for (let at = from; at < from + FAR && tokens[at] && !tokens[at]?.breaks; at++) {
    if (tokens[at]?.value !== undefined) return from;
    if (SELLS.has(tokens[at]?.text ?? '')) return at + 1;
  }
  return from;
}

/** "Mere paas Hebbal me 2bhk hai", "mera 2bhk hai Hebbal me", "my 2bhk is in Hebbal": by whose it is, and that there is one. */
function endOfMine(reading: Reading, from: number): number | undefined {
  const { tokens, taken } = reading;
  if (!WHOSE.has(tokens[from]?.text ?? '')) return undefined;
  let home: number | undefined;
  for (let at = from + 1; at < tokens.length && at <= from + FAR + NEAR && !tokens[at]?.breaks; at++) {
    const { text = '' } = tokens[at] ?? {};
    if (wordMeans(text, 'ask', 'want') || wordMeans(text, 'ask', 'show')) return undefined;
    if (!home && (isHome(reading.at[at]) || means(reading.at[at], 'type', 'commercial'))) home = at;
    const placed = taken[at - 1] === 1 || taken[at - 2] === 1 || taken[at + 1] === 1 || taken[at + 2] === 1;
    if (home === undefined || !IS_HAD.has(text) || (!placed && !HAVING.has(tokens[from + 1]?.text ?? '')))
      continue;
    return placeFrom(reading, at + 1);
  }
  return undefined;
}

/** A home or a wish stands outside it as well. */
const wantsElsewhere = ({ spans }: Reading, { from, to }: Stretch): boolean =>
  spans.some(
    (span) =>
      (span.from >= to || span.to <= from) &&
      (isHome(span) || means(span, 'ask', 'want') || means(span, 'ask', 'show')),
  );

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
    // "Pehle mera 2bhk bikega": what comes first is the sale.
    const counted = whose
      ? means(reading.at[from - 1], 'ordinal', '1') && !tokens[from]?.breaks
      : tokens[from - 1]?.value !== undefined;
    if (!isSold(reading, from, to, whose)) return [];
    return [{ from: counted ? from - 1 : from, to: placeBehindSale(reading, to) }];
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
  let next = to;
  while (next < to + NEAR && goesOn(next) && !isHome(at[next])) next++;
  const another = from === home && next < to + NEAR && goesOn(next);
  return another ? home : to;
}

/** "Mera 2bhk bech raha hu Hebbal me": its place closes the breath behind the selling. */
function placeBehindSale(reading: Reading, home: number): number {
  const { tokens, taken } = reading;
  let sold = home;
  while (sold < home + NEAR && tokens[sold] && !tokens[sold]?.breaks && !SELLS.has(tokens[sold]?.text ?? ''))
    sold++;
  if (taken[home - 1] === 1 || !SELLS.has(tokens[sold]?.text ?? '') || tokens[sold]?.breaks) return home;
  // "Mera 2bhk bech ke Hebbal jana hai".
  if (GENITIVE.has(tokens[sold + 1]?.text ?? '')) return home;
  let end = sold + 1;
  while (tokens[end] && !tokens[end]?.breaks) end++;
  if (reading.at.slice(sold + 1, end).some(isHome)) return home;
  const last = [end - 1, end - 2].find((at) => taken[at] === 1);
  return last !== undefined && last > sold ? last + 1 : home;
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
