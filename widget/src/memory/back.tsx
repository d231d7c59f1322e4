// Back: a visitor comes back after days. Earlier conversations stand above with the homes as they are today, what has
// changed for the last search is told, and to carry on with it is offered. Nothing is applied before a tap.
import type { KeptResponse, Search, SincePost, SinceResponse } from '@veranda/server/contract';
import type { Turn } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { keptIn } from '../storage/kept.ts';
import type { View } from '../ui/view.ts';
import { close, settleIn, tell } from './card.tsx';
import { post, rememberHere, rememberPerson } from './remembers.ts';

/** As many as the server gives cards of. */
const MOST = 50;
/** Answers back, for the searches among them. */
const STEPS = 30;

/** What this browser has kept. */
export async function back(desk: Desk, turns: Turn[]): Promise<Turn[]> {
  settleIn(desk);
  rememberHere(desk);
  const search = keptIn(desk.local, desk.suffix).read()?.search;
  const shown = turns.flatMap(({ answer }) => answer?.reply.cards.map(({ id }) => id) ?? []);
  const ids = [...new Set(shown.reverse())].slice(0, MOST);
  const steps = turns.flatMap(({ answer }) => (answer?.chips.length ? [answer.filters] : [])).slice(-STEPS);
  const news = await ask(desk, { ...(search ?? { filters: {} }), ids, steps });
  if (!news) return turns;
  offer(desk, news.searches, news);
  const today = new Map(news.cards.map((card) => [card.id, card]));
  return turns.map((turn) => {
    const { answer } = turn;
    if (!answer?.reply.cards.length) return turn;
    const cards = answer.reply.cards.flatMap((card) => {
      const now = today.get(card.id);
      // No longer listed: it is not shown as if it were.
      if (!now) return ids.includes(card.id) ? [] : [card];
      return [{ ...now, number: card.number }];
    });
    return { ...turn, answer: { ...answer, reply: { ...answer.reply, cards } } };
  });
}

/** What the server remembers of a person; `live`: of the conversation that goes on. */
export async function personBack(desk: Desk, live: string | undefined): Promise<Turn[]> {
  const { talk } = desk;
  const kept = await desk.api.call<KeptResponse>('chat/kept');
  if (!kept.ok || desk.talk !== talk) return [];
  settleIn(desk);
  rememberPerson(desk);
  const { talks, homes, searches } = kept.value;
  const last = talks.findLast((earlier) => earlier.homes.length > 0);
  if (searches.length && !live) {
    const news = await ask(desk, { filters: last?.filters ?? {}, homes: last?.homes });
    if (news && desk.talk === talk) offer(desk, searches, news);
  }
  const rest = await desk.view().extras?.rest();
  return talks
    .filter(({ epoch }) => epoch !== live)
    .flatMap(({ epoch, messages, filters }) => {
      const session = { epoch, version: messages.length, current_filters: filters, messages, homes };
      return rest?.fromServer(session) ?? [];
    });
}

async function ask(desk: Desk, asked: SincePost): Promise<SinceResponse | undefined> {
  const answer = await post<SinceResponse>(desk, 'site/since', { ...asked, locale: desk.view().lang });
  return answer.ok ? answer.value : undefined;
}

/** The last search first. */
function offer(desk: Desk, searches: Search[], { fresh, gone, cheaper }: SinceResponse) {
  const [last, ...earlier] = [...searches].reverse();
  if (!last) return;
  const news = (labels: View['labels']) =>
    [
      fresh && fill(labels.since_fresh, { n: fresh }),
      ...cheaper.map(({ name, price_text }) => fill(labels.since_price, { name, price: price_text })),
      gone && fill(labels.since_gone, { n: gone }),
    ]
      .filter(Boolean)
      .join('; ');
  const carryOn = (filters: Search['filters'], label: string) => () => {
    close(desk);
    desk.sync.act({ type: 'restore', filters, label }, label, desk.place.page());
  };
  tell(desk, ({ view: { labels, remembers } }) => {
    const told = news(labels);
    // The rest brings that word, a moment later.
    const named = ({ words }: Search) => fill(labels.restore ?? '{filters}', { filters: words });
    return (
      <div class="account" role="status">
        {told && <p>{fill(labels.since_here, { news: told })}</p>}
        <button type="button" onClick={carryOn(last.filters, named(last))}>
          {named(last)}
        </button>
        {earlier.length > 0 && <p class="soft">{labels.since_earlier}</p>}
        {earlier.map((search) => (
          <button type="button" key={search.words} onClick={carryOn(search.filters, named(search))}>
            {search.words}
          </button>
        ))}
        <p>
          <button type="button" onClick={remembers?.stop}>
            {labels.remember_stop}
          </button>
        </p>
      </div>
    );
  });
}
