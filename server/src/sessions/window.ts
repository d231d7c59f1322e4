// Window: the message ids a session remembers, so that a message sent twice is answered once.
import { Problem } from '../problem.ts';
import { MAX_RESPONSES_BYTES, type SeenMessage } from './store.ts';

const REMEMBERED_IDS = 32;
const KEPT_RESPONSES = 4;

/**
 * The response this message had already, byte for byte; undefined for a new message. Throws `message_id_reused` when
 * the id belongs to other content, `already_answered` when the response is no longer kept.
 */
export function answered(seen: SeenMessage[], message_id: string, hash: string): string | undefined {
  const earlier = seen.find((message) => message.message_id === message_id);
  if (!earlier) return undefined;
  if (earlier.hash !== hash) {
    throw new Problem('message_id_reused', 'this message id was used for another message', {
      field: 'message_id',
    });
  }
  if (earlier.response === undefined) {
    throw new Problem('already_answered', 'this message was answered before; read the session', {
      field: 'message_id',
    });
  }
  return earlier.response;
}

/** The window with one more message, newest last: 32 ids, the last 4 responses, fewer where they are very long. */
export function remember(seen: SeenMessage[], message: Required<SeenMessage>): SeenMessage[] {
  let room = MAX_RESPONSES_BYTES;
  return [...seen, message]
    .slice(-REMEMBERED_IDS)
    .reverse()
    .map(({ message_id, hash, response }, age) => {
      room -= Buffer.byteLength(response ?? '');
      return age < KEPT_RESPONSES && room >= 0 && response !== undefined
        ? { message_id, hash, response }
        : { message_id, hash };
    })
    .reverse();
}
