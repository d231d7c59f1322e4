// The demo site as built: what it must show, that it hangs together, and that it asks nothing of anybody else.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteFiles, sitePages } from './build.ts';
import { readCatalogue } from './catalogue.ts';
import { html } from './html.ts';
import { money } from './words.ts';

const catalogue = readCatalogue();
const { homes, projects, localities } = catalogue;
const files = siteFiles(catalogue);
const pages = sitePages(catalogue);
const STATIC = new URL('static/', import.meta.url);
const statics = readdirSync(STATIC).map((name) => `/${name}`);
/** What the server adds beside the site. */
const SERVED = ['/veranda.js'];

const documents = [...files].filter(([path]) => path.endsWith('.html'));
const pictures = [...files].filter(([path]) => path.endsWith('.svg'));
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replaceAll('&amp;', '&');

describe('the catalogue', () => {
  test('has enough homes of every kind to refine, compare and sometimes find nothing', () => {
    expect(projects.length).toBeGreaterThanOrEqual(24);
    expect(homes.length).toBeGreaterThanOrEqual(120);
    expect(localities.length).toBeGreaterThanOrEqual(15);
    const of = <T>(fact: (home: (typeof homes)[number]) => T) => new Set(homes.map(fact));
    expect(of((home) => home.purpose)).toEqual(new Set(['buy', 'rent']));
    expect(of((home) => home.possession)).toEqual(new Set(['ready', 'under_construction', 'new_launch']));
    for (const type of ['apartment', 'villa', 'row_house', 'plot', 'penthouse'] as const)
      expect(of((home) => home.type)).toContain(type);
    for (const bhk of [0.5, 1, 2, 2.5, 3, 4, 5]) expect(of((home) => home.bhk)).toContain(bhk);
  });

  test('has at least eight two-bedroom homes to buy in Whitefield, from ₹55 L to ₹1.4 Cr', () => {
    const prices = homes
      .filter(({ locality, bhk, purpose }) => locality === 'Whitefield' && bhk === 2 && purpose === 'buy')
      .map((home) => home.price);
    expect(prices.length).toBeGreaterThanOrEqual(8);
    expect(Math.min(...prices)).toBe(5_500_000);
    expect(Math.max(...prices)).toBeGreaterThan(13_000_000);
    expect(Math.max(...prices)).toBeLessThanOrEqual(14_000_000);
  });

  test('gives each home its own id and page, and only sample RERA numbers', () => {
    expect(new Set(homes.map((home) => home.id)).size).toBe(homes.length);
    for (const home of homes) {
      expect(home.url).toBe(`/homes/${home.id}/`);
      if (home.rera_id !== undefined) expect(home.rera_id).toMatch(/^SAMPLE-\d{3}$/);
    }
  });

  test('promises no date in the past and none for what is ready', () => {
    for (const home of homes) {
      if (home.possession === 'ready') expect(home.possession_date, home.id).toBeUndefined();
      else expect(home.possession_date, home.id).toMatch(/^202[7-9]-(0[1-9]|1[0-2])$/);
    }
  });
});

describe('the pages', () => {
  test('say the same to machines as the catalogue does', () => {
    for (const home of homes) {
      const text = files.get(`${home.url}index.html`) ?? '';
      const things = all(text, /<script type="application\/ld\+json">(.*?)<\/script>/gs).map((ld) =>
        JSON.parse(ld),
      );
      const [listing, ...more] = things.filter((thing) => thing['@type'] === 'RealEstateListing');
      expect(more, home.id).toEqual([]);
      expect(listing).toMatchObject({ identifier: home.id, name: home.name, url: home.url });
      expect(listing.offers).toMatchObject({ price: home.price, priceCurrency: 'INR' });
      const facts = new Map(
        listing.additionalProperty.map((fact: { name: string; value: unknown }) => [fact.name, fact.value]),
      );
      expect(facts.get('RERA'), home.id).toBe(home.rera_id);
      expect(facts.get('Possession')).toBe(home.possession);
      if (home.area_basis === 'carpet') expect(facts.get('Carpet area')).toBe(home.area);
    }
  });

  test('show price, area, locality and the sample notice of each home', () => {
    for (const home of homes) {
      const text = unescaped(files.get(`${home.url}index.html`) ?? '');
      for (const fact of [
        home.name,
        money(home.price),
        `${home.area.toLocaleString('en-IN')} sq ft`,
        home.locality,
      ])
        expect(text, home.id).toContain(fact);
      expect(text).toContain('Nothing here is for sale.');
    }
  });

  test('carry the chat by exactly the one tag', () => {
    for (const [path, text] of documents)
      expect(all(text, /(<script src="\/veranda\.js"[^>]*>)/g), path).toEqual([
        '<script src="/veranda.js" async>',
      ]);
  });

  test('have one main heading, a language, a title of their own and described pictures', () => {
    const titles = new Map<string, string>();
    for (const [path, text] of documents) {
      expect(text.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(text).toContain('<html lang="en-IN">');
      const [title = ''] = all(text, /<title>(.*?)<\/title>/g);
      expect(titles.get(title), `${path} is called as ${titles.get(title)}`).toBeUndefined();
      titles.set(title, path);
      for (const tag of all(text, /(<img [^>]*>)/g))
        expect(tag, path).toMatch(/ alt="[^"]*" width="\d+" height="\d+"/);
    }
  });

  test('are all in the sitemap, but for the hidden ones', () => {
    const listed = all(files.get('/sitemap.xml') ?? '', /<loc>http:\/\/localhost:8787(.*?)<\/loc>/g);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.toSorted()).toEqual(
      pages
        .filter((page) => !page.hidden)
        .map((page) => page.path)
        .toSorted(),
    );
    expect(listed.length).toBeGreaterThan(homes.length);
  });

  test('link only to what is there, fragments included', () => {
    const broken: string[] = [];
    for (const [path, text] of documents) {
      for (const link of all(text, /(?:href|src)="([^"]*)"/g)) {
        const [where = '', fragment] = unescaped(link)
          .replace(/\?[^#]*/, '')
          .split('#');
        const target = where === '' ? path : where.endsWith('/') ? `${where}index.html` : where;
        const known = files.get(target);
        if (known === undefined && !statics.includes(target) && !SERVED.includes(target))
          broken.push(`${path} → ${link}`);
        if (fragment && !known?.includes(`id="${fragment}"`)) broken.push(`${path} → ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('ask nothing of any other host', () => {
    const css = readFileSync(new URL('site.css', STATIC), 'utf8');
    expect(css).not.toMatch(/url\(|@import/);
    for (const [path, text] of documents)
      expect(all(text, /(?:href|src|action)="(https?:|\/\/)/g), path).toEqual([]);
    for (const [path, text] of pictures)
      expect(text.replace('http://www.w3.org/2000/svg', ''), path).not.toMatch(/https?:/);
  });
});

describe('the pictures', () => {
  test('are there for every home, sized, and under 6 kB', () => {
    for (const home of homes) {
      expect(home.images.length, home.id).toBeGreaterThan(0);
      for (const url of [
        ...home.images.map((image) => image.url),
        ...(home.floor_plan_url ? [home.floor_plan_url] : []),
      ])
        expect(files.has(url), url).toBe(true);
    }
    for (const [path, text] of pictures) {
      expect(text, path).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 \d+ \d+" width="\d+" height="\d+">/);
      if (path !== '/hero.svg') expect(text.length, path).toBeLessThan(6000);
      expect(text, path).not.toMatch(/NaN|undefined/);
    }
  });

  test('are the same at every build, and differ from home to home', () => {
    expect(siteFiles(catalogue)).toEqual(files);
    const outside = pictures.filter(([path]) => path.endsWith('-outside.svg')).map(([, text]) => text);
    expect(new Set(outside).size).toBe(outside.length);
  });
});

test('text in a page is text, whatever it says', () => {
  expect(html`<p title="${'"><script>'}">${['a & b', false, undefined, html`<b>${1}</b>`]}</p>`.text).toBe(
    '<p title="&#34;&#62;&#60;script&#62;">a &#38; b<b>1</b></p>',
  );
});

test.each([
  [14_500, '₹14,500'],
  [5_500_000, '₹55 L'],
  [7_150_000, '₹71.5 L'],
  [10_000_000, '₹1 Cr'],
  [13_900_000, '₹1.39 Cr'],
])('%i is said as %s', (rupees, said) => {
  expect(money(rupees)).toBe(said);
});
