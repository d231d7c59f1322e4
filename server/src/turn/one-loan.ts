// One loan: "I can pay 60 lakh down. How much a month for 10 years?" tells one sentence of a loan and asks it in the next.
import type { Act } from '../understand/heard.ts';
import type { Understanding } from '../understand/understanding.ts';

/** The acts, where what is only told of a loan is taken with the next that asks for one and tells nothing else of the same. */
export function asOneLoan(acts: readonly Act[]): Act[] {
  const at = acts.findIndex(
    ({ understanding }, n) => isTold(understanding) && asksWith(understanding, acts[n + 1]?.understanding),
  );
  const [told, asked] = acts.slice(at, at + 2);
  if (at < 0 || !told || !asked) return [...acts];
  const understanding = {
    ...asked.understanding,
    references:
      asked.understanding.references.length > 0
        ? asked.understanding.references
        : told.understanding.references,
    loan: { ...told.understanding.loan, ...asked.understanding.loan },
  };
  const words = `${told.words} ${asked.words}`;
  return acts.toSpliced(at, 2, { ...asked, words, why: [...told.why, ...asked.why], understanding });
}

/** Figures and nothing beside them. */
const isTold = ({
  loan,
  changes,
  facts,
  topics,
  contact,
  area,
  intents,
  references,
}: Understanding): boolean =>
  loan !== undefined &&
  Object.values(loan).every((value) => typeof value === 'number') &&
  changes.length + facts.length + topics.length + contact.length === 0 &&
  !area &&
  intents.every((intent) => intent === 'financing') &&
  references.every(({ kind }) => kind === 'it');

const asksWith = ({ loan = {} }: Understanding, asked: Understanding | undefined): boolean =>
  asked !== undefined &&
  asked.intents[0] === 'financing' &&
  asked.loan?.lighter !== true &&
  Object.keys(loan).every((figure) => !(figure in (asked.loan ?? {})));
