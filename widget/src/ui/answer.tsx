// Answer: what comes with the words of a reply. Homes, a comparison, a person.
import type { Reply } from '@veranda/server/contract';
import { Card } from './card.tsx';
import type { Props } from './view.ts';

/** As many as a visit takes. */
const MOST_HOMES = 4;

export function Answer({ reply, last, view, actions }: Props & { reply: Reply; last: boolean }) {
  // Where a person is offered the office can also be asked by the form.
  const asks =
    reply.form ??
    (reply.contact && view.site?.visits
      ? { kind: 'visit' as const, listing_ids: reply.cards.map(({ id }) => id).slice(0, MOST_HOMES) }
      : undefined);
  const { rest } = view;
  const at = view.chat.turns.findIndex(({ answer }) => answer?.reply === reply);
  const before = view.chat.turns[at - 1]?.answer?.reply.cards ?? [];
  // Asked about the home that stands right above: its name and price are enough to know it by.
  const brief = reply.cards.length === 1 && before.some(({ id }) => id === reply.cards[0]?.id);
  // The homes of a comparison stand at its head.
  const heads = reply.comparison?.listing_ids.every((id) => reply.cards.some((card) => card.id === id));
  return (
    <>
      {last && rest && <rest.Offer view={view} actions={actions} />}
      {reply.home && rest && (
        <rest.Home
          home={reply.home}
          card={reply.cards.find(({ id }) => id === reply.home?.listing_id)}
          view={view}
          actions={actions}
        />
      )}
      {reply.comparison && rest && (
        <rest.Comparison comparison={reply.comparison} cards={reply.cards} view={view} actions={actions} />
      )}
      {reply.cards.length > 0 && !heads && (
        <ol class={brief ? 'cards brief' : 'cards'}>
          {reply.cards.map((card) => (
            <li key={card.id}>
              <Card card={card} view={view} actions={actions} />
            </li>
          ))}
        </ol>
      )}
      {asks && !view.booking?.form && <Ask asks={asks} view={view} actions={actions} />}
      {reply.visit && view.booking && (
        <view.booking.Asked visit={reply.visit} view={view} actions={actions} />
      )}
      {reply.contact && rest && (
        <rest.Contact contact={reply.contact} beside={Boolean(reply.form)} view={view} actions={actions} />
      )}
    </>
  );
}

/** To the form: it is not open, or was closed before it was sent. */
function Ask({ asks, view, actions }: Props & { asks: NonNullable<Reply['form']> }) {
  return (
    <div class="ways">
      <button type="button" onClick={() => actions.book(asks)}>
        {view.labels.visit}
      </button>
    </div>
  );
}
