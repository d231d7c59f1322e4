// Later actions: what a visitor can do with an answer. They join the panel's own when the extras come.
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { HEART, shortlist } from '../storage/shortlist.ts';
import { holdEnd, holdFocus, holdHeight } from '../ui/hold.ts';
import { goRound, keepEnter, walk } from '../ui/keys.ts';
import type { LaterActions, RestActions } from '../ui/view.ts';
import { followEnd } from './follow.ts';
import { withRest } from './with-rest.ts';

/** Named once more, so that a name alone brings them. */
const LATER = [
  'above',
  'retry',
  'edit',
  'share',
  'menu',
  'restore',
  'afresh',
  'quick',
  'book',
  'takeBack',
  'contacted',
  'handOff',
  'enterCode',
  'newChat',
  'forget',
  'download',
  'speak',
  'consent',
] as const satisfies (keyof RestActions)[];

export function laterActions(desk: Desk): LaterActions {
  const { view, update, sync, host, local, suffix, place } = desk;
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
  /** The rest has the real ones; until it is there a wish for one brings it. */
  const later =
    <N extends (typeof LATER)[number]>(name: N) =>
    (...given: Parameters<RestActions[N]>) =>
      withRest(desk, () => (desk.actions[name] as (...given: unknown[]) => void)(...given));

  return {
    ...(Object.fromEntries(LATER.map((name) => [name, later(name)])) as unknown as RestActions),
    toEnd: followEnd({ root: desk.root, view, update, signal: desk.signal }),
    act: (action, label) => sync.act(action, label, place.page()),
    save({ id, name, url }) {
      const others = view().saved.filter((home) => home.id !== id);
      const had = others.length < view().saved.length;
      const saved = had ? others : [...others, { id, name, url }];
      hearts.write(saved);
      update({ saved, said: had ? '' : fill(view().labels.saved_now, { n: saved.length }) });
      host.emit('saved', { ids: saved.map(({ id }) => id) });
      const text = HEART + name;
      if (!had) sync.post({ text, action: { type: 'like', listing_id: id, label: text }, quiet: true });
    },
    picture: (id, state) => update({ pictures: { ...view().pictures, [id]: state } }),
    visit(card, event) {
      const link = event.currentTarget as HTMLAnchorElement;
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
