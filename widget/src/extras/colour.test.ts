import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, NIGHT, PAPER, palette, type Rgb } from './colour.ts';

const colour = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))) as fc.Arbitrary<Rgb>;

it('makes any accent readable: on itself, on paper and at night', () => {
  fc.assert(
    fc.property(colour, fc.boolean(), (accent, dark) => {
      const { surface, on, text } = palette(accent, dark);
      expect(contrast(surface, on)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, dark ? NIGHT : PAPER)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('leaves a colour alone that is readable already', () => {
  const green: Rgb = [29, 107, 88];
  expect(palette(green, false)).toEqual({ surface: green, on: [255, 255, 255], text: green });
});
