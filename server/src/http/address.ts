// Addresses: whom the limits count by. The socket's address, or the one that the trusted proxies saw.
import { isIP, isIPv4 } from 'node:net';

/**
 * The client's address when `trusted` proxies stand in front: each appends to `X-Forwarded-For` whom it saw, so the
 * client is the `trusted`th from the right and everything left of it is hearsay. Too few: somebody came around a proxy.
 */
export function clientAddress(socket: string, forwarded: string | null, trusted: number): string {
  if (trusted === 0 || forwarded === null) return socket;
  const seen = forwarded.split(',').at(-trusted)?.trim() ?? '';
  const bare = seen.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return isIP(bare) ? bare : socket;
}

/** An IPv4 address as it is; an IPv6 address by its /64, because one customer has all of that. */
export function addressGroup(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain) || isIP(plain) === 0) return plain;
  // The URL parser writes every form of an address in the same way.
  const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const groups = [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
