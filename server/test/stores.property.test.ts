// Random lives of a store, with clocks that jump, against a model that anybody can check by reading it.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type MakeSubject, newEpoch, recordAfter, type Subject } from '../src/stores/conformance/subject.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import type { Loaded } from '../src/stores/store.ts';
import { lives, MODEL_ABSOLUTE_MS, type ModelLoad, modelStore, type Step } from './model.ts';
import { startPostgres } from './postgres.ts';
import { memorySubject, postgresSubject, sqliteSubject } from './subjects.ts';

const postgres = await startPostgres();
afterAll(async () => postgres?.stop());

const kinds: { kind: string; make: MakeSubject; runs: number; clockGoesBack: boolean }[] = [
  { kind: 'memory', make: memorySubject({ warm: 2 }), runs: 500, clockGoesBack: true },
  { kind: 'sqlite', make: sqliteSubject, runs: 40, clockGoesBack: true },
  // Its clock is the database's alone, which nothing here can hold steady.
  ...(postgres
    ? [{ kind: 'postgres', make: postgresSubject(postgres), runs: 20, clockGoesBack: false }]
    : []),
];

test.for(kinds)('$kind lives as the model does', async ({ make, runs, clockGoesBack }) => {
  const property = fc.asyncProperty(lives, async (steps) => {
    const subject = await make(UNBOUNDED);
    try {
      await compare(subject, clockGoesBack ? steps : steps.filter(forwards));
    } finally {
      await subject.dispose();
    }
  });
  await fc.assert(property, { numRuns: runs });
});

const forwards = (step: Step) => step.do !== 'wait' || step.ms >= 0;

async function compare({ store, advance, weigh }: Subject, steps: Step[]) {
  const model = modelStore();
  const loads = new Map<string, { real: Loaded; at: ModelLoad }[]>();

  async function load(key: string) {
    const real = await store.load(key);
    const { at, record, expired, now } = model.load(key);
    expect({ now: real.now, expired: real.expired }).toEqual({ now, expired });
    expect(real.record && { state: real.record.state, version: real.record.version }).toEqual(
      record && { state: record.state, version: record.version },
    );
    expect(real.record?.created_at).toBe(record?.created_at);
    expect(real.record?.expires_at).toBe(record?.expires_at);
    loads.set(key, [{ real, at }, ...(loads.get(key) ?? [])].slice(0, 3));
  }

  for (const [i, step] of steps.entries()) {
    if (step.do === 'load') await load(step.key);
    else if (step.do === 'delete') expect(await store.delete(step.key)).toBe(model.delete(step.key));
    else if (step.do === 'sweep') expect(await store.sweep(1_000)).toBe(model.sweep());
    else if (step.do === 'wait') {
      model.wait(step.ms);
      await advance(step.ms);
    } else {
      const earlier = loads.get(step.key)?.[step.load];
      if (!earlier) continue;
      const { real, at } = earlier;
      const state = JSON.stringify({ step: i });
      const epoch = real.record?.epoch ?? newEpoch();
      const next = { ...recordAfter(real), epoch, state, one_message: step.oneMessage };
      const ttl = { idle_ms: step.idle_ms, absolute_ms: MODEL_ABSOLUTE_MS };
      const commit = await store.commit(step.key, real.expected, next, ttl, []);
      expect(commit).toEqual(model.commit(step.key, at, real.record !== undefined, state, step.idle_ms));
    }
    const { bytes, ...counts } = await store.holds();
    expect(counts).toEqual(model.holds());
    if (weigh) expect(bytes).toBe(weigh());
  }
  for (const key of ['ada', 'ben', 'cid']) await load(key);
}
