// Any text at all: it is always answered, every number stays in its bounds, and what it says is what the contract allows.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { Filters, INTENTS } from '../contract.ts';
import { applyChanges } from '../conversation/changes.ts';
import { LANGUAGES } from '../languages/index.ts';
import { catalogueOf, HOMES, MONDAY, RENTED } from '../turn/testing-homes.ts';
import { understand } from './understand.ts';

const catalogue = catalogueOf([...HOMES, RENTED]);
const context = {
  catalogue,
  now: MONDAY,
  session: { current_filters: {}, memory: { language: 'en' as const, focus: [] } },
};

function judge(text: string): void {
  const said = understand(text, context);
  for (const intent of said.intents) expect(INTENTS).toContain(intent);
  const wishes = said.changes.filter((change) => change.op !== 'shift');
  const { filters } = applyChanges({ filters: {}, words: {} }, wishes, said.correction);
  expect(Filters.safeParse(filters)).toMatchObject({ success: true });
  for (const change of said.changes) expect(said.text).toContain(change.words);
}

test('takes any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), judge), { numRuns: runs(100) });
});

/** Words of the cues themselves, in any order: what real messages are made of, and worse. */
const phrases = Object.values(LANGUAGES).flatMap(({ cues, spelling }) =>
  [...Object.values(cues), spelling].flatMap((table) =>
    Object.values(table as Record<string, string>).flatMap((list) => list.split(',')),
  ),
);
const soup = fc.array(
  fc.oneof(
    fc.constantFrom(...phrases.map((phrase) => phrase.trim())),
    fc.constantFrom(
      'Whitefield',
      'Lakeside Court',
      '2',
      '3',
      '80',
      '1.5',
      '2028',
      '99999999999999',
      '0',
      '1,25,00,000',
      '₹',
      ',',
      '-',
      '/',
      '+',
      '?',
      '. ',
    ),
  ),
  { maxLength: 25 },
);

test('takes cue words in any order', () => {
  fc.assert(
    fc.property(soup, (parts) => judge(parts.join(' '))),
    { numRuns: runs(300) },
  );
});

test('takes two thousand characters of anything repeated', () => {
  for (const unit of [
    'a',
    '1',
    '1,',
    '. ',
    '2bhk ',
    'not ',
    '80 lakh to ',
    'क',
    'ನಲ್ಲಿ',
    '🏠',
    '\u202e',
    '@.',
    '+9',
    'whitefeild ',
    'lakh crore ',
    '1-',
    "'",
  ]) {
    judge(unit.repeat(Math.floor(2000 / [...unit].length)));
  }
});

test('masks before it reads: a phone number is never a budget', () => {
  const said = understand('2bhk, my number is 9876543210', context);
  expect(said.text).not.toContain('9876543210');
  expect(said.changes).toMatchObject([{ filter: 'bhk' }]);
  expect(said.personal.phone).toBe(true);
});
