// Notices: what the visitor should know about the connection and the conversation, above the composer.

import { contactOnTag } from '../loader/options.ts';
import { fill, MINUTES } from '../panel/labels.ts';
import { Contact } from './contact.tsx';
import type { Props } from './view.ts';

export function Notices({ view, actions }: Props) {
  const { labels, chat, held, site } = view;
  const { delay } = chat;
  const minutes = site?.session_minutes ?? MINUTES;
  const cut =
    view.unreachable ||
    delay?.reason === 'unavailable' ||
    chat.turns.at(-1)?.failed?.code === 'origin_refused';
  const person = cut && contactOnTag(view.options);
  return (
    <>
      {view.strip && (
        <p class="strip" role="status">
          <span>{view.strip.text}</span>
          <button type="button" onClick={view.strip.act}>
            {view.strip.label}
          </button>
        </p>
      )}
      {person && <Contact contact={person} view={view} actions={actions} />}
      {delay && (
        <p class="notice wait">
          {fill(labels[delay.reason], { n: Math.max(1, Math.ceil((delay.until - Date.now()) / 1000)) })}
        </p>
      )}
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
