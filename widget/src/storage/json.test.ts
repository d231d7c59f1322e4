import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toJson } from './json.ts';

const anything = fc.jsonValue();

it('reads back as what was written, whatever it was', () => {
  fc.assert(
    fc.property(anything, (value) => {
      // JSON has no -0.
      expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(toJson(text))).toBe(text);
    }),
  );
});

it('leaves out what is undefined, as JSON does', () => {
  expect(toJson({ a: undefined, b: [undefined, null], c: false })).toBe('{"b":[null,null],"c":false}');
});

it('does not ask a page’s toJSON', () => {
  const proto = Array.prototype as unknown as { toJSON?: unknown };
  proto.toJSON = () => 'mine';
  try {
    expect(toJson({ locality: ['Whitefield'] })).toBe('{"locality":["Whitefield"]}');
    expect(JSON.stringify(['x'])).toBe('"mine"');
  } finally {
    delete proto.toJSON;
  }
});
