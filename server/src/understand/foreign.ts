// Foreign kinds: a bed in a PG or a hostel, a room for a few nights, land to farm. No list of homes has them: that is said, and what is nearest to it is looked for.
import { LANGUAGES } from '../languages/index.ts';
import { FOREIGN, type Foreign } from '../languages/site.ts';
import type { Clause } from './grammar/clauses.ts';
import { wordMeans } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import type { FilterChange, Understanding } from './understanding.ts';

type Word = Foreign | 'runs';
const find = phraseBook<Word>(
  Object.values(LANGUAGES).flatMap(({ code, site }) =>
    [...FOREIGN, 'runs' as const].map((word) => [site[word] ?? '', word, code] as const),
  ),
);

/** What each clause says, where one looks for such a kind; not what is told of oneself, or asked of a home shown. */
export function ofForeignKinds(
  clauses: readonly Clause[],
  said: readonly Understanding[],
  tokens: readonly Token[],
): Understanding[] {
  const words = find(tokens, new Uint8Array(tokens.length));
  if (words.length === 0) return [...said];
  return clauses.map(({ from, to }, at) => {
    const own = said[at] as Understanding;
    const here = words.filter((one) => one.from >= from && one.to <= to);
    const kind = here.flatMap(({ meanings }) => meanings).find((one) => one !== 'runs');
    if (kind === undefined || here.some(({ meanings }) => meanings.includes('runs'))) return own;
    // "Is this farm land?"
    const pointed = tokens.slice(from, to).some(({ text }) => wordMeans(text, 'refer'));
    if (own.references.length > 0 || pointed || own.note === 'told') return own;
    const last = here.findLast(({ meanings }) => meanings.includes(kind)) ?? { from, to };
    // "PG areas in Bangalore": what kind of area, and no room.
    if (wordMeans(tokens[last.to]?.text ?? '', 'home', 'few')) return own;
    const typed = tokens.slice(last.from, last.to).map(({ text }) => text);
    return lookingFor(own, kind, typed.join(' '));
  });
}

function lookingFor(said: Understanding, kind: Foreign, words: string): Understanding {
  const instead: FilterChange =
    kind === 'farm_land'
      ? { op: 'set', filter: 'type', value: ['plot'], words }
      : { op: 'set', filter: 'purpose', value: 'rent', words };
  // Acres are of the farm; "one room" of a PG is no 1 BHK.
  const kept = said.changes.filter(
    (change) => !('filter' in change) || !(OF_KIND[kind] ?? OF_ROOMS).has(change.filter),
  );
  return {
    ...said,
    changes: [...kept, instead],
    facts: [],
    topics: [],
    talk: undefined,
    off_topic: false,
    intents: ['search'],
    foreign: kind,
  };
}
const OF_ROOMS = new Set<string>(['purpose', 'type']);
const OF_KIND: Partial<Record<Foreign, ReadonlySet<string>>> = {
  farm_land: new Set(['type', 'area_min', 'area_max']),
};
