// Loan run: the clauses of a message about a loan read as one, and those that ask or wish something else beside it kept apart:
// "At 9 percent please. And are there others in Hebbal above 1700 sq ft?"
import { factsThat } from '../../facts/index.ts';
import type { Topic } from '../../languages/topics.ts';
import { type Prepared, part } from '../prepare.ts';
import { type Kind, meaningOf, means, type Reading, read, wordsOf } from '../reading.ts';
import { findTopics } from '../topics.ts';
import type { Clause } from './clauses.ts';

/** What follows one another of the loan is one request. */
export function asLoanRuns(clauses: readonly Clause[], reading: Reading, whole: Prepared): readonly Clause[] {
  if (clauses.every((clause) => isApart(clause, reading, whole))) return clauses;
  const runs: { clause: Clause; apart: boolean }[] = [];
  for (const clause of clauses) {
    const apart = isApart(clause, reading, whole);
    const last = runs.at(-1);
    if (!apart && last && !last.apart)
      last.clause = { ...last.clause, to: clause.to, words: wordsOf(reading, last.clause.from, clause.to) };
    else runs.push({ clause: apart ? clause : { ...clause, voice: 'request' }, apart });
  }
  return runs.map(({ clause }) => clause);
}

/** No word of a loan is in it, and what tells a home or is asked of one is. */
function isApart({ from, to }: Clause, reading: Reading, whole: Prepared): boolean {
  if (isOfLoan(reading, from, to)) return false;
  const own = part(whole, from, to);
  return (
    isOfHome(reading, from, to) ||
    findTopics(read(own.text, own.tokens, own.taken), own.tokens).some(
      ({ meanings: [topic] }) => topic !== undefined && !OF_MONEY.has(topic),
    )
  );
}

/** "At 9 percent", "EMI", "20 lakh down". */
export const isOfLoan = ({ spans }: Reading, from: number, to: number): boolean =>
  spans.some((span) => span.from >= from && span.to <= to && meaningOf(span, 'loan') !== undefined);

/** A place, so many rooms or square feet, what should be there, or what is asked of a home by its name. */
export const isOfHome = ({ spans, taken }: Reading, from: number, to: number): boolean =>
  taken.subarray(from, to).includes(1) ||
  spans.some(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      (OF_A_HOME.some((kind) => meaningOf(span, kind) !== undefined) ||
        OF_FACTS.some((fact) => means(span, 'fact', fact))),
  );

const OF_A_HOME: readonly Kind[] = ['room', 'area_unit', 'amenity'];
const OF_FACTS = factsThat(({ parts_from_loan }) => parts_from_loan);
/** Said of a loan as well. */
const OF_MONEY = new Set<Topic>(['bank', 'processing', 'prepayment', 'borrower', 'terms', 'booking', 'tax']);
