// Pages that list homes: to buy, to rent, by locality, by project.
import { grid } from '../card.ts';
import type { Catalogue, Home, Locality, Project } from '../catalogue.ts';
import { html } from '../html.ts';
import { breadcrumbLd } from '../json-ld.ts';
import { ask, breadcrumbs, type Page } from '../page.ts';
import { amenity, money, month, plural } from '../words.ts';

const KINDS: readonly [string, string, (home: Home) => boolean][] = [
  ['flats', 'Apartments and floors', ({ type }) => ['apartment', 'builder_floor', 'studio'].includes(type)],
  ['penthouses', 'Penthouses', ({ type }) => type === 'penthouse'],
  ['villas', 'Villas', ({ type }) => type === 'villa'],
  ['houses', 'Row houses and houses', ({ type }) => type === 'row_house' || type === 'house'],
  ['plots', 'Plots', ({ type }) => type === 'plot'],
];

export function purposePage(purpose: 'buy' | 'rent', { homes }: Catalogue): Page {
  const mine = homes.filter((home) => home.purpose === purpose).sort((a, b) => a.price - b.price);
  const kinds = KINDS.map(([id, name, is]) => ({ id, name, homes: mine.filter(is) })).filter(
    (kind) => kind.homes.length > 0,
  );
  const title = purpose === 'buy' ? 'Homes to buy in Bengaluru' : 'Homes to rent in Bengaluru';
  return {
    path: `/${purpose}/`,
    title,
    description: `${mine.length} sample ${title.toLowerCase()}, ${range(mine)}.`,
    body: html`<header class="head"><h1>${title}</h1><p class="lead">${plural(mine.length, 'home')}, ${range(mine)}, cheapest first.</p>
<p class="row">${kinds.map((kind) => html`<a class="chip" href="#${kind.id}">${kind.name} <span>${kind.homes.length}</span></a>`)}${ask('Ask instead of scrolling')}</p></header>
${kinds.map((kind, at) => html`<section id="${kind.id}"><h2>${kind.name}</h2>${grid(kind.homes, { eager: at === 0 ? 3 : 0 })}</section>`)}`,
  };
}

export function localitiesPage({ localities }: Catalogue): Page {
  const byName = [...localities].sort((a, b) => a.name.localeCompare(b.name));
  return {
    path: '/localities/',
    title: 'Localities of Bengaluru',
    description: `Sample homes in ${localities.length} localities, from Attimara Estates on Kanakapura Road to Nandi Thota in Devanahalli.`,
    body: html`<header class="head"><h1>Localities</h1><p class="lead">${localities.length} places, with what is on offer in each.</p></header>
<ul class="places wide">${byName.map((place) => html`<li><a href="${place.url}"><b>${place.name}</b><span>${plural(place.homes.length, 'home')}, ${range(buyFirst(place.homes))}</span></a></li>`)}</ul>`,
  };
}

export function localityPage({ name, url, homes }: Locality): Page {
  const trail = [
    { name: 'Localities', url: '/localities/' },
    { name, url },
  ];
  const parts = (['buy', 'rent'] as const)
    .map((purpose) => ({
      purpose,
      homes: homes.filter((home) => home.purpose === purpose).sort((a, b) => a.price - b.price),
    }))
    .filter((part) => part.homes.length > 0);
  return {
    path: url,
    title: `Homes in ${name}, Bengaluru`,
    description: `${plural(homes.length, 'sample home')} in ${name}, ${range(buyFirst(homes))}.`,
    ld: [breadcrumbLd(trail)],
    body: html`${breadcrumbs(trail)}<header class="head"><h1>Homes in ${name}</h1><p class="lead">${plural(homes.length, 'home')}, ${range(buyFirst(homes))}.</p><p class="row">${ask(`Ask about ${name}`, `Homes in ${name}`)}</p></header>
${parts.map((part, at) => html`<section><h2>To ${part.purpose}</h2>${grid(part.homes, { eager: at === 0 ? 3 : 0 })}</section>`)}`,
  };
}

/** Also the project's brochure: it prints on two pages. */
export function projectPage(project: Project): Page {
  const { name, url, homes, developer, locality, possession, possession_date, rera_id, amenities } = project;
  const trail = [
    { name: 'Buy', url: '/buy/' },
    { name, url },
  ];
  const keys: [string, string | undefined][] = [
    ['Developer', developer],
    ['Locality', locality],
    ['Possession', possession === 'ready' ? 'Ready' : possession_date && month(possession_date)],
    ['RERA', rera_id],
    ['Homes here', String(homes.length)],
  ];
  return {
    path: url,
    title: `${name} in ${locality}`,
    description: `${name} by ${developer} in ${locality}: ${plural(homes.length, 'sample home')}, ${range(buyFirst(homes))}.`,
    ld: [breadcrumbLd(trail)],
    body: html`${breadcrumbs(trail)}<header class="head"><h1>${name}</h1><p class="lead">${project.description}</p></header>
<dl class="facts">${keys.filter(([, value]) => value).map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}</dl>
<ul class="amenities">${amenities.map((name) => html`<li>${amenity(name)}</li>`)}</ul>
<section><h2>Homes in ${name}</h2>${grid(homes, { eager: 3 })}</section>`,
  };
}

/** Prices of a locality are those of its homes for sale, where it has any. */
function buyFirst(homes: readonly Home[]): readonly Home[] {
  const sold = homes.filter((home) => home.purpose === 'buy');
  return sold.length > 0 ? sold : homes;
}

function range(homes: readonly Home[]): string {
  const prices = homes.map((home) => home.price);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  return low === high ? money(low) : `${money(low)} to ${money(high)}`;
}
