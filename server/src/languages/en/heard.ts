// English: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `I took “${words}” as ${as}.`,
  undo: () => 'Undo that',
  unread: (words) => `I did not get “${words}”.`,
  again: () =>
    'I have no other answer to that than the one above. If I misread you, say it in other words, or let our team answer.',
  misread: () => 'Sorry, I took that wrongly.',
  meant: () => 'What did you mean?',
};
