// Unsent: a request that stands and has not gone to the office yet, which only the visitor can send.
import type { Contact } from '../contract.ts';
import { frameOf } from '../conversation/agenda.ts';
import { timesSaid } from '../conversation/said-before.ts';
import type { Scene } from '../turn/scene.ts';
import { listed, personFor } from './person.ts';

/** What reminds of it, and the message itself; undefined where nothing waits, or it was said. */
export function unsent(scene: Scene): { text: string; contact: Contact } | undefined {
  const { session, say, book } = scene;
  const frame = frameOf(session, 'visit');
  if (!frame?.wanted || frame.sent || book === 'open') return undefined;
  const text = say.visit.unsent();
  if (timesSaid(session, [text]) > 0) return undefined;
  const contact = personFor(scene, listed(frame, scene));
  return contact?.whatsapp ? { text, contact } : undefined;
}
