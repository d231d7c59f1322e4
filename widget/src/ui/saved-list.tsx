// Saved list: the homes with a heart, and what can be done with all of them.
import { fill } from '../panel/labels.ts';
import { CLOSE, Icon } from './icon.tsx';
import { isOwn, safeUrl } from './links.ts';
import { Popover } from './popover.tsx';
import type { Props } from './view.ts';

/** As many as a comparison takes, and a visit. */
const MOST = 4;

export function SavedList({ view, actions }: Props) {
  const { labels, saved } = view;
  const does = (work: () => void) => () => {
    actions.menu();
    work();
  };
  return (
    <Popover name={labels.saved_list} class="shortlist" close={actions.menu}>
      {saved.length === 0 && <p>{labels.saved_none}</p>}
      <ul>
        {saved.map((home) => {
          const url = safeUrl(home.url);
          return (
            <li key={home.id}>
              {url ? (
                <a href={url} {...(!isOwn(url) && { target: '_blank', rel: 'noopener' })}>
                  {home.name}
                </a>
              ) : (
                <button
                  type="button"
                  onClick={does(() =>
                    actions.act({ type: 'show', listing_id: home.id, label: home.name }, home.name),
                  )}
                >
                  {home.name}
                </button>
              )}
              <button
                type="button"
                class="tool"
                aria-label={fill(labels.remove, { name: home.name })}
                onClick={({ currentTarget }) => {
                  const list = currentTarget.closest('.popover');
                  actions.save(home);
                  // The button goes with its home: the keyboard goes on in the list.
                  list?.querySelector<HTMLElement>('a,button')?.focus();
                }}
              >
                <Icon of={CLOSE} />
              </button>
            </li>
          );
        })}
      </ul>
      {saved.length > 0 && (
        <div class="together">
          {saved.length > 1 && (
            <button
              type="button"
              onClick={does(() =>
                actions.act(
                  {
                    type: 'compare',
                    listing_ids: saved.slice(0, MOST).map(({ id }) => id),
                    label: labels.compare,
                  },
                  labels.compare,
                ),
              )}
            >
              {labels.compare}
            </button>
          )}
          <button type="button" onClick={() => actions.share(saved)}>
            {labels.share}
          </button>
          <button
            type="button"
            onClick={does(() =>
              view.site?.visits
                ? actions.book({ kind: 'visit', listing_ids: saved.slice(0, MOST).map(({ id }) => id) })
                : actions.send(labels.visit),
            )}
          >
            {labels.visit}
          </button>
        </div>
      )}
    </Popover>
  );
}
