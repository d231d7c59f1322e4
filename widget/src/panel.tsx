// Panel: mounts the chat in the loader's shadow root, and turns what visitor and page do into actions.
import type { Labels } from '@veranda/server/contract';
import { render } from 'preact';
import { api } from './api.ts';
import type { Archive } from './archive.ts';
import { closeOnBack } from './back.ts';
import { type ChatEvent, emptyChat, isShown } from './chat.ts';
import type { Panel, PanelHost } from './events.ts';
import { english, MINUTES } from './labels.ts';
import { type Extras, extras } from './later.ts';
import type { Options } from './options.ts';
import { createPlace } from './place.ts';
import { ladder } from './storage/ladder.ts';
import { createSync } from './sync.ts';
import { App } from './ui/app.tsx';
import css from './ui/styles.css?inline';
import type { Actions, Desk, FirstActions, View } from './ui/view.ts';

export function mount(host: PanelHost, options: Options): Panel {
  const suffix = options.site ? `:${options.site}` : '';
  const storage = () => localStorage;
  const held = Boolean(options.consent && !ladder(storage).get(`chatbot_consent${suffix}`));
  const local = ladder(storage, held);
  const tab = ladder(() => sessionStorage, held);
  const OPEN = `chatbot_open${suffix}`;
  const DRAFT = `chatbot_draft${suffix}`;
  const server = api(options.api);
  const locale = options.locale ?? (document.documentElement.lang || navigator.language);

  function addSheet(css: string) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  }
  addSheet(css);
  const root = document.createElement('div');
  host.root.append(root);

  const small = matchMedia('(max-width: 640px)');
  const night = matchMedia('(prefers-color-scheme: dark)');

  let unread = 0;
  let archive: Archive | undefined;
  let back: ReturnType<typeof closeOnBack> | undefined;
  let started = false;
  let ticking: ReturnType<typeof setTimeout> | undefined;
  let view: View = {
    options,
    labels: english as Labels,
    lang: 'en',
    locale: 'en-IN',
    chat: emptyChat,
    state: 'closed',
    inline: host.inline,
    phone: false,
    dark: false,
    draft: { text: tab.get(DRAFT)?.slice(0, 2000) ?? '', n: 0 },
    saved: [],
    pictures: {},
    unreachable: false,
    held,
  };

  const gone = new AbortController();
  const { signal } = gone;
  const sync = createSync({
    signal,
    api: server,
    store: local,
    suffix,
    locale,
    held,
    tab,
    onChange: (chat, event) => {
      update({ chat });
      report(event);
    },
    archive: async () => {
      const { createArchive } = await extras();
      archive ??= createArchive({ suffix, api: server, keepDays: options.keepDays ?? 0 });
      return archive;
    },
    warn,
  });
  function warn(code: string) {
    host.emit('error', { code });
    more((extras) => extras.warn(code, options.api));
  }
  /** With the extras, now or when they have come. */
  function more(work: (loaded: Extras) => void = () => {}) {
    extras().then(
      (loaded) => {
        if (!view.extras) {
          addSheet(loaded.css);
          Object.assign(actions, loaded.laterActions(desk));
          const labels = { ...english, ...loaded.english, ...view.site?.labels };
          update({ extras: loaded, labels });
          fit();
        }
        work(loaded);
      },
      () => {},
    );
  }

  // ---- showing ---------------------------------------------------------------------------------------------------
  function update(change: Partial<View>) {
    view = { ...view, ...change };
    if (change.unreachable || change.asking) more();
    render(<App view={view} actions={actions} />, root);
  }
  /** "Trying again in 3 s" counts down. */
  function tick() {
    clearTimeout(ticking);
    if (view.chat.delay) ticking = setTimeout(tick, 1000);
    update({});
  }
  function report(event: ChatEvent) {
    if (event.type === 'delayed') tick();
    if (view.chat.turns.length || view.chat.notice) more();
    if (view.state === 'open') stay();
    if (event.type === 'asked' && isShown(event.turn))
      host.emit('message', { role: 'user', text: event.turn.text });
    if (event.type === 'cleared') host.emit('reset', {});
    if (event.type !== 'answered' || !isShown(event.turn)) return;
    const { reply, filters } = event.turn.answer;
    update({ said: `${view.labels.assistant}: ${reply.text}` });
    host.emit('message', { role: 'assistant', text: reply.text });
    if (reply.cards.length) host.emit('results', { ids: reply.cards.map(({ id }) => id), filters });
    if (view.state !== 'open') count(unread + 1);
  }
  function count(now: number) {
    if (now !== unread) host.emit('unread', { count: now });
    unread = now;
    host.launcher({ open: view.state === 'open', unread });
  }

  const set = (name: string, value: string) => host.element.style.setProperty(name, value);
  /** Night and day, the owner's colour, and the visible part of a small screen: a keyboard covers the rest. */
  function fit() {
    const dark = options.theme === 'dark' || (options.theme !== 'light' && night.matches);
    const accent = view.site?.accent ?? options.accent;
    // Not while zoomed in with two fingers: that is to see a part of it larger.
    if (screen?.scale === 1 && small.matches) {
      set('--top', `${screen.offsetTop}px`);
      set('--height', `${screen.height}px`);
    }
    update({ dark, phone: small.matches && !host.inline });
    if (accent) {
      set('--own-accent', accent);
      // Its contrast is put right as soon as the extras are here.
      view.extras?.accentOf(accent, dark, root, set);
    }
  }
  const screen = visualViewport;
  for (const target of [small, night, screen])
    for (const event of ['change', 'resize', 'scroll']) target?.addEventListener(event, fit, { signal });

  const place = createPlace({ api: server, options, locale, view: () => view, update, failed: warn });
  /** Client-side navigation: the visitor comes back to the chat on another page. */
  const moved = () => {
    if (view.state !== 'closed') void place.ask().then(fit);
  };
  host.root.addEventListener('focusin', moved, { signal });
  root.addEventListener('keydown', () => more());

  // ---- open and close ----------------------------------------------------------------------------------------------
  function start() {
    moved();
    if (started) return;
    started = true;
    void sync.start();
  }
  function open(focus = true) {
    if (view.state !== 'open') {
      stay();
      tab.set(OPEN, 'open');
      update({ state: 'open' });
      count(0);
      if (view.phone && options.back !== false && focus) back = closeOnBack(close);
      host.emit('open', {});
    }
    start();
    if (!focus) return;
    // A touch screen would pull up its keyboard: there the panel itself takes the focus.
    focusOn(matchMedia('(pointer: fine)').matches ? 'textarea' : '.panel');
  }
  /** The next page opens the panel again, for as long as a conversation lives. */
  function stay() {
    local.set(OPEN, `${Date.now() + (view.site?.session_minutes ?? MINUTES) * 60_000}`);
  }
  function close() {
    if (view.state === 'closed' || host.inline) return;
    local.remove(OPEN);
    tab.remove(OPEN);
    update({ state: 'closed' });
    back?.leave();
    back = undefined;
    host.launcher({ open: false, unread });
    host.emit('close', {});
  }
  function fold() {
    more();
    tab.set(OPEN, 'bar');
    update({ state: 'bar' });
    back?.leave();
    back = undefined;
    start();
    host.launcher({ open: true, unread });
  }
  /** Back to this page as it was: the panel is open again. */
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted && view.state === 'open') tab.set(OPEN, 'open');
  };
  addEventListener('pageshow', shown, { signal });

  function say(text: string): boolean {
    const words = `${text}`.trim();
    if (!words) return false;
    sync.ask(words, place.page());
    return true;
  }
  const focusOn = (selector: string) =>
    root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const first: FirstActions = {
    close,
    reopen: () => open(),
    send: say,
    keepDraft(text) {
      if (!text) return tab.remove(DRAFT);
      tab.set(DRAFT, text);
    },
    suggest({ label, query, action }) {
      if (action) sync.act({ ...action, label }, label, place.page());
      else sync.ask(query ?? label, place.page());
    },
    menu(menu) {
      more();
      const focused = host.root.activeElement;
      update({ menu });
      // Back to the button, unless the visitor has gone on.
      if (!menu && !focused?.isConnected) focusOn('.tool');
    },
  };
  const actions = first as Actions;
  const desk: Desk = {
    view: () => view,
    update,
    root,
    signal,
    sync,
    host,
    local,
    tab,
    suffix,
    place,
    fold,
    leaving() {
      tab.set(OPEN, 'bar');
      return Boolean(back?.entry);
    },
    focus: focusOn,
  };

  fit();
  if (held) more();
  host.emit('ready', {});
  if (host.inline) open(false);

  return {
    open,
    /** As it was on the page before; on a phone a new page is not covered again, unless this was a reload. */
    resume: () => (small.matches && tab.get(OPEN) !== 'open' ? fold() : open(false)),
    close,
    isOpen: () => view.state === 'open',
    send(text) {
      start();
      say(text);
    },
    prefill: (text) => update({ draft: { text: `${text}`, n: view.draft.n + 1 } }),
    page(next) {
      place.hint(next);
      moved();
    },
    reset: () => more(() => actions.newChat()),
    consent: (given) => given && more(() => actions.consent()),
    destroy() {
      back?.leave();
      gone.abort();
      render(null, root);
      root.remove();
    },
  };
}
