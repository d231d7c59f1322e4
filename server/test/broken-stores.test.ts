// The conformance suite itself, put to the test: it must fail every store that makes a mistake, and say which.
import { expect, test } from 'vitest';
import { perform } from '../src/stores/conformance/subject.ts';
import { checks } from '../src/stores/conformance.ts';
import { MEMORY_MISTAKES } from './broken-memories.ts';
import { OUTBOX_MISTAKES } from './broken-outboxes.ts';
import { MISTAKES, subjectWith } from './broken-stores.ts';

test.for([...MISTAKES, ...MEMORY_MISTAKES, ...OUTBOX_MISTAKES])(
  'fails a store that $mistake',
  async ({ breaks, make }) => {
    const broken: string[] = [];
    for (const check of checks) {
      if (check.needs) continue;
      await perform(check, subjectWith(make)).catch(() => broken.push(check.name));
    }
    expect(broken).toContain(breaks);
  },
);

test('passes the same store without a mistake', async () => {
  for (const check of checks) {
    if (!check.needs)
      await perform(
        check,
        subjectWith(() => ({})),
      );
  }
});
