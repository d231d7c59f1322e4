// The desk's pages: what needs somebody today, who asked for what, and what people looked for in vain. For a phone
// first: owners read this in a lift.
import { html } from 'hono/html';
import type { Count, Delivery, Lead, LeadInFull, Visit, Waiting } from '../book/book.ts';
import { shownTarget } from '../book/delivery/targets.ts';
import { whenLabel } from '../book/requests.ts';
import { localTime } from '../say/hours.ts';
import { GROUP } from './demand.ts';
import { bars, funnel } from './plots.ts';

type Html = ReturnType<typeof html>;

export type Frame = { site: string; who: string; here: 'today' | 'leads' | 'demand' };

const TABS = { today: 'Today', leads: 'Leads', demand: 'Demand' } as const;

export const framed = ({ site, who, here }: Frame, title: string, body: Html): Html => html`
<header><p class="soft">${site} · ${who}</p><h1>${title}</h1></header>
<nav aria-label="Desk">${Object.entries(TABS).map(
  ([name, label]) =>
    html`<a href="/desk/${name === 'today' ? '' : name}"${name === here ? html` aria-current="page"` : ''}>${label}</a>`,
)}
<form class="inline" method="post" action="/desk/logout"><button class="quiet">Leave</button></form></nav>
<main id="main">${body}</main>`;

export const loginPage = (fault?: string): Html => html`
<header><h1>Desk</h1></header>
<main><form method="post" action="/desk/login" class="card">
${fault ? html`<p class="bad" role="alert">${fault}</p>` : ''}
<label for="key">Your key</label>
<p><input id="key" name="key" type="password" autocomplete="current-password" required autofocus></p>
<button>Open</button></form></main>`;

const ago = (at: number, now: number): string => {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 1440)} days ago`;
};

/** A request that nobody has confirmed for so long waits too long, ms. */
const TOO_LONG = 24 * 3_600_000;
export const isOverdue = ({ kind, state, asked_at }: Visit, now: number): boolean =>
  kind === 'visit' && state === 'asked' && now - asked_at >= TOO_LONG;

const whenOf = (visit: Visit) =>
  [whenLabel(visit, 'en'), ...(visit.slot ? [] : ['no time given'])].filter(Boolean).join(', ');
const homesOf = (visit: Visit) => visit.homes.map(({ name }) => name).join(', ') || 'no home named';

const STATES: Record<Visit['state'], string> = {
  asked: 'to be confirmed',
  fixed: 'confirmed',
  visited: 'was there',
  missed: 'did not come',
  cancelled: 'cancelled',
};

const reach = ({ phone }: Lead) => html`
<a class="button" href="tel:${phone}">Call</a>
<a class="button quiet" href="https://wa.me/${phone.replace('+', '')}" rel="noreferrer">WhatsApp</a>`;

const act = (path: string, fields: Record<string, string>, label: string, kind = 'quiet') => html`
<form class="inline" method="post" action="${path}">${Object.entries(fields).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
)}<button class="${kind}">${label}</button></form>`;

const visitActions = (visit: Visit, now: number) => {
  const path = `/desk/visits/${visit.id}`;
  const over = visit.slot !== undefined && visit.slot.end < now;
  if (visit.state === 'asked' && visit.kind === 'visit')
    return html`${act(path, { to: 'fixed' }, 'Confirm', '')} ${act(path, { to: 'cancelled' }, 'Decline', 'stop')}`;
  if (visit.state === 'fixed' && over)
    return html`${act(path, { to: 'visited' }, 'Came')} ${act(path, { to: 'missed' }, 'Did not come')}`;
  if (visit.state === 'fixed') return act(path, { to: 'cancelled' }, 'Cancel', 'stop');
  return '';
};

const personCard = ({ lead, visits }: Pick<LeadInFull, 'lead' | 'visits'>, now: number) => html`
<article class="card"><div class="row"><a href="/desk/leads/${lead.id}"><strong>${lead.name}</strong></a>
<span class="soft">${lead.phone}${lead.doubtful ? ' · check the number' : ''} · ${ago(lead.last_at, now)}${lead.times > 1 ? ` · asked ${lead.times} times` : ''}</span></div>
${visits.slice(0, 3).map(
  (visit) =>
    html`<p>${visit.kind === 'visit' ? whenOf(visit) : 'Please call'} · ${homesOf(visit)} <span class="tag">${STATES[visit.state]}</span>${isOverdue(visit, now) ? html` <strong class="bad">asked ${ago(visit.asked_at, now)}, nobody has confirmed it</strong>` : ''}</p>
${visit.note ? html`<p class="soft">“${visit.note}”</p>` : ''}<div class="row">${visitActions(visit, now)}</div>`,
)}
<div class="row">${reach(lead)} ${lead.state === 'new' ? act(`/desk/leads/${lead.id}`, { state: 'answered' }, 'I called') : html`<span class="soft">answered by ${lead.answered_by}</span>`}</div></article>`;

export type Today = {
  fresh: readonly Pick<LeadInFull, 'lead' | 'visits'>[];
  coming: readonly { lead: Lead; visit: Visit }[];
  /** Confirmed, and the time is past: somebody says whether they came. */
  past: readonly { lead: Lead; visit: Visit }[];
  exhausted: readonly (Delivery & { name: string })[];
  waiting: Waiting;
  homes: number;
  catalogue_date: string;
  counts: readonly Count[];
  /** The owner's. */
  zone: string;
  now: number;
};

export function todayBody({
  fresh,
  coming,
  past,
  exhausted,
  waiting,
  homes,
  catalogue_date,
  counts,
  zone,
  now,
}: Today): Html {
  const days = lastDays(30, now, zone).map((day) => ({
    label: day.slice(5),
    n: sum(counts, day, 'begun'),
    part: sum(counts, day, 'step', 'left'),
  }));
  const sent =
    waiting.exhausted > 0
      ? html`<span class="bad">${waiting.exhausted} not delivered</span>`
      : waiting.waiting > 0
        ? html`${waiting.waiting} on the way`
        : html`<span class="good">all delivered</span>`;
  return html`
<p class="soft">${homes} homes, catalogue of ${catalogue_date} · requests: ${sent}</p>
${
  exhausted.length === 0
    ? ''
    : html`<h2 class="bad">Not delivered</h2>
<p class="soft">Tried for three days. See that the address takes requests again, then send them.</p>
<div class="scroll" tabindex="0"><table><tr><th>Who</th><th>To</th><th>Why</th><th>Do</th></tr>${exhausted.map(
        ({ id, lead, name, to, status }) =>
          html`<tr><td>${name ? html`<a href="/desk/leads/${lead}">${name}</a>` : 'taken back'}</td><td>${shownTarget(to)}</td><td class="bad">${status}</td><td>${act(`/desk/deliveries/${id}`, {}, 'Send again')}</td></tr>`,
      )}</table></div>
${exhausted.length > 1 ? html`<p>${act('/desk/deliveries', {}, 'Send all again')}</p>` : ''}`
}
<h2>New requests</h2>
${fresh.length === 0 ? html`<p class="soft">Nothing waits for you.</p>` : fresh.map((one) => personCard(one, now))}
<h2>Visits ahead</h2>
${
  coming.length === 0
    ? html`<p class="soft">None.</p>`
    : html`<div class="scroll" tabindex="0"><table><tr><th>When</th><th>Who</th><th>Homes</th><th>State</th></tr>${coming.map(
        ({ lead, visit }) =>
          html`<tr><td>${whenOf(visit)}</td><td><a href="/desk/leads/${lead.id}">${lead.name}</a></td><td>${homesOf(visit)}</td><td>${STATES[visit.state]}</td></tr>`,
      )}</table></div>`
}
${
  past.length === 0
    ? ''
    : html`<h2>Did they come?</h2>${past.map(
        ({ lead, visit }) =>
          html`<article class="card"><p><a href="/desk/leads/${lead.id}"><strong>${lead.name}</strong></a> · ${whenOf(visit)} · ${homesOf(visit)}</p><div class="row">${visitActions(visit, now)}</div></article>`,
      )}`
}
<h2>Conversations, 30 days</h2>
<div class="card">${bars(days, `Conversations a day over 30 days, ${total(days)} in all, with requests in them`)}
<p class="soft">Grey: conversations. Terracotta: requests.</p></div>`;
}

const total = (days: readonly { n: number }[]) => days.reduce((all, { n }) => all + n, 0);
const sum = (counts: readonly Count[], day: string, what: string, subject = '') =>
  counts
    .filter((count) => count.day === day && count.what === what && count.subject === subject)
    .reduce((all, { n }) => all + n, 0);

/** ISO dates of the owner's calendar, oldest first, today last. */
export function lastDays(n: number, now: number, zone: string): string[] {
  const today = Date.parse(`${localTime(now, zone).date}T00:00:00Z`);
  return Array.from({ length: n }, (_, at) =>
    new Date(today - (n - 1 - at) * 86_400_000).toISOString().slice(0, 10),
  );
}

const REACHED = [
  ['', 'Asked anything'],
  ['saw', 'Saw homes'],
  ['one', 'Asked about one'],
  ['wanted', 'Wanted a person'],
  ['left', 'Left a number'],
] as const;

/** How far conversations got: where they stop. */
function reached(counts: readonly Count[]): Html {
  const rows = REACHED.map(([step, label]) => ({
    label,
    n: counts
      .filter(({ what, subject }) => (step === '' ? what === 'begun' : what === 'step' && subject === step))
      .reduce((all, { n }) => all + n, 0),
  }));
  if ((rows[0]?.n ?? 0) < GROUP) return html``;
  return html`<h2>How far they got, 30 days</h2><div class="card">${funnel(
    rows,
    `Of the conversations of 30 days: ${rows.map(({ label, n }) => `${label.toLowerCase()} ${n}`).join(', ')}`,
  )}</div>`;
}

export function leadsBody(
  leads: readonly Lead[],
  { more, counts, now }: { more: number | undefined; counts: readonly Count[]; now: number },
): Html {
  return html`<div class="row"><a class="button quiet" href="/desk/leads.csv">Download for Excel</a></div>
${
  leads.length === 0
    ? html`<p class="soft">Nobody has asked yet.</p>`
    : html`<div class="scroll" tabindex="0"><table><tr><th>Name</th><th>Number</th><th>Last word</th><th>State</th></tr>${leads.map(
        (lead) =>
          html`<tr><td><a href="/desk/leads/${lead.id}">${lead.name}</a></td><td>${lead.phone}</td><td>${ago(lead.last_at, now)}</td><td>${lead.state}${lead.answered_by ? ` (${lead.answered_by})` : ''}</td></tr>`,
      )}</table></div>`
}
${more === undefined ? '' : html`<p><a href="/desk/leads?before=${more}">Older</a></p>`}
${reached(counts)}`;
}

export function leadBody(full: LeadInFull, now: number): Html {
  const { lead, visits, consents, deliveries } = full;
  return html`${personCard({ lead, visits }, now)}
<h2>All requests</h2>
<div class="scroll" tabindex="0"><table><tr><th>Asked</th><th>When</th><th>Homes</th><th>Looks for</th><th>State</th></tr>${visits.map(
    (visit) =>
      html`<tr><td>${ago(visit.asked_at, now)}</td><td>${visit.kind === 'visit' ? whenOf(visit) : 'call'}</td><td>${homesOf(visit)}</td><td>${visit.wanted}</td><td>${STATES[visit.state]}</td></tr>`,
  )}</table></div>
<h2>Sent on</h2>
${
  deliveries.length === 0
    ? html`<p class="soft">LEADS_TO names nobody.</p>`
    : html`<div class="scroll" tabindex="0"><table><tr><th>What</th><th>To</th><th>How it went</th><th>Do</th></tr>${deliveries.map(
        (delivery) =>
          html`<tr><td>${delivery.event}</td><td>${shownTarget(delivery.to)}</td><td class="${delivery.state === 'delivered' ? 'good' : delivery.state === 'exhausted' ? 'bad' : ''}">${delivery.state}${delivery.status ? `: ${delivery.status}` : ''} (${delivery.attempts})</td><td>${delivery.state === 'exhausted' ? act(`/desk/deliveries/${delivery.id}`, { lead: lead.id }, 'Send again') : ''}</td></tr>`,
      )}</table></div>`
}
<h2>What was agreed to</h2>
${consents.map(
  (consent) =>
    html`<article class="card"><p><strong>${consent.purpose}</strong> ${consent.given ? 'given' : 'withdrawn'} by the ${consent.how}, ${ago(consent.at, now)}</p><p class="soft" lang="${consent.notice.language}">${consent.notice.text}</p></article>`,
)}
<h2>Your note</h2>
<form method="post" action="/desk/leads/${lead.id}" class="card"><label for="note">Seen by your colleagues alone</label>
<p><textarea id="note" name="note" rows="3" cols="40" maxlength="500">${lead.note ?? ''}</textarea></p><button class="quiet">Save</button></form>
<div class="row">${act(`/desk/leads/${lead.id}`, { state: 'closed' }, 'Close')} ${act(`/desk/leads/${lead.id}/erase`, {}, 'Erase this person', 'stop')}</div>`;
}
