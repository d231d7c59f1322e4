// Unshown: "EMI of the 79 lakh one": where none shown costs that, that is said, and the nearest of them is told instead.
import { isOne } from '../description.ts';
import type { Context } from '../draft.ts';
import { readAmount } from '../money.ts';
import { readPlainly } from '../reading.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { nearestTo } from './price-doubt.ts';

export function asUnshown(clause: Clause, said: Understanding, context: Context): Understanding {
  const { price, ...loan } = said.loan ?? {};
  const { memory } = context.session;
  const shown = memory.focus.length + (memory.seen ?? []).length > 0;
  if (price === undefined || !shown || said.references.length > 0 || !pointsWith(price, clause, said))
    return said;
  const words = clause.words;
  const near = nearestTo({ value: price, words }, clause, context);
  return {
    ...said,
    unshown_price: price,
    references: [near.reference],
    intents: near.ids.length > 0 ? ['financing'] : ['price_query'],
    facts: near.ids.length > 0 ? [] : ['price'],
    loan: near.ids.length > 0 ? loan : undefined,
  };
}

/** A word that stands for a home is right behind the amount: "79 lakh wale ka". */
function pointsWith(price: number, { words }: Clause, { language }: Understanding): boolean {
  const reading = readPlainly(words, language);
  return reading.tokens.some((_, at) => {
    const amount = readAmount(reading, at);
    return (
      amount?.value === price &&
      reading.tokens[amount.to] !== undefined &&
      isOne(reading, amount.to, amount.to + 1)
    );
  });
}
