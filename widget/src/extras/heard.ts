// Heard: what follows in the panel from what happens in the conversation.
import { type ChatEvent, isShown } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { visits } from './chunks.ts';
import { countDown } from './count-down.ts';

export function heard(desk: Desk, event: ChatEvent) {
  if (event.type === 'delayed') countDown(desk);
  // The newest wish stands first.
  if (event.type === 'answered') desk.root.querySelector('.chips')?.scrollTo(0, 0);
  tell(desk.host, event);
  const { turns } = desk.view().chat;
  if (event.type === 'failed') {
    const turn = turns.find(({ id }) => id === event.id);
    const { visit } = turn ?? {};
    if (turn && visit)
      visits().then(
        ({ refused }) => refused(desk, turn.id, visit, event),
        () => {},
      );
    return;
  }
  const asks = event.type === 'answered' && isShown(event.turn) ? event.turn.answer.reply.form : undefined;
  if (!asks && !turns.some(({ answer }) => answer?.reply.visit)) return;
  visits().then(
    ({ booking, open }) => {
      booking(desk);
      if (asks) open(desk, asks);
    },
    () => {},
  );
}

/** The page hears what is said, and which homes were found. */
function tell({ emit }: Desk['host'], event: ChatEvent) {
  if ((event.type !== 'asked' && event.type !== 'answered') || !isShown(event.turn)) return;
  if (event.type === 'asked') return emit('message', { role: 'user', text: event.turn.text });
  const { reply, filters } = event.turn.answer;
  emit('message', { role: 'assistant', text: reply.text });
  if (reply.cards.length) emit('results', { ids: reply.cards.map(({ id }) => id), filters });
}
