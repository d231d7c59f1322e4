import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';

const SECRET = `whsec_${Buffer.from('sample-secret-of-thirty-two-bytes').toString('base64')}`;
const ends: (() => unknown)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function receiver(status: number) {
  const got: { body: string; headers: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ body, headers: request.headers as Record<string, string> });
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  return { got, port: (server.address() as AddressInfo).port };
}

async function run(args: string[], env: Record<string, string> = {}) {
  const script = path.join(import.meta.dirname, 'leads.ts');
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, LEADS_SECRET: SECRET, LEADS_PRIVATE: 'on', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [status] = await once(child, 'close');
  return { status, said };
}

describe('leads test', () => {
  test('sends one sample, marked and signed, and says how each address took it', async () => {
    const [good, bad] = [await receiver(204), await receiver(503)];
    const to = [
      `http://127.0.0.1:${good.port}/hooks/Monsoon`,
      `form:http://127.0.0.1:${bad.port}/lead?key=Tamarind&phone={phone}&text={summary}`,
    ];
    const { status, said } = await run(['test'], { LEADS_TO: to.join(' ') });
    expect([status, said.trim().split('\n').sort()]).toEqual([
      1,
      [`NOT TAKEN  form:http://127.0.0.1:${bad.port}: 503`, `taken      http://127.0.0.1:${good.port}: 204`],
    ]);
    const [first] = good.got;
    const asked = JSON.parse(first?.body ?? '{}').data.visit as { start: string; time_zone: string };
    const hour = new Date(asked.start).toLocaleTimeString('en-GB', { timeZone: asked.time_zone });
    expect(hour).toBe('11:00:00');
    const event = new Webhook(SECRET).verify(first?.body ?? '', first?.headers ?? {}) as {
      data: { test: boolean; lead: { name: string } };
    };
    expect(event.data).toMatchObject({ test: true, lead: { name: 'Sample Visitor (test)' } });
    expect(new URLSearchParams(bad.got[0]?.body).get('text')).toMatch(/^TEST, nobody has asked/);
  });

  test('names what is wrong, and what it needs', async () => {
    expect(await run(['test'], { LEADS_TO: '' })).toEqual({
      status: 2,
      said: 'LEADS_TO names nobody: there is nowhere to send\n',
    });
    const wrong = await run(['test'], { LEADS_TO: 'mailto:sales@homes.example' });
    expect(wrong).toEqual({ status: 2, said: 'LEADS_TO: mailto:sales@homes.example needs SMTP\n' });
    expect((await run([])).said).toContain('pnpm leads test');
  });
});
