// Notices: what the visitor should know about the connection and the conversation, above the composer.
import { useEffect, useState } from 'preact/hooks';
import type { Delay } from '../chat.ts';
import { fill } from '../labels.ts';
import { contactOnTag } from '../options.ts';
import { Contact } from './contact.tsx';
import type { Props } from './view.ts';

export function Notices({ view, actions }: Props) {
  const { labels, chat, held, site } = view;
  const minutes = site?.session_minutes ?? 30;
  const cut =
    view.unreachable ||
    chat.delay?.reason === 'unavailable' ||
    chat.turns.at(-1)?.failed?.code === 'origin_refused';
  const person = cut && contactOnTag(view.options);
  return (
    <>
      {person && <Contact contact={person} view={view} actions={actions} />}
      {chat.delay && <Waiting delay={chat.delay} labels={labels} />}
      {chat.notice && (
        <p class="notice" role="status">
          {fill(labels[chat.notice], { minutes })}
        </p>
      )}
      {held && (
        <p class="notice">
          {labels.consent}{' '}
          <button type="button" onClick={actions.consent}>
            {labels.consent_yes}
          </button>
        </p>
      )}
    </>
  );
}

function Waiting({ delay, labels }: { delay: Delay; labels: Props['view']['labels'] }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(1, Math.ceil((delay.until - Date.now()) / 1000));
  return <p class="notice wait">{fill(labels[delay.reason], { n: seconds })}</p>;
}
