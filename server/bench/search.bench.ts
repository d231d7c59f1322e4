// Search over 13 thousand to 1.3 million homes: the real listings where they are at hand, else made ones, repeated with
// other prices. Prints microseconds at the median and the 99th of a hundred, by the clock and (where other programs run
// beside it) of the CPU, and what the catalogue weighs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildCatalogue } from '../src/catalogue/build.ts';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { loadHomes } from '../src/catalogue/feed/load.ts';
import type { Listing } from '../src/catalogue/listing.ts';
import type { Filters } from '../src/contract.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REAL = path.resolve(ROOT, '../shared/data/bengaluru-house-prices.csv');
const MAP = path.join(ROOT, 'server/catalogue-maps/bengaluru-house-prices.json');
const TIMES = [1, 10, 100];
const ROUNDS = 300;

/** A generator of its own, so that every run asks the same (Park and Miller, 1988). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function someHomes(): Listing[] {
  if (existsSync(REAL)) {
    const columns = { source: MAP, text: readFileSync(MAP, 'utf8') };
    return loadHomes({ source: REAL, text: readFileSync(REAL, 'utf8'), columns }).listings;
  }
  console.log('  made homes: the real listings are not at hand');
  const next = random(7);
  const places = buildCatalogue([], {}).places;
  const names = ['Whitefield', 'Hebbal', 'Koramangala', 'JP Nagar', 'Bellandur'].filter((name) =>
    places.byName(name),
  );
  return Array.from({ length: 13_320 }, (_, n): Listing => {
    const bhk = 1 + Math.floor(next() * 4);
    return {
      id: `made-${n}`,
      purpose: 'buy',
      type: 'apartment',
      bhk,
      bathrooms: bhk,
      price: Math.round(bhk * (20 + next() * 60)) * 100_000,
      area: Math.round(bhk * (400 + next() * 300)),
      area_basis: 'super_built_up',
      locality: names[Math.floor(next() * names.length)] ?? 'Whitefield',
      possession: 'ready',
      sample: true,
    };
  });
}

function* repeated(homes: readonly Listing[], times: number): Generator<Listing> {
  const next = random(11);
  for (let n = 0; n < times; n++) {
    for (const home of homes) {
      const price = n === 0 ? home.price : Math.round((home.price ?? 0) * (0.8 + next() * 0.4));
      yield { ...home, id: n === 0 ? home.id : `${home.id}~${n}`, price, price_max: undefined };
    }
  }
}

/** Filters as a conversation gathers them: two to six, drawn from what is there. */
function questions(catalogue: Catalogue, count: number): Filters[] {
  const next = random(13);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const often = (share: number) => next() < share;
  return Array.from({ length: count }, () => {
    const price = 4_000_000 + Math.floor(next() * 120) * 100_000;
    return {
      purpose: 'buy' as const,
      bhk: [pick([1, 2, 2, 3, 3, 4])],
      ...(often(0.8) && { locality: [pick(catalogue.places.localities.slice(0, 200)).name] }),
      ...(often(0.7) && { budget_max: price }),
      ...(often(0.2) && { budget_min: Math.round(price * 0.7) }),
      ...(often(0.3) && { area_min: 500 + Math.floor(next() * 20) * 50 }),
      ...(often(0.3) && { possession: 'ready' as const }),
      ...(often(0.2) && { bathrooms_min: 2 }),
    };
  });
}

/** From a swept heap, so that no line pays for what the line before it left behind. */
function time(label: string, inputs: readonly Filters[], run: (filters: Filters) => unknown): void {
  globalThis.gc?.();
  const took = inputs.map((filters) => {
    const [clock, cpu] = [process.hrtime.bigint(), process.threadCpuUsage()];
    run(filters);
    const { user, system } = process.threadCpuUsage(cpu);
    return { clock: Number(process.hrtime.bigint() - clock) / 1000, cpu: user + system };
  });
  const at = (by: 'clock' | 'cpu', share: number) =>
    (took.map((one) => one[by]).sort((a, b) => a - b)[Math.floor(took.length * share)] ?? 0)
      .toFixed(1)
      .padStart(10);
  console.log(
    `  ${label.padEnd(34)}${at('clock', 0.5)} µs p50 ${at('clock', 0.99)} µs p99, of the CPU ${at('cpu', 0.99)} µs p99`,
  );
}

const homes = someHomes();
for (const times of TIMES) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const started = performance.now();
  const catalogue = buildCatalogue([...repeated(homes, times)]);
  const built = performance.now() - started;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const megabytes = Math.round(
    (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
  );
  console.log(
    `\n${catalogue.listings.length.toLocaleString('en')} homes: built in ${Math.round(built)} ms, ${megabytes} MB`,
  );
  const asked = questions(catalogue, ROUNDS);
  const warm = questions(catalogue, 2 * ROUNDS).slice(ROUNDS);
  for (const filters of warm) catalogue.find(filters).top(5);
  const tooLittle = (filters: Filters) => ({ ...filters, budget_min: undefined, budget_max: 1_500_000 });
  const nothing = asked.map(tooLittle).filter((filters) => catalogue.count(filters) === 0);
  for (const filters of warm.slice(0, 50).map(tooLittle)) catalogue.relax(filters);
  time('find, and its five best', asked, (filters) => catalogue.find(filters).top(5));
  time('find, the unstated ones too', asked, (filters) => catalogue.find(filters).unstated_total());
  time('count', asked, (filters) => catalogue.count(filters));
  time('without each filter', asked, (filters) => catalogue.withoutEach(filters));
  time('nothing found: relax', nothing, (filters) => catalogue.relax(filters));
}

const { places } = buildCatalogue(homes);
for (const text of [
  'show me 2 bhk in whitefield under 80 lakh',
  'koramngla mein do bhk chahiye bhai ready wala',
]) {
  const words = text.split(' ');
  time(`places in "${text.slice(0, 20)}…"`, Array.from({ length: 2000 }), () => places.match(words));
}
