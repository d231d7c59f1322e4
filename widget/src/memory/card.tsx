// Card: what the memory asks or tells, after the last line.
import type { ComponentType } from 'preact';
import css from '../account/account.css?inline';
import type { Desk } from '../panel/desk.ts';
import type { Props } from '../ui/view.ts';
import { english } from './labels-memory.ts';

const known = new WeakSet<Desk>();

/** Its words and its dress, once. */
export function settleIn(desk: Desk) {
  if (known.has(desk)) return;
  known.add(desk);
  desk.addSheet(css);
  desk.learn(english);
}

/** Another card that stands there is not covered. */
export function tell(desk: Desk, card: ComponentType<Props>): boolean {
  settleIn(desk);
  if (desk.view().account) return false;
  desk.update({ account: card });
  return true;
}

/** In place of the one before. */
export function say(desk: Desk, line: (labels: Props['view']['labels']) => string) {
  settleIn(desk);
  desk.update({
    account: ({ view: { labels, remembers } }) => (
      <div class="account" role="status">
        <p>{line(labels)}</p>
        {remembers && (
          <button type="button" onClick={remembers.stop}>
            {labels.remember_stop}
          </button>
        )}
        <button type="button" onClick={() => close(desk)}>
          {labels.close}
        </button>
      </div>
    ),
  });
}

export function close(desk: Desk) {
  desk.update({ account: undefined });
  desk.focus('.panel');
}
