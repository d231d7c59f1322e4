// Runtime: stands in for preact and storage/json.ts in the files that come later. They use the panel's,
// which are there already. For components without state: a class would need its base before `provide`.
import type * as preact from 'preact';
import type * as json from '../storage/json.ts';

export type Runtime = Pick<typeof preact, 'Fragment' | 'h'> & Pick<typeof json, 'toJson'>;
export let h: Runtime['h'];
export let Fragment: Runtime['Fragment'];
/** @public The build puts it in the place of storage/json.ts. */
export let toJson: Runtime['toJson'];

/** A panel of an earlier release, still open, gives preact alone. */
export function provide(given: Pick<Runtime, 'h' | 'Fragment'> & Partial<Runtime>) {
  ({ h, Fragment, toJson = JSON.stringify } = given);
}
