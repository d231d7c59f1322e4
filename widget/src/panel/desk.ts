// Desk: the panel as the later actions see it.
import type { Labels, Page } from '@veranda/server/contract';
import type { Identify, PanelHost } from '../loader/events.ts';
import type { KeyValue } from '../storage/ladder.ts';
import type { Actions, View } from '../ui/view.ts';
import type { Api } from './api.ts';
import type { Sync, SyncOptions } from './sync.ts';

export type Desk = {
  view(): View;
  update(change: Partial<View>): void;
  /** English for what has come; the site's own language goes before it. */
  learn(english: Partial<Labels>): void;
  /** Removed with everything that listens on it. */
  root: HTMLElement;
  /** Aborted when the chat leaves the page. */
  signal: AbortSignal;
  sync: Sync;
  /** The conversation of somebody else, in place of the one that `talk` ends: `account/switch.ts`. */
  speak(change: Partial<SyncOptions> & Pick<SyncOptions, 'signal'>): Sync;
  talk: AbortController;
  /** Who speaks, where that is not this browser for itself. */
  speaks?: string;
  /** How a call travels: what is known of who speaks goes with it. */
  way?: typeof fetch;
  /** The browser's own way. */
  plain: typeof fetch;
  /** The page has said who asks its server for a proof. */
  ask?: Identify | undefined;
  actions: Actions;
  api: Api;
  addSheet(css: string): void;
  /** Those of what comes later join them. */
  host: PanelHost;
  local: KeyValue;
  tab: KeyValue;
  suffix: string;
  place: {
    page(): Page | undefined;
    /** Takes the page's home off the conversation. */
    unask(): void;
    /** The site's words for this page, in the language that is spoken now. */
    ask(): Promise<void>;
  };
  fold(): void;
  /** On a phone, when a home is followed: true if our history entry is on top. */
  leaving(): boolean;
  focus(selector: string): void;
};
