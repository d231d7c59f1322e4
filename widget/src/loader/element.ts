// Element: <veranda-chat api="…">, the chat in a place of the page instead of floating over it.
import type { Client } from './client.ts';
import { readAttributes } from './options.ts';

export function defineElement(make: (element: HTMLElement, own: Record<string, string>) => Client) {
  if (customElements.get('veranda-chat')) return;
  class VerandaChat extends HTMLElement {
    declare client?: Client;
    connectedCallback() {
      this.client ??= make(this, readAttributes(this));
    }
    /** A framework may take it out and put it back at once (StrictMode, a moved node): only then does it live on. */
    disconnectedCallback() {
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.client?.destroy();
        this.client = undefined;
      });
    }
  }
  customElements.define('veranda-chat', VerandaChat);
}
