// Said before: what the chat has answered in this conversation.
import type { Session } from './session.ts';

type Spoken = Pick<Session, 'messages'>;

/** The words of the last reply; '' before there is one. */
export const lastReply = ({ messages }: Spoken): string =>
  messages.findLast(({ role }) => role === 'assistant')?.text ?? '';

/** In how many replies one of these sentences stands. */
export const timesSaid = ({ messages }: Spoken, sentences: readonly string[]): number =>
  messages.filter(({ role, text }) => role === 'assistant' && sentences.some((one) => text.includes(one)))
    .length;
