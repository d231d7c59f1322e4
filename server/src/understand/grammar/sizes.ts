// Sizes: "2bhk or 3, which is cheaper there?": what homes of each size cost is asked; none is wished, and no price is bound.
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import { type Token, tokenise } from '../normalise.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

/** What is said, as that question; unchanged where no two sizes are held against one another by price. */
export function asSizes({ words }: Clause, said: Understanding): Understanding {
  const tokens = tokenise(words);
  const says = (kind: 'shift' | 'ask', value: string) =>
    tokens.some(({ text }) => wordMeans(text, kind, value));
  const byPrice = says('shift', 'price_down') || said.references.some(isByPrice);
  const sizes = sizesIn(said, tokens);
  if (!byPrice || sizes.length < 2 || says('ask', 'show') || said.correction) return said;
  return {
    ...said,
    sizes,
    intents: ['price_query'],
    facts: ['price'],
    changes: said.changes.filter((change) => 'filter' in change && !isSizeOrPrice(change)),
    references: [],
    objections: [],
    unclear_amounts: [],
  };
}

/** "2bhk or 3", "2 ya 3bhk": the other size is a bare number beside "or". */
function sizesIn({ changes }: Understanding, tokens: readonly Token[]): number[] {
  const sizes = changes.flatMap((change) =>
    (change.op === 'set' || change.op === 'add') && change.filter === 'bhk' ? change.value.map(Number) : [],
  );
  if (sizes.length === 0) return [];
  const bare = tokens.flatMap(({ value }, at) => {
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST_ROOMS) return [];
    const other = OR.has(tokens[at - 1]?.text ?? '') || OR.has(tokens[at + 1]?.text ?? '');
    return other && !isCounted(tokens[at + 1]) ? [value] : [];
  });
  return [...new Set([...sizes, ...bare])].sort((a, b) => a - b);
}
const OR = wordSet('either');
const MOST_ROOMS = 6;
const isCounted = (next: Token | undefined): boolean =>
  ['scale', 'area_unit', 'time', 'currency'].some((kind) => wordMeans(next?.text ?? '', kind));

const isByPrice = (one: Understanding['references'][number]): boolean =>
  one.kind === 'superlative' && one.measure === 'price';

const isSizeOrPrice = (change: FilterChange): boolean =>
  'filter' in change &&
  (change.filter.startsWith('bhk') || change.filter.startsWith('budget')) &&
  change.op !== 'remove';
