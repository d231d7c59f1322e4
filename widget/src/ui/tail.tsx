// Tail: what stands after the last line. That an answer is on its way, and the form that is not sent yet.
import { isShown, isWaiting } from '../panel/chat.ts';
import type { Props } from './view.ts';

export function Tail({ view, actions }: Props) {
  const { labels, chat, booking, account: Account } = view;
  return (
    <>
      {chat.turns.some((turn) => isShown(turn) && isWaiting(turn)) && !chat.delay && (
        <p class="typing">
          <i />
          <i />
          <i />
          <span class="sr">{labels.typing}</span>
        </p>
      )}
      {Account && <Account view={view} actions={actions} />}
      {booking?.form && <booking.Form view={view} actions={actions} />}
    </>
  );
}
