// Other devices, and people who signed in: POST and PUT /api/chat/handoff, POST /api/chat/join, DELETE /api/chat/devices/…,
// POST /api/chat/adopt.
import type { Context, Handler } from 'hono';
import { generate } from 'lean-qr/nano';
import type { ZodType } from 'zod';
import {
  AdoptPost,
  DEVICE_ID,
  HandOffPost,
  HandOffPut,
  type HandOffResponse,
  JoinPost,
} from '../contract.ts';
import { tokenOf } from '../identity/browser.ts';
import { type Callers, callerByHeader, callerOf } from '../identity/caller.ts';
import { browserKey, countedBy } from '../identity/who.ts';
import { Problem } from '../problem.ts';
import type { Conversations } from '../sessions/conversations.ts';
import { type DoorEnv, empty, json } from './answer.ts';
import { readJson } from './body.ts';
import { invalid } from './problem.ts';
import type { RateLimits } from './rate.ts';
import type { HomesOf } from './session.ts';

type DeviceOptions = { conversations: Conversations; callers: Callers; limits: RateLimits };

/** Longer texts make a code that cheap cameras do not read. */
const QR_BYTES = 78;

export function offerHandOff({ conversations, callers, limits }: DeviceOptions): Handler<DoorEnv> {
  return async (c) => {
    const { who } = await withToken(c, callers);
    const { url } = await body(c, HandOffPost, callers);
    const page = pageOf(url);
    await limits.offering(countedBy(who));
    const { code, expires_in } = await conversations.handOff.offer(who);
    const whole = `${page.origin}${page.pathname}#veranda=${code}`;
    const text = Buffer.byteLength(whole) <= QR_BYTES ? whole : `${page.origin}/#veranda=${code}`;
    const answer: HandOffResponse = {
      code: `${code.slice(0, 4)}-${code.slice(4)}`,
      url: text,
      qr: qrOf(text),
      expires_in,
    };
    return json(c, JSON.stringify(answer), { status: 201 });
  };
}

/** 204 whatever the number was: the list of devices tells who is in. */
export function decideHandOff({ conversations, callers }: DeviceOptions): Handler<DoorEnv> {
  return async (c) => {
    const { who, label } = await withToken(c, callers);
    const { number } = await body(c, HandOffPut, callers);
    await conversations.handOff.decide(who, label, number);
    return empty(c, 204);
  };
}

export function joinByCode({ conversations, callers, limits }: DeviceOptions): Handler<DoorEnv> {
  return async (c) => {
    const { who, label } = await withToken(c, callers);
    const { code } = await body(c, JoinPost, callers);
    if ('user' in who)
      throw new Problem('not_allowed', 'somebody who is signed in has a conversation of their own');
    const right = await limits.guessing(c.get('address'));
    const joined = await conversations.handOff.join({ own: who.own, label }, code);
    await right();
    const { waits, ...answer } = joined;
    return json(c, JSON.stringify(answer), { status: waits ? 202 : 200 });
  };
}

export function removeDevice({ conversations, callers }: DeviceOptions): Handler<DoorEnv> {
  return async (c) => {
    const { who } = await withToken(c, callers);
    const device_id = c.req.param('device_id') ?? '';
    if (!DEVICE_ID.test(device_id))
      throw new Problem('invalid_request', 'device_id: is not of that form', { field: 'device_id' });
    await conversations.handOff.remove(who, device_id);
    return empty(c, 204);
  };
}

/** Both proofs are needed: of who is signed in, and the key of the conversation that is theirs. */
export function adoptConversation({
  conversations,
  callers,
  homes,
}: Omit<DeviceOptions, 'limits'> & { homes: HomesOf }): Handler<DoorEnv> {
  return async (c) => {
    const { headers } = c.req.raw;
    const { who, label } = (await callerOf(headers, callers)).caller(undefined);
    if (!('user' in who))
      throw new Problem('user_token_refused', 'X-User-Token: is needed', { field: 'X-User-Token' });
    const token = tokenOf(headers, 'required');
    const { session_id, epoch } = await body(c, AdoptPost, callers);
    const adopted = await conversations.adopt({
      person: who,
      label,
      own: browserKey({ session_id, token }),
      epoch,
    });
    const session = await conversations.read(who);
    if (!session) throw new Problem('not_found', 'there is no conversation here');
    return json(c, JSON.stringify({ ...session, homes: homes(session), adopted }));
  };
}

/** Without a key a conversation is whoever's that knows its name: it is not to be shared. */
async function withToken(c: Context<DoorEnv>, callers: Callers) {
  return await callerByHeader(c.req.raw.headers, { ...callers, token: 'required' });
}

async function body<T>(c: Context<DoorEnv>, shape: ZodType<T>, { token }: Callers): Promise<T> {
  const parsed = shape.safeParse(await readJson(c.req.raw, { textPlain: token === 'optional' }));
  if (!parsed.success) throw invalid(parsed.error);
  return parsed.data;
}

function pageOf(url: string): URL {
  const page = URL.canParse(url) ? new URL(url) : undefined;
  if (!page || !/^https?:$/.test(page.protocol))
    throw new Problem('invalid_request', 'url: is not the address of a page', { field: 'url' });
  return page;
}

function qrOf(text: string): HandOffResponse['qr'] {
  const { size, get } = generate(text);
  const bytes = Buffer.alloc(Math.ceil((size * size) / 8));
  for (let i = 0; i < size * size; i++)
    if (get(i % size, Math.floor(i / size))) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (128 >> (i & 7));
  return { size, bits: bytes.toString('base64url') };
}
