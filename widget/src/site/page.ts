// The shell of every page: head, sample notice, header, footer, and the one tag that brings the chat.
import { type Html, html, json, type Part } from './html.ts';

export type Page = {
  /** "/buy/". */
  path: string;
  title: string;
  description: string;
  body: Html;
  ld?: readonly object[];
  /** Kept out of the sitemap and of search engines. */
  hidden?: boolean;
  script?: string;
};

const NAV = [
  ['/buy/', 'Buy'],
  ['/rent/', 'Rent'],
  ['/localities/', 'Localities'],
  ['/about/', 'About'],
] as const;

export const SITE_NAME = 'Neem & Laterite Homes';

export function page({ path, title, description, body, ld = [], hidden, script }: Page): string {
  const full = path === '/' ? `${SITE_NAME} · ${title}` : `${title} · ${SITE_NAME}`;
  return html`<!doctype html>
<html lang="en-IN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f7f1e6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151c18" media="(prefers-color-scheme: dark)">
${hidden && html`<meta name="robots" content="noindex">`}
<link rel="icon" href="/logo.svg" type="image/svg+xml">
<link rel="stylesheet" href="/site.css">
${ld.map((thing) => html`<script type="application/ld+json">${json(thing)}</script>`)}
<script src="/site.js" defer></script>
${script && html`<script src="${script}" defer></script>`}
<script src="/veranda.js" async></script>
</head>
<body>
<a class="skip" href="#main">Skip to the homes</a>
<aside class="sample" aria-label="Notice">Sample homes. Nothing here is for sale.</aside>
<header class="top">
<a class="brand" href="/"><img src="/logo.svg" alt="" width="34" height="34"><span>Neem <i>&amp;</i> Laterite</span></a>
<nav aria-label="Main">${NAV.map(([url, name]) => html`<a href="${url}"${path.startsWith(url) && html` aria-current="page"`}>${name}</a>`)}</nav>
</header>
<main id="main">
${body}
</main>
<footer class="foot">
<div>
<p class="brand"><span>Neem <i>&amp;</i> Laterite</span></p>
<p>A demonstration of Veranda, the chat for property sites. Every project, builder, price and RERA number on these pages is invented.</p>
</div>
<nav aria-label="Footer">${[
    ['/buy/', 'Homes to buy'],
    ['/rent/', 'Homes to rent'],
    ['/localities/', 'Localities'],
    ['/about/', 'About'],
    ['/contact/', 'Contact'],
    ['/privacy/', 'Privacy'],
  ].map(([url, name]) => html`<a href="${url}">${name}</a>`)}</nav>
<p class="people" hidden>Two sample people, to try the chat of somebody who is signed in: <button type="button" data-person="asha">Sign in as Asha</button> <button type="button" data-person="ravi">Sign in as Ravi</button> <button type="button" data-person="">Sign out</button></p>
</footer>
</body>
</html>
`.text;
}

/** Opens the chat; without the chat it does nothing, so it is a button and not a link. */
export const ask = (label: Part, words?: string): Html =>
  html`<button class="button" type="button" data-ask${words !== undefined && html`="${words}"`}>${label}</button>`;

export function breadcrumbs(trail: readonly { name: string; url: string }[]): Html {
  const last = trail.length - 1;
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol>${trail.map(({ name, url }, at) =>
    at === last ? html`<li aria-current="page">${name}</li>` : html`<li><a href="${url}">${name}</a></li>`,
  )}</ol></nav>`;
}
