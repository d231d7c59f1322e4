// Message: one turn, the visitor's line and the answer to it.
import type { Turn } from '../chat.ts';
import { isWaiting } from '../chat.ts';
import { Card } from './card.tsx';
import { Comparison } from './comparison.tsx';
import { Contact } from './contact.tsx';
import { walk } from './keys.ts';
import { splitLinks } from './links.ts';
import { Suggestions } from './suggestions.tsx';
import type { Props } from './view.ts';

export function Message({ turn, last, view, actions }: Props & { turn: Turn; last: boolean }) {
  const { labels } = view;
  const reply = turn.answer?.reply;
  return (
    <>
      <div class="line you" data-role="user">
        <span class="sr">{labels.you}: </span>
        <p class="bubble" dir="auto">
          {turn.text}
        </p>
        <time dateTime={new Date(turn.at).toISOString()}>
          {turn.failed ? (
            <Failed turn={turn} view={view} actions={actions} />
          ) : isWaiting(turn) && view.chat.delay ? (
            labels.queued
          ) : (
            new Date(turn.at).toLocaleTimeString(view.lang, { hour: 'numeric', minute: '2-digit' })
          )}
        </time>
      </div>
      {reply && (
        <div class="line reply" data-role="assistant" lang={reply.lang}>
          <span class="sr">{labels.assistant}: </span>
          <p class="text" dir="auto">
            <Text text={reply.text} />
          </p>
          {reply.cards.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrows move between the links inside
            <ol class="cards" onKeyDown={walk}>
              {reply.cards.map((card, index) => (
                <li key={card.id}>
                  <Card card={card} index={index} view={view} actions={actions} />
                </li>
              ))}
            </ol>
          )}
          {reply.comparison && <Comparison comparison={reply.comparison} view={view} />}
          {reply.contact && <Contact contact={reply.contact} view={view} actions={actions} />}
          {last && <Suggestions suggestions={reply.suggestions} actions={actions} />}
        </div>
      )}
    </>
  );
}

function Failed({ turn, view: { labels }, actions }: Props & { turn: Turn }) {
  const why = { too_large: labels.too_long, origin_refused: labels.refused }[turn.failed?.code as string];
  return (
    <span class="failed">
      {why ?? labels.failed}
      <button type="button" onClick={() => actions.retry(turn.id)}>
        {labels.retry}
      </button>
      {turn.query && (
        <button type="button" onClick={() => actions.edit(turn.id)}>
          {labels.edit}
        </button>
      )}
    </span>
  );
}

function Text({ text }: { text: string }) {
  return (
    <>
      {splitLinks(text).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a href={part.url} target="_blank" rel="noopener nofollow">
            {part.url.replace(/^https?:\/\//, '')}
          </a>
        ),
      )}
    </>
  );
}

/** What a screen reader hears when an answer has come: once, whole. */
export const spoken = (turn: Turn, labels: Props['view']['labels']) =>
  [
    `${labels.assistant}: ${turn.answer?.reply.text}`,
    ...(turn.answer?.reply.cards ?? []).map(
      ({ number, name, price_text }) => `${number}. ${name}, ${price_text}`,
    ),
  ].join('. ');
