// Hearing a message: what was typed or clicked → Heard. Once a message, outside the turn: what was heard can be kept, and
// the pure turn run again on it.
import { expected, takenOffer } from '../conversation/taking.ts';
import { twoWishes } from '../understand/grammar/two-wishes.ts';
import { hearWords } from '../understand/hear.ts';
import type { Heard } from '../understand/heard.ts';
import { maskPersonal } from '../understand/personal.ts';
import { prepare } from '../understand/understand.ts';
import { hearAction } from './actions.ts';
import { choose } from './choose.ts';
import { pageOf, type TurnInput, type TurnResult, turn } from './turn.ts';

export function hear(input: TurnInput): Heard {
  const { session, message, catalogue, now } = input;
  if (message.action) return hearAction(message.action, session, catalogue);
  // "4 without “near Koramangala”", typed: the button itself.
  const taken = takenOffer(message.query, session);
  // Whatever it is taken for, it is kept as it was typed.
  const text = () => maskPersonal(message.query).text;
  if (taken && 'action' in taken) return { ...hearAction(taken.action, session, catalogue), text: text() };
  const query = taken?.query ?? message.query;
  const page = message.page && pageOf(message.page, catalogue)?.id;
  const context = { catalogue, now, session, page, expects: expected(session) };
  const prepared = prepare(query, context);
  const { phone, email } = prepared.personal;
  const two = taken || phone || email ? undefined : twoWishes(prepared);
  const heard = choose(two ? hearWords(two.first, context) : hearWords(query, context, prepared), input);
  if (two) return { ...heard, text: text(), later: two.second };
  return taken ? { ...heard, text: text() } : heard;
}

/** Hears a message and answers it. */
export const converse = (input: TurnInput): TurnResult => turn({ ...input, heard: hear(input) });
