// Own papers: "the plan of the plot": a paper or a plan that is the home's.
import { PAPERS } from '../facts/index.ts';
import { meaningOf, means, type Reading } from './reading.ts';

/** "The plan of the plot", "plot ka naksha": a paper or a plan that is the home's. */
export function ownsWhatIsAsked(reading: Reading, from: number, to: number): boolean {
  const { tokens, at } = reading;
  const isPaper = (span: Reading['at'][number]) => PAPERS.some((fact) => means(span, 'fact', fact));
  const links = (token: number) => meaningOf(at[token], 'filler') !== undefined;
  let after = to;
  while (after < tokens.length && !tokens[after]?.breaks && links(after)) after++;
  if (after > to && after < tokens.length && !tokens[after]?.breaks && isPaper(at[after])) return true;
  let before = from - 1;
  while (before >= 0 && !tokens[before + 1]?.breaks && links(before)) before--;
  return before >= 0 && before < from - 1 && !tokens[before + 1]?.breaks && isPaper(at[before]);
}
