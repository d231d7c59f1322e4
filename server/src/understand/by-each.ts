// By each: one of the homes shown is asked for by a fact that is told of every one, the first of them first.
import { type Fact, isRanked } from '../facts/index.ts';
import { choosesOne } from './choosing.ts';
import { meaningsOf, type Span } from './lexicon.ts';
import { hasSpan, meaningOf, means, type Reading, spanFrom } from './reading.ts';
import type { Reference, Understanding } from './understanding.ts';

/** "The lowest per sq ft", "the nearest to Hebbal" is told by that of each, not by the price or the place looked in. */
export function byEach(
  { facts, references }: Pick<Understanding, 'facts'> & { references: Reference[] },
  to: string | undefined,
  reading: Reading,
): Reference[] {
  const byWay = facts.includes('distance') && to !== undefined;
  // "The cheapest one, which floor is it on, and the deposit?": all of it is asked of the one.
  const ofOne = facts.some((fact) => !isRanked(fact) && fact !== 'price');
  if (!byWay && (ofOne || !facts.some(isRanked))) return references;
  const which = choosesOne(reading) || asksForLess(reading) || hasSpan(reading, 'most');
  const found = !isBounded(reading);
  return references.map((reference): Reference => {
    const { words } = reference;
    if (reference.kind === 'all')
      return which
        ? { ...reference, most: true, ...(found && reference.n === undefined && { found }) }
        : reference;
    if (reference.kind !== 'superlative') return reference;
    if (reference.measure === 'distance' ? !byWay : reference.measure !== 'price') return reference;
    const all = found && reference.among === undefined;
    return { kind: 'all', ...(reference.ever && { ever: true }), most: true, ...(all && { found }), words };
  });
}

/**
 * "The cheapest of all, not only of these" asks for one home and for no more of them. Put right so, the lowest is by what was
 * asked `before`.
 */
export function ofAllAgain(
  said: Pick<Understanding, 'facts' | 'intents' | 'references'>,
  before: string | null | undefined,
): Partial<Understanding> {
  const lowest = said.references.find(({ kind }) => kind === 'superlative');
  if (!lowest || !('measure' in lowest)) return {};
  const by = isRanked(before as Fact) && lowest.measure === 'price' && said.facts.length === 0;
  if (by)
    return {
      intents: ['price_query'],
      facts: [before as Fact],
      references: [{ kind: 'all', words: lowest.words }],
    };
  return said.intents.every((intent) => intent === 'more_results') ? { intents: ['project_detail'] } : {};
}

/** "Which of these", "of the two": those that are shown, and no others. */
export const isBounded = (reading: Reading): boolean =>
  isAmongIt(reading) ||
  BOUNDED.some((value) => hasSpan(reading, 'refer', value)) ||
  reading.spans.some(
    (span) =>
      means(span, 'intent', 'compare') &&
      reading.tokens
        .slice(span.from, span.to)
        .some(({ text }) =>
          meaningsOf(text).some(({ kind, value }) => kind === 'refer' && value === 'these'),
        ),
  );
/** "ಇದರಲ್ಲಿ ಯಾವುದು": among this, of which one is chosen. */
const isAmongIt = (reading: Reading): boolean =>
  choosesOne(reading) &&
  reading.spans.some((span) => {
    const after = reading.at[span.to - 1];
    const within = (one: Span | undefined) => means(one, 'place', 'in_after');
    return (
      means(span, 'refer', 'it') &&
      (within(spanFrom(reading, span.to)) ||
        within(after === span ? undefined : after) ||
        meaningsOf(reading.tokens[span.to - 1]?.text ?? '').some(
          ({ kind, value }) => kind === 'place' && value === 'in_after',
        ))
    );
  });
const BOUNDED = ['these', 'of_two', 'both'] as const;

/** "Kiska deposit sabse kam hai", "any with a lower deposit?", "sort by price per sq ft": told by how little it is. */
export const asksForLess = (reading: Reading): boolean =>
  (hasSpan(reading, 'change', 'less') || hasSpan(reading, 'sort', 'word') || hasLower(reading)) &&
  reading.spans.some(({ meanings }) =>
    meanings.some(({ kind, value }) => kind === 'fact' && isRanked(value as Fact)),
  );

/** "A lower deposit" right beside its noun; "lower the deposit", "can they reduce it?" ask for it to be changed. */
const hasLower = (reading: Reading): boolean =>
  hasSpan(reading, 'ask') &&
  reading.spans.some(
    (span) => means(span, 'change', 'down') && meaningOf(spanFrom(reading, span.to), 'fact') !== undefined,
  );
