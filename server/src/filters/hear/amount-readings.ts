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

/** "Budget 1.2": with a fraction, so many are crore. */
const MOST_CRORE = 7;

const isOfPlots = (change: Draft['changes'][number]): boolean =>
  change.op === 'set' && change.filter === 'type' && change.value.every((kind) => kind === 'plot');

export function readingsOf(value: number, { changes, context, reading }: Draft): AmountReading[] {
  const offered = context.catalogue.purposes;
  const said = hasSpan(reading, 'purpose', 'rent')
    ? 'rent'
    : hasSpan(reading, 'purpose', 'buy')
      ? 'buy'
      : undefined;
  const purpose = said ?? context.session.current_filters.purpose;
  const inCrore = !purpose && offered.has('buy') && !Number.isInteger(value) && value <= MOST_CRORE;
  const { type: standing = [] } = context.session.current_filters;
  const stands = standing.length > 0 && standing.every((kind) => kind === 'plot');
  const plot = !said && (stands || hasSpan(reading, 'type', 'plot') || changes.some(isOfPlots));
  return (
    SENSIBLE.filter((sense) => purpose === sense.purpose || (!purpose && offered.has(sense.purpose)))
      .filter((sense) => value >= sense.least && value <= sense.most)
      // Who means 1.2 lakh a month says that it is rent; no plot is let.
      .filter((sense) => !(sense.purpose === 'rent' && (inCrore || plot)))
      .map(({ unit, name, purpose: meant }) => ({ label: `₹${value} ${name}`, unit, purpose: meant }))
  );
}
