// View: all that the panel shows, and all that a visitor can do in it. Components get these two and nothing else.
import type { Action, Card, Labels, SiteResponse, Suggestion } from '@veranda/server/contract';
import type { Chat } from '../chat.ts';
import type { Options } from '../options.ts';

export type SavedHome = { id: string; name: string; url?: string };

export type View = {
  options: Options;
  labels: Labels;
  /** Of the labels: a BCP 47 tag for `lang`. */
  lang: string;
  chat: Chat;
  site?: SiteResponse;
  /** 'bar': folded to "Back to 5 homes" while a home is looked at on a phone. */
  state: 'closed' | 'open' | 'bar';
  inline: boolean;
  phone: boolean;
  dark: boolean;
  /** Save-Data or a slow network: pictures come on a tap. */
  thrifty: boolean;
  /** What stands in the composer; a new `n` replaces what the visitor has typed. */
  draft: { text: string; n: number };
  saved: SavedHome[];
  /** The home this page is about, until the visitor takes it off. */
  asking?: string;
  /** Nothing answers: the contact on the tag is what is left. */
  unreachable: boolean;
  /** Storage waits for the visitor's yes. */
  held: boolean;
};

export type Actions = {
  close(): void;
  reopen(): void;
  /** False: nothing was sent, keep the text. */
  send(text: string): boolean;
  /** Kept for the next page. */
  keepDraft(text: string): void;
  suggest(suggestion: Suggestion): void;
  act(action: Action, label: string): void;
  retry(id: string): void;
  edit(id: string): void;
  restore(): void;
  save(card: Card): void;
  /** Followed by the browser unless the page or we take over. */
  visit(card: Card, event: MouseEvent): void;
  contacted(channel: 'call' | 'whatsapp' | 'email' | 'page', event: MouseEvent): void;
  unask(): void;
  newChat(): void;
  forget(): void;
  download(kind: 'text' | 'html'): void;
  consent(): void;
};
export type Props = { view: View; actions: Actions };
