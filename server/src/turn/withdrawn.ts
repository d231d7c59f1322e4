// Withdrawn: "I did not ask about schools": what was taken for a question goes out of the message to the office.
import { frameOf } from '../conversation/agenda.ts';
import { remember, type Session } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { tokenise } from '../understand/normalise.ts';
import { NOTHING } from '../understand/nothing.ts';
import { readPlainly } from '../understand/reading.ts';
import { sharesWord } from '../understand/shares-word.ts';
import { findTopics } from '../understand/topics.ts';

/**
 * The session whose message lacks what some acts deny to have asked, and the other acts; where there are none, what is left of
 * the request is read back. Undefined where the message holds none of it.
 */
export function withoutDenied(
  session: Session,
  acts: readonly Act[],
): { session: Session; acts: Act[] } | undefined {
  const frame = frameOf(session, 'visit');
  const denied = acts.filter(deniesAsking);
  const [first] = denied;
  if (!frame || frame.sent || !first) return undefined;
  const facts = denied.flatMap((act) => act.understanding.facts);
  const stays = (line: string) => !denied.some((act) => speaksOf(act, line));
  const left = {
    ...frame,
    ...(frame.questions && { questions: frame.questions.filter((fact) => !facts.includes(fact)) }),
    ...(frame.untold && { untold: frame.untold.filter(stays) }),
    ...(frame.notes && { notes: frame.notes.filter(stays) }),
  };
  if (linesIn(left) === linesIn(frame)) return undefined;
  const agenda = session.memory.agenda.map((one) => (one === frame ? left : one));
  const others = acts.filter((act) => !denied.includes(act));
  return { session: remember(session, { agenda }), acts: others.length > 0 ? others : [readBackOf(first)] };
}

/** "Never asked", "nahi poocha", "ಕೇಳಲಿಲ್ಲ", "who asked about that": a no right beside the asking, or within its word. */
function deniesAsking({ words }: Act): boolean {
  const tokens = tokenise(words);
  const isNo = (at: number) => wordMeans(tokens[at]?.text ?? '', 'negation');
  return tokens.some(
    ({ text }, at) =>
      NOT_ASKED.has(text) ||
      (ASKED.has(text) && (isNo(at - 1) || isNo(at + 1) || WHO_ASKED.has(tokens[at - 1]?.text ?? ''))),
  );
}
const ASKED = wordSet('asked');
const WHO_ASKED = wordSet('who_asked');
const NOT_ASKED = wordSet('not_asked');

const speaksOf = ({ words, understanding: { topics } }: Act, line: string): boolean =>
  sharesWord(line, words) || topicsIn(line).some((topic) => topics.includes(topic));

function topicsIn(line: string) {
  const reading = readPlainly(line, undefined);
  return findTopics(reading, reading.tokens).flatMap(({ meanings }) => meanings);
}

const linesIn = ({
  questions = [],
  untold = [],
  notes = [],
}: {
  questions?: readonly string[];
  untold?: readonly string[];
  notes?: readonly string[];
}): number => questions.length + untold.length + notes.length;

/** How the request stands is said. */
export const readBackOf = (act: Act): Act => ({
  ...act,
  kind: 'request',
  understanding: { ...act.understanding, ...NOTHING, note: undefined, intents: ['repeat'], recalls: true },
});
