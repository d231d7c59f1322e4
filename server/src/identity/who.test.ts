// Who speaks, and which record they reach: their own, and nobody else's.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browser } from './browser.ts';
import { browserKey, countedBy, recordKey } from './who.ts';

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

test('all devices of a person speak in one record, and each is counted for itself', () => {
  const [phone, desk] = [browserKey({ session_id: 'phone' }), browserKey({ session_id: 'desk' })];
  const [first, second] = [
    { user: 'p-1', device: phone },
    { user: 'p-1', device: desk },
  ];
  expect(recordKey(first)).toBe(recordKey(second));
  expect([countedBy(first), countedBy(second)]).toEqual([phone, desk]);
  expect(countedBy({ own: phone })).toBe(phone);
});

test('a browser without an id gets one of 8 characters, and reaches nothing by it', () => {
  const { session_id, who, unknown } = browser({});
  expect(session_id).toMatch(/^[A-Za-z0-9_-]{8}$/);
  expect(unknown).toBe(true);
  expect(browser({ session_id }).who).toEqual(who);
  expect(browser({}).who).not.toEqual(who);
});
