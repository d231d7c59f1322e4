// Runtime: stands in for preact in the extras' own file. They are shown by the panel's preact,
// which is there already. For components without state: a class would need its base before `provide`.
import type * as preact from 'preact';

export type Runtime = Pick<typeof preact, 'Fragment' | 'h'>;
export let h: Runtime['h'];
export let Fragment: Runtime['Fragment'];

export function provide(given: Runtime) {
  ({ h, Fragment } = given);
}
