// GET /api/site/values: what one tap on a quick filter would find. From the catalogue alone; it creates nothing.
import type { Handler } from 'hono';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Filters, QUICK_FILTERS, type QuickFilter } from '../contract.ts';
import { checkFilters } from '../conversation/changes.ts';
import { LANGUAGES } from '../languages/index.ts';
import { allowedLanguage } from '../languages/tags.ts';
import { Problem } from '../problem.ts';
import { quickValues } from '../say/quick.ts';
import type { Site } from '../site/site.ts';
import { type DoorEnv, json } from './answer.ts';

export type ValuesOptions = { catalogue: () => Catalogue; site: () => Pick<Site, 'languages'> };

/** Of the filters as JSON; longer is none of ours. */
const LONGEST = 4000;

export function siteValues({ catalogue: current, site }: ValuesOptions): Handler<DoorEnv> {
  return async (c) => {
    const name = c.req.query('filter') as QuickFilter;
    if (!QUICK_FILTERS.includes(name))
      throw new Problem('invalid_request', 'filter: is none of the quick ones', { field: 'filter' });
    const catalogue = current();
    const { filters } = checkFilters(wanted(c.req.query('filters')), catalogue);
    const language = allowedLanguage(c.req.query('locale'), site().languages);
    const words = { catalogue, language, say: LANGUAGES[language].replies };
    return json(c, JSON.stringify(quickValues(name, filters, words)), {
      headers: { 'Cache-Control': 'public, max-age=60' },
    });
  };
}

function wanted(text = '{}'): Filters {
  try {
    if (text.length > LONGEST) throw new Error('too long');
    return Filters.parse(JSON.parse(text));
  } catch {
    throw new Problem('invalid_request', 'filters: must be filters as JSON', { field: 'filters' });
  }
}
