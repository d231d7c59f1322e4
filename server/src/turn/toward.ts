// Toward: "something nearer", "the nearest to Hebbal under 40 lakh": homes by the way to a place that is named or that was told, wherever they are.
import { wordSet } from '../languages/words.ts';
import { tokenise } from '../understand/normalise.ts';
import type { FilterChange } from '../understand/understanding.ts';
import type { Scene } from './scene.ts';

/** The changes with the place gone to instead of "nearer", and that place; undefined where nothing is nearer to what is known. */
export function towardPlace(
  changes: readonly FilterChange[],
  { understanding, session, catalogue }: Scene,
): { toward?: string; changes: FilterChange[] } | undefined {
  const nearer = changes.find((change) => change.op === 'shift' && change.measure === 'distance');
  if (nearer?.op !== 'shift' || nearer.direction !== 'down') return undefined;
  if (understanding.topics.length > 0 || session.current_filters.near) return undefined;
  const left = changes.filter((change) => change !== nearer);
  const { words } = nearer;
  const elsewhere: FilterChange = { op: 'remove', filter: 'locality', words };
  // "My office is in Hebbal, anything closer?": near it, and no longer where it was looked before.
  const near = changes.find(isNear);
  if (near)
    return near.value.every((name) => catalogue.places.byName(name)) && !changes.some(isLocality)
      ? { changes: [...left, elsewhere] }
      : undefined;
  const { works: [work] = [] } = session.memory;
  const named = changes.find(isLocality);
  const [place] = named?.value ?? [];
  const toWork = work !== undefined && tokenise(understanding.text).some(({ text }) => WORK.has(text));
  // "2 BHK in Hebbal, nearer to my office": it is looked in Hebbal.
  if (named && toWork && place !== work && !understanding.of.includes(String(place)))
    return { toward: work, changes: left };
  const toward = place ?? understanding.of[0] ?? work;
  if (toward === undefined || !catalogue.places.byName(toward)) return undefined;
  const gone: FilterChange[] = [
    elsewhere,
    ...(session.current_filters.exclude_locality?.includes(toward)
      ? [{ op: 'remove' as const, filter: 'exclude_locality' as const, value: toward, words }]
      : []),
  ];
  return { toward, changes: [...left.filter((change) => change !== named), ...gone] };
}

const WORK = new Set([...wordSet('office'), ...wordSet('study')]);

type Listed = Extract<FilterChange, { op: 'set' | 'add' }> & { filter: 'locality'; value: readonly string[] };
const isLocality = (change: FilterChange): change is Listed =>
  (change.op === 'set' || change.op === 'add') && change.filter === 'locality';
type Near = Extract<FilterChange, { op: 'set' }> & { filter: 'near'; value: readonly string[] };
const isNear = (change: FilterChange): change is Near => change.op === 'set' && change.filter === 'near';
