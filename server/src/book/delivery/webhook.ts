// Signed JSON, as the Standard Webhooks specification has it: the id stays the same however often it is tried, the
// time is that of the attempt, and both are signed with the body.
import { createHmac } from 'node:crypto';
import type { Adapter } from './adapter.ts';
import { judged, post, troubleOf } from './post.ts';

/** `secrets`: "whsec_" and base64, at least 24 bytes; two while one takes the place of the other. `now`: ms. */
export function webhook(
  address: string,
  { secrets, open, now = Date.now }: { secrets: readonly string[]; open: boolean; now?: () => number },
): Adapter {
  return async ({ id, body }) => {
    const timestamp = String(Math.floor(now() / 1000));
    const headers = {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': secrets
        .map((secret) => `v1,${sign(`${id}.${timestamp}.${body}`, secret)}`)
        .join(' '),
    };
    try {
      return judged(await post(address, { headers, body, open }));
    } catch (error) {
      return troubleOf(error);
    }
  };
}

const sign = (text: string, secret: string) =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(text)
    .digest('base64');
