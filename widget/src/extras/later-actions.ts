// Later actions: what a visitor can do with an answer. They join the panel's own when the extras come.
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { toJson } from '../storage/json.ts';
import { VIEWED } from '../storage/keys.ts';
import { readJson } from '../storage/ladder.ts';
import { HEART, shortlist } from '../storage/shortlist.ts';
import { holdEnd, holdFocus, holdHeight } from '../ui/hold.ts';
import { goRound, keepEnter, walk } from '../ui/keys.ts';
import type { FirstActions, LaterActions, RestActions } from '../ui/view.ts';
import { followEnd } from './follow.ts';
import { withRest } from './with-rest.ts';

/** As many as the server takes. */
const MOST_TOLD = 20;

export function laterActions(desk: Desk): Omit<LaterActions, keyof RestActions> {
  const { view, update, sync, host, local, tab, suffix, place } = desk;
  const hearts = shortlist(local, suffix);
  update({ saved: hearts.read() });
  desk.root.addEventListener('keydown', walk);
  desk.root.addEventListener('keydown', goRound);
  keepEnter(desk.root);
  holdFocus(desk.root, desk.signal);
  holdEnd(desk.root, desk.signal);
  holdHeight(desk.root, desk.signal);
  const elsewhere = ({ key }: StorageEvent) => key === hearts.KEY && update({ saved: hearts.read() });
  addEventListener('storage', elsewhere, { signal: desk.signal });
  // With each message: what is on the shortlist is known to nobody else.
  const { query } = desk.api;
  desk.api.query = (body, token) =>
    query(
      {
        ...body,
        shortlist: view()
          .saved.map(({ id }) => id)
          .slice(-MOST_TOLD),
      },
      token,
    );
  delete (desk.actions as Partial<FirstActions>).menu;
  Object.setPrototypeOf(desk.actions, new Proxy({}, { get: later }));
  /** The rest has those that are not here; until it has come a wish for one brings it. */
  function later(_: object, name: keyof RestActions) {
    return (...given: unknown[]) =>
      withRest(desk, () => (desk.actions[name] as (...given: unknown[]) => void)(...given));
  }

  return {
    toEnd: followEnd(desk),
    act: (action, label) => sync.act(action, label, place.page()),
    keep(saved) {
      hearts.write(saved);
      update({ saved });
      host.emit('saved', { ids: saved.map(({ id }) => id) });
    },
    save({ id, name, url }) {
      const others = view().saved.filter((home) => home.id !== id);
      const had = others.length < view().saved.length;
      const saved = had ? others : [...others, { id, name, url }];
      desk.actions.keep(saved);
      update({ said: had ? '' : fill(view().labels.saved_now, { n: saved.length }) });
      if (had) return;
      desk.actions.saved();
      const text = HEART + name;
      sync.post({ text, action: { type: 'like', listing_id: id, label: text }, quiet: true });
    },
    picture: (id, state) => update({ pictures: { ...view().pictures, [id]: state } }),
    visit(card, event) {
      const link = event.currentTarget as HTMLAnchorElement;
      const seen = VIEWED + suffix;
      const viewed = [...new Set<string>(readJson<string[]>(tab, seen, Array.isArray)).add(card.id)];
      tab.set(seen, toJson(viewed));
      update({ viewed });
      const follow = host.emit('listing_click', { id: card.id, url: link.href });
      if (!follow) event.preventDefault();
      const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!view().phone || !plain || link.target) return;
      if (!follow) return desk.fold();
      if (!desk.leaving()) return;
      // Our history entry becomes the home's: one Back leads from it to where the visitor was.
      event.preventDefault();
      location.replace(link.href);
    },
    unask() {
      place.unask();
      desk.focus('textarea');
    },
  };
}
