// View: all that the panel shows, and all that a visitor can do in it. Components get these two and nothing else.
import type {
  Action,
  Card,
  Labels,
  QuickFilter,
  QuickValues,
  Reply,
  SiteResponse,
  Suggestion,
} from '@veranda/server/contract';
import type { ComponentType } from 'preact';
import type { Options } from '../loader/options.ts';
import type { Chat } from '../panel/chat.ts';
import type { Extras, Rest } from '../panel/later.ts';
import type { Booking } from '../visit/booking.ts';

export type SavedHome = { id: string; name: string; url?: string };

export type View = {
  options: Options;
  /** Those of the extras are there when the extras are. */
  labels: Labels;
  /** What of them is built in. */
  english: Labels;
  extras?: Extras;
  rest?: Rest;
  menu?: 'menu' | 'forget' | 'saved' | 'language';
  /** What was just done, and what can be done about it, for some seconds. */
  strip?: { text: string; label: string; act(): void };
  /** The quick filter that is open; its values when they have come. */
  quick?: { filter: QuickFilter } & Partial<QuickValues>;
  /** Of the labels: a BCP 47 tag for `lang`. */
  lang: string;
  /** For dates and times: the language as it is written in India. */
  locale: string;
  chat: Chat;
  site?: SiteResponse;
  /** 'bar': folded to "Back to 5 homes" while a home is looked at on a phone. */
  state: 'closed' | 'open' | 'bar';
  inline: boolean;
  phone: boolean;
  dark: boolean;
  /** The last answer, whole: announced once, when it comes. What was there at the start is not. */
  said?: string;
  /** What stands in the composer; a new `n` replaces what the visitor has typed. */
  draft: { text: string; n: number };
  saved: SavedHome[];
  /** Ids of the homes whose pages were opened from here. */
  viewed?: string[] | undefined;
  /** Something came while the visitor was reading back. */
  news?: boolean;
  /** The visitor will not carry on with what the server has forgotten. */
  afresh?: boolean;
  /** By listing: asked for in spite of Save-Data, or not to be had. */
  pictures: Record<string, 'wanted' | 'broken'>;
  /** Asking to see homes: there when it is first wanted. */
  booking?: Booking;
  /** A card that asks who speaks, or on which device; after the last line. */
  account?: ComponentType<Props> | undefined;
  /** Something is remembered across days, and may go again. */
  remembers?: { isPast(epoch: string): boolean; drop(epoch: string): void; stop(): void } | undefined;
  /** The home this page is about, until the visitor takes it off. */
  asking?: string;
  /** Nothing answers: the contact on the tag is what is left. */
  unreachable: boolean;
  /** Storage waits for the visitor's yes. */
  held: boolean;
};

/** What a visitor can do from the start. */
export type FirstActions = {
  close(): void;
  reopen(): void;
  /** False: nothing was sent, keep the text. */
  send(text: string): boolean;
  /** Kept for the next page. */
  keepDraft(text: string): void;
  suggest(suggestion: Suggestion): void;
  menu(show?: View['menu']): void;
};
/** What comes with the extras: only they have the buttons for it. */
export type LaterActions = RestActions & {
  act(action: Action, label: string): void;
  /** Down to what is new. */
  toEnd(): void;
  /** On the shortlist, or off it again. */
  save(home: SavedHome): void;
  /** The whole shortlist from now on. */
  keep(homes: SavedHome[]): void;
  picture(id: string, state: 'wanted' | 'broken'): void;
  /** Followed by the browser unless the page or we take over. */
  visit(card: Card, event: MouseEvent): void;
  unask(): void;
};
/** What comes with the rest; wished for before, it comes then. */
export type RestActions = Pick<FirstActions, 'menu'> & {
  /** That a home was just saved, with the way to the shortlist. */
  saved(): void;
  /** Over what the host has put on top of its page. */
  above(): void;
  retry(id: string): void;
  edit(id: string): void;
  /** Names and links to somebody: the system's way where there is one, else the clipboard. */
  share(homes: SavedHome[]): void;
  restore(): void;
  /** Not carried on: the offer goes. */
  afresh(): void;
  /** Opens one with what it would find now; none: closes it. */
  quick(name?: QuickFilter): void;
  /** Opens the form. */
  book(asks: NonNullable<Reply['form']>): void;
  /** What was asked is taken back. */
  takeBack(): Promise<boolean>;
  contacted(channel: 'call' | 'whatsapp' | 'email' | 'page', event: MouseEvent): void;
  /** This conversation on another device as well. */
  handOff(): void;
  /** Another device's conversation here. */
  enterCode(): void;
  /** `undoable`: by the visitor, who can take it back for some seconds. */
  newChat(undoable?: boolean): void;
  /** `visit`: takes back what was asked, too. */
  forget(visit?: boolean): void;
  download(): void;
  /** The chat in another language of the site, from now on and on the next pages; `name`: of itself. */
  speak(code: string, name: string): void;
  consent(): void;
};
export type Actions = FirstActions & LaterActions;
export type Props = { view: View; actions: Actions };
