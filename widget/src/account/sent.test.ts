// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkTo, MOST_SENT } from '../ui/links.ts';
import { sentIn } from './sent.tsx';

it('a link brings the homes it was made of, at most eight, each once', () => {
  const ids = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { minLength: 1 });
  fc.assert(
    fc.property(ids, (ids) => {
      const link = linkTo(ids);
      expect(link.split('#')).toHaveLength(2);
      expect(sentIn(new URL(link).hash)).toEqual([...new Set(ids.slice(0, MOST_SENT))]);
    }),
  );
});

it('what is no such link brings nothing', () => {
  expect(sentIn('#veranda=7KQ2M4XD')).toBeUndefined();
  expect(sentIn('#/buy')).toBeUndefined();
  for (const bad of ['', '%E0%A4%A', ',', `a,${'x'.repeat(201)}`])
    expect(sentIn(`#veranda=homes:${bad}`)).toEqual([]);
});
