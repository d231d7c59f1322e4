// Window: the message ids a session remembers, so that a message sent twice is answered once.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
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
  return unpress(earlier.response);
}

/** The window with one more message, newest last: 32 ids, the last 4 responses, fewer where they are very long. */
export function remember(seen: SeenMessage[], message: { message_id: string; hash: string; body: string }) {
  const { message_id, hash, body } = message;
  let room = MAX_RESPONSES_BYTES;
  return [...seen, { message_id, hash, response: press(body) }]
    .slice(-REMEMBERED_IDS)
    .reverse()
    .map(({ message_id, hash, response }, age): SeenMessage => {
      room -= response?.length ?? 0;
      const kept = age < KEPT_RESPONSES && room >= 0 && response !== undefined;
      return kept ? { message_id, hash, response } : { message_id, hash };
    })
    .reverse();
}

// A response is written with every message and read again almost never: the fastest setting, a third of the size.
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 0, [constants.BROTLI_PARAM_LGWIN]: 14 } };
const press = (body: string) => brotliCompressSync(body, FAST).toString('base64');
const unpress = (response: string) => brotliDecompressSync(Buffer.from(response, 'base64')).toString('utf8');
