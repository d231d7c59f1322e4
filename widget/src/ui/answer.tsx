// Answer: what comes with the words of a reply. Homes, a comparison, a person.
import type { Reply } from '@veranda/server/contract';
import { Offer } from './after.tsx';
import { Card } from './card.tsx';
import { Comparison } from './comparison.tsx';
import { Contact } from './contact.tsx';
import { Home } from './home.tsx';
import type { Props } from './view.ts';

export function Answer({ reply, last, view, actions }: Props & { reply: Reply; last: boolean }) {
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
      {reply.contact && <Contact contact={reply.contact} view={view} actions={actions} />}
    </>
  );
}
