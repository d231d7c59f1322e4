// A new end of a range puts out the other that it meets or crosses; a "no" or an "and" before a limit does not turn it round;
// and what is named beside each other to be taken away goes together.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';

const filtersAfter = (...lines: string[]) => {
  const visitor = talk();
  for (const line of lines) visitor.say(line);
  return visitor.session().current_filters;
};

test.each([
  ['flats from 45 lakh', 'under 45 lakh', { budget_max: 4_500_000 }],
  ['flats from 45 lakh', 'NO i want to BUY. and UNDER 45 lakh', { budget_max: 4_500_000 }],
  ['flats under 60 lakh', 'above 60 lakh', { budget_min: 6_000_000 }],
  ['flats from 60 lakh', '60 लाख तक', { budget_max: 6_000_000 }],
  ['flats from 60 lakh', '60 ಲಕ್ಷದ ಒಳಗೆ', { budget_max: 6_000_000 }],
  ['flats up to 1000 sqft', 'min 1000 sqft', { area_min: 1000 }],
])('“%s”, then “%s”', (first, then, { ...ends }) => {
  const { type: _, purpose: __, ...left } = filtersAfter(first, then);
  expect(left).toEqual(ends);
});

test.each([
  'me n my wife under 45 lakh',
  'flat for my frnd n family under 45 lakh',
  'no max 45 lakh',
  'no under 45 lakh',
])('%s', (line) => {
  expect(filtersAfter(line)).toMatchObject({ budget_max: 4_500_000 });
  expect(filtersAfter(line)).not.toHaveProperty('budget_min');
});

test.each([
  'remove hebbal and 2bhk pls',
  'drop the 2bhk and hebbal',
  'hebbal aur 2bhk hata do',
  'hebbal और 2 bhk हटा दो',
  'hebbal ಮತ್ತು 2 bhk ತೆಗೆದುಹಾಕಿ',
  'hebbal mattu 2bhk thegedu haaki',
])('%s', (line) => {
  expect(filtersAfter('2bhk or 3bhk in hebbal or whitefield', line)).toMatchObject({
    locality: ['Whitefield'],
    bhk: [3],
  });
});

test.each([
  ['remove hebbal and show 2bhk', [2]],
  ['remove hebbal and i want 3bhk only', [3]],
  ['2bhk hata do', [3]],
  ['whitefield dikhao aur 2bhk hata do', [3]],
])('%s', (line, bhk) => {
  expect(filtersAfter('2bhk or 3bhk in hebbal or whitefield', line).bhk).toEqual(bhk);
});

test('“forget it. start over. 2bhk …” begins with nothing that stood', () => {
  const left = filtersAfter('villa in whitefield from 2 cr', 'forget it. start over. 2bhk in hebbal');
  expect(left).toMatchObject({ locality: ['Hebbal'], bhk: [2] });
  expect(left).not.toHaveProperty('budget_min');
  expect(left).not.toHaveProperty('type');
});
