// Pages of words: about, contact, privacy, not found, and the demo's stand-in for WhatsApp and the phone.
import { html } from '../html.ts';
import { ask, type Page, SITE_NAME } from '../page.ts';

export const textPages = (): Page[] => [aboutPage, contactPage, privacyPage, demoContactPage, missingPage];

const aboutPage: Page = {
  path: '/about/',
  title: 'About',
  description: `What ${SITE_NAME} is: a demonstration site for the Veranda chat.`,
  body: html`<article class="prose"><h1>About this site</h1>
<p class="lead">${SITE_NAME} is an invented agency. Its pages show what Veranda does on an ordinary property site.</p>
<p>The site knows nothing of the chat: it is plain pages made from a catalogue file, with one script tag. The chat answers from the same file, so what it says and what the pages say is one thing.</p>
<h2>What is real</h2><p>The localities, the metro and the way people ask. Prices are in the range asked in Bengaluru late in 2026.</p>
<h2>What is not</h2><p>Projects, builders, homes, RERA numbers ("SAMPLE-001") and pictures. The pictures are drawn by a program, one for each home.</p>
<p class="row">${ask('Try the chat')}<a class="button plain" href="/buy/">See the homes</a></p></article>`,
};

const contactPage: Page = {
  path: '/contact/',
  title: 'Contact',
  description: 'Office hours and ways to reach the sample office.',
  body: html`<article class="prose"><h1>Contact</h1>
<p class="lead">A real office would be here. This one is invented, so its numbers reach nobody.</p>
<dl class="facts"><div><dt>Monday to Friday</dt><dd>10:00 to 19:00</dd></div><div><dt>Saturday</dt><dd>10:00 to 17:00</dd></div><div><dt>Sunday and holidays</dt><dd>Closed</dd></div></dl>
<p class="row"><a class="button" href="/demo/contact/?by=call&amp;number=910000000000">Call</a><a class="button plain" href="/demo/contact/?by=whatsapp&amp;number=910000000000&amp;text=Hello%2C%20I%20am%20looking%20for%20a%20home.">WhatsApp</a></p></article>`,
};

const privacyPage: Page = {
  path: '/privacy/',
  title: 'Privacy',
  description: 'What this demonstration keeps, where, and for how long.',
  body: html`<article class="prose"><h1>Privacy</h1>
<p class="lead">The pages set no cookies, load nothing from anywhere else and count nobody.</p>
<h2>The chat</h2><p>Before you write, nothing is kept. When you do, your messages go to this server and stay for 30 minutes after the last one, so that the conversation can go on; a copy stays in your own browser. Phone numbers and e-mail addresses are masked before anything is stored.</p>
<h2>Forgetting</h2><p>“Forget me” in the chat's menu removes both copies at once.</p>
<h2>WhatsApp and Call</h2><p>In this demonstration they send nothing. They open a page that shows what would have been sent.</p></article>`,
};

const demoContactPage: Page = {
  path: '/demo/contact/',
  title: 'What would have been sent',
  description: 'The demo shows the message or call instead of making it.',
  hidden: true,
  script: '/contact.js',
  body: html`<article class="prose"><h1 id="contact-title">What would have been sent</h1>
<p class="lead">This is a demonstration, so nothing left this page. On a live site the tap would have opened <span id="contact-way">WhatsApp or the phone</span>.</p>
<dl class="facts"><div id="contact-number-row" hidden><dt>To</dt><dd id="contact-number"></dd></div></dl>
<figure class="message" id="contact-message" hidden><figcaption>The message, word for word</figcaption><blockquote id="contact-text"></blockquote></figure>
<p class="row"><button class="button" type="button" data-back>Go back</button><a class="button plain" href="/">Home page</a></p></article>`,
};

const missingPage: Page = {
  path: '/404.html',
  title: 'Not found',
  description: 'There is no such page.',
  hidden: true,
  body: html`<article class="prose"><h1>No such page</h1><p class="lead">It may have been let, sold or never built. The homes that are here are one step away.</p>
<p class="row"><a class="button" href="/buy/">Homes to buy</a><a class="button plain" href="/rent/">Homes to rent</a>${ask('Ask the chat')}</p></article>`,
};
