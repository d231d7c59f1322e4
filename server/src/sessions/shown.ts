// Shown: all that is kept about a visitor, as they may see it.
import type { ConversationSession } from '../contract.ts';
import type { Memory } from '../conversation/session.ts';
import { deviceName, type Who } from '../identity/who.ts';
import type { Found } from './records.ts';

export type Shown = ConversationSession & { memory: Memory };

/** Which of the devices asks is marked; keys and codes are nobody's to see. */
export function shown({ session }: Pick<Found, 'session'>, who: Who): Shown {
  const { ties: _, ...seen } = session;
  const asks = deviceName(who);
  return {
    ...seen,
    devices: seen.devices.map((device) => ({ ...device, this: device.device_id === asks })),
  };
}
