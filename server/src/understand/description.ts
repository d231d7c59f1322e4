// What a stretch of words says of a home: its filters, and the figures it is told by.
import type { Describing } from './described.ts';
import { wordMeans } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import type { Description, Figure } from './points.ts';
import { type Reading, wordsOf } from './reading.ts';
import type { FilterChange } from './understanding.ts';

/** What the phrase says of the home; undefined where it says more than a home can be told by. */
export function descriptionOf(
  given: Describing,
  { from, to, earlier }: { from: number; to: number; earlier: boolean },
): Description | undefined {
  const { reading, named } = given;
  const filters: Record<string, unknown> = {};
  const figures: Figure[] = [];
  const read: string[] = [];
  for (const change of given.wishesIn(from, to)) {
    // "The earlier 2bhk" asks for nothing sooner.
    if (earlier && change.op === 'shift' && wordMeans(change.words, 'point', 'before')) continue;
    if (change.op !== 'set' && change.op !== 'add') return undefined;
    read.push(change.words);
    const figure = figureOf(change);
    if (figure) figures.push(figure);
    else if (change.filter !== 'purpose') filters[change.filter] = change.value;
  }
  for (let at = from; at < to; at++) {
    const number = reading.taken[at] ? undefined : readNumber(reading, at);
    if (!number || (number.value === 1 && isOne(reading, at, number.to))) continue;
    const words = wordsOf(reading, number.from, number.to);
    if (!read.some((other) => other.includes(words))) figures.push({ as: 'bare', value: number.value });
    at = number.to - 1;
  }
  const names = named.filter((name) => name.kind === 'project' && name.from >= from && name.to <= to);
  const ids = names.flatMap((name) => (name.kind === 'project' ? name.listing_ids : []));
  return {
    filters: filters as Description['filters'],
    ...(figures.length > 0 && { figures: distinct(figures) }),
    ...(ids.length > 0 && { ids }),
    ...(earlier && { earlier }),
  };
}

function figureOf(change: FilterChange & { op: 'set' | 'add' }): Figure | undefined {
  if (change.op === 'add') return undefined;
  switch (change.filter) {
    case 'budget_min':
    case 'budget_max':
      return { as: 'price', value: change.value };
    case 'area_min':
    case 'area_max':
      return { as: 'area', value: change.value };
    case 'possession_by':
      return { as: 'date', value: change.value };
    default:
      return undefined;
  }
}

/** "around 80" is read as a lowest and a highest: the middle is meant. */
function distinct(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const as of ['price', 'area'] as const) {
    const values = figures.flatMap((figure) => (figure.as === as ? [figure.value] : []));
    if (values.length > 0)
      kept.push({ as, value: values.reduce((sum, value) => sum + value, 0) / values.length });
  }
  return [...kept, ...figures.filter(({ as }) => as === 'bare' || as === 'date')];
}

/** "one", "wala", "the one": its last word stands for a home. */
export const isOne = ({ tokens }: Reading, from: number, to: number): boolean =>
  wordMeans(tokens[to - 1]?.text ?? '', 'point', 'one') && to - from <= 2;
