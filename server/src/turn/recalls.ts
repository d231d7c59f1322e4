// Recalls: "what have you noted so far?", "is the time 7 pm still there?": the request that stands is to be read back.
import { frameOf } from '../conversation/agenda.ts';
import type { Session } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { NOTHING } from '../understand/nothing.ts';
import { hasSpan, means, readPlainly } from '../understand/reading.ts';
import type { Understanding } from '../understand/understanding.ts';

/** The acts, all of them one question after the request where the message is that. `text`: the whole message. */
export function recalling(acts: readonly Act[], text: string, session: Session): readonly Act[] {
  const frame = frameOf(session, 'visit');
  const [first] = acts;
  if (!frame || frame.sent || !first || !acts.every(saysNothingElse)) return acts;
  if (!asksBack(text, first.understanding)) return acts;
  const understanding: Understanding = {
    ...first.understanding,
    ...NOTHING,
    when: undefined,
    edit: undefined,
    note: undefined,
    intents: ['repeat'],
    recalls: true,
  };
  return [{ ...first, kind: 'request', words: text, understanding }];
}

/** No wish, no home, nobody's name. */
const saysNothingElse = ({ understanding }: Act): boolean =>
  understanding.changes.length + understanding.topics.length === 0 &&
  understanding.facts.every((fact) => fact === 'availability') &&
  understanding.references.every(({ kind }) => kind === 'it' || kind === 'all') &&
  understanding.person === undefined &&
  understanding.edit === undefined &&
  !understanding.loan &&
  !understanding.personal.phone &&
  !understanding.when?.day;

/** "What … written", "what is in the message", "… time … still …?" */
function asksBack(text: string, { language }: Understanding): boolean {
  const reading = readPlainly(text, language);
  const { tokens, spans } = reading;
  const part =
    spans.some((span) => PARTS.some((one) => means(span, 'request', one))) || names(tokens, 'message');
  const what = tokens.some(({ text }) => WHAT.some((one) => wordMeans(text, 'ask', one)));
  const asks = what || text.includes('?') || hasSpan(reading, 'ask', 'is');
  if (!asks || tokens.some(({ text }) => wordMeans(text, 'negation'))) return false;
  if (what && tokens.some(({ text }) => WRITTEN.has(text) || NOTED.has(text))) return true;
  return part && tokens.some(({ text }) => STILL.has(text));
}

const names = (tokens: readonly { text: string }[], part: string): boolean =>
  tokens.some(({ text }) => wordMeans(text, 'request', part));
/** "What"; "kya" stands anywhere. */
const WHAT = ['what', 'anywhere'];
const PARTS = ['message', 'time', 'number', 'question', 'call'];
const WRITTEN = wordSet('written');
const NOTED = wordSet('noted');
const STILL = wordSet('still');
