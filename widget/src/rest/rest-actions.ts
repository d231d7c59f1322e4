// Rest actions: what a visitor can do beside the homes of an answer. They join the others when the rest comes.
import type { QuickValues, Reply } from '@veranda/server/contract';
import { accounts, visits } from '../extras/chunks.ts';
import { isShown, latest, type Notice } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { toJson } from '../storage/json.ts';
import { keptIn } from '../storage/kept.ts';
import { CONSENT, LANGUAGE, SESSION_ID, SESSION_LIFE, SESSION_TOKEN, VIEWED } from '../storage/keys.ts';
import { readJson } from '../storage/ladder.ts';
import { PERSON } from '../storage/outbox.ts';
import { shortlist } from '../storage/shortlist.ts';
import { linkTo, shareText } from '../ui/links.ts';
import type { RestActions } from '../ui/view.ts';
import { keepAbove } from './above.ts';
import { restoreOffer } from './restore.ts';
import { download } from './transcript-file.ts';

/** Time to think better of it. */
const STRIP_MS = 6000;

/** Its file cannot be had now; tapped again, it is asked for again. */
const missing = () => {};

/** Nobody is signed in and somebody has spoken: what waits here of a person who was goes out no more. What is said to be done with the shortlist is done. */
export function spoken({ way, tab, view, actions }: Desk, list?: Reply['shortlist']) {
  if (list) {
    const { add = [], remove = [], open } = list;
    const gone = [...remove, ...add.map(({ id }) => id)];
    if (gone.length) actions.keep([...view().saved.filter(({ id }) => !gone.includes(id)), ...add]);
    if (open) actions.menu('saved');
  }
  if (!way) for (const key of tab.keys()) if (key.includes(PERSON)) tab.remove(key);
}

export function restActions(desk: Desk): RestActions {
  const { view, update, sync, host, local, tab, suffix, place, actions } = desk;
  update({ viewed: readJson(tab, VIEWED + suffix, Array.isArray) });

  if (latest(view().chat)) spoken(desk);

  const notice = (notice: Notice) => sync.show({ type: 'noticed', notice });
  /** What was done, with a way to act on it, until that is taken or its time is over. */
  function strip(text: string, label: string, work: () => void, over = () => {}) {
    const hide = () => {
      clearTimeout(timer);
      removeEventListener('pagehide', end);
      if (view().strip === shown) update({ strip: undefined });
    };
    const end = () => {
      hide();
      over();
    };
    const act = () => {
      hide();
      work();
    };
    const shown = { text, label, act };
    const timer = setTimeout(end, STRIP_MS);
    addEventListener('pagehide', end);
    update({ strip: shown });
  }

  async function clear(forget: boolean) {
    if (forget) {
      shortlist(local, suffix).write([]);
      local.remove(CONSENT + suffix);
      tab.remove(LANGUAGE + suffix);
      tab.remove(VIEWED + suffix);
      keptIn(local, suffix).drop();
      if (view().remembers) update({ remembers: undefined });
      update({ saved: [], viewed: [], draft: { text: '', n: view().draft.n + 1 } });
    }
    // At once: when the server has answered, the visitor may be typing again.
    desk.focus('.panel');
    // Of somebody who is signed in a new chat leaves what is remembered of the earlier ones.
    const this_alone = !forget && desk.speaks === 'person';
    if (this_alone) await desk.api.call('chat/session?only=this', { method: 'DELETE' });
    const gone = await sync.clear(undefined, !this_alone);
    if (forget) notice(gone ? 'forgotten' : 'forgotten_here');
  }
  /** Off the screen and the disk at once; off the server when it can no longer be taken back. */
  async function newChat(undoable?: boolean) {
    const { turns } = view().chat;
    const old = sync.session();
    if (!undoable || !old || desk.speaks) return clear(false);
    await sync.clear(undefined, false);
    desk.focus('.panel');
    const { id, token, ...life } = old;
    const headers = { 'X-Session-Id': id, 'X-Session-Token': token };
    const gone = () => void desk.api.call('chat/session', { method: 'DELETE', keepalive: true, headers });
    const undo = () => {
      // Another one has begun, here or in another tab.
      if (view().chat.turns.length || local.get(SESSION_ID + suffix)) return gone();
      local.set(SESSION_ID + suffix, id);
      local.set(SESSION_TOKEN + suffix, token);
      local.set(SESSION_LIFE + suffix, toJson(life));
      sync.show({ type: 'merged', turns });
      void sync.start();
    };
    strip(view().labels.chat_cleared, view().labels.undo, undo, gone);
  }
  async function takeBack() {
    const done = await visits().then(
      (loaded) => loaded.takeBack(desk),
      () => false,
    );
    if (!done) notice('not_taken_back');
    return done;
  }
  return {
    above: keepAbove({ host, root: desk.root, view, signal: desk.signal }),
    menu(menu) {
      const focused = (desk.root.getRootNode() as ShadowRoot).activeElement;
      const opener = view().menu === 'saved' ? '.saved' : '.tool:not(.saved)';
      update({ menu, strip: menu ? undefined : view().strip });
      // Back to the button, unless the visitor has gone on.
      if (!menu && !focused?.isConnected) desk.focus(opener);
    },
    // The server did nothing for it, so it is a new one.
    retry(id) {
      const turn = view().chat.turns.find((turn) => turn.id === id);
      sync.drop(id);
      if (turn) sync.post({ ...turn, failed: undefined });
    },
    edit(id) {
      const text = view().chat.turns.find((turn) => turn.id === id)?.text ?? '';
      sync.drop(id);
      update({ draft: { text, n: view().draft.n + 1 } });
      desk.focus('textarea');
    },
    share(homes) {
      const together = `${view().labels.compare}: ${linkTo(homes.map(({ id }) => id))}`;
      const text = [shareText(homes), ...(homes.length > 1 ? [together] : [])].join('\n');
      const copy = () =>
        navigator.clipboard.writeText(text).then(
          () => notice('copied'),
          () => {},
        );
      // Dismissed by the visitor: nothing more is wanted. Where it cannot be had, the clipboard.
      if (navigator.share)
        navigator.share({ text }).catch(({ name }) => (name === 'AbortError' ? undefined : copy()));
      else void copy();
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
    handOff: () => void accounts().then(({ handOff }) => handOff(desk), missing),
    enterCode: () => void accounts().then(({ enterCode }) => enterCode(desk), missing),
    newChat: (undoable) => void newChat(undoable),
    saved() {
      const { said = '', labels } = view();
      strip(said, labels.saved_list, () => actions.menu('saved'));
    },
    async forget(visit) {
      if (visit && !(await takeBack())) return;
      void clear(true);
    },
    download: () =>
      download(
        view().chat.turns.filter(isShown),
        view().labels,
        view().locale,
        view().site?.name ?? location.host,
      ),
    speak(code, name) {
      view().options.locale = code;
      tab.set(LANGUAGE + suffix, code);
      void place.ask();
      actions.send(name);
    },
    consent() {
      tab.release();
      sync.consent();
      // The yes itself is kept too, until "forget me".
      local.set(CONSENT + suffix, '1');
      update({ held: false });
    },
  };
}
