// The owner's words: read field by field, and read again when they change.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { TOPICS } from '../languages/topics.ts';
import { hasPerson, openSite, parseSite, readSite, type SiteError } from './site.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (site: object) => parseSite(JSON.stringify(site));
function faultsOf(site: object): readonly string[] {
  try {
    parse(site);
    return [];
  } catch (error) {
    return (error as SiteError).faults;
  }
}

test('a name is enough', () => {
  expect(parse({ name: 'Homes' })).toMatchObject({
    name: 'Homes',
    greeting: {},
    languages: ['en', 'hi-Latn', 'hi', 'kn', 'kn-Latn'],
  });
});

test('numbers and times are read as people write them', () => {
  const site = parse({
    name: 'Homes',
    whatsapp: '+91 80 4000-0000',
    hours: { time_zone: 'Asia/Kolkata', days: { mon: ['9:30', '19:00'], sun: null } },
  });
  expect(site.whatsapp).toBe('918040000000');
  expect(site.hours).toEqual({
    time_zone: 'Asia/Kolkata',
    days: { mon: ['09:30', '19:00'], sun: null },
    holidays: [],
  });
});

test('every fault is named by its field', () => {
  const faults = faultsOf({
    accent: 'url(javascript:1)',
    email: 'nobody',
    hours: { time_zone: 'Mars/Base', days: { mon: ['19:00', '10:00'], someday: null } },
    languages: ['fr'],
    loan: { rate: 850, months: 240, date: '2026-11-01' },
    privacy_url: 'javascript:alert(1)',
    phoen: '1',
  });
  const fields = faults.map((fault) => fault.split(':')[0]);
  expect(fields).toEqual(
    expect.arrayContaining([
      'name',
      'accent',
      'email',
      'hours.time_zone',
      'hours.days.mon',
      'languages.0',
      'loan.rate',
      'privacy_url',
    ]),
  );
  expect(faults.join('\n')).toContain('phoen');
  expect(faults.join('\n')).toContain('someday');
});

test('a number without its country code is completed by the site’s country, or refused', () => {
  const numbers = (site: object) => {
    const { phone, whatsapp } = parse({ name: 'Homes', ...site });
    return { phone, whatsapp };
  };
  expect(numbers({ phone: '080 4000 0000', whatsapp: '98450 00000' })).toEqual({
    phone: '+918040000000',
    whatsapp: '919845000000',
  });
  expect(numbers({ phone: '+44 20 7946 0000', whatsapp: '442079460000' })).toEqual({
    phone: '+44 20 7946 0000',
    whatsapp: '442079460000',
  });
  expect(numbers({ country: 'AE', phone: '050 123 4567' }).phone).toBe('+971501234567');
  // Samples that nobody has are as long as a number must be.
  expect(numbers({ phone: '+91 00000 00000', whatsapp: '910000000000' }).whatsapp).toBe('910000000000');
  for (const wrong of [{ phone: '12345' }, { whatsapp: '4000 0000' }, { phone: '+91 80' }, { country: 'XX' }])
    expect(faultsOf({ name: 'Homes', ...wrong })[0], JSON.stringify(wrong)).toMatch(
      new RegExp(`^${Object.keys(wrong)[0]}: `),
    );
});

test('an accent that no browser knows is a fault', () => {
  for (const accent of [
    '#0a6d5a',
    '#FFF',
    'teal',
    'RebeccaPurple',
    'rgb(10 109 90)',
    'hsl(169deg, 83%, 23%)',
  ])
    expect(faultsOf({ name: 'Homes', accent }), accent).toEqual([]);
  for (const accent of [
    'blurple',
    '#12345',
    '0a6d5a',
    'rgb(1)',
    'rgb(1,2,3,4,5)',
    'hsl()',
    '#ggg',
    'var(--x)',
  ])
    expect(faultsOf({ name: 'Homes', accent })[0], accent).toMatch(/^accent: /);
});

test('a key that is not known is named beside those that are; a broken file by its line, and never quoted', () => {
  expect(faultsOf({ name: 'Homes', phoen: '1' }).join()).toMatch(/phoen.*the keys are name, url, .*phone/);
  const broken = () => parseSite('{\n"name": "Homes",\n"phone": Monsoon }');
  expect(broken).toThrow(/is not JSON/);
  expect(broken).not.toThrow(/Monsoon|Homes/);
});

test('somebody can be reached by any one way', () => {
  expect(hasPerson(parse({ name: 'Homes' }))).toBe(false);
  for (const way of [
    { phone: '+91 80 4000 0000' },
    { whatsapp: '918040000000' },
    { email: 'a@homes.example' },
    { contact_url: '/contact' },
  ])
    expect(hasPerson(parse({ name: 'Homes', ...way }))).toBe(true);
});

test('a file that is missing or no JSON says so', () => {
  expect(() => readSite(path.join(folder, 'none.json'))).toThrow(/cannot be read \(ENOENT\)/);
  expect(() => parseSite('{')).toThrow(/is not JSON/);
});

test('a change is read; a faulty one leaves the last good words', async () => {
  const file = path.join(folder, 'site.json');
  writeFileSync(file, '{"name":"First"}');
  const onRead = vi.fn();
  const onFault = vi.fn();
  const site = openSite(file, { pollMs: 20, onRead, onFault });
  expect(site.current().name).toBe('First');
  writeFileSync(file, '{"name":""}');
  await vi.waitFor(() => expect(onFault).toHaveBeenCalled(), 5_000);
  expect(onFault.mock.calls[0]?.[0].faults[0]).toMatch(/^name: /);
  expect(site.current().name).toBe('First');
  writeFileSync(file, '{"name":"Second home"}');
  await vi.waitFor(() => expect(onRead).toHaveBeenCalled(), 5_000);
  expect(site.current().name).toBe('Second home');
  site.close();
});

test('docs/answers.md names every topic that an owner can answer', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/answers.md'), 'utf8');
  expect(TOPICS.filter((topic) => !page.includes(`\`${topic}\``))).toEqual([]);
});
