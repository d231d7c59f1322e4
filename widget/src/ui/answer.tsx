// Answer: what comes with the words of a reply. Homes, a comparison, a person.
import type { Reply } from '@veranda/server/contract';
import { Offer } from './after.tsx';
import { Card } from './card.tsx';
import { Comparison } from './comparison.tsx';
import { Contact } from './contact.tsx';
import { Home } from './home.tsx';
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
  return (
    <>
      {last && <Offer view={view} actions={actions} />}
      {reply.home && (
        <Home
          home={reply.home}
          name={reply.cards.find(({ id }) => id === reply.home?.listing_id)?.name ?? ''}
          view={view}
          actions={actions}
        />
      )}
      {reply.comparison && <Comparison comparison={reply.comparison} cards={reply.cards} view={view} />}
      {reply.cards.length > 0 && (
        <ol class="cards">
          {reply.cards.map((card, index) => (
            <li key={card.id}>
              <Card card={card} index={index} view={view} actions={actions} />
            </li>
          ))}
        </ol>
      )}
      {asks && !view.booking?.form && <Ask asks={asks} view={view} actions={actions} />}
      {reply.visit && view.booking && (
        <view.booking.Asked visit={reply.visit} view={view} actions={actions} />
      )}
      {reply.contact && (
        <Contact contact={reply.contact} beside={Boolean(reply.form)} view={view} actions={actions} />
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
