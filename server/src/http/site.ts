// GET /api/site: what the first open of the widget needs. Creates nothing.
import type { Handler } from 'hono';
import { type DoorEnv, json } from './answer.ts';
import type { Welcome } from './welcome.ts';

export function siteWords({ welcome }: { welcome: Welcome }): Handler<DoorEnv> {
  return async (c) => {
    const body = JSON.stringify(
      welcome({ locale: short(c.req.query('locale'), 35), listing: short(c.req.query('listing'), 2000) }),
    );
    return json(c, body, { headers: { 'Cache-Control': 'public, max-age=60' } });
  };
}

/** What is too long is no locale and no listing of ours. */
const short = (text: string | undefined, atMost: number) =>
  text === undefined || text.length > atMost ? undefined : text;
