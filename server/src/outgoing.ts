// Outgoing: calls to addresses that an owner wrote down, or that those lead to. None may reach into a private network
// unless the owner allows it, and the address that was checked is the one that is called.
import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** Also an IPv4 address written as IPv6. */
export function isPrivate(address: string): boolean {
  const mapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  if (isIP(plain) === 4) return PRIVATE.check(plain, 'ipv4');
  return /^::ffff:/i.test(plain) || PRIVATE.check(plain, 'ipv6');
}

/** It is, or leads to, a private address. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export type Outgoing = {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** Private addresses too. */
  inside: boolean;
  /** Ends the call, the reading of its answer included. */
  signal: AbortSignal;
  /** How names are looked up. */
  resolve?: typeof lookup;
};

/**
 * The answer, its body not read yet; redirects are answers. A name is looked up once: one that leads elsewhere a moment
 * later is not asked again. Throws `AddressRefused`, or what node:https throws.
 */
export async function call(
  url: URL,
  { method, headers, body, inside, signal, resolve = lookup }: Outgoing,
): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up, so it is checked here.
  if (!inside && isIP(host) && isPrivate(host)) throw new AddressRefused('the address is a private one');
  const { request } = url.protocol === 'http:' ? http : https;
  const length: Record<string, string> =
    body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return await new Promise((answered, failed) => {
    const asking = request(
      url,
      {
        method,
        headers: { ...headers, ...length },
        signal,
        // A connection that was kept open may lead to where another caller was allowed.
        agent: false,
        lookup: checked(resolve, inside),
      },
      answered,
    );
    asking.on('error', failed);
    asking.end(body);
  });
}

const checked =
  (resolve: typeof lookup, inside: boolean): LookupFunction =>
  (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 4);
      const bad = !inside && found.some(({ address }) => isPrivate(address));
      if (bad || found.length === 0)
        return done(new AddressRefused('the address leads to a private one'), '', 4);
      // Node asks for all of them, or for one.
      if (options.all) return done(null, found);
      const [first] = found;
      done(null, first?.address ?? '', first?.family);
    });
