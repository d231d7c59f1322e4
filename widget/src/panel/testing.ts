// Testing: turns and answers for the tests of this folder.
import type { Card, QueryResponse } from '@veranda/server/contract';
import type { Answer, Turn } from './chat.ts';

export const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  number: 1,
  name: `Home ${id}`,
  locality: 'Whitefield',
  price: 8_400_000,
  price_text: '₹84 L',
  why: [],
  sample: true,
  ...more,
});

export const answer = (epoch: string, version: number, more: Partial<Answer> = {}): Answer => ({
  epoch,
  version,
  at: version,
  reply: { text: `${epoch}${version}`, cards: [], suggestions: [] },
  chips: [],
  filters: {},
  ...more,
});

export const turn = (id: string, more: Partial<Turn> = {}): Turn => ({
  id,
  at: 1,
  text: id,
  query: id,
  ...more,
});

/** What a server answers to the message `id`. */
export const response = (id: string, version: number, more: Partial<QueryResponse> = {}): QueryResponse => ({
  session_id: 'abcd1234',
  epoch: 'e1',
  status: version === 1 ? 'new' : 'continued',
  version,
  expires_at: new Date(1_800_000 + version).toISOString(),
  expires_in: 1800,
  message_id: id,
  reply: { text: `answer ${version}`, cards: [], suggestions: [] },
  current_filters: {},
  filter_words: {},
  chips: [],
  last_intent: 'search',
  conversation_phase: 'discovery',
  ...more,
});
