// Recover: a conversation rebuilt from what the server keeps, when the browser's own copy is lost.
import type { ConversationSession, Message } from '@veranda/server/contract';
import type { Turn } from './chat.ts';

/** Texts only, the last 10: cards are not kept by the server. */
export function fromServer(session: ConversationSession): Turn[] {
  const asked = session.messages.filter(({ role }) => role === 'user');
  const answered = new Map<string, Message>(
    session.messages
      .filter(({ role }) => role === 'assistant')
      .map((message) => [message.message_id, message]),
  );
  return asked.flatMap((question, index) => {
    const reply = answered.get(question.message_id);
    if (!reply) return [];
    return {
      id: question.message_id,
      at: Date.parse(question.at) || 0,
      text: question.text,
      query: question.text,
      answer: {
        epoch: session.epoch,
        version: session.version - asked.length + 1 + index,
        at: Date.parse(reply.at) || 0,
        reply: { text: reply.text, cards: [], suggestions: [] },
        chips: [],
        filters: session.current_filters,
      },
    };
  });
}
