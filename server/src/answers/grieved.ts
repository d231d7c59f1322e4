// Grieved: somebody only complains. The very thing is acknowledged, once, with what the chat can do about it and what not; then
// by which number the office is reached. No homes, no question, and nothing is written for them.
import { timesSaid } from '../conversation/said-before.ts';
import type { Grievance } from '../languages/grievances.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { openText } from './office-open.ts';
import { canReach, talkToPerson } from './person.ts';
import { join } from './search.ts';

export function grieved(scene: Scene): Answer {
  const { session, say, understanding, among } = scene;
  const { said, more } = say.grieved;
  const of = understanding.grievance ?? 'more';
  const own = of === 'more' ? undefined : said[of];
  const fits = own && timesSaid(session, [own]) === 0 ? own : more[timesSaid(session, more) % more.length];
  const again = timesSaid(session, [...Object.values(said), ...more]) > 0;
  const office = !among && (again || (of !== 'more' && FOR_OFFICE.has(of))) ? reach(scene) : undefined;
  return {
    session,
    text: join([fits, office]),
    suggestions: !among && canReach(scene) ? [talkToPerson(scene)] : [],
  };
}

/** Nobody but the office can put these right. */
const FOR_OFFICE = new Set<Grievance>(['owner', 'builder', 'screen', 'repeats']);

/** The office's number and its hours, where they were not told yet. */
export function reach(scene: Scene): string | undefined {
  const { site, say, session, facts } = scene;
  if (!site.phone) return undefined;
  const number = say.visit.reach(site.phone);
  if (timesSaid(session, [number]) > 0) return undefined;
  facts.names.push(site.phone);
  return join([number, site.hours ? openText(scene) : undefined]);
}
