// Floors as sheets have them, value first.
import { expect, test } from 'vitest';
import { readFloor } from './floor.ts';

test.each<[number | undefined, unknown[]]>([
  [0, ['G', 'GF', 'Ground floor', 'G/24', 'भूतल', 'ನೆಲ ಮಹಡಿ', 0]],
  [3, ['3', '3rd', '3rd floor', '3/10', '3rd of 10', '३', '೩', 3]],
  [-1, ['-1']],
  [undefined, ['Upper', '3,50,000', '2.5', 'A-304', 900]],
])('%s: %j', (floor, said) => {
  expect(said.map(readFloor)).toEqual(said.map(() => floor));
});
