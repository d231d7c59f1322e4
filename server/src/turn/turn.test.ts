import { expect, test } from 'vitest';
import { QueryResponse } from '../contract.ts';
import { looking, nth } from './testing.ts';

test('every reply fits the wire', () => {
  const visitor = looking();
  const { reply, chips, session } = visitor.mean({ intents: ['compare'], references: [nth(1), nth(2)] });
  const response = {
    session_id: session.session_id,
    epoch: 'e1',
    status: 'continued',
    version: 2,
    expires_at: new Date(0).toISOString(),
    expires_in: 1800,
    message_id: 'message-2',
    reply,
    chips,
    current_filters: session.current_filters,
    filter_words: session.filter_words,
    last_intent: session.last_intent,
    conversation_phase: session.conversation_phase,
  };
  expect(QueryResponse.parse(response)).toEqual(response);
});
