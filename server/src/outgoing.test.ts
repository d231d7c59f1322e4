// Outgoing calls: what was checked is what is called, however a name answers the second time.
import type { lookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AddressRefused, call } from './outgoing.ts';

let inside: Server;
let reached = 0;
beforeAll(async () => {
  inside = createServer((_, response) => {
    reached++;
    response.end('inside');
  });
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
});
afterAll(() => inside.close());

/** A name that gives these addresses, one at each look. */
function namer(...addresses: string[]) {
  let asked = 0;
  const resolve = ((_name: string, _options: object, done: (...said: unknown[]) => void) =>
    done(null, [{ address: addresses[asked++], family: 4 }])) as unknown as typeof lookup;
  return { resolve, asked: () => asked };
}
const at = () => new URL(`http://homes.invalid:${(inside.address() as AddressInfo).port}/`);
const plain = { method: 'GET', headers: {}, signal: AbortSignal.timeout(60_000) } as const;

test('a name is looked up once, and called where it was found', async () => {
  const { resolve, asked } = namer('127.0.0.1', '203.0.113.7');
  const answer = await call(at(), { ...plain, inside: true, resolve });
  answer.destroy();
  expect([answer.statusCode, asked(), reached]).toEqual([200, 1, 1]);
});

test('a name that leads inside is refused, though it led outside before', async () => {
  const { resolve } = namer('127.0.0.1');
  await expect(call(at(), { ...plain, inside: false, resolve })).rejects.toThrow(AddressRefused);
  expect(reached).toBe(1);
});

test('a connection that another caller was allowed is not used again', async () => {
  const allowed = namer('127.0.0.1');
  const first = await call(at(), { ...plain, inside: true, resolve: allowed.resolve });
  for await (const _ of first);
  const again = namer('127.0.0.1');
  await expect(call(at(), { ...plain, inside: false, resolve: again.resolve })).rejects.toThrow(
    AddressRefused,
  );
  expect(again.asked()).toBe(1);
});

test.each(['http://127.0.0.1/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.1/'])(
  '%s is refused as it stands',
  (address) => expect(call(new URL(address), { ...plain, inside: false })).rejects.toThrow(AddressRefused),
);
