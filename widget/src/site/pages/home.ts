// The front page: what the site is, where its homes are, a few of them, and what visitors ask.
import { grid } from '../card.ts';
import type { Catalogue, Home } from '../catalogue.ts';
import { type Html, html } from '../html.ts';
import { ask, type Page, SITE_NAME } from '../page.ts';
import { money, plural } from '../words.ts';

/** Shown first; one of each kind, so that the page tells what there is. */
const FEATURED = [
  'honge-court-b-902',
  'gubbi-villas-villa-11',
  'parijata-residences-penthouse',
  'kere-nota-1604',
  'nandi-thota-plot-58',
  'basale-row-houses-house-8',
];
const EXAMPLES = [
  '2 BHK in Whitefield under 90 lakh',
  '3 BHK villa near the airport',
  '1 RK for rent in BTM Layout',
];

export function homePage({ homes, projects, localities }: Catalogue): Page {
  const featured = FEATURED.flatMap((id) => homes.find((home) => home.id === id) ?? []);
  const rest = latest(homes, featured);
  return {
    path: '/',
    title: 'homes in Bengaluru, described honestly',
    description: `${homes.length} sample homes to buy and rent in ${localities.length} localities of Bengaluru.`,
    ld: [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: SITE_NAME,
        url: '/',
        inLanguage: 'en-IN',
      },
    ],
    body: html`<section class="hero">
<img class="hero-picture" src="/hero.svg" alt="" width="1160" height="600" fetchpriority="high">
<div class="hero-text">
<h1>Homes in Bengaluru, described honestly.</h1>
<p class="lead">Carpet area, not brochure area. The price, the floor, the RERA number and the month you get the keys, on every page.</p>
<p class="row">${ask('Ask for a home in your words')}<a class="button plain" href="/buy/">See all ${homes.length} homes</a></p>
<ul class="examples" aria-label="For example">${EXAMPLES.map((words) => html`<li><button type="button" data-ask="${words}">“${words}”</button></li>`)}</ul>
</div>
</section>
<section class="band" aria-label="In numbers"><dl class="numbers">
<div><dt>Homes</dt><dd>${homes.length}</dd></div>
<div><dt>Projects</dt><dd>${projects.length}</dd></div>
<div><dt>Localities</dt><dd>${localities.length}</dd></div>
<div><dt>Prices from</dt><dd>${money(Math.min(...homes.filter((home) => home.purpose === 'buy').map((home) => home.price)))}</dd></div>
</dl></section>
<section><h2>Where people look</h2>
<ul class="places">${localities.slice(0, 12).map((place) => html`<li><a href="${place.url}"><b>${place.name}</b><span>${plural(place.homes.length, 'home')}</span></a></li>`)}</ul>
<p><a class="more" href="/localities/">All ${localities.length} localities</a></p></section>
<section><h2>Worth a look</h2>${grid(featured)}</section>
<section><h2>Just in</h2>${grid(rest)}<p><a class="more" href="/buy/">All homes to buy</a> <a class="more" href="/rent/">All homes to rent</a></p></section>
<section class="about"><h2>How we describe homes</h2>
<div class="columns">
<div><h3>Area you can walk on</h3><p>Carpet area wherever the seller states it. Where only super built-up is known we say so, and never compare the two.</p></div>
<div><h3>A date, not a promise</h3><p>Ready, under construction or just launched: each home names the month its builder gives, as registered with RERA.</p></div>
<div><h3>A person when you want one</h3><p>Ask the chat at any hour. When you would rather talk, it hands you to the office with the homes you liked.</p></div>
</div></section>
${questions()}`,
  };
}

/** Newest first, one a project, so that no project fills the grid. */
function latest(homes: readonly Home[], without: readonly Home[]): Home[] {
  const seen = new Set(without.map((home) => home.project_id));
  return [...homes]
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .filter((home) => !seen.has(home.project_id) && seen.add(home.project_id))
    .slice(0, 9);
}

function questions(): Html {
  const asked: [string, string][] = [
    [
      'Are these homes real?',
      'No. This is a demonstration: the projects, builders, prices and RERA numbers are invented, and the pictures are drawn. The localities are real.',
    ],
    [
      'What is carpet area?',
      'The floor you can lay a carpet on: inside the walls, without balconies and shared lobbies. RERA makes it the basis of a sale.',
    ],
    [
      'Can the chat book a visit?',
      'It notes the home and the day you would like and hands you to the office, which confirms. It never confirms by itself.',
    ],
    ['Which languages does it understand?', 'English, Hindi, Kannada, and the mix of them that people type.'],
  ];
  return html`<section class="faq"><h2>Questions</h2>${asked.map(([question, answer]) => html`<details><summary>${question}</summary><p>${answer}</p></details>`)}</section>`;
}
