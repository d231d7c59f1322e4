// Put right: what was wished before, is said again, and did not stand. Of what nobody had said before nothing was wrong.
import type { FilterName, Filters } from '../contract.ts';
import { equal } from '../conversation/changes.ts';
import type { FilterState } from '../conversation/session.ts';
import { describe } from '../say/phrases.ts';
import { tokenise } from '../understand/normalise.ts';
import type { Scene } from './scene.ts';

/** `state` is what is to stand; the session still has what stood before it. */
export function wishedAgain({ changed, ...scene }: Scene, state: FilterState): Filters {
  const held = changed.filters.filter((name) => state.filters[name] !== undefined && !RULED_OUT.has(name));
  const wished = held.length >= MANY ? held : held.filter((name) => wasWished(name, state, scene));
  return Object.fromEntries(wished.map((name) => [name, state.filters[name]])) as Filters;
}

/** Said at the end of the turn, of what stands by then: "I said rent", where all is for sale, may have put nothing right. */
export function repaired({ changed, say, facts, session, ...scene }: Scene): string[] {
  const { current_filters: standing } = session;
  const wished = Object.entries(changed.repaired ?? {}) as [FilterName, Filters[FilterName]][];
  if (wished.length === 0) return [];
  const put = Object.fromEntries(wished.filter(([name, value]) => equal(standing[name], value))) as Filters;
  if (Object.keys(put).length === 0) return [say.site.regret()];
  facts.filters.push(put);
  return [say.heard.repaired(describe(put, { ...scene, say, facts }))];
}

/** What is refused was not wished. */
const RULED_OUT = new Set<FilterName>(['exclude', 'exclude_locality']);
/** Who says so many wishes over has said them before. */
const MANY = 3;

/** It stood before, or its words were said. */
function wasWished(name: FilterName, { filters, words }: FilterState, { session }: Pick<Scene, 'session'>) {
  const { memory, messages } = session;
  if (memory.earlier?.some((before) => equal(before.filters[name], filters[name]))) return true;
  const said = tokenise(words[name] ?? '');
  const figures = said.flatMap(({ value }) => value ?? []);
  return messages.some(({ role, text }) => {
    if (role !== 'user') return false;
    const tokens = tokenise(text);
    return figures.length > 0
      ? figures.every((figure) => tokens.some(({ value }) => value === figure))
      : said.some((word) => tokens.some((token) => token.text === word.text));
  });
}
