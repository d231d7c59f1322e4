// Desk: the panel as the later actions see it.
import type { Page } from '@veranda/server/contract';
import type { PanelHost } from '../loader/events.ts';
import type { KeyValue } from '../storage/ladder.ts';
import type { Actions, View } from '../ui/view.ts';
import type { Api } from './api.ts';
import type { Sync } from './sync.ts';

export type Desk = {
  view(): View;
  update(change: Partial<View>): void;
  /** Removed with everything that listens on it. */
  root: HTMLElement;
  /** Aborted when the chat leaves the page. */
  signal: AbortSignal;
  sync: Sync;
  api: Api;
  addSheet(css: string): void;
  /** Those of what comes later join them. */
  actions: Actions;
  host: PanelHost;
  local: KeyValue;
  tab: KeyValue;
  suffix: string;
  place: {
    page(): Page | undefined;
    /** Takes the page's home off the conversation. */
    unask(): void;
  };
  fold(): void;
  /** On a phone, when a home is followed: true if our history entry is on top. */
  leaving(): boolean;
  focus(selector: string): void;
};
