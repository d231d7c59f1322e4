// Stamp: under the visitor's line, when it was said; or that it waits; or why it was not sent, and what can be done about it.
import { isWaiting, type Turn } from '../panel/chat.ts';
import type { Props } from './view.ts';

export function Stamp({ turn, view, actions }: Props & { turn: Turn }) {
  const { labels, locale, chat } = view;
  if (isWaiting(turn) && chat.delay) return labels.queued;
  if (!turn.failed)
    return new Date(turn.at).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  const why = { too_large: labels.too_long, origin_refused: labels.refused }[turn.failed.code as string];
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
