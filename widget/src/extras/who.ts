// Who: the account's file, asked for when it matters who speaks.
import type { Desk } from '../panel/desk.ts';
import { accounts } from './chunks.ts';

/** A call of the panel, as whoever speaks. Waits until it is known; rejects while it cannot be. */
export const pass = async (desk: Desk, call: Parameters<typeof fetch>) => (await accounts()).pass(desk, call);

/** It is told as soon as it is known. What cannot be had now is asked for with the next call. */
export const settle = (desk: Desk): void =>
  void accounts()
    .then(({ settle }) => settle(desk))
    .catch(() => {});
