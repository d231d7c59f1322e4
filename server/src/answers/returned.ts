// Returned: who comes back is told what was looked for, which home was spoken of last and what waits to be sent, with the homes.
import { frameOf } from '../conversation/agenda.ts';
import { focusOn } from '../conversation/session.ts';
import { describe, homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { listed, personFor } from './person.ts';
import { requestLine } from './read-back.ts';
import { join, show } from './search.ts';
import { suggestChange } from './suggest-change.ts';

export function returned(scene: Scene): Answer {
  const { session, say, among, catalogue, facts, site } = scene;
  if (among) return { session, text: '' };
  const { current_filters: filters, memory } = session;
  const [last, ...others] = memory.focus.flatMap((id) => catalogue.byId(id) ?? []);
  const one = others.length === 0 ? last : undefined;
  if (one) facts.listings.add(one);
  const line = requestLine(scene);
  const frame = frameOf(session, 'visit');
  const contact = line && frame ? personFor(scene, listed(frame, scene)) : undefined;
  const wanted = Object.keys(filters).length > 0 ? say.chat.helloAgain(describe(filters, scene)) : undefined;
  if (!wanted && !one) facts.counts.push(catalogue.listings.length);
  if (!wanted && !one) facts.names.push(site.name);
  facts.filters.push(filters);
  const text = join([
    wanted ?? (one ? say.chat.hi() : say.chat.hello(site.name, catalogue.listings.length)),
    one && say.chat.leftAt(homeName(one, scene)),
    line && say.visit.stands(line),
  ]);
  const list = wanted && memory.lists.length > 0 ? show(scene) : undefined;
  const shown = list?.session ?? session;
  return {
    session: one ? focusOn(shown, [one.id]) : shown,
    text,
    ...(list?.cards && { cards: list.cards }),
    ...(contact && { contact }),
    suggestions: list?.suggestions ?? suggestChange(scene),
  };
}
