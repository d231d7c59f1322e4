// Sent: homes that somebody chose and sent by a link. It carries their ids alone, and nothing is asked before a tap.
import type { Action } from '@veranda/server/contract';
import { HOMES, LINK } from '../loader/link.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { MOST_SENT } from '../ui/links.ts';
import { ask } from './state.ts';

/** As many as a comparison takes. */
const COMPARED = 4;

/** The ids in the address's fragment: "#veranda=homes:LP-1,LP-2". */
export function sentIn(hash: string): string[] | undefined {
  const list = hash.split(LINK + HOMES)[1];
  if (list === undefined) return undefined;
  try {
    const ids = list.split(',').map(decodeURIComponent);
    return ids.every((id) => id !== '' && id.length <= 200) ? [...new Set(ids)].slice(0, MOST_SENT) : [];
  } catch {
    return [];
  }
}

/** A card that offers them. The address says nothing of them any more. */
export async function showSent(desk: Desk) {
  const ids = sentIn(location.hash);
  // Another question is open: they come on the next page.
  if (!ids || desk.view().account) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (ids.length === 0) return;
  desk.actions.reopen();
  // With it comes the word for comparing.
  await desk.view().extras?.rest();
  const does = (action: Action, label: string) => () => {
    ask(desk, undefined);
    desk.focus('.panel');
    desk.sync.act({ ...action, label }, label, desk.place.page());
  };
  ask(desk, ({ view: { labels } }) => (
    <div class="account" role="status">
      <p>{fill(labels.sent_homes, { n: ids.length })}</p>
      <button type="button" onClick={does({ type: 'show_all', listing_ids: ids }, labels.show_them)}>
        {labels.show_them}
      </button>
      {ids.length > 1 && (
        <button
          type="button"
          onClick={does({ type: 'compare', listing_ids: ids.slice(0, COMPARED) }, labels.compare)}
        >
          {labels.compare}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          ask(desk, undefined);
          desk.focus('textarea');
        }}
      >
        {labels.not_now}
      </button>
    </div>
  ));
}
