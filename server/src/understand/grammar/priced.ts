// Priced: an amount beside a question or a doubt points at the home shown that costs it.
import type { Context } from '../draft.ts';
import { meaningsOf, wordIn } from '../lexicon.ts';
import { words } from '../normalise.ts';
import { pointsAt } from '../points.ts';
import type { FilterChange, Understanding } from '../understanding.ts';

/**
 * The understanding with an amount taken for the home that costs it; unchanged where none shown does. `bounded`: with
 * words beside it that bound an amount elsewhere too, as “me” in “56 lakh me kuch kam hoga?”.
 */
export function atItsPrice(
  said: Understanding,
  { session, catalogue }: Context,
  { bounded = false } = {},
): Understanding {
  const amount = said.changes.find(isAmount);
  if (
    !amount ||
    !(bounded || isUnbounded(amount, said.language)) ||
    said.references.some(({ kind }) => kind !== 'it' && kind !== 'all')
  )
    return said;
  const price = { as: 'price' as const, value: amount.value };
  const listing_ids = pointsAt({ filters: {}, figures: [price] }, session.memory, catalogue);
  if (listing_ids.length === 0) return said;
  return {
    ...said,
    changes: said.changes.filter((change) => !isAmount(change) && !isDerived(change, amount)),
    references: [{ kind: 'name', name: amount.words, listing_ids, words: amount.words }],
  };
}

/** An amount alone, without a word that bounds it or says money. */
export function isBareAmount({ changes, language }: Understanding): boolean {
  const amount = changes.find(isAmount);
  if (!amount || !changes.every((change) => change.words === amount.words)) return false;
  return isUnbounded(amount, language);
}

/** "Under", "tak"; what is had for an amount is also had "at" it: "58 lakh me liya". */
export const isBounded = (said: string, language: Understanding['language']): boolean =>
  words(said).some((word) =>
    meaningsOf(language ? wordIn(word, language) : word).some(
      ({ kind, value }) => kind === 'limit' && BOUNDS.has(value),
    ),
  );
const BOUNDS = new Set(['max', 'max_after', 'min', 'min_after']);

/** No "under", "max", "budget" belongs to it. */
const isUnbounded = (amount: Amount, language: Understanding['language']): boolean =>
  words(amount.words).every((word) => {
    // "1 koti olage" is heard by its sound.
    const meanings = meaningsOf(language ? wordIn(word, language) : word);
    return meanings.length === 0 || meanings.some(({ kind }) => OF_AMOUNTS.has(kind));
  });
const OF_AMOUNTS = new Set(['number', 'fraction', 'scale', 'currency']);

export type Amount = FilterChange & { op: 'set'; filter: 'budget_max' | 'budget_min'; value: number };
export const isAmount = (change: FilterChange): change is Amount =>
  change.op === 'set' && (change.filter === 'budget_max' || change.filter === 'budget_min');

export const isPurpose = (change: FilterChange): boolean =>
  change.op === 'set' && change.filter === 'purpose';

/** What the same words changed beside it. */
const isDerived = ({ words }: FilterChange, amount: Amount) => words === amount.words;
