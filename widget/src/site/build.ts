// Builds the demo site: plain files from the catalogue, for any static host. `node src/site/build.ts [folder]`
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { type Page, page } from './page.ts';
import { homePage } from './pages/home.ts';
import { listingPage } from './pages/listing.ts';
import { localitiesPage, localityPage, projectPage, purposePage } from './pages/lists.ts';
import { textPages } from './pages/texts.ts';
import { drawHero, drawLogo } from './pictures/hero.ts';
import { drawAll } from './pictures/index.ts';

/** Where `npm start` serves it. Sitemaps must name whole addresses; everything else is relative to the host. */
const ADDRESS = 'http://localhost:8787';

export const sitePages = (catalogue: Catalogue): Page[] => [
  homePage(catalogue),
  purposePage('buy', catalogue),
  purposePage('rent', catalogue),
  localitiesPage(catalogue),
  ...catalogue.localities.map(localityPage),
  ...catalogue.projects.map(projectPage),
  ...catalogue.homes.map((home) => listingPage(home, catalogue)),
  ...textPages(),
];

/** Path on the site → what stands there, but for the files of `static/`. */
export function siteFiles(catalogue: Catalogue): Map<string, string> {
  const pages = sitePages(catalogue);
  return new Map([
    ...pages.map(
      (each) => [each.path.endsWith('/') ? `${each.path}index.html` : each.path, page(each)] as const,
    ),
    ...drawAll(catalogue.homes),
    ['/hero.svg', drawHero()],
    ['/logo.svg', drawLogo()],
    ['/sitemap.xml', sitemap(pages, catalogue.date)],
    ['/robots.txt', `User-agent: *\nDisallow: /api/\nDisallow: /demo/\nSitemap: ${ADDRESS}/sitemap.xml\n`],
  ]);
}

function sitemap(pages: readonly Page[], date: string): string {
  const urls = pages
    .filter((each) => !each.hidden)
    .map((each) => `<url><loc>${ADDRESS}${each.path}</loc><lastmod>${date}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Writes the whole site anew and returns how many files it has. */
export function buildSite(folder: string): number {
  const files = siteFiles(readCatalogue());
  rmSync(folder, { recursive: true, force: true });
  for (const [where, content] of files) {
    const file = path.join(folder, where);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  cpSync(fileURLToPath(new URL('static', import.meta.url)), folder, { recursive: true });
  return files.size;
}

if (import.meta.main) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist/site', import.meta.url));
  console.log(`demo site: ${buildSite(folder)} files in ${path.relative(process.cwd(), folder)}`);
}
