// Sale only: what a remark in a list of homes to let says of the one that is not, "SALE only, 1.65 Cr. Tenant paying 92,000":
// the sum of the sale, and that somebody lives there. The rent of that tenant is no price.
import { cellWords } from '../../../languages/sheets.ts';
import { NUMBER } from './amount.ts';
import { anyOf, fold } from './text.ts';

const SALE = anyOf(cellWords('sale').map(fold));
const ONLY = anyOf(cellWords('only').map(fold));
const SAID = new RegExp(
  `^(?:for\\s+)?(?:(?:${SALE})\\s+(?:${ONLY})|(?:${ONLY})\\s+(?:${SALE}))(?![\\p{L}\\p{M}])`,
  'u',
);
const SUM = new RegExp(
  `${NUMBER}\\s*(?:${anyOf([...cellWords('lakh'), ...cellWords('crore')].map(fold))})(?![\\p{L}\\p{M}])`,
  'gu',
);
const LET_NOW = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anyOf(cellWords('let_now').map(fold))})(?![\\p{L}\\p{M}])`,
  'u',
);

/** No price where it names several. */
export function saleOnly(remark: unknown): { price?: string; isLet: boolean } | undefined {
  if (typeof remark !== 'string' || remark.length > LONGEST) return undefined;
  const text = fold(remark);
  if (!SAID.test(text)) return undefined;
  const [only, another] = text.match(SUM) ?? [];
  return { ...(only && another === undefined ? { price: only } : {}), isLet: LET_NOW.test(text) };
}
const LONGEST = 160;
