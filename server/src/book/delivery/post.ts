// Posting to an address that an owner wrote down: https, no redirect, and nothing inside our own network.
import type http from 'node:http';
import { AddressRefused, call } from '../../outgoing.ts';
import { REQUEST_MS, type Sent } from './adapter.ts';

type Answered = { status: number; body: string; headers: http.IncomingHttpHeaders };

/** Of an answer more is not read. */
const MAX_ANSWER = 16_384;

/**
 * `open`: http and private addresses too, for tests and relays of one's own. Throws `AddressRefused` where the address is
 * not allowed, else what node:https throws.
 */
export async function post(
  address: string,
  { headers, body, open }: { headers: Record<string, string>; body: string; open: boolean },
): Promise<Answered> {
  const url = new URL(address);
  if (!open && url.protocol !== 'https:') throw new AddressRefused('the address is not https');
  const signal = AbortSignal.timeout(REQUEST_MS);
  const response = await call(url, { method: 'POST', headers, body, inside: open, signal });
  let text = '';
  // What is left of a longer answer is not waited for.
  for await (const piece of response.setEncoding('utf8')) {
    text += piece;
    if (text.length >= MAX_ANSWER) break;
  }
  return { status: response.statusCode ?? 0, body: text, headers: response.headers };
}

/** What an answer means where a status of 2xx is all that counts. */
export function judged({ status, headers }: Answered): Sent {
  if (status >= 200 && status < 300) return { kept: true, status: `${status}` };
  if (status >= 300 && status < 400)
    return { kept: false, status: `${status}: the address has moved to ${headers.location ?? 'elsewhere'}` };
  if (status === 410) return { kept: false, status: '410: the receiver wants no more', final: true };
  const wait = Number(headers['retry-after']);
  return { kept: false, status: `${status}`, ...(wait > 0 && wait < 86_400 && { wait_ms: wait * 1000 }) };
}

/** Whatever went wrong on the way, in words that hold nothing of the request. */
export function troubleOf(error: unknown): Sent {
  const { name, code, message } = error as Error & { code?: string };
  if (error instanceof AddressRefused) return { kept: false, status: message, final: true };
  if (name === 'TimeoutError' || name === 'AbortError')
    return { kept: false, status: `no answer within ${REQUEST_MS / 1000} s` };
  return { kept: false, status: `not reached (${code ?? name})` };
}
