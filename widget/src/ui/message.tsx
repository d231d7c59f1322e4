// Message: one turn, the visitor's line and the answer to it.
import type { Turn } from '../panel/chat.ts';
import { Suggestions } from './suggestions.tsx';
import type { Props } from './view.ts';

export function Message({ turn, last, view, actions }: Props & { turn: Turn; last: boolean }) {
  const { labels, extras } = view;
  const reply = turn.answer?.reply;
  return (
    <>
      <div class="you" data-role="user">
        <span class="sr">{labels.you}: </span>
        <p class="bubble" dir="auto">
          {turn.text}
        </p>
        <small>{extras && <extras.Stamp turn={turn} view={view} actions={actions} />}</small>
      </div>
      {reply && (
        <div class="reply" data-role="assistant" lang={reply.lang}>
          <span class="sr">{labels.assistant}: </span>
          <p class="text" dir="auto">
            {extras ? <extras.Text text={reply.text} /> : reply.text}
          </p>
          {extras && <extras.Answer reply={reply} last={last} view={view} actions={actions} />}
          {last && <Suggestions suggestions={reply.suggestions} actions={actions} />}
        </div>
      )}
    </>
  );
}
