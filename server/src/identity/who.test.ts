// Who speaks, and which record they reach: their own, and nobody else's.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browser } from './browser.ts';
import { browserKey, codeKey, countedBy, deviceName, recordKey } from './who.ts';

const urlSafe = (max: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{1,${max}}$`));

test('a browser’s key is SHA-256 of id, line break and token, as base64url', () => {
  // printf 'abc123\nAAAA' | openssl dgst -sha256 -binary | basenc --base64url
  expect(browserKey({ session_id: 'abc123', token: 'AAAA' })).toBe(
    'z1NDIE-0WfGTzByoI48E2zjvfNxfmlVC5CmC-IQDVrg',
  );
});

test('no two browsers share a key', () => {
  const visitor = fc.record({ session_id: urlSafe(64), token: fc.option(urlSafe(43), { nil: undefined }) });
  fc.assert(
    fc.property(visitor, visitor, (a, b) => {
      const same = a.session_id === b.session_id && a.token === b.token;
      expect(browserKey(a) === browserKey(b)).toBe(same);
    }),
  );
});

test('no signed-in person shares a record with a browser, nor with another person', () => {
  const someone = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(someone, someone, urlSafe(64), urlSafe(43), (a, b, session_id, token) => {
      expect(recordKey({ user: a }) === recordKey({ user: b })).toBe(a === b);
      expect(recordKey({ user: a })).not.toBe(browserKey({ session_id, token }));
    }),
  );
});

test('all devices of a person speak in one record, are counted together, and are told apart by name', () => {
  const [first, second] = [
    { user: 'p-1', device: 'phone-01' },
    { user: 'p-1', device: 'desk-001' },
  ];
  expect(recordKey(first)).toBe(recordKey(second));
  expect(countedBy(first)).toBe(countedBy(second));
  expect([deviceName(first), deviceName(second), deviceName({ user: 'p-1' })]).toEqual([
    'phone-01',
    'desk-001',
    undefined,
  ]);
});

test('a place of another’s conversation changes neither one’s own key nor what one is counted by', () => {
  const own = browserKey({ session_id: 'phone' });
  const at = browserKey({ session_id: 'desk' });
  expect([recordKey({ own, at }), countedBy({ own, at })]).toEqual([own, own]);
  expect(deviceName({ own, at })).toMatch(/^[\w-]{8}$/);
  expect(own).not.toContain(deviceName({ own }));
});

test('no code stands where a browser or a person does', () => {
  fc.assert(
    fc.property(urlSafe(64), urlSafe(43), fc.string(), (session_id, token, text) => {
      expect(codeKey(text)).not.toBe(browserKey({ session_id, token }));
      expect(codeKey(text)).not.toBe(recordKey({ user: text }));
    }),
  );
});

test('a browser without an id gets one of 8 characters, and reaches nothing by it', () => {
  const { session_id, who, unknown } = browser({});
  expect(session_id).toMatch(/^[A-Za-z0-9_-]{8}$/);
  expect(unknown).toBe(true);
  expect(browser({ session_id }).who).toEqual(who);
  expect(browser({}).who).not.toEqual(who);
});
