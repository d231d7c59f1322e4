// Noted: the visitor is asked once, when there is something worth remembering; after their yes each search is noted with
// the ids and prices of what it finds.
import type { SinceResponse } from '@veranda/server/contract';
import { latest } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { keptIn } from '../storage/kept.ts';
import { KEPT } from '../storage/keys.ts';
import type { Props } from '../ui/view.ts';
import { say, settleIn, tell } from './card.tsx';
import { post, rememberHere, rememberPerson } from './remembers.ts';

export async function noted(desk: Desk) {
  settleIn(desk);
  const { local, suffix, speaks } = desk;
  if (speaks === 'person') return desk.view().remembers || askOnce(desk);
  const kept = keptIn(local, suffix);
  if (!kept.read()?.on) return askOnce(desk);
  rememberHere(desk);
  const answer = latest(desk.view().chat);
  if (!answer?.chips.length) return;
  const now = await post<SinceResponse>(desk, 'site/since', { filters: answer.filters });
  // Taken back meanwhile.
  if (!now.ok || !kept.read()?.on) return;
  kept.write({ on: true, search: { filters: answer.filters, homes: now.value.homes } });
}

function askOnce(desk: Desk) {
  const person = desk.speaks === 'person';
  const days = person ? desk.view().site?.memory_days : Number(desk.view().options.keepDays);
  if (!days || desk.tab.get(KEPT + desk.suffix)) return;
  const words = ({ labels, site, options }: Props['view']) =>
    fill(person ? labels.remember_person : labels.remember_here, {
      name: site?.name ?? options.name ?? location.host,
      days,
    });
  const no = () => {
    // A person's no is asked for again in another tab; nothing of it goes to the disk.
    if (person) desk.tab.set(KEPT + desk.suffix, '0');
    else keptIn(desk.local, desk.suffix).write({ on: false });
    desk.update({ account: undefined });
    desk.focus('.panel');
  };
  async function yes(view: Props['view']) {
    if (person) {
      const notice = await hashOf(`${view.labels.remember_ask} ${words(view)}`);
      const done = await post(desk, 'chat/kept', { notice, locale: view.lang });
      if (!done.ok) return say(desk, (labels) => labels.failed);
      rememberPerson(desk);
    } else {
      keptIn(desk.local, desk.suffix).write({ on: true });
      await noted(desk);
    }
    say(desk, (labels) => labels.remembered);
    desk.focus('.account button');
  }
  tell(desk, ({ view }) => (
    <div class="account" role="status">
      <p>
        <b>{view.labels.remember_ask}</b>
      </p>
      <p class="soft">{words(view)}</p>
      <button type="button" onClick={() => yes(view)}>
        {view.labels.remember_yes}
      </button>
      <button type="button" onClick={no}>
        {view.labels.remember_no}
      </button>
    </div>
  ));
}

/** SHA-256, base64url. On an http page there is none: then they stand for themselves as nothing. */
async function hashOf(words: string): Promise<string> {
  const bytes = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(words));
  return btoa(String.fromCharCode(...new Uint8Array(bytes ?? 32)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}
