// The same chat as an ES module: import { createVeranda } from '@veranda/widget'. Harmless where there is no window.
import { type Client, createClient } from './loader/client.ts';
import { defineElement } from './loader/element.ts';
import { type Options, readOptions } from './loader/options.ts';

export type { VerandaChatAttributes } from './jsx.d.ts';
export type { Client } from './loader/client.ts';
export type { EventName, Events, PageHint } from './loader/events.ts';
export type { Options } from './loader/options.ts';

/** On a server every call does nothing. `then` is left out, so that it can be awaited. */
const INERT = new Proxy({} as Client, {
  get: (_, name) => (name === 'then' ? undefined : () => undefined),
});
const load = () => import('./panel/panel.tsx');

/** A launcher on this page. Call `destroy()` on it when the component that made it goes. */
export function createVeranda(options: Options): Client {
  if (typeof window === 'undefined') return INERT;
  return createClient(readOptions(options), load);
}

/** Lets <veranda-chat api="…"> be used in the page's markup. */
export function defineVerandaChat(defaults: Partial<Options> = {}): void {
  if (typeof window === 'undefined') return;
  defineElement((element, own) => createClient(readOptions({ ...defaults, ...own }), load, element));
}
