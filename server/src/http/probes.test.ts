// Probing for other people's names shows in the figures.
import { expect, test } from 'vitest';
import { OTHER_TOKEN, openDoor, TOKEN } from '../../test/door.ts';
import { watchProbes } from './probes.ts';

const figure = async (metrics: Promise<string>, name: string) =>
  Number(new RegExp(`^veranda_${name} (\\d+)$`, 'm').exec(await metrics)?.[1]);

test('an id under another token is counted, its owner’s own messages are not', async () => {
  const door = openDoor();
  for (let i = 0; i < 3; i++) await door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
  expect(await figure(door.metrics(), 'ids_under_other_token_total')).toBe(0);
  for (let i = 0; i < 5; i++) await door.ask({ query: 'hi', session_id: 'ada' }, { token: OTHER_TOKEN });
  await door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
  expect(await figure(door.metrics(), 'ids_under_other_token_total')).toBe(5);
});

test('looking and forgetting under another token are counted too', async () => {
  const door = openDoor();
  await door.ask({ query: 'hi', session_id: 'ada' }, { token: TOKEN });
  for (const method of ['GET', 'DELETE'])
    await door.call('/api/chat/session', { method, session_id: 'ada', token: OTHER_TOKEN });
  await door.call('/api/chat/session', { session_id: 'ada', token: TOKEN });
  expect(await figure(door.metrics(), 'ids_under_other_token_total')).toBe(2);
});

test('messages without a token are counted', async () => {
  const door = openDoor();
  await door.ask({ query: 'hi' });
  await door.ask({ query: 'hi' }, { token: TOKEN });
  expect(await figure(door.metrics(), 'messages_without_token_total')).toBe(1);
});

test('a name is forgotten after two hours, or when many came since', () => {
  let [now, seen] = [0, 0];
  const probes = watchProbes({ most: 10, now: () => now, onProbe: () => seen++ });
  probes.see('ada', 'a');
  probes.see('ada', 'b');
  expect(seen).toBe(1);
  now += 3_700_000;
  probes.see('ben', 'a');
  now += 3_700_000;
  probes.see('ada', 'b');
  for (let i = 0; i < 25; i++) probes.see(`v${i}`, 'x');
  probes.see('ada', 'a');
  expect(seen).toBe(1);
});
