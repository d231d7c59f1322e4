// Set against: "cheaper than the 2nd", "dusre se sasta", "anything bigger than 1" wish for others that are more or less than a home
// shown; "2nd is cheaper" says it of that home, and wishes for nothing.
import type { Fact } from '../../facts/index.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { meaningsOf, type Span } from '../lexicon.ts';
import { type Token, tokenise } from '../normalise.ts';
import type { Prepared } from '../prepare.ts';
import { meaningOf, means, type Reading, read, spanFrom } from '../reading.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';

type Shift = FilterChange & { op: 'shift' };
type Measure = Shift['measure'];

/** What others are to be more or less than, and by what. */
export type SetAgainst = { reference: Reference; shift: Shift };

/** The home that others are set against; undefined where none is. */
export function setAgainst(
  words: Prepared,
  { references }: Understanding,
  context: Context,
): SetAgainst | undefined {
  const reading = read(words.text, words.tokens, words.taken);
  const comparative = comparativeIn(reading);
  if (!comparative || saysIt(reading, comparative.from)) return undefined;
  const { shift } = comparative;
  const [one, other] = references.filter(({ kind }) => kind !== 'it');
  // "The second is smaller than the first" is said of the second.
  if (other) return undefined;
  const at = one && placeOf(one, reading.tokens);
  if (one) return at && isAgainst(reading.tokens, at) ? { reference: one, shift } : undefined;
  const reference = numbered(reading, context);
  return reference && { reference, shift };
}

/** What a clause says of homes shown by a comparative, and what it is measured in. */
export function saidOfShown(words: Prepared, { references }: Understanding): Measure | undefined {
  const reading = read(words.text, words.tokens, words.taken);
  const comparative = comparativeIn(reading);
  const pointed = references.filter(({ kind }) => POINTED.has(kind));
  if (!comparative || pointed.length === 0 || reading.text.includes('?')) return undefined;
  if (reading.spans.some((span) => ASKING.some((value) => means(span, 'ask', value)))) return undefined;
  // "It is costlier than the first".
  if (saysIt(reading, comparative.from)) return comparative.shift.measure;
  // "2nd is cheaper": what is said stands behind what it is said of.
  const [first] = pointed.flatMap((one) => placeOf(one, reading.tokens) ?? []);
  return first && first.to <= comparative.from ? comparative.shift.measure : undefined;
}
const POINTED = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed']);
const ASKING = ['show', 'want'] as const;

/** The home spoken of is what it is said of: "its", "this one", "ye". */
const saysIt = ({ spans }: Reading, before: number): boolean =>
  spans.some((span) => span.to <= before && means(span, 'refer', 'it') && !means(span, 'refer', 'that'));

/** As a wish for such homes. */
export const asSetAgainst = (said: Understanding, { reference, shift }: SetAgainst): Understanding => ({
  ...said,
  changes: [
    ...said.changes.filter((change) => change.op !== 'shift' || change.measure !== shift.measure),
    shift,
  ],
  references: [reference],
  facts: [],
  intents: ['search'],
});

/** As what it is of each home on the screen, so that it can be seen whether it is so. */
export const asSaidOfShown = (said: Understanding, measure: Measure): Understanding => {
  const fact: Fact = measure === 'distance' ? 'location' : measure;
  const [one] = said.references;
  const others = said.references.filter(({ kind }) => POINTED.has(kind)).length > 1;
  return {
    ...said,
    changes: said.changes.filter(({ op }) => op !== 'shift'),
    facts: [...new Set([...said.facts, fact])],
    references: others ? said.references : [{ kind: 'all', words: one?.words ?? said.text }],
    intents: [measure === 'price' ? 'price_query' : 'project_detail'],
  };
};

type Place = { from: number; to: number };

function comparativeIn({ spans, tokens }: Reading): (Place & { shift: Shift }) | undefined {
  for (const span of spans) {
    const value = meaningOf(span, 'shift') ?? inside(span, tokens);
    if (value === undefined) continue;
    const [measure, direction] = value.split('_') as [Measure | 'bhk', Shift['direction']];
    if (measure === 'bhk') continue;
    const words = tokens
      .slice(span.from, span.to)
      .map(({ text }) => text)
      .join(' ');
    return { from: span.from, to: span.to, shift: { op: 'shift', measure, direction, words } };
  }
  return undefined;
}

/** "Bigger than", "se sasta", which bound a size or a price as well. */
const inside = (span: Span, tokens: readonly Token[]): string | undefined =>
  BOUNDS.some((value) => means(span, 'limit', value))
    ? tokens
        .slice(span.from, span.to)
        .flatMap(({ text }) => meaningsOf(text))
        .find(({ kind }) => kind === 'shift')?.value
    : undefined;
const BOUNDS = ['min', 'max', 'min_after', 'max_after'] as const;

/** Where the words of a reference stand. */
function placeOf({ words }: Reference, tokens: readonly Token[]): Place | undefined {
  const said = tokenise(words).map(({ text }) => text);
  const from = tokens.findIndex((_, at) => said.every((text, n) => tokens[at + n]?.text === text));
  return said.length === 0 || from < 0 ? undefined : { from, to: from + said.length };
}

/** "Than the 2nd one"; "2nd ginta", "dusre se". */
function isAgainst(tokens: readonly Token[], { from, to }: Place): boolean {
  const before = !tokens[from]?.breaks && [from - 1, from - 2].some((at) => isThan(tokens[at]) && at >= 0);
  const next = tokens[to];
  const behind = next !== undefined && !next.breaks && (isThan(next) || THAN_AFTER.has(next.text));
  return before || behind || ENDS.some((end) => tokens[to - 1]?.text.endsWith(end));
}
const THAN = wordSet('than');
const THAN_AFTER = wordSet('than_after');
/** "Eradaneyadakkinta": written as one word. */
const ENDS = [...THAN].filter((word) => word.length >= 5);
const isThan = (token: Token | undefined): boolean => token !== undefined && THAN.has(token.text);

/** "Bigger than 1": the number of a home on the screen. */
function numbered(reading: Reading, { session }: Context): Reference | undefined {
  const { tokens } = reading;
  const shown = session.memory.seen?.length ?? 0;
  for (const [at, { value, text }] of tokens.entries()) {
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > shown) continue;
    const counts = UNITS.some((kind) => meaningOf(spanFrom(reading, at + 1), kind) !== undefined);
    if (!counts && isAgainst(tokens, { from: at, to: at + 1 }))
      return { kind: 'ordinal', n: value, words: text };
  }
  return undefined;
}
const UNITS = ['scale', 'currency', 'room', 'area_unit', 'time', 'month'] as const;
