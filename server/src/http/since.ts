// POST /api/site/since: what is new, gone or cheaper for a search that somebody remembers. It creates nothing.
import type { Handler } from 'hono';
import { type Filters, SincePost } from '../contract.ts';
import { checkFilters } from '../conversation/changes.ts';
import { allowedLanguage } from '../languages/tags.ts';
import { since } from '../say/since.ts';
import { type DoorEnv, json } from './answer.ts';
import { readJson } from './body.ts';
import { invalid } from './problem.ts';
import type { ValuesOptions } from './values.ts';

export function siteSince({ catalogue: current, site }: ValuesOptions): Handler<DoorEnv> {
  return async (c) => {
    const parsed = SincePost.safeParse(await readJson(c.req.raw, { textPlain: true }));
    if (!parsed.success) throw invalid(parsed.error);
    const { locale, steps = [], ...asked } = parsed.data;
    const catalogue = current();
    const today = (filters: Filters) => checkFilters(filters, catalogue).filters;
    const language = allowedLanguage(locale, site().languages);
    const search = { ...asked, filters: today(asked.filters), steps: steps.map(today) };
    return json(c, JSON.stringify(since({ ...search, language, now: Date.now() }, catalogue)));
  };
}
