// No call: "I want no call", "the message says call me, I never said so": whoever asked for a call by then, the message asks for none.

import { frameOf } from '../conversation/agenda.ts';
import type { Session } from '../conversation/session.ts';
import { wordSet } from '../languages/words.ts';
import { saysNoCall } from '../understand/call-time.ts';
import type { Act } from '../understand/heard.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { tokenise } from '../understand/normalise.ts';
import { NOTHING } from '../understand/nothing.ts';
import { hasSpan, means, readPlainly } from '../understand/reading.ts';
import type { Understanding } from '../understand/understanding.ts';

/** What is said against the call of a message that stands takes it out of it; a complaint to the office stays one. */
export function withoutCall(acts: readonly Act[], session: Session): readonly Act[] {
  const frame = frameOf(session, 'visit');
  const calls = frame && (frame.call || frame.write || frame.wanted === 'call') && !frame.sent;
  if (!calls) return acts;
  const against = acts.findIndex(
    ({ understanding: said }) =>
      !said.service && (saysNoCall(said) || refusesCalls(said) || quotesCall(said)),
  );
  if (against < 0) return acts;
  return acts.flatMap((act, at): Act[] => {
    if (at !== against) return pointsOnly(act) ? [] : [act];
    const understanding: Understanding = {
      ...act.understanding,
      ...NOTHING,
      intents: ['cancel'],
      edit: ['call'],
      note: undefined,
    };
    const removal: Act = { ...act, kind: 'request', understanding };
    // "No call, mail me": the other way is told as well.
    return act.understanding.contact.includes('mail') ? [removal, act] : [removal];
  });
}

/** Of one's number and calls, with a no: "ನನಗೆ ಕಾಲ್ ಬೇಡ". */
const refusesCalls = ({ text, topics }: Understanding): boolean =>
  topics.includes('number') &&
  !text.includes('?') &&
  tokenise(text).some((token) => CALL.has(token.text)) &&
  tokenise(text).some(
    (token) => wordMeans(token.text, 'negation') || wordMeans(token.text, 'intent', 'deny'),
  );

/** "The message says: please call me". */
function quotesCall({ text, language }: Understanding): boolean {
  const reading = readPlainly(text, language);
  return (
    hasSpan(reading, 'visit', 'call') &&
    reading.spans.some(
      (span) => means(span, 'request', 'message') || means(span, 'intent', 'human_handover'),
    ) &&
    reading.tokens.some((token) => WRITTEN.has(token.text))
  );
}
const CALL = wordSet('call');
const WRITTEN = wordSet('written');

/** "What a joke this is". */
const pointsOnly = ({ understanding: { intents, facts, references, changes, topics } }: Act): boolean =>
  facts.length + changes.length + topics.length === 0 &&
  references.length > 0 &&
  references.every(({ kind }) => kind === 'it') &&
  intents.every((intent) => intent === 'project_detail');
