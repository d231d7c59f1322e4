import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPersonal } from './personal.ts';

test.each([
  'call 9876543210',
  'my number is 98765 43210',
  '+91-98765-43210',
  '+91 98765 43210 please',
  '09876543210',
  '9876 543 210',
  '(98765) 43210',
  'फ़ोन ९८७६५४३२१०',
  '+44 20 7946 0958',
])('masks the number in "%s"', (text) => {
  const { text: masked, personal } = maskPersonal(text);
  expect(personal).toEqual({ phone: true, email: false });
  expect(masked).not.toMatch(/[\d९]{4}/);
});

test.each(['a.b@example.com', 'write to a.b+c@mail.example.co.in please'])(
  'masks the address in "%s"',
  (text) => {
    const { text: masked, personal } = maskPersonal(text);
    expect(personal.email).toBe(true);
    expect(masked).not.toContain('example');
  },
);

test.each([
  '₹1,25,00,000',
  '80 lakh to 90 lakh',
  '₹9876543210',
  '12500000',
  '2 bhk under 65,00,000',
  'meet @ 5',
  '560066',
  '1200 - 1500 sqft',
  '50 80 90 20 10',
])('leaves "%s" as it is', (text) =>
  expect(maskPersonal(text)).toEqual({ text, personal: { phone: false, email: false } }),
);

test('no ten-digit mobile number gets through, whatever stands around it', () => {
  const digits = fc.stringMatching(/^[6-9]\d{9}$/);
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom('', 'call ', 'ph:', '2bhk '),
      fc.constantFrom('', ' ok', '!', '\n'),
      (number, before, after) => {
        expect(maskPersonal(before + number + after).text).not.toContain(number);
      },
    ),
  );
});
