// Readings of a bare amount: "80" is ₹80 lakh to buy, ₹80,000 to rent. Only readings that make sense count.
import type { Draft } from '../../understand/draft.ts';
import { hasSpan } from '../../understand/reading.ts';

type AmountReading = { label: string; unit: number; purpose: 'buy' | 'rent' };

const LAKH = 100_000;
const CRORE = 10_000_000;

/** What homes cost: no home is sold for 1.2 lakh, none is let for 90 lakh a month. */
const SENSIBLE: readonly {
  unit: number;
  name: string;
  purpose: 'buy' | 'rent';
  least: number;
  most: number;
}[] = [
  { unit: LAKH, name: 'lakh', purpose: 'buy', least: 10, most: 999 },
  { unit: CRORE, name: 'crore', purpose: 'buy', least: 0.2, most: 15 },
  { unit: 1000, name: 'thousand a month', purpose: 'rent', least: 5, most: 300 },
  { unit: LAKH, name: 'lakh a month', purpose: 'rent', least: 0.1, most: 4 },
];

export function readingsOf(value: number, { context, reading }: Draft): AmountReading[] {
  const offered = context.catalogue.purposes;
  const said = hasSpan(reading, 'purpose', 'rent')
    ? 'rent'
    : hasSpan(reading, 'purpose', 'buy')
      ? 'buy'
      : undefined;
  const purpose = said ?? context.session.current_filters.purpose;
  return SENSIBLE.filter((sense) => purpose === sense.purpose || (!purpose && offered.has(sense.purpose)))
    .filter((sense) => value >= sense.least && value <= sense.most)
    .map(({ unit, name, purpose: meant }) => ({ label: `₹${value} ${name}`, unit, purpose: meant }));
}
