// Client: one chat on one page. The launcher, and the panel when it is wanted. Calls before that wait.

import { OPEN } from '../storage/keys.ts';
import type { EventName, Events, Identify, PageHint, Panel, PanelHost } from './events.ts';
import { createLauncher, isSupported } from './launcher.ts';
import { LINK } from './link.ts';
import { type Options, sitePath, suffixOf } from './options.ts';

export type PanelModule = { mount(host: PanelHost, options: Options): Panel };
export type Client = ReturnType<typeof createClient>;

/**
 * `load` fetches the panel; `inline` is the <veranda-chat> that it fills, else it floats over the page.
 * Nothing is requested, stored or moved until the visitor or the page asks for the chat.
 */
export function createClient(options: Options, load: () => Promise<PanelModule>, inline?: HTMLElement) {
  const element = inline ?? document.createElement('div');
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const listeners = new Map<unknown, (event: Event) => void>();
  let module: Promise<PanelModule> | undefined;
  let panel: Panel | undefined;
  let page: PageHint | undefined;
  let who: Identify | undefined;
  let gone = false;

  /** False when a listener called preventDefault(). A listener that throws is the browser's to report. */
  const emit = <N extends EventName>(name: N, detail: Events[N]): boolean =>
    element.dispatchEvent(
      new CustomEvent(`veranda:${name}`, { detail, bubbles: true, composed: true, cancelable: true }),
    );

  // Bubbling listeners of the page never see what is typed here.
  for (const event of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'focusin'])
    root.addEventListener(event, (event) => event.stopPropagation());

  const launcher = createLauncher(root, options, element, Boolean(inline), { fetch, open });
  const detach = inline ? () => {} : attach(element, options);

  /** Intent: the code comes, nothing is shown yet. */
  function fetch(): Promise<PanelModule> {
    module ??= isSupported() ? load() : Promise.reject();
    return module.catch((error) => {
      module = undefined;
      throw error;
    });
  }
  /** A page that is prerendered, or opened behind another, does nothing until it is shown. `still`: asked then. */
  async function want(work: (panel: Panel) => unknown, still: () => unknown = () => true): Promise<void> {
    if (document.hidden)
      await new Promise((shown) => document.addEventListener('visibilitychange', shown, { once: true }));
    if (gone || !still()) return;
    launcher.busy(true);
    // The panel will ask for the same, and finds it on its way or in the browser's cache.
    if (!panel && !page)
      (async () => window.fetch(`${options.api}/api/${sitePath(options)}`))().catch(() => {});
    try {
      // The fetch fails where the browser is too old for what would come.
      const { mount } = await fetch();
      if (gone) return;
      if (!panel) {
        panel = mount({ root, element, inline: Boolean(inline), emit, launcher: launcher.follow }, options);
        if (page) panel.page(page);
        if (who) panel.identify(who);
      }
      work(panel);
    } catch (error) {
      launcher.fail();
      emit('error', { code: 'panel' });
      console.warn('Veranda:', error);
    }
    launcher.busy(false);
  }
  function open() {
    return want((panel) => panel.open());
  }

  const client = {
    open,
    close: () => panel?.close(),
    toggle: () => (panel?.isOpen() ? panel.close() : open()),
    show: () => launcher.show(true),
    hide: () => launcher.show(false),
    /** Opens the panel and sends. */
    send: (text: string) => want((panel) => panel.send(text)),
    /** Opens the panel with `text` in the composer. */
    prefill: (text: string) => want((panel) => panel.prefill(text)),
    page(next: PageHint) {
      page = next;
      panel?.page(next);
    },
    /** Who is signed in: `ask` gives the host's proof, or null for nobody. Called when the chat wants to know. */
    identify(ask?: Identify) {
      who = ask;
      panel?.identify(ask);
    },
    /** Nobody is signed in from now on: nothing of theirs is left on this page. */
    logout: () => client.identify(),
    /** New chat: the conversation so far is deleted, here and on the server. */
    reset: () => want((panel) => panel.reset()),
    consent: (given = true) => want((panel) => panel.consent(given)),
    destroy() {
      if (gone) return;
      gone = true;
      emit('destroy', {});
      panel?.destroy();
      root.replaceChildren();
      detach();
      root.adoptedStyleSheets = [];
    },
    /** Gives a function that takes the listener off again. */
    on<N extends EventName>(name: N, listener: (detail: Events[N]) => void): () => void {
      const heard = (event: Event) => listener((event as CustomEvent<Events[N]>).detail);
      listeners.set(listener, heard);
      element.addEventListener(`veranda:${name}`, heard);
      return () => client.off(name, listener);
    },
    off<N extends EventName>(name: N, listener: (detail: Events[N]) => void) {
      element.removeEventListener(`veranda:${name}`, listeners.get(listener) as EventListener);
    },
  };

  void want(
    (panel) => inline || panel.resume(),
    () => inline || wasOpen(options),
  );
  return client;
}

/** On the page before, and its conversation still lives; or a link from another device's chat. Only reads. */
function wasOpen({ site }: Options): boolean {
  try {
    return (
      location.hash.includes(LINK) || +(localStorage.getItem(OPEN + suffixOf(site)) as string) > Date.now()
    );
  } catch {
    return false;
  }
}

/** In the body, and back in it when a client-side router has put another body there. */
function attach(element: HTMLElement, { zIndex }: Options): () => void {
  element.dataset.veranda = '';
  /** After so often it has won: the page throws us out each time. */
  const mostReturns = 99;
  let returns = 0;
  const observer = new MutationObserver(put);
  function put() {
    if (!document.body) return;
    if (!element.isConnected && returns++ < mostReturns) {
      document.body.append(element);
      // In the top layer no transform, filter or overflow of the page holds us. A page that sets the layer has its way.
      if (!zIndex) {
        element.popover = 'manual';
        element.showPopover?.();
      }
    }
    observer.observe(document.body, { childList: true });
  }
  observer.observe(document.documentElement, { childList: true });
  put();
  return () => {
    observer.disconnect();
    element.remove();
  };
}
