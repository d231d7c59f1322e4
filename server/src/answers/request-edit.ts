// Editing the request: what is taken out of it is said back, and the message is built from what is left.
import { type FrameOf, frameOf, fresh, open } from '../conversation/agenda.ts';
import { remember, type Session } from '../conversation/session.ts';
import { amend } from '../conversation/visit.ts';
import { whenText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { readPlainly } from '../understand/reading.ts';
import { keepsOnly, type RequestPart } from '../understand/request-edit.ts';
import { sharesWord } from '../understand/shares-word.ts';
import { clock } from './office-hours.ts';
import { chosenHomes, personFor } from './person.ts';
import { requestLine } from './read-back.ts';
import { join } from './search.ts';

type Visit = FrameOf<'visit'>;

/** Undefined where nothing of a request that stands goes. */
export function editRequest(scene: Scene): Answer | undefined {
  const { session, say, understanding } = scene;
  const frame = frameOf(session, 'visit');
  if (!frame || frame.sent) return undefined;
  // "No visit", "cancel that": the visit as a whole.
  // A message that asks for none goes whole.
  const parts: readonly RequestPart[] =
    understanding.edit ?? (frame.wanted === 'call' && fresh(session, 'visit') ? ['message'] : ['visit']);
  const removed = parts.filter((part) => HAS[part](frame));
  if (removed.length === 0) return undefined;
  const left = removed.reduce<Visit>((kept, part) => without(kept, part, scene), frame);
  const { at: _at, ...kept } = left;
  // "No, Monday is bad too. After 6 any weekday?": what goes makes room for what is said beside it.
  const { when } = scene.whole;
  const moved = removed.includes('time') && when !== undefined && left.wanted === 'visit';
  const next = moved ? { ...kept, ...amend(kept, { when }, clock(scene)) } : kept;
  const noted = moved ? whenText(next, say) : undefined;
  const opened = open(session, next);
  const edited = { ...scene, session: removed.includes('visit') ? askedNoMore(opened) : opened };
  const stands = next.wanted !== undefined || next.offer !== undefined;
  const contact = stands ? personFor(edited, chosenHomes(edited)) : undefined;
  const line = stands && !noted ? requestLine(edited) : undefined;
  return {
    session: edited.session,
    text: join([
      removed.includes('call') && say.heard.misread(),
      say.visit.removed(say.and(removed.map((part) => nameOf(part, scene)))),
      // Taken out, and no other said: one is needed.
      noted && say.visit.noted(noted),
      line && say.visit.stands(line),
      removed.includes('time') && next.wanted === 'visit' && next.day === undefined && say.visit.whichDay(),
    ]),
    ...(contact && { contact }),
    suggestions: [],
  };
}

/** "Which one would you like to see?" waits for no answer once there is no visit. */
const askedNoMore = (session: Session): Session =>
  remember(session, {
    agenda: session.memory.agenda.filter(
      (frame) =>
        frame.kind !== 'question' || frame.asks !== 'which' || !frame.waiting.intents.includes('book_visit'),
    ),
  });

/** A wish that goes is called by its own words. */
function nameOf(part: RequestPart, { say, understanding, facts }: Scene): string {
  const words = understanding.changes.map((change) => `“${change.words}”`);
  if (part !== 'wish' || words.length === 0) return say.visit.parts[part];
  facts.names.push(...words);
  return say.and(words);
}

const HAS: Record<RequestPart, (frame: Visit) => boolean> = {
  visit: ({ wanted, asks }) => wanted === 'visit' || asks === true,
  name: ({ name }) => name !== undefined,
  number: ({ number_given }) => number_given === true,
  time: ({ day, time, part, call_at }) => (day ?? time ?? part ?? call_at) !== undefined,
  offer: ({ offer }) => offer !== undefined,
  question: ({ questions = [], untold = [], notes = [] }) =>
    questions.length + untold.length + notes.length > 0,
  wish: () => true,
  message: ({ wanted }) => wanted !== undefined,
  along: ({ along }) => along !== undefined,
  call: ({ call, wanted, write }) => call === true || write === true || wanted === 'call',
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
      return omit(frame, ['day', 'span', 'time', 'part', 'call_at']);
    case 'offer':
      // Nothing but the offer was to be told.
      return omit(frame, isNothingElse(frame) ? ['offer', 'wanted'] : ['offer']);
    case 'question': {
      // "Remove the RERA line": that one, else all.
      const named = understanding.facts.filter((fact) => questions.includes(fact));
      const spoken = (words: string) => sharesWord(words, understanding.text);
      const { untold = [], notes = [] } = frame;
      if (keepsOnly(readPlainly(understanding.text, understanding.language)))
        return withoutEmpty({
          ...frame,
          questions: named,
          untold: untold.filter(spoken),
          notes: notes.filter(spoken),
        });
      if (named.length === 0 && ![...untold, ...notes].some(spoken))
        return omit(frame, ['questions', 'untold', 'notes']);
      return withoutEmpty({
        ...frame,
        questions: questions.filter((fact) => !named.includes(fact)),
        untold: untold.filter((words) => !spoken(words)),
        notes: notes.filter((words) => !spoken(words)),
      });
    }
    case 'message':
      return {
        kind: 'visit',
        at: frame.at,
        listing_ids: [],
        declined: true,
        ...(frame.name !== undefined && { name: frame.name }),
      };
    case 'along':
      return omit(frame, ['along']);
    case 'wish':
      return frame;
    case 'call':
      // Where nothing but a call was asked for, the hour was the call's.
      return {
        ...omit(frame, [
          'call',
          'call_at',
          ...(frame.wanted === 'call' ? (['day', 'span', 'time', 'part'] as const) : []),
        ]),
        write: true,
      };
  }
}

const isNothingElse = ({ wanted, call, write, day, name, ...frame }: Visit): boolean =>
  wanted === 'call' && !call && !write && !HAS.question(frame as Visit) && (day ?? name) === undefined;

const LISTS = ['questions', 'untold', 'notes'] as const;
const withoutEmpty = (frame: Visit): Visit =>
  omit(
    frame,
    LISTS.filter((key) => frame[key]?.length === 0),
  );

function omit(frame: Visit, keys: readonly (keyof Visit)[]): Visit {
  return Object.fromEntries(
    Object.entries(frame).filter(([key]) => !keys.includes(key as keyof Visit)),
  ) as Visit;
}
