// Figures for Prometheus: what the store holds, and that a store in trouble spoils no scrape.
import { expect, test } from 'vitest';
import type { Waiting } from '../book/book.ts';
import { createMetrics, serveMetrics } from './metrics.ts';

const held = { sessions: 3, tombstones: 1, bytes: 9_000 };
const figure = (text: string, name: string) =>
  new RegExp(`^veranda_${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1];

test('a scrape asks the store once and tells what it holds', async () => {
  let asked = 0;
  const { registry } = createMetrics({
    homes: () => 7,
    holds: async () => {
      asked++;
      await new Promise((resolve) => setImmediate(resolve));
      return held;
    },
  });
  const figures = await registry.metrics();
  expect(figure(figures, 'sessions_kept')).toBe('3');
  expect(figure(figures, 'tombstones_kept')).toBe('1');
  expect(figure(figures, 'sessions_bytes')).toBe('9000');
  expect(asked).toBe(1);
  await registry.metrics();
  expect(asked).toBe(2);
});

test('what waits to be sent on is told, and is no number where the book does not answer', async () => {
  let now: Promise<Waiting> | undefined = Promise.resolve({ waiting: 2, exhausted: 1, oldest_ms: 90_000 });
  const metrics = createMetrics({ homes: () => 7, holds: async () => held, waiting: () => now });
  metrics.request('kept');
  metrics.request('slot_taken');
  metrics.exhausted();
  const figures = await metrics.registry.metrics();
  expect(figure(figures, 'deliveries_waiting')).toBe('2');
  expect(figure(figures, 'delivery_oldest_seconds')).toBe('90');
  expect(figure(figures, 'deliveries_given_up')).toBe('1');
  expect(figure(figures, 'requests_total{outcome="kept"}')).toBe('1');
  expect(figure(figures, 'requests_total{outcome="slot_taken"}')).toBe('1');
  expect(figure(figures, 'deliveries_exhausted_total')).toBe('1');
  now = Promise.reject(new Error('away'));
  expect(figure(await metrics.registry.metrics(), 'deliveries_waiting')).toBe('Nan');
});

test.for([
  ['fails', () => Promise.reject(new Error('ECONNREFUSED'))],
  ['hangs', () => new Promise<never>(() => {})],
] as const)(
  'a store that %s is no number, is counted, and leaves the other figures whole',
  async ([, holds]) => {
    const metrics = createMetrics({ homes: () => 7, holds });
    metrics.session({ type: 'deleted' });
    const server = await serveMetrics(metrics.registry, 0);
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const scrape = async () => await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const first = await scrape();
    expect(figure(first, 'sessions_kept')).toBe('Nan');
    expect(figure(first, 'sessions_bytes')).toBe('Nan');
    expect(figure(first, 'sessions_deleted_total')).toBe('1');
    expect(figure(first, 'catalogue_homes')).toBe('7');
    expect(figure(await scrape(), 'failures_total{during="scrape"}')).toBeDefined();
    server.close();
  },
);
