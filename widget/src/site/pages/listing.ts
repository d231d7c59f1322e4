// One home: pictures, price, every fact the catalogue states, its project, and homes like it.
import { grid } from '../card.ts';
import type { Catalogue, Home } from '../catalogue.ts';
import { html } from '../html.ts';
import { breadcrumbLd, listingLd } from '../json-ld.ts';
import { ask, breadcrumbs, type Page } from '../page.ts';
import { amenity, area, day, floor, money, possession, price, rooms, spoken, TYPE } from '../words.ts';

export function listingPage(home: Home, { homes, projects, localities }: Catalogue): Page {
  const project = projects.find(({ id }) => id === home.project_id);
  const place = localities.find(({ name }) => name === home.locality);
  const trail = [
    { name: home.purpose === 'rent' ? 'Rent' : 'Buy', url: `/${home.purpose}/` },
    { name: home.locality, url: place?.url ?? '/localities/' },
    { name: home.name, url: home.url },
  ];
  return {
    path: home.url,
    title: `${home.name}: ${rooms(home)} in ${home.locality}, ${price(home)}`,
    description: `${rooms(home)}, ${area(home)}, ${home.locality}, ${price(home)}. ${home.description} A sample home.`,
    ld: [listingLd(home), breadcrumbLd(trail)],
    body: html`${breadcrumbs(trail)}
<article class="listing">
<div class="gallery">${home.images.map(({ url, alt }, at) => html`<img src="${url}" alt="${alt}" width="640" height="400"${at > 0 && html` loading="lazy"`}>`)}</div>
<div class="summary">
<p class="status"><span class="tag ${home.possession}">${possession(home)}</span>${home.purpose === 'rent' && html`<span class="tag">To rent</span>`}<span class="tag plain">Sample</span></p>
<h1>${home.name}</h1>
<p class="where">${rooms(home)}${home.bhk !== undefined && home.type !== 'apartment' && ` · ${TYPE[home.type]}`} in <a href="${place?.url ?? '/localities/'}">${home.locality}</a></p>
<p class="price big">${price(home)}</p>
<p class="quiet">${perArea(home)}</p>
<p>${home.description}</p>
<p class="row">${ask('Ask about this home')}<a class="button plain" href="${contact(home)}">Call or WhatsApp</a></p>
<section><h2>The facts</h2><dl class="facts">${facts(home).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="quiet">As of ${day(home.updated)}. What is missing here is not stated by the seller.</p></section>
</div>
<div class="rest">
<section><h2>In the project</h2><ul class="amenities">${home.amenities.map((name) => html`<li>${amenity(name)}</li>`)}</ul></section>
${home.floor_plan_url && html`<section><h2>Floor plan</h2><img class="plan" src="${home.floor_plan_url}" alt="Floor plan of ${home.name}: ${rooms(home)}, ${area(home)}" width="640" height="420" loading="lazy"></section>`}
${project && html`<section><h2>About ${project.name}</h2><p>${project.description}</p><p>By ${project.developer}. <a class="more" href="${project.url}">All homes in ${project.name}</a></p></section>`}
</div>
</article>
<section><h2>Like this one</h2>${grid(alike(home, homes))}</section>`,
  };
}

function facts(home: Home): [string, string][] {
  const rows: [string, string | false | undefined][] = [
    ['Kind', TYPE[home.type]],
    [home.type === 'plot' ? 'Plot area' : 'Area', area(home)],
    ['Bathrooms', home.bathrooms?.toString()],
    ['Balconies', home.balconies?.toString()],
    ['Floor', floor(home)],
    ['Facing', home.facing && spoken(home.facing)],
    ['Furnishing', home.furnishing && spoken(home.furnishing)],
    ['Car places', home.parking?.toString()],
    ['Possession', possession(home)],
    ['RERA', home.rera_id],
    ['Maintenance', home.maintenance !== undefined && `${money(home.maintenance)} a month`],
    ['Deposit', home.deposit !== undefined && money(home.deposit)],
    ['Brokerage', home.brokerage && spoken(home.brokerage)],
    ['Developer', home.developer],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

const perArea = (home: Home): string =>
  home.purpose === 'rent'
    ? `Deposit ${home.deposit ? money(home.deposit) : 'not stated'}`
    : `₹${Math.round(home.price / home.area).toLocaleString('en-IN')} per sq ft of ${home.area_basis.replaceAll('_', ' ')} area`;

/** What a person would be sent; the demo shows it instead of sending it. */
const contact = (home: Home): string =>
  `/demo/contact/?by=whatsapp&text=${encodeURIComponent(`Hello, I would like to know more about ${home.name} (${price(home)}). ${home.url}`)}`;

/** Same purpose; nearest in kind, place and price first. */
function alike(home: Home, homes: readonly Home[]): Home[] {
  const distance = (other: Home) =>
    (other.locality === home.locality ? 0 : 1) +
    (other.type === home.type ? 0 : 1) +
    (other.bhk === home.bhk ? 0 : 0.5) +
    (other.project_id === home.project_id ? 0.4 : 0) +
    Math.abs(Math.log(other.price / home.price));
  return homes
    .filter((other) => other.id !== home.id && other.purpose === home.purpose)
    .sort((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id))
    .slice(0, 3);
}
