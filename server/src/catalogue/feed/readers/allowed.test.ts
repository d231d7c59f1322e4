import { describe, expect, test } from 'vitest';
import { allowing } from './allowed.ts';

const pets = allowing(['pet friendly', 'pets allowed', 'pets', 'पालतू']);

describe('whether it is allowed', () => {
  test.each(['Yes', 'y', 'TRUE', true, 'Allowed', 'Pets allowed', 'pet-friendly', 'हाँ'])(
    '%s allows it',
    (cell) => {
      expect(pets.reads(cell)).toBe(true);
    },
  );

  test.each([
    'No',
    'n',
    'false',
    false,
    'Not allowed',
    'No pets',
    'Pets not allowed',
    'None',
    'नहीं',
    'ಇಲ್ಲ',
    'पालतू नहीं',
  ])('%s denies it', (cell) => {
    expect(pets.reads(cell)).toBe(false);
  });

  test.each(['Cats only', 'ask the society', 'No lift', 'Lift', 2])('%s says neither', (cell) => {
    expect(pets.reads(cell)).toBeUndefined();
  });

  test('among what a home has only its own name with a “no” denies it', () => {
    expect(['No pets', 'pets not allowed'].every(pets.denies)).toBe(true);
    expect(['No', 'pets allowed', 'no lift', 'pets', 'not'].some(pets.denies)).toBe(false);
  });
});
