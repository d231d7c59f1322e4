// The message that stands, asked after: "did you send it?", "has anyone read it?", "when will someone call me back?". Nothing
// has gone until the visitor sends it, and that is what is told.
import { wordSet } from '../languages/words.ts';
import type { Act } from '../understand/heard.ts';
import { tokenise } from '../understand/normalise.ts';
import { NOTHING } from '../understand/nothing.ts';
import { hasSpan, type Reading, readPlainly } from '../understand/reading.ts';
import { frameOf } from './agenda.ts';
import type { Session } from './session.ts';

/** The act as one of the message; undefined where none stands, or something else is asked. */
export function ofMessageAsked(act: Act, session: Session): Act | undefined {
  const frame = frameOf(session, 'visit');
  if (!frame?.wanted || frame.sent) return undefined;
  const { understanding: said, words } = act;
  if (said.changes.length + said.topics.length > 0 || said.when || said.edit || said.note === 'told')
    return undefined;
  const reading = readPlainly(words, said.language ?? session.memory.language);
  const asked = asksCall(reading)
    ? 'will_call'
    : asksGone(reading, act.kind === 'ask' || said.text.includes('?'))
      ? 'gone'
      : undefined;
  if (!asked) return undefined;
  const understanding = {
    ...said,
    ...NOTHING,
    contact: [asked],
    intents: ['human_handover'],
  } as Act['understanding'];
  return { ...act, kind: 'ask', why: [...act.why, { rule: 'message asked after', words }], understanding };
}

/** "When will someone call me back": asked of us, with no hour of one's own. */
const asksCall = (reading: Reading): boolean =>
  (hasSpan(reading, 'ask', 'when') || tokenise(reading.text).some(({ text }) => WHEN.has(text))) &&
  ((['request', 'visit'] as const).some((kind) => hasSpan(reading, kind, 'call')) ||
    reading.tokens.some(({ text }) => CALL.has(text))) &&
  reading.tokens.length <= MOST &&
  reading.tokens.every(({ value }) => value === undefined);

/** "Is it sent?", "message gaya kya?": a question of few words, and none of a home. */
function asksGone(reading: Reading, marked: boolean): boolean {
  const { tokens } = reading;
  // As typed as well: "padha" is read as a word of another script.
  const gone = [...tokens, ...tokenise(reading.text)].some(({ text }) => GONE.has(text));
  if (!gone || tokens.length > MOST) return false;
  const asks = marked || hasSpan(reading, 'ask', 'is');
  const about =
    hasSpan(reading, 'request', 'message') || hasSpan(reading, 'refer', 'it') || tokens.length <= FEW;
  return asks && about && !ELSE.some((kind) => hasSpan(reading, kind));
}
const ELSE = ['fact', 'amenity', 'negation', 'place', 'landmark'] as const;
/** Tokens. */
const MOST = 9;
const FEW = 4;
const WHEN = wordSet('when_asked');
const CALL = wordSet('call');
const GONE = wordSet('gone');
