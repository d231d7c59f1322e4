// The lines at the start: what is served, and what was left out and why.
import { expect, test } from 'vitest';
import type { RowFault } from '../catalogue/feed/load.ts';
import { catalogueLine, placeholders, requestLines } from './start-lines.ts';

const report = (rows: number, duplicates: number, left_out: RowFault[]) => ({
  source: 'homes.csv',
  format: 'csv',
  rows,
  served: rows - duplicates - left_out.length,
  duplicates,
  duplicate_rows: [],
  left_out,
  warnings: [],
  unknown_localities: [],
  took_ms: 1,
});
const fault = (row: number, field: string, reason: string): RowFault => ({ row, field, reason });

test('a whole catalogue is one number', () => {
  expect(catalogueLine(report(13_320, 0, []))).toBe('13,320 homes from homes.csv');
});

test('rows left out are counted by reason, most frequent first', () => {
  const faults = [
    fault(3, 'bhk', 'is over 20'),
    fault(4, 'price', 'is missing'),
    fault(9, 'price', 'is missing'),
  ];
  expect(catalogueLine(report(2_000, 530, faults))).toBe(
    '1,467 homes from homes.csv; 533 of 2,000 rows left out: 530 said twice, 2 price: is missing, 1 bhk: is over 20',
  );
});

test('many reasons do not fill the screen', () => {
  const faults = Array.from({ length: 40 }, (_, i) => fault(i, `field_${i}`, 'is odd'));
  expect(catalogueLine(report(100, 0, faults)).split(', ')).toHaveLength(7);
});

test('says where requests for visits go and are seen, and shows no key of an address', () => {
  const nobody = { leads_to: [], desk_keys: new Map<string, string>() };
  expect(requestLines(nobody, false, 'http://localhost:1')).toEqual([]);
  expect(requestLines(nobody, true, 'http://localhost:1')).toEqual([
    'Requests for visits are kept, sent nowhere (LEADS_TO), seen nowhere (DESK_KEY).',
  ]);
  const all = {
    leads_to: ['https://crm.example/hooks/secret?key=secret', 'mailto:sales@homes.example'],
    desk_keys: new Map([['asha', 'secret']]),
    public_url: 'https://chat.homes.example/',
  };
  expect(requestLines(all, true, 'http://localhost:1')).toEqual([
    'Requests for visits are kept, sent to https://crm.example, mailto:sales@homes.example, seen at https://chat.homes.example/desk and http://localhost:1/desk.',
  ]);
});

test('what still names the documentation is told by its variable; a catcher on this machine takes mail to anybody', () => {
  const to = ['mailto:sales@homes.example'];
  const local = {
    smtp: 'smtp://localhost:1025?from=chat@homes.example',
    leads_to: to,
    public_url: undefined,
  };
  expect(placeholders(local)).toEqual([]);
  const copied = {
    smtp: 'smtps://user:password@mail.example:465?from=chat@homes.example',
    leads_to: to,
    public_url: 'https://chat.homes.example',
  };
  expect(placeholders(copied)).toEqual([
    expect.stringMatching(/^SMTP and LEADS_TO and PUBLIC_URL still name/),
  ]);
  expect(
    placeholders({ smtp: undefined, leads_to: ['https://crm.acme.in/x'], public_url: undefined }),
  ).toEqual([]);
});
