// XML of records: a site's or a portal's own export, an element for each home; read as the same names in JSON would be.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ColumnMap } from './column-map.ts';
import { type Feed, type Format, MalformedFeed } from './format.ts';
import { native } from './native.ts';

export const records: Format = {
  name: 'xml',
  // A page is no feed.
  fits: ({ head }) => /^\s*<(?!!doctype html|html)[!?a-z]/i.test(head) && !/<html[\s>]/i.test(head),
  read(text, columns?: ColumnMap): Feed {
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new MalformedFeed(`is not XML: ${valid.err.msg} (line ${valid.err.line})`);
    const whole = plain(
      new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: ATTRIBUTE,
        removeNSPrefix: true,
        parseTagValue: false,
        parseAttributeValue: false,
        ignoreDeclaration: true,
        ignorePiTags: true,
      }).parse(text),
    );
    const list = listIn(whole);
    if (!list) throw new MalformedFeed('is XML without a list of homes: no element stands in it twice');
    return native.read(JSON.stringify(columns ? list : whole), columns);
  },
};

const ATTRIBUTE = '@';
/** `<area unit="sq yd">198</area>`: what its number counts. */
const UNITS = ['@unit', '@units', '@uom'];

/** An element as text, a list or an object of its parts; attributes are parts by their names. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const { '#text': text, ...parts } = node as Record<string, unknown>;
  const names = Object.keys(parts);
  if (text !== undefined && names.every((name) => name.startsWith(ATTRIBUTE))) {
    const unit = UNITS.map((name) => parts[name]).find((one) => one !== undefined);
    return unit === undefined ? text : `${text} ${unit}`;
  }
  return Object.fromEntries(
    names.map((name) => [name.startsWith(ATTRIBUTE) ? name.slice(1) : name, plain(parts[name])]),
  );
}

/** The longest list of elements that have parts, however deep. */
function listIn(node: unknown): unknown[] | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Array.isArray(node)) return node.every((one) => typeof one === 'object') ? node : undefined;
  const lists = Object.values(node).flatMap((one) => {
    const list = listIn(one);
    return list ? [list] : [];
  });
  return lists.toSorted((a, b) => b.length - a.length)[0];
}
