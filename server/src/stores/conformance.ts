// Conformance: what every session store must do, as one suite. `checks` can be run against any store, also a bad one.
import { afterAll, describe, test } from 'vitest';
import { atomic } from './conformance/atomic.ts';
import { bounds } from './conformance/bounds.ts';
import { content } from './conformance/content.ts';
import { deletion } from './conformance/deletion.ts';
import { expiry } from './conformance/expiry.ts';
import { holdings } from './conformance/holdings.ts';
import { lasting } from './conformance/lasting.ts';
import { outbox } from './conformance/outbox.ts';
import { type Check, type MakeSubject, perform } from './conformance/subject.ts';

export const checks: Check[] = [
  ...content,
  ...atomic,
  ...expiry,
  ...deletion,
  ...bounds,
  ...lasting,
  ...holdings,
  ...outbox,
];

/** What a kind of store does not have, with the reason: its checks are left out, and said to be. */
export type Lacks = Partial<Record<NonNullable<Check['needs']>, string>>;

/** The whole suite for one kind of store. `end` runs after the last check. */
export function describeSessionStore(
  name: string,
  make: MakeSubject,
  { lacks = {}, end = async () => {} }: { lacks?: Lacks; end?: () => Promise<void> } = {},
) {
  describe(`${name}, as every session store,`, () => {
    afterAll(end);
    for (const check of checks) {
      const lacking = check.needs && lacks[check.needs];
      if (lacking) test.skip(`${check.name} (does not apply: ${lacking})`, () => {});
      else test(check.name, () => perform(check, make));
    }
  });
}
