// Loader: the script tag. One launcher on the page, one global, and the panel when somebody wants it.
import { type Client, createClient, type PanelModule } from './client.ts';
import { defineElement } from './element.ts';
import { readOptions } from './options.ts';

/** Name of the panel this loader was built with: "panel-4f3a….js". */
declare const PANEL: string;

type Command = [name: string, ...args: unknown[]];
type Global = { (...command: Command): unknown; q?: Command[]; client?: () => Client | undefined };
type Host = Window & { Veranda?: Global; VerandaOptions?: Record<string, unknown> };

function start(host: Host) {
  const early = host.Veranda;
  // The tag was pasted twice, or the page put it in again after a navigation.
  if (early?.client) return;

  // An optimiser may have combined or moved the tag: currentScript is null then, and its data-* are gone.
  const tag =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="veranda.js"]');
  const ours = tag?.src.match(/^(.*)\/veranda\.js/)?.[1];
  // The server that gives this file out puts the owner's colour, name and logo in; the tag's own win.
  const given: Record<string, unknown> = { accent: '', ...tag?.dataset, ...host.VerandaOptions };
  const base = ours ?? readOptions(given).api;
  let client: Client | undefined;

  /** The panel of this release; after a deploy the one that is there now. A failed URL is not asked for twice. */
  let tries = 0;
  const from = (assets: string) => (): Promise<PanelModule> => {
    const again = tries++ ? `?${tries}` : '';
    return import(/* @vite-ignore */ `${assets}/assets/${PANEL}${again}`).catch(
      () => import(/* @vite-ignore */ `${assets}/assets/panel.js${again}`),
    );
  };
  const make = (own: Record<string, unknown>, inline?: HTMLElement) => {
    const options = readOptions({ ...given, ...own }, base);
    return createClient(options, from(base || options.api), inline);
  };

  function veranda(...[name, ...args]: Command): unknown {
    if (name === 'init') {
      client ??= make((args[0] as Record<string, unknown> | undefined) ?? {});
      drain();
      return client;
    }
    // Before the body is there, or before 'init' on a page without a tag.
    if (!client) return void waiting.push([name, ...args]);
    const result = (client as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args);
    if (name === 'destroy') client = undefined;
    return result;
  }
  veranda.client = () => client;
  const waiting: Command[] = early?.q ?? [];
  const drain = () => {
    for (const call of waiting.splice(0)) veranda(...call);
  };
  host.Veranda = veranda;

  function begin() {
    defineElement((element, own) => {
      const inline = make(own, element);
      client ??= inline;
      drain();
      return inline;
    });
    // A page that has the chat in its own place needs no launcher as well.
    if ((base || given.api) && !document.querySelector('veranda-chat')) veranda('init');
    drain();
  }

  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin);
}

start(window);
