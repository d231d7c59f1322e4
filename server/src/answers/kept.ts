// Kept: whether a wish stands among what is looked for: yes or no, and nothing changes.
import type { FilterName, Filters, Suggestion } from '../contract.ts';
import { equal } from '../conversation/changes.ts';
import { describe } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { FilterChange } from '../understand/understanding.ts';
import { join } from './search.ts';

export function kept(scene: Scene, asked: readonly FilterChange[]): Answer {
  const { session, say, facts, among } = scene;
  const standing = session.current_filters;
  const wanted: Filters = {};
  for (const change of asked)
    if (change.op === 'set' || change.op === 'add') Object.assign(wanted, { [change.filter]: change.value });
  const missing = Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => !stands(standing[name as FilterName], value)),
  ) as Filters;
  facts.filters.push(standing, wanted, missing);
  const none = Object.keys(missing).length === 0;
  const looking =
    among || Object.keys(standing).length === 0 ? undefined : say.heard.lookingFor(describe(standing, scene));
  if (none) return { session, text: join([say.heard.stands(describe(wanted, scene)), looking]) };
  const label = describe(missing, scene);
  const suggestions: Suggestion[] = [
    { label, action: { type: 'apply', filters: { ...standing, ...missing }, label } },
  ];
  return { session, text: join([say.heard.standsNot(label), looking]), suggestions };
}

const stands = (standing: Filters[FilterName], wanted: Filters[FilterName]): boolean =>
  Array.isArray(standing) && Array.isArray(wanted)
    ? wanted.every((one) => (standing as unknown[]).includes(one))
    : equal(standing, wanted);
