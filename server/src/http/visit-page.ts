// The visitor's own page: what was asked, whether it is confirmed, another time, taking it back; after the chat and on
// another device. The token in its address is all it takes, so nothing of the name or the number stands on it.
import type { Hono } from 'hono';
import { html } from 'hono/html';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Book, Slot, Visit } from '../book/book.ts';
import { timeLabel, tokenHash, whenLabel } from '../book/requests.ts';
import { type Day, freeSlots, rulesFor, slotAt } from '../book/slots.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Site } from '../site/site.ts';
import type { DoorEnv } from './answer.ts';
import { PAGE_HEADERS, page } from './page.ts';

export type VisitPageOptions = {
  book: Book;
  catalogue: () => Catalogue;
  site: () => Site;
  deliver_to: readonly string[];
  public_url: () => string;
  now: () => number;
  onChanged: () => void;
};

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Times offered in the list of another time. */
const MOST_TIMES = 60;

export function visitPages(app: Hono<DoorEnv>, options: VisitPageOptions): void {
  const { book, catalogue, site, deliver_to, public_url, now, onChanged } = options;

  async function find(token: string): Promise<Visit | undefined> {
    if (!TOKEN.test(token)) return undefined;
    return (await book.visits({ token: tokenHash(token) }))[0];
  }

  async function free(visit: Visit): Promise<{ days: Day[]; seats: number }> {
    const home = catalogue().byId(visit.homes[0]?.id ?? '');
    const at = now();
    const taken = await book.taken(at, at + (site().visits.days + 1) * 86_400_000);
    return { days: freeSlots(site(), home, taken, at), seats: rulesFor(site(), home).at_once };
  }

  const show = async (token: string, said?: string) => {
    const visit = await find(token);
    const language = (visit?.language as Language | undefined) ?? site().languages[0] ?? 'en';
    const body = visit
      ? visitBody({ visit, token, language, said, site: site(), days: (await free(visit)).days })
      : goneBody(language, site(), said);
    const title = LANGUAGES[language].visit.page.title;
    return new Response(String(await page({ lang: language, title, body })), {
      status: visit || said ? 200 : 404,
      headers: PAGE_HEADERS(),
    });
  };

  app.get('/visit/:file', async (c) => {
    const { file } = c.req.param();
    if (!file.endsWith('.ics')) return await show(file);
    const visit = await find(file.slice(0, -'.ics'.length));
    if (!visit?.slot) return await show('');
    return new Response(
      calendarOf(visit, visit.slot, site(), `${public_url()}/visit/${file.slice(0, -4)}`, now()),
      {
        headers: {
          'Content-Type': 'text/calendar; charset=utf-8',
          'Content-Disposition': 'inline; filename="visit.ics"',
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      },
    );
  });

  app.post('/visit/:token', async (c) => {
    const { token } = c.req.param();
    const visit = await find(token);
    if (!visit) return await show(token);
    const words = LANGUAGES[visit.language as Language].visit;
    const form = new URLSearchParams((await c.req.text()).slice(0, 1000));
    const by = { token: tokenHash(token) };
    let said = words.page.done;
    if (form.get('do') === 'stop') {
      await book.withdraw(by, 'page', deliver_to);
      said = words.page.stopped;
    } else if (form.get('do') === 'cancel') {
      await book.change(by, { to: 'cancelled' }, deliver_to);
    } else if (form.get('do') === 'move') {
      const { days, seats } = await free(visit);
      const slot = slotAt(days, Number(form.get('start')));
      const moved = slot && (await book.change(by, { to: 'moved', slot: { ...slot, seats } }, deliver_to));
      if (!moved?.ok) said = words.slotTaken;
    }
    onChanged();
    return await show(token, said);
  });
}

type Shown = {
  visit: Visit;
  token: string;
  language: Language;
  said?: string;
  site: Site;
  days: readonly Day[];
};

function visitBody({ visit, token, language, said, site, days }: Shown) {
  const { page: words } = LANGUAGES[language].visit;
  const open = visit.state === 'asked' || visit.state === 'fixed';
  const when = whenLabel(visit, language);
  const times = days.flatMap(({ slots }) => slots).slice(0, MOST_TIMES);
  return html`
<header><p class="soft">${site.name}</p><h1>${words.title}</h1></header>
<main>
${said ? html`<p class="card" role="status">${said}</p>` : ''}
<div class="card">
<p class="${visit.state === 'fixed' ? 'good' : ''}"><strong>${words.state[visit.state]}</strong></p>
<dl>
${when ? html`<dt>${words.when}</dt><dd>${when}</dd>` : ''}
${visit.where ? html`<dt>${words.where}</dt><dd>${visit.where}</dd>` : ''}
${
  visit.homes.length > 0
    ? html`<dt>${words.homes}</dt><dd>${visit.homes.map(
        (home, at) =>
          html`${at > 0 ? html`<br>` : ''}${home.url?.startsWith('https://') ? html`<a href="${home.url}">${home.name}</a>` : home.name} · ${home.price_text}`,
      )}</dd>`
    : ''
}
<dt>${words.reference}</dt><dd>${visit.reference}</dd>
</dl>
${
  open && visit.slot
    ? html`<div class="row"><a class="button quiet" href="/visit/${token}.ics">${words.calendar}</a>
<a class="button quiet" href="${googleLink(visit, visit.slot, site)}" rel="noreferrer">Google Calendar</a></div>
<p class="soft">${words.calendarMayBeWrong}</p>`
    : ''
}
</div>
${
  open && times.length > 0
    ? html`<form method="post" class="card"><input type="hidden" name="do" value="move">
<label for="start">${words.move}</label>
<div class="row"><select id="start" name="start">${times.map(
        ({ start }) => html`<option value="${start}">${timeLabel(start, visit.time_zone, language)}</option>`,
      )}</select> <button class="quiet">${words.move}</button></div></form>`
    : ''
}
<div class="row">
${open ? html`<form method="post"><input type="hidden" name="do" value="cancel"><button class="quiet">${words.cancel}</button></form>` : ''}
<form method="post"><input type="hidden" name="do" value="stop"><button class="stop">${words.stop}</button></form>
</div>
</main>`;
}

function goneBody(language: Language, site: Site, said?: string) {
  const { page: words } = LANGUAGES[language].visit;
  return html`<header><p class="soft">${site.name}</p><h1>${words.title}</h1></header>
<main><p class="card" role="status">${said ?? words.gone}</p></main>`;
}

const title = (visit: Visit, site: Site) =>
  [visit.homes.map(({ name }) => name).join(', '), site.name].filter(Boolean).join(' · ');

function calendarOf(visit: Visit, { start, end }: Slot, site: Site, url: string, now: number): string {
  const calendar = ical({
    prodId: { company: 'Veranda', product: 'visit' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const status = {
    asked: ICalEventStatus.TENTATIVE,
    fixed: ICalEventStatus.CONFIRMED,
    visited: ICalEventStatus.CONFIRMED,
    missed: ICalEventStatus.CANCELLED,
    cancelled: ICalEventStatus.CANCELLED,
  }[visit.state];
  const event = calendar.createEvent({
    id: `${visit.id}@veranda`,
    sequence: visit.sequence,
    stamp: new Date(now),
    start: new Date(start),
    end: new Date(end),
    summary: title(visit, site),
    ...(visit.where && { location: visit.where }),
    url,
    status,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 2 * 3600 });
  const text = calendar.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

function googleLink(visit: Visit, { start, end }: Slot, site: Site): string {
  const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: title(visit, site),
    dates: `${stamp(start)}/${stamp(end)}`,
    ...(visit.where && { location: visit.where }),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}
