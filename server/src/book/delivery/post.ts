// Posting to an address that an owner wrote down: https, no redirect, and nothing inside our own network.
import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPrivate } from '../../private-addresses.ts';
import { REQUEST_MS, type Sent } from './adapter.ts';

type Answered = { status: number; body: string; headers: http.IncomingHttpHeaders };

/** Of an answer more is not read. */
const MAX_ANSWER = 16_384;

const refuse = (what: string) => Object.assign(new Error(what), { refused: true });

/**
 * `open`: http and private addresses too, for tests and relays of one's own. Throws what node:https throws, or an error
 * in words where the address is not allowed. A name is looked up once, and the address that was checked is the one
 * that is called.
 */
export async function post(
  address: string,
  { headers, body, open }: { headers: Record<string, string>; body: string; open: boolean },
): Promise<Answered> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!open) {
    if (url.protocol !== 'https:') throw refuse('the address is not https');
    // A literal address is never looked up, so it is checked here.
    if (isIP(host) && isPrivate(host)) throw refuse('the address is a private one');
  }
  const { request } = url.protocol === 'http:' ? http : https;
  return await new Promise<Answered>((resolve, reject) => {
    const asking = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.timeout(REQUEST_MS),
        lookup: (name, options, done) =>
          lookup(name, { ...options, all: true }, (error, found) => {
            const addresses = found ?? [];
            if (error) return done(error, '', 4);
            const bad = open ? undefined : addresses.find((one) => isPrivate(one.address));
            if (bad || addresses.length === 0)
              return done(refuse('the address leads to a private one'), '', 4);
            // Node asks for all of them, or for one.
            if (options.all) return done(null, addresses);
            const [first] = addresses;
            done(null, first?.address ?? '', first?.family);
          }),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          if (text.length < MAX_ANSWER) text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
        response.on('error', reject);
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
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
  const { name, code, message, refused } = error as Error & { code?: string; refused?: true };
  if (refused) return { kept: false, status: message, final: true };
  if (name === 'TimeoutError' || name === 'AbortError')
    return { kept: false, status: `no answer within ${REQUEST_MS / 1000} s` };
  return { kept: false, status: `not reached (${code ?? name})` };
}
