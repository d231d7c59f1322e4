// Letting the message go: "forget the message", "message mat bhejo", "why did you write that to the office?": what stands in it
// is taken out, and what is said beside is heard without those words.
import { wordSet } from '../languages/words.ts';
import { detectLanguage } from '../understand/detect.ts';
import { type Token, tokenise } from '../understand/normalise.ts';
import { hasSpan, type Reading, readPlainly } from '../understand/reading.ts';
import type { RequestPart } from '../understand/request-edit.ts';
import { sharesWord } from '../understand/shares-word.ts';
import { breathsOf } from '../understand/stretch.ts';
import { type FrameOf, frameOf, fresh } from './agenda.ts';
import type { Session } from './session.ts';
import { has } from './taken.ts';

/** `words`: those that let go; `rest`: the others. `sorry`: it was written unasked. */
export type LetGo = { part: RequestPart; words: string; rest: string; sorry?: true };

/** Undefined where no message stands, or none of it goes. */
export function messageLetGo(query: string, session: Session): LetGo | undefined {
  const frame = frameOf(session, 'visit');
  if (!frame?.wanted || frame.sent) return undefined;
  const just = fresh(session, 'visit') !== undefined;
  const tokens = tokenise(query);
  const { language } = detectLanguage(tokens, new Uint8Array(tokens.length), session.memory.language);
  const pieces = piecesOf(query, tokens).map((words) => ({ words, reading: readPlainly(words, language) }));
  const protests = pieces.map(({ reading }) => asksWhyWritten(reading));
  const against = protests.includes(true);
  const gone = pieces.map(({ reading }, at) => {
    if (protests[at]) return true;
    if (refusesMessage(reading) || (frame.wanted === 'call' && just && givesUp(reading))) return true;
    return (against || (just && quotes(frame))) && neverAsked(reading);
  });
  if (!gone.includes(true)) return undefined;
  const of = (goes: boolean) =>
    pieces.flatMap(({ words }, at) => (gone[at] === goes ? [words] : [])).join(' ');
  const words = of(true);
  const sorry = against || pieces.some(({ reading }, at) => gone[at] && neverAsked(reading));
  const refused = pieces.some(({ reading }) => refusesMessage(reading));
  const asks = !refused && (frame.wanted === 'visit' || (sorry && standsElse(frame, words)));
  const part = asks ? 'question' : 'message';
  if (part === 'question' && !quotes(frame)) return undefined;
  return { part, words, rest: of(false), ...(sorry && { sorry: true }) };
}

const quotes = ({ questions = [], untold = [], notes = [] }: FrameOf<'visit'>): boolean =>
  questions.length + untold.length + notes.length > 0;

/** Something is in it beside what the words name, or beside all questions where they name none. */
function standsElse(
  { questions = [], untold = [], notes = [], offer, name, call, call_at }: FrameOf<'visit'>,
  words: string,
): boolean {
  const quoted = [...untold, ...notes];
  const named = quoted.filter((one) => sharesWord(one, words));
  const left = questions.length + quoted.length - named.length;
  return (offer ?? name ?? call ?? call_at) !== undefined || (named.length > 0 && left > 0);
}

/** Between stops and commas. */
const piecesOf = (query: string, tokens: readonly Token[]): string[] =>
  breathsOf(tokens).map(({ from, to }) => query.slice(tokens[from]?.from, tokens[to]?.from).trim());

/** "Forget the message", "message mat bhejo", "don't write anything to the office". */
function refusesMessage(reading: Reading): boolean {
  const { tokens, spans } = reading;
  // "Ready is wrong in your message": that goes, and not all of it.
  if (hasSpan(reading, 'request', 'wrong')) return false;
  const writes = tokens.some((token) => isSending(token));
  const named =
    hasSpan(reading, 'request', 'message') || (writes && spans.some((span) => isOffice(reading, span)));
  const drops = hasSpan(reading, 'drop', 'remove') && hasSpan(reading, 'request', 'message');
  const no = tokens.some((token) => isNo(token)) || saysNo(reading);
  return named && (drops || no) && tokens.every((token, at) => isPart(token) || isPhrase(reading, at));
}
const isOffice = ({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to).some(({ text }) => OFFICE.has(text));
const saysNo = (reading: Reading): boolean =>
  hasSpan(reading, 'negation') || hasSpan(reading, 'intent', 'deny');
const isNo = (token: Token): boolean => has(token, 'negation') || has(token, 'intent', 'deny');

/** "Leave it", "rehne do", and no more. */
const givesUp = (reading: Reading): boolean =>
  hasSpan(reading, 'intent', 'cancel') &&
  reading.tokens.every(
    (token, at) =>
      reading.spans.some(
        (span) =>
          span.from <= at &&
          at < span.to &&
          span.meanings.some(({ kind, value }) => kind === 'intent' && value === 'cancel'),
      ) || isSmall(token),
  );

/** "Why did you write that?", "why is that in the message?"; not "why has the photo question gone from the message?" */
function asksWhyWritten(reading: Reading): boolean {
  const { tokens } = reading;
  if (!tokens.some(({ text }) => WHY.has(text)) || tokens.some(({ text }) => MISSING.has(text))) return false;
  const lone = (token: Token) =>
    isSmall(token) || WHY.has(token.text) || has(token, 'request', 'message') || has(token, 'ask', 'is');
  return tokens.some(isWriting) || (hasSpan(reading, 'request', 'message') && tokens.every(lone));
}

/** "I did not ask", "maine nahi poocha", "ನಾನು ಕೇಳಿಲ್ಲ": of nothing in particular. */
const neverAsked = ({ tokens }: Reading): boolean => {
  const asked = tokens.some(({ text }) => ASKED.has(text));
  const no = tokens.some(({ text }) => NOT_ASKED.has(text)) || (asked && tokens.some((token) => isNo(token)));
  return (
    no &&
    tokens.every(
      (token) => isNo(token) || ASKED.has(token.text) || NOT_ASKED.has(token.text) || isSmall(token),
    )
  );
};

const isPart = (token: Token): boolean =>
  isSmall(token) ||
  isNo(token) ||
  isSending(token) ||
  OFFICE.has(token.text) ||
  has(token, 'request', 'message') ||
  has(token, 'drop', 'remove') ||
  has(token, 'home', 'few') ||
  has(token, 'also');
/** "Don't", "the office", "cancel kar do": of several words. */
const isPhrase = ({ spans }: Reading, at: number): boolean =>
  spans.some(
    ({ from, to, meanings }) =>
      from <= at &&
      at < to &&
      meanings.some(
        ({ kind, value }) =>
          kind === 'negation' ||
          (kind === 'drop' && value === 'remove') ||
          (kind === 'intent' && (value === 'deny' || value === 'cancel')) ||
          (kind === 'request' && value === 'them'),
      ),
  );
const isSmall = (token: Token): boolean =>
  token.value === undefined && ['filler', 'marker', 'refer'].some((kind) => has(token, kind)) === true;
const isSending = (token: Token): boolean =>
  has(token, 'ask', 'tell') || SENDS.has(token.text) || isWriting(token);
const isWriting = (token: Token): boolean =>
  has(token, 'request', 'write') || WRITTEN.has(token.text) || NOTED.has(token.text);
const OFFICE = wordSet('office');
const SENDS = wordSet('sends');
const WRITTEN = wordSet('written');
const NOTED = wordSet('noted');
const WHY = wordSet('why');
const MISSING = wordSet('missing');
const ASKED = wordSet('asked');
const NOT_ASKED = wordSet('not_asked');
