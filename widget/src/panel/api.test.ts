// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from './api.ts';

const server = api('https://c.example');
const answers = (body: string, init: ResponseInit = {}) => {
  const asked = vi.fn(async (_url: string, _init: RequestInit) => new Response(body, init));
  vi.stubGlobal('fetch', asked);
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

describe('a call', () => {
  it('carries the key in a header, never in the address, and no cookie', async () => {
    const asked = answers('{}');
    await server.session({ id: 'abcd1234', token: 'secret' });
    const [url, init] = asked.mock.calls[0] as [string, RequestInit];
    expect(url).toBe('https://c.example/api/chat/session');
    expect(init).toMatchObject({
      credentials: 'omit',
      headers: { 'X-Session-Id': 'abcd1234', 'X-Session-Token': 'secret' },
    });
  });

  it('reads relative addresses as the server’s own, and leaves the rest', async () => {
    answers(
      '{"logo":"/logo.svg","privacy_url":"https://h.example/p","name":"/x","listing":{"url":"http://["}}',
    );
    expect(await server.site('site?locale=en')).toEqual({
      ok: true,
      value: {
        logo: 'https://c.example/logo.svg',
        privacy_url: 'https://h.example/p',
        name: '/x',
        listing: { url: 'http://[' },
      },
    });
  });

  it('gives a problem as a value: its code, and when to come back', async () => {
    answers('{"code":"rate_limited","retry_after":9}', { status: 429 });
    expect(await server.site('site?locale=en')).toEqual({ ok: false, code: 'rate_limited', retryAfter: 9 });
    answers('<html>Bad gateway', { status: 502 });
    expect(await server.site('site?locale=en')).toMatchObject({ ok: false, code: 'unavailable' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await server.site('site?locale=en')).toEqual({ ok: false, code: 'network' });
  });

  it('takes an answer that is no JSON for a failure', async () => {
    answers('<html>', { status: 200 });
    expect(await server.site('site?locale=en')).toEqual({ ok: false, code: 'network' });
  });

  it('is content with an empty answer', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
    expect((await server.session({ id: 'a', token: 'b' }, 'DELETE')).ok).toBe(true);
  });
});
