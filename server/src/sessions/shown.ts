// Shown: all that is kept about a visitor, as they may see it.
import type { ConversationSession } from '../contract.ts';
import type { Memory } from '../conversation/session.ts';
import { deviceName, type Key, type Who } from '../identity/who.ts';
import type { Found } from './records.ts';

export type Shown = ConversationSession & {
  memory: Memory;
  /** The code that stands open, to the device that made it; with the taker's device and three numbers once it is used. */
  handoff: { expires_in: number; label?: string; numbers?: number[] } | null;
  /** Where it stands, to a device that was let in. */
  at?: Key;
};

/** Which of the devices asks is marked; keys, codes and the right number are nobody's to see. */
export function shown({ key, session, loaded, joined }: Found, who: Who): Shown {
  const { ties, ...seen } = session;
  const asks = deviceName(who);
  const open = joined ? undefined : ties?.hand_off;
  const left = Math.ceil(((open?.until ?? 0) - loaded.now) / 1000);
  return {
    ...seen,
    devices: seen.devices.map((device) => ({ ...device, this: device.device_id === asks })),
    handoff:
      open && left > 0
        ? { expires_in: left, ...(open.by && { label: open.by.label, numbers: open.by.numbers }) }
        : null,
    ...(joined && { at: key }),
  };
}
