// Later actions: what a visitor can do with an answer. They join the panel's own when the extras come.
import type { QuickValues } from '@veranda/server/contract';
import { isShown, latest } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { toJson } from '../storage/json.ts';
import { CONSENT } from '../storage/keys.ts';
import { shortlist } from '../storage/shortlist.ts';
import { holdEnd, holdFocus, holdHeight } from '../ui/hold.ts';
import { goRound, keepEnter, walk } from '../ui/keys.ts';
import { shareText } from '../ui/links.ts';
import type { LaterActions } from '../ui/view.ts';
import { keepAbove } from './above.ts';
import { visits } from './chunks.ts';
import { followEnd } from './follow.ts';
import { restoreOffer } from './restore.ts';
import { download } from './transcript-file.ts';

export function laterActions(desk: Desk): LaterActions {
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
  const write = (text: string) => update({ draft: { text, n: view().draft.n + 1 } });

  async function clear(forget: boolean) {
    if (forget) {
      hearts.write([]);
      local.remove(CONSENT + suffix);
      update({ saved: [] });
      write('');
    }
    // At once: when the server has answered, the visitor may be typing again.
    desk.focus('.panel');
    const gone = await sync.clear(undefined);
    if (forget) sync.notice(gone ? 'forgotten' : 'forgotten_here');
  }
  async function takeBack() {
    const done = await visits().then(
      (loaded) => loaded.takeBack(desk),
      () => false,
    );
    if (!done) sync.notice('not_taken_back');
    return done;
  }
  return {
    above: keepAbove({ host, root: desk.root, view, signal: desk.signal }),
    menu(menu) {
      const focused = (desk.root.getRootNode() as ShadowRoot).activeElement;
      const opener = view().menu === 'saved' ? '.saved' : '.tool:not(.saved)';
      update({ menu });
      // Back to the button, unless the visitor has gone on.
      if (!menu && !focused?.isConnected) desk.focus(opener);
    },
    toEnd: followEnd({ root: desk.root, view, update, signal: desk.signal }),
    act: (action, label) => sync.act(action, label, place.page()),
    retry: sync.retry,
    edit(id) {
      const text = view().chat.turns.find((turn) => turn.id === id)?.text ?? '';
      sync.drop(id);
      write(text);
      desk.focus('textarea');
    },
    restore() {
      const offer = restoreOffer(view().chat);
      if (!offer) return;
      const label = fill(view().labels.restore, { filters: offer.words });
      sync.act({ ...offer.action, label }, label, place.page());
      if (offer.again) sync.ask(offer.again, place.page());
    },
    afresh() {
      update({ afresh: true });
      desk.focus('textarea');
    },
    save({ id, name, url }) {
      const others = view().saved.filter((home) => home.id !== id);
      const had = others.length < view().saved.length;
      const saved = had ? others : [...others, { id, name, url }];
      hearts.write(saved);
      update({ saved, said: had ? '' : fill(view().labels.saved_now, { n: saved.length }) });
      host.emit('saved', { ids: saved.map(({ id }) => id) });
      if (!had) sync.act({ type: 'like', listing_id: id, label: `♥ ${name}` }, `♥ ${name}`, undefined, true);
    },
    share(homes) {
      const text = shareText(homes);
      const copy = () =>
        navigator.clipboard.writeText(text).then(
          () => sync.notice('copied'),
          () => {},
        );
      // Dismissed by the visitor: nothing more is wanted. Where it cannot be had, the clipboard.
      if (navigator.share)
        navigator.share({ text }).catch(({ name }) => (name === 'AbortError' ? undefined : copy()));
      else void copy();
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
    quick(name) {
      const before = view().quick?.filter;
      update({ quick: name && { filter: name } });
      if (!name) return before && desk.focus(`[data-quick="${before}"]`);
      const filters = toJson(latest(view().chat)?.filters ?? {});
      const query = new URLSearchParams({ filter: name, locale: view().lang, filters });
      void desk.api.call<QuickValues>(`site/values?${query}`).then((answer) => {
        if (view().quick?.filter === name && answer.ok) update({ quick: { filter: name, ...answer.value } });
      });
    },
    book: (asks) =>
      void visits().then(
        ({ open }) => open(desk, asks, true),
        () => {},
      ),
    takeBack,
    contacted(channel, event) {
      if (!host.emit('contact_click', { channel })) event.preventDefault();
    },
    unask() {
      place.unask();
      desk.focus('textarea');
    },
    newChat: () => void clear(false),
    async forget(visit) {
      if (visit && !(await takeBack())) return;
      void clear(true);
    },
    download: (kind) =>
      download(
        kind,
        view().chat.turns.filter(isShown),
        view().labels,
        view().locale,
        view().site?.name ?? location.host,
      ),
    consent() {
      tab.release();
      sync.consent();
      // The yes itself is kept too, until "forget me".
      local.set(CONSENT + suffix, '1');
      update({ held: false });
    },
  };
}
