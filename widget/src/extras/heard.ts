// Heard: what follows in the panel from what happens in the conversation.
import { type ChatEvent, isShown } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { visits } from './chunks.ts';
import { withRest } from './with-rest.ts';

export function heard(desk: Desk, event: ChatEvent) {
  bring(desk, event);
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

/** The rest, where what happened shows something of it; after an answer with homes, once they stand there. */
function bring(desk: Desk, event: ChatEvent) {
  if (event.type === 'delayed') withRest(desk, ({ countDown }) => countDown(desk));
  else if (event.type === 'answered') {
    const { comparison, home, contact, form, visit, shortlist } = event.turn.answer.reply;
    const come = () => withRest(desk, ({ spoken }) => spoken(desk, shortlist));
    if (comparison || home || contact || form || visit || shortlist) come();
    else whenIdle(come);
  } else if (event.type !== 'asked') withRest(desk);
}
// Safari has no requestIdleCallback.
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200);

/** The page hears what is said, and which homes were found. */
function tell({ emit }: Desk['host'], event: ChatEvent) {
  if ((event.type !== 'asked' && event.type !== 'answered') || !isShown(event.turn)) return;
  if (event.type === 'asked') return emit('message', { role: 'user', text: event.turn.text });
  const { reply, filters } = event.turn.answer;
  emit('message', { role: 'assistant', text: reply.text });
  if (reply.cards.length) emit('results', { ids: reply.cards.map(({ id }) => id), filters });
}
