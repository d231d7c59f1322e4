// One purpose: where a message names both to buy and to rent, which of them is wished.
import { wordSet } from '../languages/words.ts';
import type { Context } from './draft.ts';
import { purposeOfAmount } from './money.ts';
import { meaningOf, type Reading } from './reading.ts';
import type { FilterChange } from './understanding.ts';

/** "I am still buying, rent is for later": of two, what stands, else what is said first; "to buy or to rent": either. */
export function onePurpose(changes: FilterChange[], reading: Reading, { session }: Context): FilterChange[] {
  const wanted = changes.flatMap((change) =>
    change.op === 'set' && change.filter === 'purpose' ? [change.value] : [],
  );
  if (
    new Set(wanted).size < 2 ||
    changes.some((change) => change.op === 'remove' && change.filter === 'purpose')
  )
    return changes;
  const priced = changes.some((change) => 'filter' in change && change.filter.startsWith('budget_'));
  if (!priced && eitherPurpose(reading))
    return changes.map((change) =>
      change.op === 'set' && change.filter === 'purpose'
        ? { op: 'remove', filter: 'purpose', words: change.words }
        : change,
    );
  const { purpose } = session.current_filters;
  // "For 70 lakh nobody rents, he wants to buy": what the amount is of.
  const paid = changes.flatMap((change) =>
    change.op === 'set' && (change.filter === 'budget_max' || change.filter === 'budget_min')
      ? [purposeOfAmount(change.value)]
      : [],
  );
  const of = wanted.find((one) => paid.includes(one));
  const kept = of ?? (purpose && wanted.includes(purpose) ? purpose : wanted[0]);
  return changes.filter(
    (change) => !(change.op === 'set' && change.filter === 'purpose' && change.value !== kept),
  );
}

/** "To buy or to rent": an "or" between the two. */
function eitherPurpose({ spans, tokens }: Reading): boolean {
  const said = spans.filter((span) => meaningOf(span, 'purpose') !== undefined);
  const [first, last] = [said[0], said.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    tokens.slice(first.to, last.from).some(({ text }) => EITHER.has(text))
  );
}
const EITHER = wordSet('either');
