// What goes with the next message to the office: questions that nothing here answers, and of which homes they were asked.
import type { Fact } from '../facts/index.ts';
import { frameOf, MOST_FRAMES, MOST_QUESTIONS, type VisitRequest } from './agenda.ts';
import { remember, type Session } from './session.ts';

/**
 * What was asked of these homes and is not stated goes with the next message to the office: by its name, or in the words it
 * was asked in, where the request is for another home.
 */
export function noteQuestions(
  session: Session,
  asked: readonly Fact[],
  { of, words }: { of: readonly string[]; words: string },
): Session {
  if (asked.length === 0) return session;
  const frame = frameOf(session, 'visit') ?? { kind: 'visit' as const, listing_ids: [], at: 0 };
  const stands = frame.wanted !== undefined && frame.listing_ids.length > 0;
  if (stands && !of.some((id) => frame.listing_ids.includes(id))) return noteWords(session, words, of);
  const known = frame.questions ?? [];
  const questions = [...known, ...asked.filter((fact) => !known.includes(fact))];
  const agenda = session.memory.agenda.filter((other) => other !== frame);
  return remember(session, {
    agenda: [
      {
        ...frame,
        questions: questions.slice(-MOST_QUESTIONS),
        ...askedOf(frame, of),
        ...askedEach(frame, asked, of),
      },
      ...agenda,
    ].slice(-MOST_FRAMES),
  });
}

/** A question that nothing here answers, for the office in the visitor's words; "": there is none. */
export function noteWords(
  session: Session,
  words: string,
  homes: readonly string[] = session.memory.focus,
): Session {
  if (!words.trim()) return session;
  const frame = frameOf(session, 'visit') ?? { kind: 'visit' as const, listing_ids: [], at: 0 };
  if (frame.notes?.includes(words.trim())) return session;
  const agenda = session.memory.agenda.filter((other) => other !== frame);
  const of = homes.length === 1 ? homes : [];
  const untold = quoted(frame.untold, words);
  // A longer one that begins with it stands for it.
  const begin = words.trim().slice(0, LONGEST_WORDS);
  const said = untold.filter((one) => one.startsWith(begin));
  const noted = { ...frame, untold, ...askedOf(frame, of), ...askedEach(frame, said, homes) };
  return remember(session, { agenda: [noted, ...agenda].slice(-MOST_FRAMES) });
}
const askedOf = ({ asked_of = [] }: VisitRequest, of: readonly string[]): Pick<VisitRequest, 'asked_of'> =>
  of.length > 0 ? { asked_of: [...new Set([...asked_of, ...of])].slice(-MOST_ASKED_OF) } : {};
const askedEach = (
  { asked_each = [] }: VisitRequest,
  asked: readonly string[],
  of: readonly string[],
): Pick<VisitRequest, 'asked_each'> => {
  const others = asked_each.filter(({ what }) => !asked.includes(what));
  const before = (what: string) => asked_each.find((one) => one.what === what)?.of ?? [];
  const each = asked.map((what) => ({ what, of: [...new Set([...before(what), ...of])] }));
  return { asked_each: [...others, ...each].slice(-MOST_EACH) };
};
const MOST_EACH = 16;

/** The request about these homes, without what was asked of others alone. */
export function aboutHomes<T extends VisitRequest>(request: T, homes: readonly string[]): T {
  const { asked_each = [], questions, untold } = request;
  const stays = (what: string): boolean => {
    const of = asked_each.find((one) => one.what === what)?.of ?? [];
    return of.length === 0 || of.some((id) => homes.includes(id));
  };
  return {
    ...request,
    ...(questions && { questions: questions.filter(stays) }),
    ...(untold && { untold: untold.filter(stays) }),
  };
}
/** Homes. */
const MOST_ASKED_OF = 8;
/** With one more in the visitor's words, each once, the longer of two that begin alike; the oldest goes. */
export const quoted = (before: readonly string[] = [], words: string): string[] => {
  const said = words.trim().slice(0, LONGEST_WORDS);
  if (before.some((one) => one !== said && one.startsWith(said))) return [...before];
  return [...before.filter((one) => !said.startsWith(one)), said].slice(-MOST_QUOTES);
};
/** Characters. */
const LONGEST_WORDS = 240;
const MOST_QUOTES = 4;
