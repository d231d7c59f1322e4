// Hearing a message: what was typed or clicked → Heard. Once a message, outside the turn: what was heard can be kept, and
// the pure turn run again on it.
import { expected, takenOffer } from '../conversation/taking.ts';
import { hearWords } from '../understand/hear.ts';
import type { Heard } from '../understand/heard.ts';
import { hearAction } from './actions.ts';
import { choose } from './choose.ts';
import { type TurnInput, type TurnResult, turn } from './turn.ts';

export function hear(input: TurnInput): Heard {
  const { session, message, catalogue, now } = input;
  if (message.action) return hearAction(message.action, session, catalogue);
  // "4 without “near Koramangala”", typed: the button itself.
  const taken = takenOffer(message.query, session);
  if (taken && 'action' in taken) return hearAction(taken.action, session, catalogue);
  const query = taken?.query ?? message.query;
  return choose(hearWords(query, { catalogue, now, session, expects: expected(session) }), input);
}

/** Hears a message and answers it. */
export const converse = (input: TurnInput): TurnResult => turn({ ...input, heard: hear(input) });
