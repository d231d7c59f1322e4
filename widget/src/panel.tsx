// Panel: mounts the chat in the loader's shadow root, and turns what visitor and page do into actions.
import type { Page, SiteResponse } from '@veranda/server/contract';
import { render } from 'preact';
import { api } from './api.ts';
import { closeOnBack } from './back.ts';
import { type ChatEvent, emptyChat, isShown, restoreOffer } from './chat.ts';
import { palette, parseColour } from './colour.ts';
import type { PageHint, Panel, PanelHost } from './events.ts';
import { english, fill } from './labels.ts';
import type { Options } from './options.ts';
import { address, listingOnPage } from './page.ts';
import { ladder } from './storage/ladder.ts';
import { shortlist } from './storage/shortlist.ts';
import { createSync } from './sync.ts';
import { App } from './ui/app.tsx';
import css from './ui/styles.css?inline';
import type { Actions, View } from './ui/view.ts';
import { warnOnce } from './warn.ts';

export function mount(host: PanelHost, options: Options): Panel {
  const suffix = options.site ? `:${options.site}` : '';
  const held = Boolean(options.consent);
  const local = ladder(() => window.localStorage, held);
  const tab = ladder(() => window.sessionStorage, held);
  const OPEN = `chatbot_open${suffix}`;
  const DRAFT = `chatbot_draft${suffix}`;
  const hearts = shortlist(local, suffix);
  const server = api(options.api);
  const locale = options.locale ?? (document.documentElement.lang || navigator.language);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  const root = document.createElement('div');
  host.root.append(root);

  const small = matchMedia('(max-width: 640px)');
  const night = matchMedia('(prefers-color-scheme: dark)');
  const network = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;

  let hint: PageHint = {};
  let unasked: string | undefined;
  let siteFor: string | undefined;
  let unread = 0;
  let back: ReturnType<typeof closeOnBack> | undefined;
  let started = false;
  let view: View = {
    options,
    labels: english,
    lang: 'en',
    chat: emptyChat,
    state: 'closed',
    inline: host.inline,
    phone: false,
    dark: false,
    thrifty: Boolean(network?.saveData || /[23]g/.test(network?.effectiveType ?? '')),
    draft: { text: tab.get(DRAFT) ?? '', n: 0 },
    saved: hearts.read(),
    unreachable: false,
    held,
  };

  const sync = createSync({
    api: server,
    store: local,
    suffix,
    locale,
    held,
    keepDays: options.keepDays ?? 0,
    tab: tabName(tab, `chatbot_tab${suffix}`),
    onChange: (chat, event) => {
      update({ chat });
      report(event);
    },
    warn: (code) => {
      warnOnce(code, options.api);
      host.emit('error', { code });
    },
  });

  // ---- showing ---------------------------------------------------------------------------------------------------
  function update(change: Partial<View>) {
    view = { ...view, ...change };
    render(<App view={view} actions={actions} />, root);
  }
  function report(event: ChatEvent) {
    const turn = 'id' in event ? view.chat.turns.find(({ id }) => id === event.id) : undefined;
    if (event.type === 'asked' && isShown(event.turn))
      host.emit('message', { role: 'user', text: event.turn.text });
    if (event.type === 'cleared') host.emit('reset', {});
    if (event.type !== 'answered' || !turn || !isShown(turn)) return;
    const { reply, filters } = event.answer;
    host.emit('message', { role: 'assistant', text: reply.text });
    if (reply.cards.length) host.emit('results', { ids: reply.cards.map(({ id }) => id), filters });
    if (view.state !== 'open') count(unread + 1);
  }
  function count(now: number) {
    if (now !== unread) host.emit('unread', { count: now });
    unread = now;
    host.launcher({ open: view.state === 'open', unread });
  }

  /** Colours, size and the visible part of the screen: an on-screen keyboard covers the rest. */
  function adapt() {
    const dark = options.theme === 'dark' || (options.theme !== 'light' && night.matches);
    const accent = view.site?.accent ?? options.accent;
    const rgb = accent && parseColour(accent, root);
    const set = (name: string, value: string | undefined) =>
      value ? root.style.setProperty(name, value) : root.style.removeProperty(name);
    const colours = rgb ? palette(rgb, dark) : undefined;
    set('--own-accent', colours && `rgb(${colours.surface})`);
    set('--own-on-accent', colours && `rgb(${colours.on})`);
    set('--own-accent-text', colours && `rgb(${colours.text})`);
    set('--z', options.zIndex?.toString());
    const screen = window.visualViewport;
    if (screen && small.matches) {
      set('--top', `${screen.offsetTop}px`);
      set('--height', `${screen.height}px`);
    }
    update({ dark, phone: small.matches && !host.inline });
  }
  const watched: [EventTarget | null, string][] = [
    [small, 'change'],
    [night, 'change'],
    [window.visualViewport, 'resize'],
    [window.visualViewport, 'scroll'],
  ];
  for (const [target, event] of watched) target?.addEventListener(event, adapt);

  // ---- the site's words, and the home this page is about -----------------------------------------------------------
  async function askSite() {
    const here = options.listing ?? hint.listing?.id ?? hint.listing?.url ?? hint.url ?? address();
    if (siteFor === `${here}`) return;
    siteFor = `${here}`;
    const answer = await server.site(locale, here);
    if (siteFor !== `${here}`) return;
    if (answer.ok) useSite(answer.value);
    else {
      siteFor = undefined;
      update({ unreachable: true });
      warnOnce(answer.code, options.api);
      host.emit('error', { code: answer.code });
    }
  }
  function useSite(site: SiteResponse) {
    const asking = unasked === address() ? undefined : site.listing?.name;
    update({ site, unreachable: false, asking, lang: site.locale, labels: { ...english, ...site.labels } });
    adapt();
  }
  function page(): Page | undefined {
    const url = hint.url ?? address();
    if (unasked && unasked === address()) return undefined;
    const listing = options.listing ? { id: options.listing } : (hint.listing ?? listingOnPage(document));
    return url || listing ? { url, listing } : undefined;
  }
  /** Client-side navigation: another page, perhaps another home. */
  const moved = () => {
    if (view.state !== 'closed') void askSite();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  addEventListener('popstate', moved);
  navigation?.addEventListener('navigatesuccess', moved);
  host.root.addEventListener('focusin', moved);

  // ---- open and close ----------------------------------------------------------------------------------------------
  function start() {
    void askSite();
    if (started) return;
    started = true;
    void sync.start();
  }
  function open(focus = true) {
    if (view.state !== 'open') {
      local.set(OPEN, '1');
      tab.set(OPEN, 'open');
      update({ state: 'open' });
      count(0);
      if (view.phone && options.back !== false && focus) back = closeOnBack(close);
      host.emit('open', {});
    }
    start();
    if (!focus) return;
    // A touch screen would pull up its keyboard: there the panel itself takes the focus.
    const target = matchMedia('(pointer: fine)').matches ? 'textarea' : '.panel';
    root.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
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
  addEventListener('pageshow', shown);

  function say(text: string): boolean {
    const words = text.trim();
    if (!words) return false;
    sync.ask(words, page());
    return true;
  }
  async function clear(forget: boolean) {
    if (forget) {
      hearts.write([]);
      tab.remove(DRAFT);
      update({ saved: [], draft: { text: '', n: view.draft.n + 1 } });
    }
    const gone = await sync.clear(undefined);
    if (forget) sync.notice(gone ? 'forgotten' : 'forgotten_here');
    root.querySelector<HTMLElement>('.panel')?.focus();
  }

  const actions: Actions = {
    close,
    reopen: () => open(),
    send: say,
    keepDraft: (text) => (text ? tab.set(DRAFT, text) : tab.remove(DRAFT)),
    suggest({ label, query, action }) {
      if (action) sync.act({ ...action, label }, label, page());
      else sync.ask(query ?? label, page());
    },
    act: (action, label) => sync.act(action, label, page()),
    retry: sync.retry,
    edit(id) {
      const text = view.chat.turns.find((turn) => turn.id === id)?.text ?? '';
      sync.drop(id);
      update({ draft: { text, n: view.draft.n + 1 } });
      root.querySelector('textarea')?.focus();
    },
    restore() {
      const offer = restoreOffer(view.chat);
      if (!offer) return;
      const label = fill(view.labels.restore, { filters: offer.words });
      sync.act({ ...offer.action, label }, label, page());
      if (offer.again) sync.ask(offer.again, page());
    },
    save({ id, name, url }) {
      const had = view.saved.some((home) => home.id === id);
      const saved = had ? view.saved.filter((home) => home.id !== id) : [...view.saved, { id, name, url }];
      hearts.write(saved);
      update({ saved });
      host.emit('saved', { ids: saved.map(({ id }) => id) });
      if (!had) sync.act({ type: 'like', listing_id: id, label: `♥ ${name}` }, `♥ ${name}`, undefined, true);
    },
    visit(card, event) {
      const link = event.currentTarget as HTMLAnchorElement;
      const follow = host.emit('listing_click', { id: card.id, url: link.href });
      if (!follow) event.preventDefault();
      const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!view.phone || !plain || link.target) return;
      if (!follow) return fold();
      tab.set(OPEN, 'bar');
      if (!back?.entry) return;
      // Our history entry becomes the home's: one Back leads from it to where the visitor was.
      event.preventDefault();
      location.replace(link.href);
    },
    contacted(channel, event) {
      if (!host.emit('contact_click', { channel })) event.preventDefault();
    },
    unask() {
      unasked = address();
      update({ asking: undefined });
      root.querySelector('textarea')?.focus();
    },
    newChat: () => void clear(false),
    forget: () => void clear(true),
    download: (kind) =>
      void import('./transcript-file.ts').then(({ download }) =>
        download(
          kind,
          view.chat.turns.filter(isShown),
          view.labels,
          view.lang,
          view.site?.name ?? location.host,
        ),
      ),
    consent,
  };
  function consent() {
    tab.release();
    sync.consent();
    update({ held: false });
  }

  adapt();
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
    prefill: (text) => update({ draft: { text, n: view.draft.n + 1 } }),
    page(next) {
      hint = next;
      unasked = undefined;
      moved();
    },
    reset: () => void clear(false),
    consent: (given) => given && consent(),
    destroy() {
      sync.destroy();
      back?.leave();
      for (const [target, event] of watched) target?.removeEventListener(event, adapt);
      removeEventListener('popstate', moved);
      removeEventListener('pageshow', shown);
      navigation?.removeEventListener('navigatesuccess', moved);
      render(null, root);
      root.remove();
    },
  };
}

function tabName(tab: ReturnType<typeof ladder>, key: string): string {
  const name = tab.get(key) ?? Math.random().toString(36).slice(2);
  tab.set(key, name);
  return name;
}
