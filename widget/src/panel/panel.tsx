// Panel: mounts the chat in the loader's shadow root, and turns what visitor and page do into actions.
import type { Labels } from '@veranda/server/contract';
import { render } from 'preact';
import type { Identify, Panel, PanelHost } from '../loader/events.ts';
import { LINK } from '../loader/link.ts';
import { languageOf, type Options, suffixOf } from '../loader/options.ts';
import type { Archive } from '../rest/archive.ts';
import { CONSENT, DRAFT, JOINED, LANGUAGE } from '../storage/keys.ts';
import { ladder } from '../storage/ladder.ts';
import { App } from '../ui/app.tsx';
import css from '../ui/styles.css?inline';
import type { Actions, FirstActions, View } from '../ui/view.ts';
import { api } from './api.ts';
import { type ChatEvent, emptyChat, isShown } from './chat.ts';
import type { Desk } from './desk.ts';
import { english } from './labels.ts';
import { type Extras, extras } from './later.ts';
import { createOpening } from './opening.ts';
import { createPlace } from './place.ts';
import { followScreen } from './screen.ts';
import { createSync, type SyncOptions } from './sync.ts';

export function mount(host: PanelHost, options: Options): Panel {
  const suffix = suffixOf(options.site);
  const storage = () => localStorage;
  const held = Boolean(options.consent && !ladder(storage).get(CONSENT + suffix));
  const local = ladder(storage, held);
  const tab = ladder(() => sessionStorage, held);
  const KEPT_DRAFT = DRAFT + suffix;
  const plain: typeof fetch = async (...call) => ((await ours) || fetch)(...call);
  const server = api(options.api, (...call) => (desk.way ?? plain)(...call));
  options.locale = tab.get(LANGUAGE + suffix) ?? options.locale;

  function addSheet(css: string) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  }
  addSheet(css);
  const root = document.createElement('div');
  host.root.append(root);

  let archive: Archive | undefined;
  let started = false;
  let view: View = {
    options,
    english: english as Labels,
    labels: english as Labels,
    lang: 'en',
    locale: 'en-IN',
    chat: emptyChat,
    state: 'closed',
    inline: host.inline,
    phone: false,
    dark: false,
    draft: { text: tab.get(KEPT_DRAFT)?.slice(0, 2000) ?? '', n: 0 },
    saved: [],
    pictures: {},
    unreachable: false,
    held,
  };
  const read = () => view;
  /** The browser's own fetch, whatever the page has made of its: another comes with the extras then. */
  const ours =
    !/native/.test(`${fetch}`) &&
    extras().then(
      ({ ownFetch }) => ownFetch(host.root),
      () => fetch,
    );

  const gone = new AbortController();
  const { signal } = gone;
  const talk = new AbortController();
  const talking: Omit<SyncOptions, 'signal'> = {
    api: server,
    store: local,
    suffix,
    locale: () => languageOf(options),
    held,
    tab,
    onChange: (chat, event) => {
      update({ chat });
      report(event);
    },
    archive: async () => {
      const { rest } = await extras();
      archive ??= (await rest()).createArchive(desk);
      return archive;
    },
    warn,
  };
  const speak: Desk['speak'] = (change) => createSync({ ...talking, ...change });
  const sync = speak({ signal: talk.signal });
  function warn(code: string) {
    host.emit('error', { code });
    more((extras) => extras.warn(code, options.api));
  }
  const extrasAlone = () => {};
  /** With the extras, now or when they have come. */
  function more(work: (loaded: Extras) => void = (extras) => extras.withRest(desk)) {
    extras().then(
      (loaded) => {
        if (!view.extras) {
          addSheet(loaded.css);
          Object.assign(actions, loaded.laterActions(desk));
          learn(loaded.english);
          update({ extras: loaded });
        }
        work(loaded);
      },
      () => {},
    );
  }

  const learn: Desk['learn'] = (words) => {
    const english = { ...view.english, ...words };
    update({ english, labels: { ...english, ...view.site?.labels } });
  };

  // ---- showing ---------------------------------------------------------------------------------------------------
  function update(change: Partial<View>) {
    view = { ...view, ...change };
    if (change.unreachable) more();
    if (change.asking) more(extrasAlone);
    render(<App view={view} actions={actions} />, root);
  }
  function report(event: ChatEvent) {
    if (view.chat.turns.length || view.chat.notice) more((extras) => extras.heard(desk, event));
    if (view.state === 'open') opening.stay();
    if (event.type === 'cleared') host.emit('reset', {});
    if (event.type !== 'answered' || !isShown(event.turn)) return;
    update({ said: `${view.labels.assistant}: ${event.turn.answer.reply.text}` });
    if (view.state !== 'open') opening.missed();
  }
  const set = (name: string, value: string) => host.element.style.setProperty(name, value);
  /** In the owner's colour; its contrast is put right as soon as the extras are here. */
  function paint() {
    const accent = options.accent ?? view.site?.accent;
    if (!accent) return;
    set('--own-accent', accent);
    more((extras) => extras.accentOf(accent, view.dark, root, set));
  }

  const place = createPlace({ api: server, options, view: read, update, failed: warn });
  /** Client-side navigation: the visitor comes back to the chat on another page. */
  const moved = () => {
    if (view.state !== 'closed') void place.ask().then(paint);
  };
  host.root.addEventListener('focusin', moved, { signal });
  root.addEventListener('keydown', () => more(extrasAlone));

  function start() {
    moved();
    if (started) return;
    started = true;
    void sync.start();
  }
  const focus = (selector: string) =>
    root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const opening = createOpening({
    host,
    local,
    tab,
    suffix,
    signal,
    view: read,
    update,
    focus,
    above: () => more(() => actions.above()),
    start,
  });

  // ---- what visitor and page do ------------------------------------------------------------------------------------
  function say(text: string): boolean {
    const words = `${text}`.trim();
    if (!words) return false;
    sync.ask(words, place.page());
    return true;
  }
  const first: FirstActions = {
    close: opening.close,
    reopen: () => opening.open(),
    send: say,
    keepDraft(text) {
      if (text) tab.set(KEPT_DRAFT, text);
      else tab.remove(KEPT_DRAFT);
    },
    suggest({ label, query, action }) {
      if (action) sync.act({ ...action, label }, label, place.page());
      else sync.ask(query ?? label, place.page());
    },
    // The extras' own takes its place when they are here.
    menu: (menu) => more(() => actions.menu(menu)),
  };
  const actions = first as Actions;
  const fold = () => {
    more();
    opening.fold();
  };
  /** Nothing goes out until it is known who speaks. */
  function identify(ask?: Identify) {
    desk.ask = ask;
    desk.way = (...call) => extras().then(({ pass }) => pass(desk, call));
    more(({ settle }) => settle(desk));
  }
  const desk: Desk = {
    speak,
    talk,
    plain,
    view: read,
    update,
    learn,
    root,
    signal,
    sync,
    api: server,
    addSheet,
    actions,
    host,
    local,
    tab,
    suffix,
    place,
    fold,
    leaving: opening.leaving,
    focus,
  };

  followScreen(options.theme, signal, set, ({ dark, phone }) => {
    update({ dark, phone: phone && !host.inline });
    paint();
  });
  if (held) more();
  if (local.get(JOINED + suffix) || location.hash.includes(LINK)) identify();
  host.emit('ready', {});
  if (host.inline) opening.open(false);

  return {
    open: opening.open,
    resume() {
      more();
      opening.resume();
    },
    close: opening.close,
    isOpen: () => view.state === 'open',
    send(text) {
      opening.open();
      say(text);
    },
    prefill(text) {
      update({ draft: { text: `${text}`, n: view.draft.n + 1 } });
      opening.open();
    },
    page(next) {
      place.hint(next);
      moved();
    },
    reset: () => more(() => actions.newChat()),
    identify,
    consent: (given) => given && more(() => actions.consent()),
    destroy() {
      gone.abort();
      desk.talk.abort();
      render(null, root);
      root.remove();
    },
  };
}
