// At work: "my office is on MG Road": where somebody works is no place to look in. Homes are looked for near it where no other
// place is wished, and where one is, the way from there is told.
import type { Filters } from '../contract.ts';
import { wordSet } from '../languages/words.ts';
import type { Act } from './heard.ts';
import { tokenise } from './normalise.ts';
import { type FilterChange, type Understanding, WISHLESS } from './understanding.ts';

/** What tells of a work, `said.of`; `standing`: what is looked for. */
export function atWork(said: Understanding, { locality, near, zone }: Filters): Understanding {
  const { of: works, changes } = said;
  const isThere = (change: FilterChange) =>
    (change.op === 'set' || change.op === 'add') &&
    (change.filter === 'locality' || change.filter === 'near') &&
    change.value.every((name) => works.includes(String(name)));
  const there = changes.filter(isThere);
  const absent = said.absent.filter(({ name }) => !works.includes(name));
  const plain = changes.length === 0 && said.intents.includes('search') && said.intents.length === 1;
  if (works.length === 0 || (there.length === 0 && absent.length === said.absent.length && !plain))
    return said;
  const left = changes.filter((change) => !isThere(change) && !leavesPlace(change));
  const words = there.map((change) => change.words).join(' ') || works.join(' ');
  if (left.some(isPlaced)) return { ...said, absent, changes: left };
  if (!locality && !zone)
    return { ...said, absent, changes: [...left, { op: 'set', filter: 'near', value: [...works], words }] };
  // "2 BHK in Bellandur", then "I work in Whitefield": how far that is.
  const asks = left.length === 0 && said.intents.every((intent) => intent === 'search');
  if (!asks || !locality || near || locality.some((name) => works.includes(name)))
    return { ...said, absent, changes: left };
  const area = { ask: 'nearer' as const, filters: { locality: [...locality] } };
  return { ...said, absent, changes: [], intents: ['area_query'], area };
}

/** "My office is in Whitefield, a flat in Hebbal": looked for in Hebbal alone; "how far is Hebbal from there?": from the office. */
export function besideWork(acts: Act[]): Act[] {
  const works =
    acts.find(({ kind, understanding }) => TOLD.has(kind) && understanding.of.length > 0)?.understanding.of ??
    [];
  if (works.length === 0) return acts;
  const placed = acts.some(
    ({ kind, understanding }) => !TOLD.has(kind) && understanding.changes.some(isPlaced),
  );
  // "As I said, I work there": nothing is complained of.
  const told = acts.filter(
    ({ kind, understanding: { objections, changes, facts } }) =>
      !(
        kind === 'reject' &&
        changes.length + facts.length === 0 &&
        objections.every(({ topic }) => topic === 'other')
      ),
  );
  const asked = told.map((act) => (TOLD.has(act.kind) || works.length > 1 ? act : fromThere(act, works)));
  // "My office is there, show something nearer": the homes are looked for, no way is told.
  const measured = asked.some((act, at) => act !== told[at] || act.kind === 'shift');
  return asked.map((act) => {
    const { understanding: said } = act;
    if (!TOLD.has(act.kind) || said.of.length === 0) return act;
    if (measured && said.area) return { ...act, understanding: { ...said, area: undefined, intents: [] } };
    const left = said.changes.filter(
      (one) =>
        !(
          one.op === 'set' &&
          one.filter === 'near' &&
          one.value.every((name) => said.of.includes(String(name)))
        ),
    );
    return !placed || left.length === said.changes.length
      ? act
      : { ...act, understanding: { ...said, changes: left } };
  });
}
const TOLD = new Set<Act['kind']>(['tell', 'correct']);

function fromThere(act: Act, works: readonly string[]): Act {
  const { about, facts, references, changes } = act.understanding;
  const place = about?.landmark;
  const asks = facts.length === 1 && facts[0] === 'distance' && references.length + changes.length === 0;
  if (!asks || place === undefined || works.includes(place)) return act;
  if (!tokenise(act.words).some(({ text }) => THERE.has(text))) return act;
  const area = { ask: 'nearer' as const, filters: { locality: [place] } };
  const understanding = {
    ...act.understanding,
    ...WISHLESS,
    intents: ['area_query' as const],
    area,
    of: [...works],
  };
  return { ...act, understanding };
}
const THERE = wordSet('there');

const leavesPlace = (change: FilterChange): boolean =>
  change.op === 'remove' && (change.filter === 'locality' || change.filter === 'near');
const isPlaced = (change: FilterChange): boolean =>
  (change.op === 'set' || change.op === 'add') && change.filter === 'locality';
