// Devices: the list of browsers that spoke in one conversation, newest last. Kept where there is more than one to tell apart:
// for a signed-in person, and once a device was let in.
import type { Device } from '../contract.ts';
import type { Session } from '../conversation/session.ts';

export const MOST_DEVICES = 5;

export type Spoke = { device_id: string; label: string; joined: boolean };

/** The session with this device as the one that spoke last. `at`: ISO 8601. */
export function noteDevice(
  session: Session,
  { device_id, label, joined }: Spoke,
  at: string,
): Pick<Session, 'device_id' | 'devices'> {
  const known = session.devices.find((device) => device.device_id === device_id);
  const device: Device = known
    ? { ...known, last_at: at, label: label || known.label }
    : { device_id, label, first_at: at, last_at: at, joined };
  const others = session.devices.filter((other) => other !== known);
  return { device_id, devices: [...others, device].slice(-MOST_DEVICES) };
}
