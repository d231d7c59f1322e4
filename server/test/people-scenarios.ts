// What signed-in people go through on real processes and real stores: three devices at once, and a thousand people with
// secrets. Tests run them short, the soak runs them long.
import { randomBytes } from 'node:crypto';
import { heardBy } from './echo.ts';
import { type EchoServer, faults, insist, readSession, tab } from './processes.ts';
import { proofOf } from './proofs.ts';
import { each } from './scenarios.ts';

/** Each call a proof of its own, as a host gives them. */
const as = (sub: string, device: string) => () => ({ 'x-user-token': proofOf(sub), 'x-device-id': device });

/** One person on three devices, each of which asks now this server, now that one. */
export async function threeDevices(servers: EchoServer[], { turns }: { turns: number }) {
  const urlOf = (n: number) => servers[n % 2]?.url ?? '';
  const devices = ['phone-01', 'desk-001', 'tablet-1'];
  const tabs = devices.map((device) => tab(device, turns / devices.length));
  const told = await Promise.all(
    tabs.map(async (messages, d) => {
      const versions: number[] = [];
      for (const [i, message] of messages.entries()) {
        const speaks = as('p-1', devices[d] ?? '');
        const said = { session_id: `of-${devices[d]}`, ...message };
        const { body } = await insist(() => urlOf(d + i), said, speaks);
        versions.push((JSON.parse(body) as { version: number }).version);
      }
      return versions;
    }),
  );
  const read = (n: number) => readSession(urlOf(n), 'whichever', as('p-1', 'phone-01')());
  const [here, there] = [await read(0), await read(1)];
  const versions = told.flat().sort((a, b) => a - b);
  const listed = (here as { devices?: unknown[] } | undefined)?.devices ?? [];
  return {
    ...faults(heardBy(here), tabs),
    versions_wrong: versions.filter((version, i) => version !== i + 1).length,
    /** A device that was told of an older state after a newer one. */
    backwards: told.filter((mine) => mine.some((version, i) => i > 0 && version < (mine[i - 1] ?? 0))).length,
    servers_differ: Number(JSON.stringify(heardBy(here)) !== JSON.stringify(heardBy(there))),
    devices_wrong: Math.abs(listed.length - devices.length),
  };
}

/**
 * People with a secret each, on two devices that speak at once. All say the same session id and the same message ids, which
 * must not matter: what parts them is the proof alone.
 */
export async function secretsOfPeople(servers: EchoServer[], { people }: { people: number }) {
  const urls = servers.map(({ url }) => url);
  const names = Array.from({ length: people }, (_, i) => `person-${i}`);
  const wordOf = new Map(names.map((name) => [name, `SECRET-${randomBytes(6).toString('hex')}`]));
  const foreign = (name: string, text: string) =>
    (text.match(/SECRET-[0-9a-f]{12}/g) ?? []).filter((word) => word !== wordOf.get(name)).length;
  let [leaks, lost] = [0, 0];
  await each(names, 12, async (name) => {
    await Promise.all(
      urls.map(async (url, d) => {
        for (const part of ['first', 'second']) {
          const query = `${part} ${d} ${wordOf.get(name)}`;
          const message = { session_id: 'one-for-all', message_id: `${part}-message-${d}`, query };
          leaks += foreign(name, (await insist(() => url, message, as(name, `device-${d}`))).body);
        }
      }),
    );
  });
  await each(names, 12, async (name) => {
    const session = await readSession(urls[0] ?? '', 'one-for-all', as(name, 'device-1')());
    leaks += foreign(name, JSON.stringify(session ?? ''));
    if (heardBy(session).length !== 4) lost++;
  });
  // The name alone, without its proof, is nobody's.
  const nameless = await readSession(urls[0] ?? '', 'one-for-all');
  const logged = servers.reduce((found, server) => found + foreign('nobody', server.output()), 0);
  return { leaks, lost, opened_by_name: Number(nameless !== undefined), logged };
}
