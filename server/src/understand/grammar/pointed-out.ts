// Pointed out: "but this is a flat", "ye to kiraye ka hai": of what is shown it is said that it is not what was wished. The
// wish stands, and homes that keep to it are to be offered.

import type { FilterName, Filters } from '../../contract.ts';
import { PROPERTY_TYPES } from '../../contract.ts';
import type { Context } from '../draft.ts';
import { meaningsOf } from '../lexicon.ts';
import { words } from '../normalise.ts';
import { shownHomes } from '../shown-homes.ts';
import { type FilterChange, type Understanding, WISHLESS } from '../understanding.ts';
import type { Clause } from './clauses.ts';

/** Words; longer ones do more than point something out. */
const MOST = 8;
/** Words before what is pointed at: "but", "arre". */
const BEFORE = 3;

/** Nothing else is said of the homes than a value of theirs that a standing wish shuts out. */
export function pointedOut(clause: Clause, said: Understanding, context: Context): Understanding {
  const spoken = words(clause.words);
  if (spoken.length > MOST || /[?？]\s*$/.test(said.text) || !VOICES.has(clause.voice)) return said;
  const meanings = spoken.map((word) => meaningsOf(word));
  const has = (kind: string, values: readonly string[], of = meanings) =>
    of.some((list) => list.some((one) => one.kind === kind && values.includes(one.value)));
  if (!has('refer', ['it', 'these', 'that'], meanings.slice(0, BEFORE))) return said;
  if (has('ask', ['show', 'want', 'tell', 'which', 'anywhere']) || has('negation', ['before', 'after']))
    return said;
  const { current_filters: standing } = context.session;
  const broken = valuesOf(said, meanings).find(({ filter, value }) => {
    const wished = standing[filter];
    return (
      wished !== undefined &&
      !(Array.isArray(wished) ? wished.some((one) => value.includes(one)) : value.includes(wished)) &&
      shownHomes(context).some(
        (home) => context.catalogue.explain(home, filtersOf(filter, value)).broken.length === 0,
      )
    );
  });
  if (!broken) return said;
  return {
    ...said,
    ...WISHLESS,
    references: [],
    talk: undefined,
    correction: false,
    intents: ['objection'],
    objections: [{ topic: 'other', words: said.text.slice(0, LONGEST) }],
    against: broken.filter,
  };
}
const VOICES = new Set<Clause['voice']>(['wish', 'ask', 'remark', 'plain', 'take', 'social']);
/** Code points kept of a complaint. */
const LONGEST = 200;

type Value = { filter: 'type' | 'purpose' | 'bhk'; value: readonly (string | number)[] };

function valuesOf(
  said: Understanding,
  meanings: readonly (readonly { kind: string; value: string }[])[],
): Value[] {
  const named = (kind: string, values: readonly string[]) =>
    meanings.flatMap((list) =>
      list.flatMap((one) => (one.kind === kind && values.includes(one.value) ? [one.value] : [])),
    );
  const bhk = said.changes.flatMap((change: FilterChange) =>
    change.op === 'set' && change.filter === 'bhk' ? change.value : [],
  );
  const values: Value[] = [
    { filter: 'type', value: named('type', PROPERTY_TYPES) },
    { filter: 'purpose', value: named('purpose', ['buy', 'rent']) },
    { filter: 'bhk', value: bhk },
  ];
  return values.filter(({ value }) => value.length > 0);
}

const filtersOf = (filter: FilterName, value: readonly (string | number)[]): Filters =>
  ({ [filter]: filter === 'purpose' ? value[0] : [...value] }) as Filters;
