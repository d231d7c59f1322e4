// A home as a card, and grids of them: the same on every page that lists homes.
import type { Home } from './catalogue.ts';
import { type Html, html } from './html.ts';
import { area, possession, price, rooms, spoken, TYPE } from './words.ts';

function card(home: Home, { eager = false } = {}): Html {
  const [picture] = home.images;
  const facts = [
    rooms(home),
    home.type !== 'plot' && home.type !== 'apartment' && TYPE[home.type],
    area(home),
  ].filter(Boolean);
  return html`<article class="card">
<a href="${home.url}">
${picture && html`<img src="${picture.url}" alt="" width="640" height="400"${!eager && html` loading="lazy"`} decoding="async">`}
<div class="card-text">
<p class="price">${price(home)}${home.purpose === 'rent' && html` <span class="tag">Rent</span>`}</p>
<h3>${home.name}</h3>
<p class="where">${home.locality}</p>
<p class="facts">${facts.join(' · ')}</p>
<p class="quiet">${[possession(home), home.purpose === 'rent' && home.furnishing && spoken(home.furnishing), home.rera_id && `RERA ${home.rera_id}`].filter(Boolean).join(' · ')}</p>
</div>
</a>
</article>`;
}

export const grid = (homes: readonly Home[], options: { eager?: number } = {}): Html =>
  html`<div class="grid">${homes.map((home, at) => card(home, { eager: at < (options.eager ?? 0) }))}</div>`;
