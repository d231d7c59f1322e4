// Server: the calls about devices and people, and the conversation as the server has it.
import type { SessionResponse } from '@veranda/server/contract';
import { memories } from '../memory/load.ts';
import type { Turn } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import type { Archive } from '../rest/archive.ts';
import { toJson } from '../storage/json.ts';
import { sessionKeys } from '../storage/session.ts';
import { stateOf } from './state.ts';

export type Told<T> = { status: number; value: T };

/** A call in the name of whoever speaks. Status 0: nothing answered. */
export async function call<T>(
  desk: Desk,
  path: string,
  { way = desk.way ?? desk.plain, method = 'GET', body, headers = {} }: CallOptions = {},
): Promise<Told<T>> {
  try {
    const answer = await way(`${desk.view().options.api}/api/chat/${path}`, {
      method,
      credentials: 'omit',
      headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(body && { body: toJson(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    return { status: answer.status, value: JSON.parse(text || 'null') };
  } catch {
    return { status: 0, value: undefined as T };
  }
}
export type CallOptions = {
  way?: typeof fetch;
  method?: string;
  body?: object;
  headers?: Record<string, string>;
};

/** This browser's own id and key, made where there is none yet. A person has none: their proof goes with each call. */
export function own(desk: Desk): Record<string, string> {
  const { speaker, browser } = stateOf(desk);
  if (speaker.kind === 'person') return {};
  const { id, token } = sessionKeys(browser, desk.suffix).readOrMake();
  return { 'X-Session-Id': id, 'X-Session-Token': token };
}

/** The conversation as it is now. Undefined: as at the last look, or not to be had. 404: there is none. */
export async function look(desk: Desk, suffix: string): Promise<SessionResponse | 404 | undefined> {
  const state = stateOf(desk);
  const headers = { ...own(desk), ...(state.etag && { 'If-None-Match': state.etag }) };
  const { status, value } = await call<SessionResponse>(desk, 'session', { headers });
  if (status === 404) return 404;
  if (status !== 200) return undefined;
  state.etag = `"${value.epoch}.${value.version}"`;
  sessionKeys(desk.local, suffix).live(value.epoch, Date.parse(value.expires_at), value.version);
  return value;
}

/** In place of the browser's own copy: the server's is the only one. */
export const archiveOf = (desk: Desk, suffix: string): Archive => ({
  async earlier() {
    stateOf(desk).etag = undefined;
    const session = await look(desk, suffix);
    const live = typeof session === 'object' ? session : undefined;
    const earlier =
      desk.speaks === 'person' && desk.view().site?.memory_days
        ? await memories()
            .then(({ personBack }) => personBack(desk, live?.epoch))
            .catch(() => [])
        : [];
    return [...earlier, ...(live ? await turnsOf(desk, live) : [])];
  },
  async answerTo(_session, id) {
    stateOf(desk).etag = undefined;
    const session = await look(desk, suffix);
    return typeof session === 'object'
      ? (await turnsOf(desk, session)).find((turn) => turn.id === id)?.answer
      : undefined;
  },
  save: async () => undefined,
  cut: async () => undefined,
  drop: async () => undefined,
});

export const turnsOf = async (desk: Desk, session: SessionResponse): Promise<Turn[]> =>
  (await desk.view().extras?.rest())?.fromServer(session) ?? [];
