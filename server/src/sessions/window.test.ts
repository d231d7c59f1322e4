import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_RESPONSES_LENGTH, type SeenMessage } from '../stores/store.ts';
import { answered, pressed, remember } from './window.ts';

const after = (bodies: string[]) =>
  bodies.reduce<SeenMessage[]>(
    (seen, body, i) => remember(seen, { message_id: `message-${i}`, hash: `hash-${i}`, body }),
    [],
  );

test('a new message has no answer yet', () => {
  expect(answered([], 'message-0', 'hash-0')).toBeUndefined();
  expect(answered(after(['{}']), 'message-1', 'hash-1')).toBeUndefined();
});

test('an answered one gets its response byte for byte, whatever it says and however often it was put away', () => {
  const times = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), times, (text, times) => {
      const body = JSON.stringify({ text });
      let seen = after([body]);
      for (let i = 0; i < times; i++) seen = pressed(seen);
      expect(answered(seen, 'message-0', 'hash-0')).toBe(body);
    }),
  );
});

test('what is put away is smaller, and answers with later messages beside it', () => {
  const bodies = ['a', 'b', 'c'].map((text) => JSON.stringify({ text: text.repeat(2_000) }));
  const kept = pressed(after(bodies.slice(0, 2)));
  expect(JSON.stringify(kept).length).toBeLessThan(1_000);
  const seen = remember(kept, { message_id: 'message-2', hash: 'hash-2', body: bodies[2] ?? '' });
  bodies.forEach((body, i) => {
    expect(answered(seen, `message-${i}`, `hash-${i}`)).toBe(body);
  });
});

test('other content under its id is refused', () => {
  expect(() => answered(after(['{}']), 'message-0', 'other')).toThrow(
    expect.objectContaining({ code: 'message_id_reused', field: 'message_id' }),
  );
});

test('the last 32 ids are remembered, the last 4 with their response', () => {
  const seen = after(Array.from({ length: 40 }, (_, i) => `{"n":${i}}`));
  expect(seen.map(({ message_id }) => message_id)).toEqual(
    Array.from({ length: 32 }, (_, i) => `message-${i + 8}`),
  );
  expect(seen.filter(({ response }) => response !== undefined).map(({ message_id }) => message_id)).toEqual([
    'message-36',
    'message-37',
    'message-38',
    'message-39',
  ]);
  expect(answered(seen, 'message-39', 'hash-39')).toBe('{"n":39}');
  expect(() => answered(seen, 'message-35', 'hash-35')).toThrow(
    expect.objectContaining({ code: 'already_answered' }),
  );
});

test('very long responses are kept as far as there is room, the newest first', () => {
  const bodies = Array.from({ length: 4 }, () =>
    JSON.stringify({ text: 'x'.repeat(MAX_RESPONSES_LENGTH / 2) }),
  );
  const kept = after(bodies).map(({ response }) => response !== undefined);
  expect(kept).toEqual([false, false, false, true]);
});
