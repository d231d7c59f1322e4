// Log: the conversation. extras/follow.ts keeps it at what is said.
import { isShown } from '../panel/chat.ts';
import { Message } from './message.tsx';
import type { Props } from './view.ts';
import { Welcome } from './welcome.tsx';

export function Log({ view, actions }: Props) {
  const { labels, chat, extras, rest } = view;
  const turns = chat.turns.filter(isShown);
  const last = turns.at(-1);
  return (
    <div class="middle">
      {/* Announced through the status region, whole and once; hence aria-live off. */}
      <div
        class="log"
        role="log"
        aria-live="off"
        aria-label={labels.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
      >
        <Welcome view={view} actions={actions} />
        {turns.map((turn, index) => (
          <section class="turn" key={turn.id} data-message={turn.id}>
            {rest && <rest.Divider turn={turn} previous={turns[index - 1]} view={view} />}
            <Message turn={turn} last={turn === last} view={view} actions={actions} />
          </section>
        ))}
        {extras && <extras.Tail view={view} actions={actions} />}
      </div>
      {rest && view.news && <rest.News view={view} actions={actions} />}
    </div>
  );
}
