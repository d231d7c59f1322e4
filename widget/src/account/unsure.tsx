// Unsure: the host cannot or will not say who is signed in. Nothing of anybody is shown; what was typed waits.
import type { ComponentType } from 'preact';
import type { Desk } from '../panel/desk.ts';
import type { Props } from '../ui/view.ts';
import { ask } from './state.ts';
import { settleAgain } from './who.ts';

export function Unsure(desk: Desk, why: 'unsure' | 'signed_out'): ComponentType<Props> {
  async function again() {
    ask(desk, undefined);
    desk.focus('.panel');
    await settleAgain(desk).then(
      () => desk.sync.start(),
      () => {},
    );
  }
  return ({ view: { labels } }) => (
    <div class="account" role="alert">
      <p>{labels[why]}</p>
      <button type="button" onClick={again}>
        {labels.try_again}
      </button>
      <button
        type="button"
        onClick={() => {
          desk.ask = undefined;
          void again();
        }}
      >
        {labels.without_sign_in}
      </button>
    </div>
  );
}
