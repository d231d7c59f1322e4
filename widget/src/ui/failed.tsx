// Failed: why a message was not sent, and what can be done about it.
import type { Turn } from '../panel/chat.ts';
import type { Props } from './view.ts';

export function Failed({ turn, view: { labels }, actions }: Props & { turn: Turn }) {
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
