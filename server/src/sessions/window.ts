// Window: the message ids a session remembers, so that a message sent twice is answered once.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { Problem } from '../problem.ts';
import { MAX_RESPONSES_LENGTH, type SeenMessage } from '../stores/store.ts';

export const REMEMBERED_IDS = 32;
export const KEPT_RESPONSES = 4;

/**
 * The response this message had already, byte for byte; undefined for a new message. Throws `message_id_reused` when
 * the id belongs to other content, `already_answered` when the response is no longer kept.
 */
export function answered(seen: readonly SeenMessage[], message_id: string, hash: string): string | undefined {
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
export function remember(
  seen: readonly SeenMessage[],
  { message_id, hash, body }: { message_id: string; hash: string; body: string },
): SeenMessage[] {
  const window: SeenMessage[] = [...seen.slice(1 - REMEMBERED_IDS), { message_id, hash, response: body }];
  let room = MAX_RESPONSES_LENGTH;
  for (let i = window.length - 1; i >= 0; i--) {
    const message = window[i];
    if (message?.response === undefined) continue;
    room -= message.response.length;
    if (i < window.length - KEPT_RESPONSES || room < 0) window[i] = withoutResponse(message);
  }
  return window;
}

const withoutResponse = ({ message_id, hash }: SeenMessage): SeenMessage => ({ message_id, hash });

/** The same window at a third of the size, for a store to keep. */
export const pressed = (seen: readonly SeenMessage[]): SeenMessage[] =>
  seen.map((message) =>
    message.response === undefined ? message : { ...message, response: press(message.response) },
  );

/** Responses as they were sent, pressed or not: to compare two windows by. */
export const asSent = (seen: readonly SeenMessage[]): SeenMessage[] =>
  seen.map((message) =>
    message.response === undefined ? message : { ...message, response: unpress(message.response) },
  );

// A response is written with every message and read again almost never: the fastest setting. A body is a JSON object,
// and base64 has no brace, so that the first character tells which of the two it is.
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 0, [constants.BROTLI_PARAM_LGWIN]: 14 } };
const press = (response: string) =>
  response.startsWith('{') ? brotliCompressSync(response, FAST).toString('base64') : response;
const unpress = (response: string) =>
  response.startsWith('{')
    ? response
    : brotliDecompressSync(Buffer.from(response, 'base64')).toString('utf8');
