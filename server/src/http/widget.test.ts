// The widget's files and the demo site: loadable from any page, fresh after a deploy, cheap when nothing changed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openDoor } from '../../test/door.ts';
import type { Brand } from './loader.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-widget-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOADER = 'window.Veranda={accent:``,...tag}';
const files: Record<string, string | Uint8Array> = {
  'veranda.js': LOADER,
  'veranda.js.br': brotliCompressSync(LOADER),
  'assets/panel.js': 'export {}',
  'assets/panel-Bx12_abd.js': 'export {}',
  'assets/panel-Bx12_abd.css': 'p{}',
  'secret.txt': 'not for the web',
  'site/index.html': '<h1>Homes</h1>',
  'site/404.html': '<h1>No such page</h1>',
  'site/homes/one/index.html': '<h1>One</h1>',
  'site/logo.svg': '<svg/>',
  'site/sitemap.xml': '<urlset/>',
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

let brand: Brand = {};
const door = openDoor({
  brand: () => brand,
  folder,
  demo: true,
  origins: ['https://homes.example'],
  token: 'required',
});

describe('veranda.js', () => {
  afterEach(() => {
    brand = {};
  });
  const load = async (encoding = '') => {
    const answer = await door.call('/veranda.js', { headers: { 'accept-encoding': encoding } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const how = answer.headers.get('content-encoding');
    return {
      how,
      text: `${how === 'br' ? brotliDecompressSync(bytes) : bytes}`,
      etag: answer.headers.get('etag'),
    };
  };
  test('is the build’s own where the owner has no colour, name or logo', async () => {
    expect((await load()).text).toBe(files['veranda.js']);
    expect(await load('gzip, br')).toMatchObject({ how: 'br', text: files['veranda.js'] });
  });
  test('begins with the owner’s colour, name and logo, however it is packed, and is another file with others', async () => {
    brand = { accent: 'oklch(50% 0.1 30 / "x")', name: 'Neem & Co', logo: '/logo.svg' };
    const plain = await load();
    expect(plain.text).toBe(`window.Veranda={${JSON.stringify(brand).slice(1, -1)},...tag}`);
    expect(await load('gzip, deflate, br')).toMatchObject({ how: 'br', text: plain.text });
    brand = { ...brand, accent: '#9a3b1f' };
    const other = await load();
    expect(other.text).toContain('#9a3b1f');
    expect(other.etag).not.toBe(plain.etag);
  });
});

describe('the widget', () => {
  test.each([
    ['/veranda.js', 'text/javascript', 'no-cache'],
    ['/assets/panel.js', 'text/javascript', 'no-cache'],
    ['/assets/panel-Bx12_abd.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/assets/panel-Bx12_abd.css', 'text/css', 'public, max-age=31536000, immutable'],
  ])('%s loads on any page', async (file, type, cache) => {
    const answer = await door.call(file, {
      headers: { origin: 'https://anywhere.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe(cache);
    expect(await answer.text()).toBe(files[file.slice(1)]);
  });

  test('unchanged it is not sent again', async () => {
    const first = await door.call('/veranda.js');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"/);
    const again = await door.call('/veranda.js', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    expect(await again.text()).toBe('');
  });

  test('changed it is', async () => {
    const answer = await door.call('/veranda.js', { headers: { 'if-none-match': '"of the last release"' } });
    expect(answer.status).toBe(200);
  });

  test('goes compressed to those who can read it', async () => {
    const answer = await door.call('/veranda.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(answer.headers.get('content-type')).toContain('text/javascript');
  });

  test('a hashed file of an earlier release is missing, and is not remembered as missing', async () => {
    const answer = await door.call('/assets/panel-00000000.js');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each(['/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/assets/..%2fsecret.txt', '/secret.txt'])(
    '%s leads nowhere',
    async (file) => {
      const answer = await door.call(file);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('not for the web');
    },
  );
});

describe('the demo site', () => {
  test.each([
    ['/', 'text/html', 'Homes'],
    ['/homes/one/', 'text/html', 'One'],
    ['/logo.svg', 'image/svg+xml', '<svg/>'],
    ['/sitemap.xml', 'xml', '<urlset/>'],
  ])('%s', async (file, type, content) => {
    const answer = await door.call(file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(await answer.text()).toContain(content);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  test('has a page of its own for what is not there', async () => {
    const answer = await door.call('/nowhere/');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('No such page');
  });

  test('does not stand in front of the API', async () => {
    const answer = await door.call('/api/nowhere');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('is not there when it is off', async () => {
    const closed = openDoor({ folder, demo: false });
    expect(await (await closed.call('/')).text()).not.toContain('Homes</h1>');
    expect((await closed.call('/homes/one/')).status).toBe(404);
    expect((await closed.call('/veranda.js')).status).toBe(200);
  });
});

test('where there is no demo, / says that Veranda runs and how a page carries it', async () => {
  const closed = openDoor({ folder, demo: false });
  const response = await closed.call('/', { headers: { host: 'chat.homes.example' } });
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('Veranda runs here');
  expect(text).toMatch(/with \d+ homes?/);
  expect(text).toContain('<script src="/veranda.js" async></script>');
  expect(text).toContain('&lt;script src=&quot;https://chat.homes.example/veranda.js&quot; async&gt;');
  const odd = await closed.call('/', { headers: { host: '"><script>alert(1)</script>' } });
  expect(await odd.text()).not.toContain('<script>alert');
});
