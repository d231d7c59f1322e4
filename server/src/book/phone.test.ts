import { expect, test } from 'vitest';
import { readPhone } from './phone.ts';

test.each([
  ['98450 11122', '+919845011122'],
  ['098450-11122', '+919845011122'],
  ['+91 98450 11122', '+919845011122'],
  ['0091 98450 11122', '+919845011122'],
  ['९८४५० १११२२', '+919845011122'],
  ['೯೮೪೫೦ ೧೧೧೨೨', '+919845011122'],
  ['080 4123 4567', '+918041234567'],
  ['+65 9123 4567', '+6591234567'],
  ['+1 (212) 555-0123', '+12125550123'],
])('reads “%s”', (typed, e164) => expect(readPhone(typed, 'IN')?.e164).toBe(e164));

test.each([
  '',
  'call me',
  '12345',
  '98450 11122 / 98450 11123',
  '98450 11122 or 98450 11123',
  '99999 99999 99999',
])('takes “%s” for no number', (typed) => expect(readPhone(typed, 'IN')).toBeUndefined());

test('keeps and marks a number that is possible but not handed out', () =>
  expect(readPhone('11111 11111', 'IN')).toEqual({ e164: '+911111111111', doubtful: true }));

test('another country completes by its own rules', () =>
  expect(readPhone('(212) 555-0123', 'US')?.e164).toBe('+12125550123'));
