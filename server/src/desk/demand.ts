// Demand: what people looked for, beside what is listed; what nobody could answer, and the answer written there. Groups of
// fewer than five conversations are shown to nobody: they could point to a person.
import { html } from 'hono/html';
import type { Count } from '../book/book.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Filters, Language } from '../contract.ts';
import { FACTS, type Fact } from '../facts/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import { TOPICS, type Topic } from '../languages/topics.ts';
import type { Site } from '../site/site.ts';
import { BUDGETS, stepOf } from '../turn/demand.ts';
import { pairs, steps } from './plots.ts';

type Html = ReturnType<typeof html>;

/** Fewer than so many asked: nobody is told of it. */
export const GROUP = 5;
const MOST = 12;

export type Demand = {
  counts: readonly Count[];
  catalogue: Catalogue;
  site: Site;
  /** What was written, or why it could not be. */
  said?: { good: boolean; text: string } | undefined;
  /** Answers can be written into the SITE file. */
  writes: boolean;
};

export type Wanted = { label: string; asked: number; listed: number };

/** Sums of a kind by subject, groups of at least five, most first. */
export function sumsOf(counts: readonly Count[], what: string): [subject: string, n: number][] {
  const sums = new Map<string, number>();
  for (const count of counts)
    if (count.what === what) sums.set(count.subject, (sums.get(count.subject) ?? 0) + count.n);
  return [...sums].filter(([subject, n]) => subject !== '' && n >= GROUP).sort((a, b) => b[1] - a[1]);
}

/** "2 BHK · Hebbal · to rent", most asked for each home listed first. */
export function wantedHomes(counts: readonly Count[], catalogue: Pick<Catalogue, 'count'>): Wanted[] {
  return sumsOf(counts, 'home')
    .map(([subject, asked]): Wanted => {
      const [purpose = '', bhk = '', place = ''] = subject.split('|');
      const filters: Filters = {
        locality: [place],
        ...(bhk !== '' && { bhk: [Number(bhk)] }),
        ...((purpose === 'buy' || purpose === 'rent') && { purpose }),
      };
      const label = [
        bhk && (bhk === '0.5' ? '1 RK' : `${bhk} BHK`),
        place,
        purpose && (purpose === 'rent' ? 'to rent' : 'to buy'),
      ];
      return { label: label.filter(Boolean).join(' · '), asked, listed: catalogue.count(filters) };
    })
    .sort((a, b) => b.asked / (b.listed + 0.1) - a.asked / (a.listed + 0.1));
}

/** By step of the budget: how many asked up to it, and how many homes cost so much. Steps under five are left out. */
export function budgets(
  counts: readonly Count[],
  { listings }: Pick<Catalogue, 'listings'>,
  purpose: 'buy' | 'rent',
): Wanted[] {
  const asked = new Map(sumsOf(counts, 'budget'));
  const listed = new Map<number, number>();
  for (const { price, purpose: of } of listings)
    if (of === purpose && price !== undefined) {
      const step = stepOf(purpose, price);
      listed.set(step, (listed.get(step) ?? 0) + 1);
    }
  const unit = purpose === 'buy' ? 100_000 : 1000;
  return [...BUDGETS[purpose], Number.POSITIVE_INFINITY].map((most, step) => ({
    label: Number.isFinite(most) ? `${most / unit}` : '+',
    asked: asked.get(`${purpose}|${step}`) ?? 0,
    listed: listed.get(step) ?? 0,
  }));
}

export function demandBody({ counts, catalogue, site, said, writes }: Demand): Html {
  const listed = new Map<string, number>();
  for (const { locality } of catalogue.listings) listed.set(locality, (listed.get(locality) ?? 0) + 1);
  const places = sumsOf(counts, 'place')
    .map(([label, asked]) => ({ label, asked, listed: listed.get(label) ?? 0 }))
    .sort((a, b) => b.asked - b.listed - (a.asked - a.listed))
    .slice(0, MOST);
  const homes = wantedHomes(counts, catalogue).slice(0, MOST);
  return html`${said ? html`<p class="card ${said.good ? 'good' : 'bad'}" role="status">${said.text}</p>` : ''}
<p class="soft">The last 90 days, counted by conversation. Fewer than ${GROUP} are not shown.</p>
<h2>Asked for, and not listed</h2>
${
  homes.length === 0
    ? nothing
    : html`<div class="scroll" tabindex="0"><table><tr><th>Home</th><th>Asked</th><th>Listed</th></tr>${homes.map(
        (home) =>
          html`<tr><td>${home.label}</td><td>${home.asked}</td><td class="${home.listed === 0 ? 'bad' : ''}">${home.listed}</td></tr>`,
      )}</table></div>`
}
<h2>By place</h2>
${places.length === 0 ? nothing : html`<div class="card">${pairs(places, 'Places by how often they were asked for, beside how many homes are listed there')}<p class="soft">Terracotta: asked. Grey: homes listed.</p></div>`}
${(['buy', 'rent'] as const).map((purpose) => {
  const rows = budgets(counts, catalogue, purpose);
  if (rows.every(({ asked }) => asked === 0)) return '';
  const title = purpose === 'buy' ? 'Budgets, to buy' : 'Budgets, to rent';
  return html`<h2>${title}</h2><div class="card">${steps(rows, `${title}: shares of what was asked, beside shares of the homes listed`)}
<p class="soft">Up to how much, in ${purpose === 'buy' ? 'lakh' : 'thousand a month'}. Terracotta: asked. Grey: homes listed.</p></div>`;
})}
<h2>Questions that nobody could answer</h2>
${questions(sumsOf(counts, 'topic'), { site, writes })}
<h2>Not in your list of homes</h2>
${unstated(sumsOf(counts, 'fact'))}`;
}

const nothing = html`<p class="soft">Not enough yet.</p>`;

function questions(
  topics: readonly [string, number][],
  { site, writes }: Pick<Demand, 'site' | 'writes'>,
): Html {
  const known = topics.filter(([topic]) => (TOPICS as readonly string[]).includes(topic)).slice(0, MOST);
  if (known.length === 0) return nothing;
  return html`${known.map(([topic, n]) => {
    const own = site.answers.find(({ about }) => about.includes(topic as Topic));
    const language = site.languages[0] ?? 'en';
    const text = own ? (own.say[language] ?? Object.values(own.say)[0] ?? '') : '';
    const name = LANGUAGES.en.replies.topic.name[topic as Topic];
    return html`<article class="card"><p><strong>${name}</strong> <span class="tag">${n} asked</span> ${own ? html`<span class="good">answered</span>` : ''}</p>
${
  writes
    ? html`<form method="post" action="/desk/answers"><input type="hidden" name="about" value="${topic}">
<label for="say-${topic}">What the chat says, as the office’s answer</label>
<p><textarea id="say-${topic}" name="say" rows="2" cols="40" maxlength="500" required>${text}</textarea></p>
<div class="row"><select name="language" aria-label="Language of this answer">${site.languages.map((code) => html`<option value="${code}">${nameOf(code)}</option>`)}</select>
<button class="quiet">${own ? 'Change the answer' : 'Write the answer'}</button></div></form>`
    : text && html`<p class="soft">${text}</p>`
}</article>`;
  })}
${writes ? '' : html`<p class="soft">With a SITE file of your own, the answer can be written here.</p>`}`;
}

const nameOf = (code: Language) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;

function unstated(facts: readonly [string, number][]): Html {
  const known = facts.filter(([fact]) => (FACTS as readonly string[]).includes(fact)).slice(0, MOST);
  if (known.length === 0) return nothing;
  return html`<p class="soft">Asked about homes whose listing does not say it. Add the column to your list, and the chat answers.</p>
<div class="scroll" tabindex="0"><table><tr><th>Column</th><th>Asked</th></tr>${known.map(
    ([fact, n]) => html`<tr><td>${LANGUAGES.en.replies.terms.fact[fact as Fact]}</td><td>${n}</td></tr>`,
  )}</table></div>`;
}
