// GET, POST and DELETE /api/chat/kept, DELETE /api/chat/kept/<epoch>: what is remembered across days of somebody who is
// signed in. Begun by their yes, shown to them whole, taken back in one call.
import type { Hono } from 'hono';
import { type Card, type Filters, KeptPost } from '../contract.ts';
import { type Callers, callerOf } from '../identity/caller.ts';
import { Problem } from '../problem.ts';
import type { Remembered } from '../sessions/conversations.ts';
import { type DoorEnv, empty, json } from './answer.ts';
import { readJson } from './body.ts';
import { invalid } from './problem.ts';

/** How it is told, in a language that was asked for. */
export type Told = {
  /** Of homes by their ids, as they are today. */
  cards(ids: readonly string[], locale: string): Card[];
  /** "2 BHK · Whitefield" */
  words(filters: Filters, locale: string): string;
};

type KeptOptions = {
  remembered: Remembered;
  callers: Callers;
  told: Told;
};

/** More than the conversations that are shown speak of. */
const MOST_CARDS = 100;

export function keptCalls(app: Hono<DoorEnv>, { remembered, callers, told }: KeptOptions) {
  /** A browser is not recognised after days: what it remembers, it keeps itself. */
  async function person(headers: Headers): Promise<{ user: string }> {
    const { who } = (await callerOf(headers, callers)).caller(undefined);
    if ('user' in who) return who;
    throw new Problem('user_token_refused', 'X-User-Token: is needed', { field: 'X-User-Token' });
  }

  app.get('/api/chat/kept', async (c) => {
    const kept = await remembered.read(await person(c.req.raw.headers));
    if (!kept) throw new Problem('not_found', 'nothing is remembered');
    const { locale } = kept.agreed;
    const spoken = kept.talks.flatMap(({ messages }) =>
      messages.flatMap(({ listing_ids = [] }) => listing_ids),
    );
    const ids = [...new Set([...kept.liked, ...spoken].reverse())].slice(0, MOST_CARDS);
    return json(
      c,
      JSON.stringify({
        ...kept,
        searches: kept.searches.map((filters) => ({ filters, words: told.words(filters, locale) })),
        homes: told.cards(ids, locale),
      }),
    );
  });
  app.post('/api/chat/kept', async (c) => {
    const who = await person(c.req.raw.headers);
    const parsed = KeptPost.safeParse(await readJson(c.req.raw, { textPlain: false }));
    if (!parsed.success) throw invalid(parsed.error);
    await remembered.begin(who, parsed.data);
    return empty(c, 204);
  });
  app.delete('/api/chat/kept', async (c) => {
    await remembered.end(await person(c.req.raw.headers));
    return empty(c, 204);
  });
  app.delete('/api/chat/kept/:epoch', async (c) => {
    await remembered.drop(await person(c.req.raw.headers), c.req.param('epoch'));
    return empty(c, 204);
  });
}
