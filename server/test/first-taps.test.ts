// The demo, tapped by somebody who reads nothing: the first suggestion, then always the first one again.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../src/catalogue/build.ts';
import { loadHomes } from '../src/catalogue/feed/load.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { teach } from '../src/say/teach.ts';
import { readSite } from '../src/site/site.ts';
import { talk } from '../src/turn/testing.ts';
import { MONDAY } from '../src/turn/testing-homes.ts';

const file = new URL('../demo/catalogue.json', import.meta.url).pathname;
const { listings, date } = loadHomes({ source: file, text: readFileSync(file, 'utf8') });
const catalogue = buildCatalogue(listings, { now: MONDAY, ...(date && { date }) });
const site = readSite(new URL('../demo/site.json', import.meta.url).pathname);

test('leads to at least three homes, a refinement, a comparison, one home, and a person', () => {
  const visitor = talk({ catalogue, site });
  const [opener] = teach({ catalogue, language: 'en', say: LANGUAGES.en.replies });
  let { reply } = visitor.say(opener?.query ?? '');
  expect(reply.cards.length).toBeGreaterThanOrEqual(3);
  const wishes = [Object.keys(visitor.session().current_filters).length];
  let compared = false;
  for (let tap = 0; tap < 4; tap++) {
    const [next] = reply.suggestions;
    if (!next) break;
    ({ reply } = next.action
      ? visitor.tap({ ...next.action, label: next.label })
      : visitor.say(next.query ?? ''));
    wishes.push(Object.keys(visitor.session().current_filters).length);
    compared ||= reply.comparison !== undefined;
  }
  expect(Math.max(...wishes)).toBeGreaterThan(wishes[0] ?? 0);
  expect(compared).toBe(true);
  expect(reply.contact).toBeDefined();
});
