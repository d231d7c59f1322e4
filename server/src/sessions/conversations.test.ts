import { expect, test } from 'vitest';
import { echoTurn, heardBy, nowhere } from '../../test/echo.ts';
import { createConversations } from './conversations.ts';
import { memoryStore } from './memory.ts';
import { UNBOUNDED } from './record.ts';

test('answers, remembers and goes on', async () => {
  const chat = createConversations({
    store: memoryStore(UNBOUNDED),
    turn: echoTurn,
    ...nowhere,
    timeout: { idle_ms: 1000, absolute_ms: 5000 },
  });
  const first = await chat.answer({ session_id: 'abc123' }, { query: 'hello' });
  expect(JSON.parse(first.body)).toMatchObject({ session_id: 'abc123', status: 'new', version: 1 });
  const second = await chat.answer({ session_id: 'abc123' }, { query: 'hello' });
  expect(JSON.parse(second.body)).toMatchObject({ status: 'continued', version: 2 });
  expect(heardBy(await chat.read({ session_id: 'abc123' }))).toEqual(['hello', 'hello']);
});
