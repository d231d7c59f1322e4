// To send: "I come tomorrow at 11, WhatsApp me the location": what the office is to send beside a visit, as it was said.
import { tokenise } from './normalise.ts';
import { joinsIn } from './own-words.ts';
import { hasSpan, readPlainly } from './reading.ts';
import { breathsOf } from './stretch.ts';
import type { Understanding } from './understanding.ts';

/** Between commas: it names a way to write and a fact, and no time; undefined where nothing is to be sent. */
export function toSend({ text, language, intents, contact }: Understanding): string | undefined {
  if (!intents.includes('book_visit') || !intents.includes('human_handover') || contact.includes('call'))
    return undefined;
  const tokens = tokenise(text);
  const joins = joinsIn(readPlainly(text, language), language).map(({ from }) => from);
  const first = (at: number) => (joins.includes(at) ? at + 1 : at);
  return breathsOf(tokens)
    .map(({ from, to }) => text.slice(tokens[first(from)]?.from, tokens[to - 1]?.to))
    .find((words) => {
      const reading = readPlainly(words, language);
      return (
        hasSpan(reading, 'intent', 'human_handover') &&
        hasSpan(reading, 'fact') &&
        !hasSpan(reading, 'when') &&
        !hasSpan(reading, 'request', 'call')
      );
    });
}
