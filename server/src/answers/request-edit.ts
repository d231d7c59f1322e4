// Editing the request: what is taken out of it is said back, and the message is built from what is left.
import { type FrameOf, frameOf, open } from '../conversation/agenda.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import type { RequestPart } from '../understand/request-edit.ts';
import { chosenHomes, personFor } from './person.ts';

type Visit = FrameOf<'visit'>;

/** Undefined where nothing of a request that stands goes. */
export function editRequest(scene: Scene): Answer | undefined {
  const { session, say, understanding } = scene;
  const frame = frameOf(session, 'visit');
  if (!frame || frame.sent) return undefined;
  // "No visit", "cancel that": the visit as a whole.
  const parts: readonly RequestPart[] = understanding.edit ?? ['visit'];
  const removed = parts.filter((part) => HAS[part](frame));
  if (removed.length === 0) return undefined;
  const left = removed.reduce<Visit>((kept, part) => without(kept, part, scene), frame);
  const { at: _at, ...next } = left;
  const edited = { ...scene, session: open(session, next) };
  const stands = next.wanted !== undefined || next.offer !== undefined;
  const contact = stands ? personFor(edited, chosenHomes(edited)) : undefined;
  return {
    session: edited.session,
    text: say.visit.removed(say.and(removed.map((part) => nameOf(part, scene)))),
    ...(contact && { contact }),
    suggestions: [],
  };
}

/** A wish that goes is called by its own words. */
function nameOf(part: RequestPart, { say, understanding, facts }: Scene): string {
  const words = understanding.changes.map((change) => `“${change.words}”`);
  if (part !== 'wish' || words.length === 0) return say.visit.parts[part];
  facts.names.push(...words);
  return say.and(words);
}

const HAS: Record<RequestPart, (frame: Visit) => boolean> = {
  visit: ({ wanted, asks }) => wanted !== undefined || asks === true,
  name: ({ name }) => name !== undefined,
  number: ({ number_given }) => number_given === true,
  time: ({ day, time, part }) => (day ?? time ?? part) !== undefined,
  offer: ({ offer }) => offer !== undefined,
  question: ({ questions = [], untold = [], notes = [] }) =>
    questions.length + untold.length + notes.length > 0,
  wish: () => true,
};

function without(frame: Visit, part: RequestPart, { understanding, whole }: Scene): Visit {
  const { questions = [] } = frame;
  switch (part) {
    case 'visit': {
      // "No visit, only a call": at the same hour.
      const calls = whole.contact.includes('call');
      const kept = omit(frame, ['wanted', ...(calls ? [] : (['day', 'span', 'time', 'part'] as const))]);
      return { ...kept, asks: false, declined: true, ...(kept.call && { wanted: 'call' }) };
    }
    case 'name':
      return omit(frame, ['name']);
    case 'number':
      return omit(frame, ['number_given']);
    case 'time':
      return omit(frame, ['day', 'span', 'time', 'part']);
    case 'offer':
      return omit(frame, ['offer']);
    case 'question': {
      // "Remove the RERA line": that one, else all.
      const named = understanding.facts.filter((fact) => questions.includes(fact));
      const kept = named.length > 0 ? questions.filter((fact) => !named.includes(fact)) : [];
      return kept.length > 0
        ? { ...frame, questions: kept }
        : omit(frame, named.length > 0 ? ['questions'] : ['questions', 'untold', 'notes']);
    }
    case 'wish':
      return frame;
  }
}

function omit(frame: Visit, keys: readonly (keyof Visit)[]): Visit {
  return Object.fromEntries(
    Object.entries(frame).filter(([key]) => !keys.includes(key as keyof Visit)),
  ) as Visit;
}
