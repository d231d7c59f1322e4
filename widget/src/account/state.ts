// State: what is known of who speaks in one panel, and the card that asks about it.
import type { ComponentType } from 'preact';
import type { Identify } from '../loader/events.ts';
import type { Desk } from '../panel/desk.ts';
import type { KeyValue } from '../storage/ladder.ts';
import type { Props } from '../ui/view.ts';
import css from './account.css?inline';
import { english } from './labels-account.ts';

/** This browser; a person, by the proof that goes with each call; or a device in another one's conversation. */
export type Speaker =
  | { kind: 'browser' }
  | { kind: 'person'; sub: string; name: string; proof: string /** ms since 1970 */; renew: number }
  | { kind: 'joined'; at: string }
  /** Signed out at the host, or not to be told: nothing is shown and nothing goes out. */
  | { kind: 'unsure' };

export type State = {
  speaker: Speaker;
  /** The one that was asked, and its answer on the way. */
  asked?: Identify | undefined;
  settling?: Promise<void> | undefined;
  /** What the browser keeps, behind what is kept for a person. */
  browser: KeyValue;
  /** Of the last look at the server. */
  etag?: string | undefined;
  /** Ends what watches for the speaker: looks at each return, polls while a code is on the screen. */
  watch?: AbortController;
  listens?: boolean;
};

const states = new WeakMap<Desk, State>();

export function stateOf(desk: Desk): State {
  let state = states.get(desk);
  if (!state) {
    state = { speaker: { kind: 'browser' }, browser: { ...desk.local } };
    states.set(desk, state);
    desk.addSheet(css);
    desk.view().extras?.withRest(desk);
    desk.learn(english);
  }
  return state;
}

/** After the last line, until it is taken away. */
export function ask(desk: Desk, card: ComponentType<Props> | undefined, focus = '.account button') {
  stateOf(desk);
  desk.update({ account: card });
  if (!card) return;
  desk.root.querySelector('.account')?.scrollIntoView({ block: 'end' });
  desk.focus(focus);
}
