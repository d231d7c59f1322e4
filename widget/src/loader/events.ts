// Events: what the page may listen to with Veranda('on', name, fn), or as `veranda:<name>` DOM events.

export type Events = {
  /** The panel can be used. */
  ready: Record<string, never>;
  open: Record<string, never>;
  close: Record<string, never>;
  /** One line of the conversation, the visitor's or ours. */
  message: { role: 'user' | 'assistant'; text: string };
  /** Homes were shown; `filters` is what they were searched with. */
  results: { ids: string[]; filters: Record<string, unknown> };
  /** A home was tapped. preventDefault() on the DOM event lets a client-side router take over. */
  listing_click: { id: string; url: string };
  contact_click: { channel: 'call' | 'whatsapp' | 'email' | 'page' };
  /** The shortlist changed. */
  saved: { ids: string[] };
  unread: { count: number };
  /** Conversation cleared: new chat or "forget me". */
  reset: Record<string, never>;
  error: { code: string };
  destroy: Record<string, never>;
};
export type EventName = keyof Events;

/** Where the visitor is, when the page says it: Veranda('page', { listing: { id: 'LP-12' } }) */
export type PageHint = { url?: string; listing?: { id?: string; url?: string; name?: string } };

/** Asks the host's server for the short proof of who is signed in. `null`, '' or nothing: nobody is. */
export type Identify = () => Promise<string | null | undefined> | string | null | undefined;

/** What the loader gives to the panel. Old loaders sit in caches: add fields, never rename. */
export type PanelHost = {
  root: ShadowRoot;
  element: HTMLElement;
  /** Inline: the panel fills <veranda-chat> and is always open. */
  inline: boolean;
  /** false when a listener called preventDefault(). */
  emit<N extends EventName>(name: N, detail: Events[N]): boolean;
  /** The launcher follows: hidden while the panel is open, with the number of unread replies. */
  launcher(state: { open: boolean; unread: number }): void;
};

/** What the panel gives back. */
export type Panel = {
  open(): void;
  /** The conversation was open on the page before. */
  resume(): void;
  close(): void;
  isOpen(): boolean;
  /** Opens, and sends. */
  send(text: string): void;
  /** Opens, with `text` in the composer. */
  prefill(text: string): void;
  page(page: PageHint): void;
  reset(): void;
  /** Who is signed in from now on; without `ask` nobody. */
  identify(ask?: Identify): void;
  consent(given: boolean): void;
  destroy(): void;
};
