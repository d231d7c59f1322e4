// The desk: the owner's pages under /desk, for those with a key. Without DESK_KEY or a book there is none.
import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Book, Lead, LeadInFull, Visit } from '../book/book.ts';
import { timeLabel } from '../book/requests.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LANGUAGE_CODES, type Language } from '../contract.ts';
import type { DoorEnv } from '../http/answer.ts';
import { PAGE_HEADERS, page } from '../http/page.ts';
import type { OwnAnswer } from '../site/answers-file.ts';
import type { Site } from '../site/site.ts';
import { cookieFor, cookieName, type DeskKeys, holderOf, readCookie, setCookie } from './auth.ts';
import { toCsv } from './csv.ts';
import { demandBody } from './demand.ts';
import {
  type Frame,
  framed,
  isOverdue,
  lastDays,
  leadBody,
  leadsBody,
  loginPage,
  todayBody,
} from './pages.ts';

export type DeskOptions = {
  book: Book;
  keys: DeskKeys;
  catalogue: () => Catalogue;
  site: () => Site;
  deliver_to: readonly string[];
  /** Absent: by an address of this machine alone. */
  public_url?: string;
  /** The group that an address is counted by. */
  addressOf: (c: Context<DoorEnv>) => string;
  now: () => number;
  onChanged: () => void;
  /** Writes an answer into the SITE file; gives what was wrong, in words. Absent: there is no file to write to. */
  writeAnswer?: (answer: OwnAnswer) => string | undefined;
};

/** Shown on a page of leads. */
const MOST = 50;
/** People on the page of today. */
const MOST_OPEN = 100;
/** A list for Excel ends here. */
const MOST_ROWS = 5_000;

/** Asks again every ten seconds and puts in what has changed, unless somebody is typing. */
const SCRIPT = `setInterval(async()=>{const a=document.activeElement;if(document.hidden||(a&&/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(a.tagName)))return;try{const r=await fetch(location.href);if(!r.ok)return;const d=new DOMParser().parseFromString(await r.text(),'text/html').getElementById('main');const m=document.getElementById('main');if(d&&m&&d.innerHTML!==m.innerHTML)m.replaceWith(d)}catch{}},10000)`;

export function desk(app: Hono<DoorEnv>, options: DeskOptions): void {
  const { book, keys, catalogue, site, deliver_to, public_url, addressOf, now, onChanged, writeAnswer } =
    options;
  const secure = public_url?.startsWith('https:') ?? false;
  const tries = new RateLimiterMemory({ points: 5, duration: 60 });

  const zone = () => site().hours?.time_zone ?? 'UTC';
  const since = (days: number) => lastDays(days, now(), zone())[0] as string;
  const who = (c: Context<DoorEnv>) => readCookie(getCookie(c, cookieName(secure)), keys, now());

  const send = async (body: ReturnType<typeof html>, status = 200, title = 'Desk', script?: string) =>
    new Response(String(await page({ lang: 'en', title, body, ...(script !== undefined && { script }) })), {
      status,
      headers: PAGE_HEADERS(script),
    });
  const to = (place: string, headers: Record<string, string> = {}) =>
    new Response(null, {
      status: 303,
      headers: { Location: place, 'Cache-Control': 'no-store', ...headers },
    });

  // A page of another name that points here is not the desk: it could be anybody's.
  app.use('/desk/*', async (c, next) => {
    const host = c.req.header('host') ?? '';
    const own =
      public_url === undefined
        ? LOOPBACK.test(host)
        : host === new URL(public_url).host || LOOPBACK.test(host);
    if (!own) return new Response('This is not the address of the desk.\n', { status: 421 });
    if (c.req.method === 'POST') {
      const origin = c.req.header('origin');
      if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host)
        return new Response('This must come from the desk itself.\n', { status: 403 });
    }
    const { path } = c.req;
    if (path !== '/desk/login' && who(c) === undefined)
      return c.req.method === 'GET' ? to('/desk/login') : to('/desk/login');
    await next();
  });
  app.get('/desk', () => to('/desk/'));

  app.get('/desk/login', () => send(loginPage()));
  app.post('/desk/login', async (c) => {
    try {
      await tries.consume(addressOf(c));
    } catch {
      return await send(loginPage('Too many tries. Wait a minute.'), 429);
    }
    const key = (await form(c)).get('key') ?? '';
    const name = holderOf(key.trim(), keys);
    if (name === undefined) return await send(loginPage('That is not one of the keys.'), 403);
    return to('/desk/', { 'Set-Cookie': setCookie(secure, cookieFor(name, keys, now())) });
  });
  app.post('/desk/logout', () => to('/desk/login', { 'Set-Cookie': setCookie(secure, '', 0) }));

  const frame = (c: Context<DoorEnv>, here: Frame['here']): Frame => ({
    site: site().name,
    who: who(c) ?? '',
    here,
  });

  app.get('/desk/', async (c) => {
    const leads = await inFull(await book.leads({ most: MOST_OPEN, open: true }));
    const at = now();
    const timed = leads
      .flatMap(({ lead, visits }) => visits.map((visit) => ({ lead, visit })))
      .filter(({ visit }) => isOpen(visit) && visit.slot !== undefined)
      .sort((a, b) => (a.visit.slot?.start ?? 0) - (b.visit.slot?.start ?? 0));
    const isPast = (visit: Visit) => (visit.slot?.end ?? 0) <= at;
    const waits = ({ visits }: LeadInFull) => visits.some((visit) => isOverdue(visit, at));
    const needs = ({ lead, visits }: LeadInFull) =>
      lead.state === 'new' || visits.some(({ state, kind }) => state === 'asked' && kind === 'visit');
    const body = todayBody({
      // Who has waited too long comes first.
      fresh: leads.filter(needs).sort((a, b) => Number(waits(b)) - Number(waits(a))),
      coming: timed.filter(({ visit }) => !isPast(visit)),
      past: timed.filter(({ visit }) => visit.state === 'fixed' && isPast(visit)),
      exhausted: await book.exhausted(MOST),
      waiting: await book.waiting(),
      homes: catalogue().listings.length,
      catalogue_date: catalogue().date,
      counts: await book.counts(since(30)),
      zone: zone(),
      now: at,
    });
    return await send(framed(frame(c, 'today'), 'Today', body), 200, 'Today', SCRIPT);
  });

  app.get('/desk/leads', async (c) => {
    const before = Number(c.req.query('before')) || undefined;
    const leads = await book.leads({ most: MOST, ...(before !== undefined && { before }) });
    const more = leads.length === MOST ? leads.at(-1)?.last_at : undefined;
    return await send(
      framed(
        frame(c, 'leads'),
        'Leads',
        leadsBody(leads, { more, counts: await book.counts(since(30)), now: now() }),
      ),
      200,
      'Leads',
    );
  });

  app.get('/desk/leads.csv', async () => {
    const leads = await inFull(await book.leads({ most: MOST_ROWS }));
    const text = toCsv(HEAD, leads.flatMap(rowsOf));
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="leads.csv"',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });

  app.get('/desk/leads/:id', async (c) => {
    const full = await book.lead(c.req.param('id'));
    if (!full || full.lead.state === 'withdrawn')
      return await send(
        framed(frame(c, 'leads'), 'Gone', html`<p>This person is no longer in the book.</p>`),
        404,
      );
    return await send(framed(frame(c, 'leads'), full.lead.name, leadBody(full, now())), 200, 'Lead', SCRIPT);
  });

  app.post('/desk/leads/:id', async (c) => {
    const id = c.req.param('id');
    const given = await form(c);
    const state = given.get('state');
    const note = given.get('note');
    await book.answer(id, {
      by: who(c) ?? '',
      ...((state === 'answered' || state === 'closed') && { state }),
      ...(note !== null && { note: note.slice(0, 500) }),
    });
    return to(`/desk/leads/${encodeURIComponent(id)}`);
  });

  app.post('/desk/leads/:id/erase', async (c) => {
    await book.withdraw({ lead: c.req.param('id') }, 'desk', deliver_to);
    onChanged();
    return to('/desk/leads');
  });

  app.post('/desk/visits/:id', async (c) => {
    const wanted = (await form(c)).get('to');
    const [visit] = await book.visits({ visit: c.req.param('id') });
    if (
      visit &&
      (wanted === 'fixed' || wanted === 'cancelled' || wanted === 'visited' || wanted === 'missed')
    ) {
      await book.change({ visit: visit.id }, { to: wanted }, deliver_to);
      await book.answer(visit.lead, { by: who(c) ?? '', state: 'answered' });
      onChanged();
    }
    return to(visit ? `/desk/leads/${visit.lead}` : '/desk/');
  });

  app.post('/desk/deliveries/:id', async (c) => {
    const lead = (await form(c)).get('lead');
    await book.resend(c.req.param('id'));
    onChanged();
    return to(lead ? `/desk/leads/${encodeURIComponent(lead)}` : '/desk/');
  });
  app.post('/desk/deliveries', async () => {
    for (const { id } of await book.exhausted(MOST_ROWS)) await book.resend(id);
    onChanged();
    return to('/desk/');
  });

  const demand = async (c: Context<DoorEnv>, said?: { good: boolean; text: string }) => {
    const counts = await book.counts(since(90));
    const body = demandBody({
      counts,
      catalogue: catalogue(),
      site: site(),
      said,
      writes: writeAnswer !== undefined,
    });
    return await send(framed(frame(c, 'demand'), 'Demand', body), said && !said.good ? 400 : 200, 'Demand');
  };
  app.get('/desk/demand', (c) => demand(c));

  app.post('/desk/answers', async (c) => {
    const given = await form(c);
    const [about, language, say] = ['about', 'language', 'say'].map((name) => (given.get(name) ?? '').trim());
    if (!writeAnswer || !about || !say || !LANGUAGE_CODES.includes(language as Language))
      return await demand(c, { good: false, text: 'Write a sentence first.' });
    const fault = writeAnswer({ about, language: language as Language, say });
    return await demand(
      c,
      fault === undefined
        ? { good: true, text: 'Written. The chat says it from now on.' }
        : { good: false, text: fault },
    );
  });

  const inFull = async (leads: readonly Lead[]): Promise<LeadInFull[]> => {
    const full = await Promise.all(leads.map(({ id }) => book.lead(id)));
    return full.filter((one) => one !== undefined);
  };
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
const isOpen = ({ state }: Visit) => state === 'asked' || state === 'fixed';
/** A form of ours is short. */
const form = async (c: Context<DoorEnv>) => new URLSearchParams((await c.req.text()).slice(0, 16_000));

const HEAD = [
  'name',
  'phone',
  'email',
  'state',
  'first asked',
  'last word',
  'request',
  'when',
  'homes',
  'looks for',
  'offers',
  'reference',
];
function rowsOf({ lead, visits, consents }: LeadInFull): string[][] {
  const iso = (at: number) => new Date(at).toISOString();
  const offers = consents.filter(({ purpose }) => purpose === 'offers').at(-1)?.given ? 'yes' : 'no';
  return visits.map((visit) => [
    lead.name,
    lead.phone,
    lead.email ?? '',
    lead.state,
    iso(lead.first_at),
    iso(lead.last_at),
    `${visit.kind} ${visit.state}`,
    visit.slot ? timeLabel(visit.slot.start, visit.time_zone, 'en') : '',
    visit.homes.map(({ name }) => name).join('; '),
    visit.wanted,
    offers,
    visit.reference,
  ]);
}
