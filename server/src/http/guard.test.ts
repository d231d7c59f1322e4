// Who may come in: origins, look-alikes, preflights, and what a refused call may not do.
import { describe, expect, test, vi } from 'vitest';
import { openDoor } from '../../test/door.ts';
import { echoTurn } from '../../test/echo.ts';

const LISTED = 'https://homes.example';
const from = (origin: string, more: Record<string, string> = {}) => ({
  headers: { origin, host: 'chat.example', ...more },
});

describe('an origin', () => {
  const door = openDoor({ origins: [LISTED, 'http://xn--bcher-kva.example:8080'] });
  const status = async (origin: string) => (await door.ask({ query: 'hi' }, from(origin))).status;

  test.each([
    ['as listed', LISTED],
    ['with its port as listed', 'http://xn--bcher-kva.example:8080'],
    ['our own, in http', 'http://chat.example'],
    ['our own, behind a TLS proxy', 'https://chat.example'],
  ])('%s may come in', async (_, origin) => {
    const answer = await door.ask({ query: 'hi' }, from(origin));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });

  test.each([
    ['another site', 'https://evil.example'],
    ['null', 'null'],
    ['another scheme', 'http://homes.example'],
    ['another port', 'https://homes.example:8443'],
    ['a subdomain', 'https://www.homes.example'],
    ['ours as a prefix', 'https://homes.example.evil.com'],
    ['ours as a suffix', 'https://evilhomes.example'],
    ['ours as a user name', 'https://homes.example@evil.com'],
    ['a trailing dot', 'https://homes.example.'],
    ['a trailing slash', 'https://homes.example/'],
    ['upper case', 'https://HOMES.example'],
    ['unicode instead of punycode', 'http://b%C3%BCcher.example:8080'],
    ['two at once', `${LISTED}, https://evil.example`],
    ['empty', ''],
    ['our host as a prefix', 'https://chat.example.evil.com'],
    ['our host with another port', 'https://chat.example:8443'],
    ['localhost, where sites are listed', 'http://localhost:3000'],
    ['a file', 'file://'],
    ['an extension', 'chrome-extension://abcdefgh'],
  ])('that is %s stays outside', async (_, origin) => {
    const answer = await door.ask({ query: 'hi' }, from(origin));
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin');
    expect(await answer.json()).toMatchObject({ code: 'origin_refused' });
  });

  test('null may come in where it is listed', async () => {
    const open = openDoor({ origins: ['null'] });
    expect((await open.ask({ query: 'hi' }, from('null'))).status).toBe(200);
  });

  test.each(['http://localhost:3000', 'http://127.0.0.1:5173', 'https://localhost', 'http://[::1]:80'])(
    '%s may come in where no sites are listed',
    async (origin) => {
      expect((await openDoor().ask({ query: 'hi' }, from(origin))).status).toBe(200);
    },
  );

  test.each(['http://localhost.evil.com', 'http://127.0.0.1.evil.com', 'http://evil.com/localhost'])(
    '%s stays outside where no sites are listed',
    async (origin) => {
      expect((await openDoor().ask({ query: 'hi' }, from(origin))).status).toBe(403);
    },
  );

  test('is refused before anything is done', async () => {
    const turn = vi.fn(echoTurn);
    const closed = openDoor({ origins: [LISTED], turn });
    await closed.ask({ query: 'hi' }, from('https://evil.example'));
    expect(turn).not.toHaveBeenCalled();
    await closed.ask({ query: 'hi' }, from(LISTED));
    expect(turn).toHaveBeenCalledOnce();
  });

  test('that was refused is logged once, with the value to add', async () => {
    await status('https://new.example');
    await status('https://new.example');
    expect(door.log().split('https://new.example').length - 1).toBe(1);
    expect(door.log()).toContain('ALLOWED_ORIGINS');
  });

  test('however many are invented, the log stays short', async () => {
    const flooded = openDoor({ origins: [LISTED], level: 'warn' });
    for (let i = 0; i < 1_000; i++) await flooded.ask({ query: 'hi' }, from(`https://n${i}.example`));
    expect(flooded.log().split('\n').length).toBeLessThan(110);
  });
});

describe('a call without an origin', () => {
  const door = openDoor({ origins: [LISTED] });
  test.each([
    [undefined, 200],
    ['same-origin', 200],
    ['none', 200],
    ['same-site', 403],
    ['cross-site', 403],
  ])('whose Sec-Fetch-Site is %s gets %i', async (site, expected) => {
    const headers: Record<string, string> = site ? { 'sec-fetch-site': site } : {};
    expect((await door.ask({ query: 'hi' }, { headers })).status).toBe(expected);
  });
});

describe('a preflight', () => {
  const door = openDoor({ origins: [LISTED] });
  const preflight = (origin: string) =>
    door.call('/api/chat/query', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-session-token',
      },
    });

  test('of a listed site says what may be sent and is remembered', async () => {
    const answer = await preflight(LISTED);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('X-Session-Token');
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, DELETE');
    expect(Number(answer.headers.get('access-control-max-age'))).toBeGreaterThan(600);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('of another site is refused', async () => {
    expect((await preflight('https://evil.example')).status).toBe(403);
  });
});

describe('every answer', () => {
  const door = openDoor({ origins: [LISTED] });
  test.each([
    ['/api/chat/query', 'POST', { query: 'hi' }, 200],
    ['/api/chat/query', 'POST', { query: '' }, 400],
    ['/api/chat/session', 'GET', undefined, 400],
    ['/api/nowhere', 'GET', undefined, 404],
    ['/api/chat/query', 'PUT', undefined, 405],
  ])(
    'of %s %s is kept by nobody, sets no cookie and may be read by the site',
    async (path, method, body, status) => {
      const answer = await door.call(path, { method, body, headers: { origin: LISTED } });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('vary')).toBe('Origin');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('access-control-allow-origin')).toBe(LISTED);
      expect(answer.headers.get('access-control-expose-headers')).toBe('Retry-After');
    },
  );

  test('of /api/site may be kept for a minute', async () => {
    const answer = await door.call('/api/site', { headers: { origin: LISTED } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('vary')).toBe('Origin');
  });

  test.each([
    ['GET', '/api/chat/query', 'POST'],
    ['PUT', '/api/chat/query', 'POST'],
    ['DELETE', '/api/chat/query', 'POST'],
    ['POST', '/api/chat/session', 'GET, DELETE'],
    ['POST', '/api/site', 'GET'],
  ])('to %s %s names the methods that are right', async (method, path, allow) => {
    const answer = await door.call(path, { method, headers: { 'x-http-method-override': 'POST' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(await answer.json()).toMatchObject({ code: 'method_not_allowed', status: 405 });
  });
});
